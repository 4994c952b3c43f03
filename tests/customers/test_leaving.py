"""Leaving, coming back, dying; and taking it back, which for a death needs two colleagues."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest

from customers import leaving
from customers.leaving import ask_to_undo, record_exit, record_return, refuse_undo, undo
from customers.models import Customer, Exit
from feedback.fatigue import why_not
from feedback.models import Invitation
from staff.models import User

pytestmark = pytest.mark.django_db
TODAY = date(2026, 11, 18)


def gone(chen: Customer, now: datetime, reason: str = "moved", on: date = TODAY) -> Exit:
    return record_exit(chen, reason=reason, left_on=on, source="phone", now=now)


def test_they_leave_once_and_come_back(chen: Customer, ana: User, now: datetime) -> None:
    left = gone(chen, now, on=TODAY - timedelta(days=30))
    with pytest.raises(leaving.AlreadyLeft):
        gone(chen, now, "lower_price")
    with pytest.raises(leaving.ImpossibleDay, match="before"):
        record_return(chen, on=TODAY - timedelta(days=31), by=ana, now=now)
    assert record_return(chen, on=TODAY, by=ana, now=now) == left
    with pytest.raises(leaving.NotGone):
        record_return(chen, on=TODAY, by=ana, now=now)
    assert gone(chen, now, "poor_service").pk != left.pk
    assert chen.exits.count() == 2


@pytest.mark.parametrize("day", [TODAY + timedelta(days=1), date(1, 1, 1)])
def test_impossible_days_are_refused(chen: Customer, day: date, now: datetime) -> None:
    with pytest.raises(leaving.ImpossibleDay):
        gone(chen, now, on=day)
    with pytest.raises(leaving.UnknownReason):
        gone(chen, now, "boredom")
    assert not Exit.objects.exists()


def test_it_is_the_companys_day_that_counts(chen: Customer, now: datetime) -> None:
    """At 22:00 UTC it is tomorrow in Kampala."""
    assert gone(chen, now + timedelta(hours=13), on=TODAY + timedelta(days=1)).pk


def test_a_death_stops_surveys_at_once(invitation: Invitation, now: datetime) -> None:
    chen = invitation.ticket.customer
    gone(chen, now, "death")
    invitation.refresh_from_db()
    invitation.ticket.customer.refresh_from_db()
    assert invitation.ticket.customer.deceased_at == TODAY
    assert "died" in why_not(invitation, now=now)


def test_whoever_had_left_may_die_and_the_first_reason_stays(chen: Customer, now: datetime) -> None:
    gone(chen, now, "poor_service", on=TODAY - timedelta(days=90))
    gone(chen, now, "death")
    with pytest.raises(leaving.NotGone):
        record_return(chen, on=TODAY, now=now)
    with pytest.raises(leaving.AlreadyLeft):
        gone(chen, now, "death")
    assert set(chen.exits.values_list("reason", flat=True)) == {"poor_service", "death"}


def test_a_death_is_taken_back_by_two(chen: Customer, ana: User, ben: User, now: datetime) -> None:
    death = gone(chen, now, "death")
    with pytest.raises(leaving.NeedsTwoPeople):
        undo(death, by=ana, now=now)
    ask_to_undo(death, by=ana, now=now)
    assert ask_to_undo(death, by=ben, now=now).undo_asked_by == ana
    with pytest.raises(leaving.NeedsTwoPeople):
        undo(death, by=ana, now=now)
    refuse_undo(death, by=ben, now=now)
    with pytest.raises(leaving.NeedsTwoPeople):
        undo(death, by=ben, now=now)
    ask_to_undo(death, by=ben, now=now)
    undo(death, by=ana, now=now)
    chen.refresh_from_db()
    assert chen.deceased_at is None
    with pytest.raises(leaving.AlreadyUndone):
        undo(death, by=ben, now=now)


def test_any_other_mistake_takes_one(chen: Customer, ana: User, now: datetime) -> None:
    left = gone(chen, now)
    with pytest.raises(leaving.CannotBe, match="yourself"):
        ask_to_undo(left, by=ana, now=now)
    undo(left, by=ana, now=now)
    assert leaving.open_exit(chen) is None
    gone(chen, now, "lower_price")
