"""Customers on the desk: found while typing, their page, their needs, consents and ways to reach them."""

from __future__ import annotations

from typing import Any

import pytest
from django.urls import reverse

from complaints.models import Ticket
from customers.consenting import may
from customers.models import AssistanceNeed, Customer
from staff.models import User
from tests import cast

pytestmark = pytest.mark.django_db


def _names(response: Any) -> list[str]:
    return [customer.name for customer in response.context["page"].rows]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("mona", True),
        ("ADEL", True),
        ("ad mo", True),
        ("mona@", True),
        ("0772 555018", True),
        ("+25677255", True),
        ("nobody", False),
        ("mona chen", False),
        ("%", False),
        ("_", False),
        ("+4930", False),
    ],
)
def test_found_while_typing(as_: Any, ana: User, chen: Customer, words: str, found: bool) -> None:
    cast.customer("Mona Adel", email="mona@example.org", phone="+256772555018")
    response = as_(ana).get(reverse("customers:list"), {"q": words})
    assert _names(response) == (["Mona Adel"] if found else [])


def test_the_page_shows_needs_consents_and_the_tickets_one_may_see(
    as_: Any, ana: User, otto: User, chen: Customer, ticket: Ticket
) -> None:
    page = reverse("customers:page", args=[chen.pk])
    assert "chen@example.org" in as_(ana).get(page).content.decode()
    tickets = reverse("complaints:customer_tickets", args=[chen.pk])
    assert f"#{ticket.number}" in as_(ana).get(tickets).content.decode()
    assert f"#{ticket.number}" not in as_(otto).get(tickets).content.decode()
    assert as_(ana).get(reverse("customers:page", args=[10**12])).status_code == 404


def test_a_need_is_noted_shown_on_the_ticket_and_ended(
    as_: Any, ana: User, chen: Customer, ticket: Ticket
) -> None:
    browser = as_(ana)
    form = {"need-kind": "hearing", "need-note": "write rather than call"}
    assert browser.post(reverse("customers:needs", args=[chen.pk]), form).status_code == 303
    shown = browser.get(reverse("complaints:ticket", args=[ticket.number])).content.decode()
    assert "write rather than call" in shown
    assert "needs help: hearing" in browser.get("/desk/").content.decode()
    need = AssistanceNeed.objects.get()
    browser.post(reverse("customers:need_ending", args=[chen.pk, need.pk]))
    need.refresh_from_db()
    assert need.ended_at is not None
    assert browser.post(reverse("customers:need_ending", args=[chen.pk, 10**9])).status_code == 404


def test_a_consent_is_logged_and_the_last_word_counts(as_: Any, ana: User, chen: Customer) -> None:
    browser, url = as_(ana), reverse("customers:consents", args=[chen.pk])
    yes = {"consent-purpose": "surveys", "consent-answer": "yes", "consent-source": "on the phone"}
    browser.post(url, yes)
    assert may(chen, "surveys")
    browser.post(url, yes | {"consent-answer": "no"})
    assert not may(chen, "surveys")
    assert chen.consents.count() == 2
    assert browser.post(url, yes | {"consent-source": ""}).status_code == 422


@pytest.mark.parametrize(
    ("given", "status"), [("new@example.org", 303), ("0772 123456", 303), ("x@", 422), ("12", 422)]
)
def test_another_way_to_reach_them(as_: Any, ana: User, chen: Customer, given: str, status: int) -> None:
    answer = as_(ana).post(reverse("customers:contact_points", args=[chen.pk]), {"contact-given": given})
    assert answer.status_code == status
    if status == 422:
        assert given in answer.content.decode()


def test_the_record_changes_only_what_the_form_has(as_: Any, ana: User, chen: Customer, now: Any) -> None:
    form = {
        "name": "Chen \u202eWei\n Li",
        "kind": "person",
        "about": "Likes it hot.\x00",
        "created_at": "2001-01-01",
        "deceased_at": "2001-01-01",
        "is_special": "on",
    }
    assert as_(ana).post(reverse("customers:record", args=[chen.pk]), form).status_code == 303
    chen.refresh_from_db()
    assert (chen.name, chen.about, chen.is_special) == ("Chen Wei Li", "Likes it hot.", True)
    assert chen.created_at == now
    assert chen.deceased_at is None


def test_a_record_refused_keeps_what_was_typed(as_: Any, ana: User, chen: Customer) -> None:
    form = {"name": "N" * 200, "kind": "dragon", "about": "kept words"}
    answer = as_(ana).post(reverse("customers:record", args=[chen.pk]), form)
    assert answer.status_code == 422
    assert "kept words" in answer.content.decode()


@pytest.mark.parametrize("raw", ["", "a", "mona", "\x00", "😀😀", "x" * 5000])
def test_the_piece_for_the_new_ticket_form(as_: Any, ana: User, raw: str) -> None:
    cast.customer("Mona Adel", email="mona@example.org")
    answer = as_(ana).get(reverse("customers:find"), {"name": raw})
    assert answer.status_code in {200, 400}
    assert ("Mona Adel" in answer.content.decode()) == (raw == "mona")
