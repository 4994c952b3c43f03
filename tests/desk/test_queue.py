"""The queue: order and reason, views, search that leaks nothing, acts on several."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from complaints.changing_status import change_status
from complaints.models import Ticket
from complaints.noting import add_note
from complaints.opening import open_ticket
from complaints.promising import promise
from customers.models import Customer
from staff.models import User
from tests import cast

pytestmark = pytest.mark.django_db
QUEUE = "/desk/"


def _open(customer: Customer, text: str, now: Any, **given: Any) -> Ticket:
    given.setdefault("team", cast.team("Restaurant"))
    return open_ticket(customer=customer, text=text, channel="mail", now=now, **given)


def test_the_ticket_stands_there_with_its_reason_in_words(as_: Any, ana: User, ticket: Ticket) -> None:
    page = as_(ana).get(QUEUE).content.decode()
    assert f"#{ticket.number}" in page
    assert "Acknowledgement due in 2 h" in page
    assert "Nobody yet" in page


def test_the_third_complaint_comes_first_and_says_so(as_: Any, ana: User, chen: Customer, now: Any) -> None:
    mona = cast.customer("Mona Adel", email="mona@example.org")
    other = _open(chen, "I waited an hour.", now - timedelta(days=3))
    for days in (40, 20, 0):
        last = _open(mona, cast.ZIZO_TEXT, now - timedelta(days=days))
    response = as_(ana).get(QUEUE)
    numbers = [row.ticket.number for row in response.context["rows"]]
    assert numbers.index(last.number) < numbers.index(other.number)
    assert "Third complaint in 60 days" in response.content.decode()


@pytest.mark.parametrize(
    "view", ["all", "mine", "team", "unassigned", "late", "waiting", "resolved", "nonsense"]
)
def test_every_view_answers(as_: Any, ana: User, ticket: Ticket, view: str) -> None:
    assert as_(ana).get(QUEUE, {"view": view}).status_code == 200


def test_views_hold_what_they_say(as_: Any, ana: User, ticket: Ticket, now: Any) -> None:
    browser = as_(ana)
    assert not browser.get(QUEUE, {"view": "mine"}).context["rows"]
    assert browser.get(QUEUE, {"view": "team"}).context["rows"]
    assert browser.get(QUEUE, {"view": "unassigned"}).context["rows"]
    change_status(ticket, by=ana, status="on_hold", reason="the kitchen", now=now)
    assert browser.get(QUEUE, {"view": "waiting"}).context["rows"]
    assert not browser.get(QUEUE).context["rows"]


def test_another_team_sees_nothing_of_it(as_: Any, otto: User, ana: User, ticket: Ticket, now: Any) -> None:
    add_note(ticket, by=ana, text="A word nobody else uses: quetzalcoatl", now=now)
    browser = as_(otto)
    for query in (
        "",
        f"#{ticket.number}",
        str(ticket.number),
        "soup",
        "quetzalcoatl",
        "Chen",
        "chen@example.org",
    ):
        response = browser.get(QUEUE, {"q": query})
        assert not response.context["rows"], query
    counts = {view["label"]: view["count"] for view in response.context["rail_views"]}
    assert set(counts.values()) == {""}
    missing = browser.get("/desk/tickets/99999999/")
    there = browser.get(reverse("complaints:ticket", args=[ticket.number]))
    assert (
        (there.status_code, len(there.content))
        == (missing.status_code, len(missing.content))
        == (404, len(missing.content))
    )


@pytest.mark.parametrize(
    "query",
    [
        "soup",
        "SOUPS cold",
        "chen",
        "Chen Wei",
        "chen@exam",
        "status:new",
        "cause:rude",
        "from:web",
        "owner:none",
        "team:rest",
        "priority:normal",
        "rude status:new",
        '"cold and the waiter"',
        "MK-77",
    ],
)
def test_search_finds_it(as_: Any, ana: User, ticket: Ticket, query: str) -> None:
    Ticket.objects.filter(pk=ticket.pk).update(order_reference="mk-77")
    found = as_(ana).get(QUEUE, {"q": query}).context["rows"]
    assert [row.ticket.pk for row in found] == [ticket.pk]


@pytest.mark.parametrize("query", ["soup status:closed", "owner:me", "xyzzy", "owner:ben", "from:phone"])
def test_search_does_not_find_what_does_not_fit(
    as_: Any, ana: User, ben: User, ticket: Ticket, query: str
) -> None:
    response = as_(ana).get(QUEUE, {"q": query})
    assert not response.context["rows"]
    assert "Nothing fits" in response.content.decode()


def test_an_operator_that_is_none_says_so(as_: Any, ana: User, ticket: Ticket) -> None:
    page = as_(ana).get(QUEUE, {"q": "status:sleepy soup"}).content.decode()
    assert "status:sleepy" in page
    assert "was left out" in page
    assert f"#{ticket.number}" in page


@pytest.mark.parametrize(
    "query",
    [
        "%",
        "_",
        "'",
        '"',
        "\\",
        "((",
        "a & | !",
        "😀",
        "\u202e",
        "x" * 100_000,
        ":*",
        "#" + "9" * 40,
        "-",
        "or or",
    ],
)
def test_strange_searches_are_no_errors(as_: Any, ana: User, ticket: Ticket, query: str) -> None:
    assert as_(ana).get(QUEUE, {"q": query}).status_code in {200, 400, 414}
    assert as_(ana).get(reverse("customers:list"), {"q": query}).status_code in {200, 400, 414}


def test_a_cursor_that_was_tampered_with_starts_anew(as_: Any, ana: User, ticket: Ticket) -> None:
    assert as_(ana).get(QUEUE, {"after": "junk"}).context["rows"]


def _queries(browser: Client, path: str) -> int:
    with CaptureQueriesContext(
        connection,
    ) as seen:
        assert browser.get(path).status_code == 200
    return len(seen)


def test_the_queue_asks_as_often_for_three_as_for_three_hundred(
    as_: Any, ana: User, chen: Customer, now: Any
) -> None:
    browser = as_(ana)

    def more(count: int) -> None:
        for turn in range(count):
            customer = cast.customer(f"Customer {turn}", email=f"c{turn}@example.org")
            opened = _open(
                customer, f"Cold soup, turn {turn}. I was ignored.", now, send_acknowledgement=False
            )
            promise(
                opened, by=ana, text="a call", due_at=now + timedelta(days=1), now=now, tell_customer=False
            )

    more(3)
    paths = [
        QUEUE,
        f"{QUEUE}?view=team",
        f"{QUEUE}?q=soup",
        "/desk/my-day/",
        "/desk/customers/",
        "/desk/customers/?q=customer",
    ]
    few = {path: _queries(browser, path) for path in paths}
    more(60)
    assert {path: _queries(browser, path) for path in paths} == few


def test_paging_shows_each_once(as_: Any, ana: User, chen: Customer, now: Any) -> None:
    for turn in range(53):
        _open(chen, f"Cold soup {turn}", now, send_acknowledgement=False)
    browser, seen, after = as_(ana), [], ""
    while True:
        response = browser.get(QUEUE, {"after": after})
        seen += [row.ticket.pk for row in response.context["rows"]]
        after = response.context["page"].next_cursor
        if not after:
            break
    assert len(seen) == len(set(seen)) == 53


def test_several_are_taken_at_once_and_each_refusal_is_told(
    as_: Any, ana: User, ben: User, ticket: Ticket, chen: Customer, now: Any
) -> None:
    other = _open(chen, "The bill was wrong", now)
    foreign = _open(chen, "Secret", now, team=cast.team("Billing"))
    numbers = [ticket.number, other.number, foreign.number]
    form = {"do": "take", "ticket": numbers, "back": "/desk/?view=mine"}
    page = as_(ana).post(reverse("complaints:bulk"), form, follow=True)
    assert Ticket.objects.filter(owner=ana).count() == 2
    text = page.content.decode()
    assert "Done with 2 tickets." in text
    assert f"#{foreign.number}: there is no such ticket for you." in text
    assert page.redirect_chain[-1][0] == "/desk/?view=mine"
    taken = as_(ben).post(reverse("complaints:bulk"), {"do": "take", "ticket": [ticket.number]}, follow=True)
    assert "Write a brief" in taken.content.decode()


@pytest.mark.parametrize(
    "form",
    [
        {},
        {"do": "take"},
        {"do": "x", "ticket": "1"},
        {"do": "assign", "ticket": "1"},
        {"do": "take", "ticket": "\u0663"},
        {"do": "take", "ticket": "9" * 30, "back": "//evil.example"},
    ],
)
def test_half_a_bulk_form_is_no_error(as_: Any, ana: User, form: dict[str, str]) -> None:
    response = as_(ana).post(reverse("complaints:bulk"), form)
    assert response.headers["Location"].startswith("/desk/")


def test_spam_leaves_the_queue(as_: Any, ana: User, ticket: Ticket) -> None:
    as_(ana).post(reverse("complaints:bulk"), {"do": "spam", "ticket": [ticket.number]})
    ticket.refresh_from_db()
    assert ticket.status == "spam"


def test_a_word_that_is_everywhere_shows_the_newest_and_says_so(
    as_: Any, ana: User, chen: Customer, now: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    tickets = [
        _open(chen, f"The soup was cold, day {day}.", now - timedelta(days=20 - day)) for day in range(9)
    ]
    few = as_(ana).get(QUEUE, {"q": "soup"})
    assert {row.ticket.pk for row in few.context["rows"]} == {ticket.pk for ticket in tickets}
    assert "Very many tickets" not in few.content.decode()
    monkeypatch.setattr("complaints.word_search.FEW", 2)
    monkeypatch.setattr("complaints.word_search.SHALLOWEST", 4)
    monkeypatch.setattr("complaints.word_search.DEEPEST", 4)
    many = as_(ana).get(QUEUE, {"q": "soup"})
    shown = {row.ticket.pk for row in many.context["rows"]}
    assert tickets[-1].pk in shown
    assert tickets[0].pk not in shown
    assert "Very many tickets" in many.content.decode()
    monkeypatch.setattr("complaints.word_search.DEEPEST", 1000)
    monkeypatch.setattr("complaints.word_search.SHALLOWEST", 1000)
    whole = as_(ana).get(QUEUE, {"q": "soup"})
    assert {row.ticket.pk for row in whole.context["rows"]} == {ticket.pk for ticket in tickets}
    assert "Very many tickets" not in whole.content.decode()
