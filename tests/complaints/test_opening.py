"""One way in: what is found, raised, confirmed and refused when a ticket opens."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from complaints.models import Event, Message, Ticket, TicketCause
from complaints.opening import NothingSaid, UnknownCause, open_ticket
from complaints.settling import settle
from complaints.words import Priority
from customers.contacts import NotAnAddress
from customers.models import Customer
from messaging.attaching import attach
from messaging.models import OutboundMessage
from staff.models import User
from tests.cast import ZIZO_TEXT, colleague, customer

COLD = "My soup was cold."


def test_first_complaint_is_normal(chen: Customer, ana: User, now: datetime) -> None:
    ticket = open_ticket(customer=chen, text=COLD, channel="web", now=now)
    assert (ticket.priority, ticket.repeat_count, ticket.repeat_reason) == (Priority.NORMAL, 1, "")
    assert ticket.waiting_since == now
    assert ticket.subject == COLD


def test_ticked_and_suggested_causes_stay_apart(chen: Customer, ana: User, now: datetime) -> None:
    ticket = open_ticket(
        customer=chen, text=ZIZO_TEXT, channel="web", reported_causes=["time_wasting", "rudeness"], now=now
    )
    sources = {(row.source, row.cause.slug) for row in ticket.ticket_causes.select_related("cause")}
    assert {("reported", "time_wasting"), ("reported", "rudeness"), ("suggested", "rudeness")} <= sources
    assert ("confirmed", "rudeness") not in sources
    assert all(row.evidence for row in TicketCause.objects.filter(source="suggested"))


@pytest.mark.parametrize(
    ("texts", "reason", "priority"),
    [
        (["The soup was cold.", "The soup was cold again."], "text", Priority.HIGH),
        (["He was so rude to me.", "Your cashier insulted me."], "cause", Priority.HIGH),
        (["The soup was cold.", "Parking costs too much."], "customer", Priority.HIGH),
        (["The soup was cold.", "The soup is cold.", "Cold soup again."], "text", Priority.URGENT),
        (["The soup was cold.", "Parking costs much.", "Why no music?"], "customer", Priority.HIGH),
    ],
)
def test_repeats_raise_the_priority(
    texts: list[str], reason: str, priority: int, chen: Customer, ana: User, now: datetime
) -> None:
    for text in texts:
        ticket = open_ticket(customer=chen, text=text, channel="web", now=now)
    assert (ticket.repeat_count, ticket.repeat_reason, ticket.priority) == (len(texts), reason, priority)


def test_what_lies_outside_the_window_is_no_repeat(chen: Customer, ana: User, now: datetime) -> None:
    open_ticket(customer=chen, text=COLD, channel="web", now=now - timedelta(days=61))
    assert open_ticket(customer=chen, text=COLD, channel="web", now=now).repeat_count == 1


def test_spam_is_no_repeat(chen: Customer, ana: User, now: datetime) -> None:
    before = open_ticket(customer=chen, text=COLD, channel="web", now=now)
    before.status = "spam"
    settle(before, ["status"], now=now)
    assert open_ticket(customer=chen, text=COLD, channel="web", now=now).repeat_count == 1


def test_the_same_address_counts_whoever_is_named(ana: User, now: datetime) -> None:
    for name in ("Ann Smith", "Bob Jones"):
        person = customer(name, email="family@example.org")
        ticket = open_ticket(
            customer=person, text=COLD, channel="web", contact_email="family@example.org", now=now
        )
    assert ticket.repeat_count == 2
    assert Customer.objects.count() == 2


def test_danger_is_urgent(chen: Customer, ana: User, lena: User, now: datetime) -> None:
    ticket = open_ticket(customer=chen, text="My son had an allergic reaction.", channel="web", now=now)
    assert ticket.is_safety_risk
    assert ticket.priority == Priority.URGENT
    assert Event.objects.get(ticket=ticket, kind="ticket.opened").facts["dangers"] == ["allergic"]
    assert lena.notifications.filter(is_urgent=True).count() == 1


def test_a_given_priority_raises_and_never_lowers(chen: Customer, ana: User, now: datetime) -> None:
    low = open_ticket(customer=chen, text="I will sue you.", channel="web", priority=Priority.LOW, now=now)
    high = open_ticket(customer=chen, text=COLD, channel="web", is_safety_risk=True, now=now)
    assert low.priority == high.priority == Priority.URGENT
    assert high.is_safety_risk


def test_a_named_colleague_is_noted_and_matched_when_only_one_can_be_meant(
    chen: Customer, ana: User, now: datetime
) -> None:
    zizo = colleague("Zizo Nakato")
    ticket = open_ticket(customer=chen, text=ZIZO_TEXT, channel="web", now=now)
    named = ticket.named_colleagues.get()
    assert (named.name, named.user) == ("Zizo", zizo)
    assert "talked wth Zizo" in named.words

    User.objects.create_user("zizo2@kept.example", "Zizo Opio")
    again = open_ticket(customer=chen, text=ZIZO_TEXT, channel="web", now=now)
    assert again.named_colleagues.get().user is None


def test_no_receipt_without_address_or_when_staff_write_it_down(
    chen: Customer, ana: User, now: datetime
) -> None:
    open_ticket(customer=chen, text=COLD, channel="phone", contact_phone="0772 123456", now=now)
    by_staff = {"channel": "phone", "by": ana, "contact_email": "chen@example.org", "now": now}
    open_ticket(customer=chen, text=COLD, **by_staff)  # type: ignore[arg-type]
    assert OutboundMessage.objects.count() == 0
    open_ticket(customer=chen, text=COLD, send_acknowledgement=True, **by_staff)  # type: ignore[arg-type]
    assert OutboundMessage.objects.get().purpose == "acknowledgement"
    told = Event.objects.filter(kind="ticket.opened").order_by("pk")
    assert [event.facts["acknowledgement"] for event in told] == ["no_address", "not_wanted", "sent"]


@pytest.mark.parametrize("text", ["", "  \n ", "\x00\x07"])
def test_nothing_said_opens_nothing(text: str, chen: Customer, ana: User, now: datetime) -> None:
    with pytest.raises(NothingSaid, match="few words"):
        open_ticket(customer=chen, text=text, channel="web", now=now)
    assert Ticket.objects.count() == 0


@pytest.mark.parametrize(
    ("given", "error"),
    [
        ({"reported_causes": ["witchcraft"]}, UnknownCause),
        ({"stage": "never"}, ValueError),
        ({"remedy_sought": "revenge"}, ValueError),
        ({"contact_email": "not an address"}, NotAnAddress),
    ],
)
def test_wrong_values_open_nothing(
    given: dict[str, object], error: type[Exception], chen: Customer, ana: User, now: datetime
) -> None:
    with pytest.raises(error):
        open_ticket(customer=chen, text=COLD, channel="web", now=now, **given)  # type: ignore[arg-type]
    assert Ticket.objects.count() == Message.objects.count() == 0


@pytest.mark.parametrize(
    "text",
    [
        "😡" * 5000,
        "مرحبا، الطعام بارد",
        "\u202eevil\u202c",
        "a\x00b",
        "x" * 300_000,
        "line\n" * 10_000,
        "\ud800 half",
    ],
)
def test_any_text_can_be_told(text: str, chen: Customer, ana: User, now: datetime) -> None:
    ticket = open_ticket(customer=chen, text=text, channel="web", contact_email="chen@example.org", now=now)
    assert len(ticket.subject) <= 200
    assert "\x00" not in Message.objects.get(kind="customer").body
    assert "\n" not in OutboundMessage.objects.get().subject


def test_files_come_under_the_ticket(chen: Customer, ana: User, now: datetime) -> None:
    file = attach(b"GIF89a...", file_name="plate.gif", thread_key="form:1", is_public=True, now=now)
    ticket = open_ticket(customer=chen, text=COLD, channel="web", attachments=[file], now=now)
    file.refresh_from_db()
    assert file.thread_key == ticket.thread_key
    assert list(ticket.messages.get(kind="customer").attachments.all()) == [file]


def test_the_number_of_queries_does_not_grow_with_earlier_complaints(
    chen: Customer, ana: User, now: datetime
) -> None:
    def queries() -> int:
        with CaptureQueriesContext(connection) as seen:
            open_ticket(customer=chen, text=COLD, channel="web", now=now)
        return len(seen)

    queries()
    few = queries()
    for _each in range(10):
        open_ticket(customer=chen, text=COLD, channel="web", now=now)
    assert queries() == few
