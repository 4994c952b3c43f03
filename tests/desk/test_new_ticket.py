"""A complaint written down on the phone or at the counter; held mail decided; settings in the admin."""

from __future__ import annotations

import uuid
from typing import Any

import pytest
from django.urls import reverse

from complaints.models import BusinessCalendar, Ticket
from customers.models import Customer
from messaging.models import InboundMessage
from messaging.receiving import store
from staff.models import User
from tests import cast

pytestmark = pytest.mark.django_db
NEW = "/desk/tickets/new/"


def _form(**more: Any) -> dict[str, Any]:
    return {
        "channel": "phone",
        "name": "Mona Adel",
        "email": "",
        "phone": "0772 555018",
        "text": "No condiments, again.",
        "priority": "2",
        "take": "on",
        "causes": ["ignored"],
        "submission_key": str(uuid.uuid4()),
    } | more


def test_written_down_while_they_speak(as_: Any, ana: User, now: Any) -> None:
    browser = as_(ana)
    assert browser.get(NEW).status_code == 200
    promised = {
        "promise-text": "a call",
        "promise-pick": "other",
        "promise-date": "2026-11-20",
        "promise-time": "17:00",
        "promise-owner": ana.pk,
    }
    led = browser.post(NEW, _form(**promised))
    ticket = Ticket.objects.get()
    assert led.headers["Location"] == reverse("complaints:ticket", args=[ticket.number])
    assert (ticket.channel, ticket.owner, ticket.contact_phone) == ("phone", ana, "+256772555018")
    assert ticket.customer.name == "Mona Adel"
    assert ticket.promises.get().text == "a call"
    assert set(ticket.ticket_causes.filter(source="reported").values_list("cause__slug", flat=True)) == {
        "ignored"
    }


def test_a_customer_chosen_from_the_list_is_that_one(as_: Any, ana: User, chen: Customer, now: Any) -> None:
    as_(ana).post(NEW, _form(name="", phone="", known_customer=chen.pk))
    ticket = Ticket.objects.get()
    assert ticket.customer == chen
    assert ticket.contact_email == "chen@example.org"


def test_a_double_click_writes_it_down_once(as_: Any, ana: User, now: Any) -> None:
    form = _form()
    first, second = (as_(ana).post(NEW, form) for _turn in range(2))
    assert Ticket.objects.count() == 1
    assert first.headers["Location"] == second.headers["Location"]


@pytest.mark.parametrize(
    ("more", "sentence"),
    [
        ({"text": ""}, "Write what they told you."),
        ({"name": "", "phone": ""}, "at least a name"),
        ({"email": "x@"}, "This is not an e-mail address"),
        ({"phone": "12"}, "This is not a phone number"),
        ({"promise-text": "a call", "promise-pick": ""}, "Choose the day"),
        ({"causes": ["nonsense"]}, "nonsense"),
    ],
)
def test_what_is_missing_is_said_and_nothing_typed_is_lost(
    as_: Any, ana: User, now: Any, more: dict[str, Any], sentence: str
) -> None:
    answer = as_(ana).post(NEW, _form(remedy_sought_text="my money back") | more)
    page = answer.content.decode()
    assert answer.status_code == 422
    assert sentence in page
    assert "my money back" in page
    assert not Ticket.objects.exists()
    assert not Customer.objects.filter(name="Mona Adel").exists()


@pytest.mark.parametrize("junk", ["\x00", "\u202e", "😀" * 300, "line\n" * 10_000, "9" * 400, "<script>"])
def test_strange_input_is_no_error(as_: Any, ana: User, now: Any, junk: str) -> None:
    form = dict.fromkeys(
        [*_form(), "known_customer", "stage", "remedy_sought", "subject", "promise-text"], junk
    )
    assert as_(ana).post(NEW, form).status_code in {303, 404, 422}


