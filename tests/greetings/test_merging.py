"""Two records become one: whichever way round and whatever was sent before, one greeting."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

import pytest
from django.core import mail

from customers.birthdays import record_birthday
from customers.merging import merge
from customers.models import Customer
from greetings import deciding, planning, releasing
from greetings.choosing import choose_occasion, said_of
from greetings.models import Greeting, Programme
from staff.models import User
from tests.greetings.people import second_record

pytestmark = pytest.mark.django_db
State = Greeting.State
Sweep = Callable[[datetime], None]


@pytest.fixture
def other(gita: Customer, now: datetime) -> Customer:
    """Gita's other record, with another address, so that nobody could know."""
    return second_record("Gita R", email="work@example.net", birthday=(11, 18), now=now)


@pytest.mark.parametrize("is_kept_first", [True, False])
@pytest.mark.parametrize("sent", ["none", "first", "both"])
def test_greeted_once_whatever_is_merged_when(
    is_kept_first: bool, sent: str, gita: Customer, other: Customer, birthdays: Programme, now: datetime,
    sweep: Sweep,
) -> None:  # fmt: skip
    planning.plan(now=now)
    if sent == "first":
        Greeting.objects.filter(customer=other).update(state=State.HELD)
    if sent != "none":
        releasing.release_due(now=now)
    keep, gone = (gita, other) if is_kept_first else (other, gita)
    merge(keep, gone, by=None, now=now)
    sweep(now)
    states = dict(Greeting.objects.values_list("customer_id", "state"))
    assert states[keep.pk] == State.RELEASED
    assert len(mail.outbox) == 1, "also when both were in the outbox"
    assert states[gone.pk] == State.DROPPED


def test_what_a_colleague_took_out_stays_out_after_merging(
    gita: Customer, other: Customer, birthdays: Programme, lena: User, now: datetime, sweep: Sweep
) -> None:
    planning.plan(now=now)
    deciding.take_out(Greeting.objects.get(customer=other), by=lena, now=now)
    merge(gita, other, by=lena, now=now)
    sweep(now)
    assert not mail.outbox
    assert Greeting.objects.get(customer=gita).state == State.TAKEN_OUT


def test_a_chain_of_merged_records_is_one_person(
    gita: Customer, other: Customer, birthdays: Programme, now: datetime, sweep: Sweep
) -> None:
    third = second_record("G Rai", email="third@example.net", now=now)
    sweep(now)
    assert len(mail.outbox) == 2, "nobody could know that these were one"
    merge(gita, other, by=None, now=now)
    merge(third, gita, by=None, now=now)
    record_birthday(third, month=11, day=18, source="phone", now=now)
    sweep(now)
    assert len(mail.outbox) == 2


def test_choices_move_and_the_last_word_counts(gita: Customer, other: Customer, now: datetime) -> None:
    choose_occasion(other, occasion="diwali", is_wanted=True, source="phone", now=now)
    merge(gita, other, by=None, now=now)
    assert said_of(gita) == {"diwali": True}
