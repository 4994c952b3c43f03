"""The order of the queue and its reasons in words."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from complaints import queue
from complaints.assigning import take
from complaints.changing_status import change_status
from complaints.models import Ticket
from complaints.opening import open_ticket
from complaints.promising import promise
from complaints.replying import reply
from customers.models import Customer
from staff.models import User
from tests.cast import ZIZO_TEXT, customer

pytestmark = pytest.mark.django_db


def opened(who: Customer, text: str, at: datetime) -> Ticket:
    return open_ticket(customer=who, text=text, channel="web", contact_email="amina@example.org", now=at)


def in_order() -> list[int]:
    rows = Ticket.objects.order_by("queue_band", "queue_due_at", "pk")
    return list(rows.values_list("number", flat=True))


def words(ticket: Ticket, at: datetime) -> list[str]:
    ticket.refresh_from_db()
    return [reason.words for reason in queue.reasons(ticket, now=at)]


def test_the_third_complaint_stands_first_and_says_why(ticket: Ticket, now: datetime) -> None:
    amina = customer("Amina Nakato", email="amina@example.org")
    opened(amina, "No condiments with my chips.", now - timedelta(days=48))
    opened(amina, "Again no condiments with my chips.", now - timedelta(days=19))
    third = opened(amina, ZIZO_TEXT, now)
    assert in_order()[0] == third.number
    later = now + timedelta(minutes=8)
    assert words(third, later)[0] == "third complaint in 60 days"
    assert words(third, later)[-1].startswith("first response due in ")


def test_an_answered_third_complaint_takes_its_turn(ticket: Ticket, ana: User, now: datetime) -> None:
    amina = customer("Amina Nakato", email="amina@example.org")
    for days in (40, 20):
        opened(amina, "No condiments with my chips.", now - timedelta(days=days))
    third = opened(amina, ZIZO_TEXT, now)
    take(third, by=ana, now=now)
    reply(third, by=ana, text="I am sorry.", then="pending", now=now)
    third.refresh_from_db()
    assert third.queue_band == queue.THEIRS


def test_waiting_for_the_customer_comes_after_what_is_ours(ticket: Ticket, ana: User, now: datetime) -> None:
    other = opened(customer("Someone Else", email="amina@example.org"), "The soup was cold.", now)
    reply(ticket, by=ana, text="Which waiter was it?", now=now)
    change_status(ticket, by=ana, status="pending", reason="asked", now=now)
    assert in_order() == [other.number, ticket.number]


def test_overdue_is_said_in_words(ticket: Ticket, ana: User, now: datetime) -> None:
    promise(ticket, by=ana, text="A call", due_at=now + timedelta(minutes=30), owner=ana, now=now)
    assert words(ticket, now)[-1] == "promise due in 30 min"
    assert words(ticket, now + timedelta(hours=2))[-1] == "promise 1 h 30 min overdue"


@pytest.mark.parametrize(
    ("number", "said"), [(2, "second"), (3, "third"), (11, "11th"), (22, "22nd"), (113, "113th")]
)
def test_ordinals(number: int, said: str) -> None:
    assert queue.ordinal(number) == said