def _held(now: Any) -> InboundMessage:
    raw = (
        b"From: Stranger <s@example.net>\r\nTo: care@kept.example\r\nSubject: Hello\r\n\r\nThe soup was cold."
    )
    message, _created = store(
        raw,
        mailbox="care@kept.example",
        envelope_from="s@example.net",
        envelope_to="care@kept.example",
        now=now,
    )
    InboundMessage.objects.filter(pk=message.pk).update(state="held", outcome="held", reason="A stranger.")
    return message


def test_a_held_mail_is_put_on_a_ticket_by_who_may(
    as_: Any, lena: User, ana: User, ticket: Ticket, now: Any
) -> None:
    url = reverse("complaints:release_inbound", args=[_held(now).pk])
    assert as_(ana).get(url).status_code == 403
    browser = as_(lena)
    assert "A stranger." in browser.get(url).content.decode()
    assert browser.post(url, {}).status_code == 422
    assert browser.post(url, {"as_": "ticket", "number": "9" * 30}).status_code == 422
    assert browser.post(url, {"as_": "ticket", "number": "99999999"}).status_code == 422
    assert browser.post(url, {"as_": "ticket", "number": ticket.number}).status_code == 303
    assert ticket.messages.filter(body__contains="The soup was cold.").exists()
    assert browser.post(url, {"as_": "discard"}).status_code == 409


@pytest.mark.parametrize("as_what", ["new", "discard"])
def test_a_held_mail_becomes_a_ticket_or_is_set_aside(as_: Any, lena: User, now: Any, as_what: str) -> None:
    url = reverse("complaints:release_inbound", args=[_held(now).pk])
    assert as_(lena).post(url, {"as_": as_what}).status_code == 303
    assert Ticket.objects.count() == (1 if as_what == "new" else 0)


def _calendar_form(calendar: BusinessCalendar, **more: str) -> dict[str, str]:
    empty = {
        f"{name}-{part}": "0"
        for name in ("overrides", "holidays")
        for part in ("TOTAL_FORMS", "INITIAL_FORMS")
    }
    hours = {
        "mon": "08:00-12:00, 13:00-17:00",
        "tue": "",
        "wed": "",
        "thu": "",
        "fri": "",
        "sat": "",
        "sun": "",
    }
    return {"name": calendar.name, "time_zone": calendar.time_zone, "country": "UG"} | hours | empty | more


def test_an_administrator_sets_opening_hours_in_words(as_: Any, ada: User) -> None:
    calendar = BusinessCalendar.objects.get()
    url = reverse("admin:complaints_businesscalendar_change", args=[calendar.pk])
    assert "08:00-18:00" in as_(ada).get(url).content.decode()
    assert as_(ada).post(url, _calendar_form(calendar)).status_code == 302
    calendar.refresh_from_db()
    assert calendar.week == {"mon": [["08:00", "12:00"], ["13:00", "17:00"]]}
    for wrong in ({"mon": ""}, {"mon": "8-12"}, {"time_zone": "Mars/Base"}, {"mon": "12:00-08:00"}):
        assert as_(ada).post(url, _calendar_form(calendar, **wrong)).status_code == 200
    calendar.refresh_from_db()
    assert calendar.week == {"mon": [["08:00", "12:00"], ["13:00", "17:00"]]}


@pytest.mark.parametrize(
    "page",
    [
        "complaints_cause",
        "complaints_businesscalendar",
        "complaints_slapolicy",
        "customers_customer",
        "staff_user",
        "staff_team",
    ],
)
def test_settings_are_for_administrators(as_: Any, ada: User, maria: User, page: str) -> None:
    cast.customer("Mona Adel", email="mona@example.org")
    url = reverse(f"admin:{page}_changelist")
    assert as_(ada).get(url).status_code == 200
    assert as_(ada).get(reverse(f"admin:{page}_add")).status_code in {200, 403}
    assert as_(maria).get(url, follow=True).status_code == 403
