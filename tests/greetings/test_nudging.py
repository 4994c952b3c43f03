"""What changes about a customer is planned at once, for them alone; without a broker, a bit later."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any

import pytest

from customers import changes
from customers.birthdays import forget_birthday, record_birthday
from customers.leaving import record_exit, record_return
from customers.merging import merge
from customers.models import Customer
from customers.recording import add_way_to_reach, change_record
from customers.verifying import confirm_address, doubt_address, mark_verified
from greetings import nudging, planning
from greetings.choosing import choose_days, choose_occasion
from greetings.models import Greeting, Programme
from greetings.tasks import plan_greetings
from staff.models import User
from tests import cast
from tests.greetings.people import is_theirs, say, second_record, willing

State = Greeting.State
Change = Callable[[Customer, User, datetime], object]


def _confirmed_and_doubted(who: Customer, by: User, now: datetime) -> None:
    who.contact_points.update(verified_at=None)
    doubt_address(confirm_address(who.contact_points.get(), by=by, now=now))


CHANGES: dict[str, Change] = {
    "birthday": lambda who, by, now: record_birthday(who, month=11, day=20, source="phone", now=now),
    "no birthday": lambda who, by, now: forget_birthday(who),
    "time zone": lambda who, by, now: change_record(who, time_zone="Asia/Tokyo"),
    "consent": lambda who, by, now: say(who, False, at=now),
    "a day": lambda who, by, now: choose_occasion(
        who, occasion="birthday", is_wanted=False, source="phone", now=now
    ),
    "days": lambda who, by, now: choose_days(who, [], source="preference page", now=now),
    "address": lambda who, by, now: add_way_to_reach(who, given="new@example.org", now=now),
    "proof": _confirmed_and_doubted,
    "left": lambda who, by, now: record_return(
        record_exit(who, reason="moved", left_on=now.date(), now=now).customer, on=now.date(), now=now
    ),
    "merged": lambda who, by, now: merge(
        who, second_record("G. Rai", email="g@example.org", now=now), by=by, now=now
    ),
}


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[dict[str, Any]]:
    """What workers were asked to plan."""
    found: list[dict[str, Any]] = []
    monkeypatch.setattr(plan_greetings, "apply_async", lambda **given: found.append(given["kwargs"]))
    return found


@pytest.mark.parametrize("what", CHANGES)
def test_every_change_nudges_after_the_commit(
    what: str,
    gita: Customer,
    lena: User,
    now: datetime,
    asked: list[dict[str, Any]],
    django_capture_on_commit_callbacks: Any,
) -> None:
    with django_capture_on_commit_callbacks(execute=True):
        CHANGES[what](gita, lena, now)
        assert not asked, "not before it is committed"
    assert {"customer": gita.pk} in asked


def test_nothing_new_nudges_nobody(
    gita: Customer, now: datetime, asked: list[Any], django_capture_on_commit_callbacks: Any
) -> None:
    forget_birthday(gita)
    with django_capture_on_commit_callbacks(execute=True):
        mark_verified(gita, email="gita@example.org", now=now)
        forget_birthday(gita)
    with django_capture_on_commit_callbacks(execute=True), changes.unfollowed():
        say(gita, False, at=now)
    assert asked == []


def test_one_customer_is_planned_and_nobody_else(
    birthdays: Programme, now: datetime, standing: Callable[[], list[Any]]
) -> None:
    gita = cast.customer("Gita Rai", email="gita@example.org")
    for who in (gita, cast.customer("Hari Rai", email="hari@example.org")):
        say(who, True, at=now)
        record_birthday(who, month=11, day=18, source="phone", now=now)
    assert planning.plan_for(gita.pk, now=now).added == 0
    is_theirs(gita, at=now)
    assert planning.plan_for(gita.pk, now=now).added == 1
    assert standing() == [("Gita Rai", State.PLANNED, "")]
    say(gita, False, at=now)
    planning.plan(now=now)
    assert planning.plan_for(10**9, now=now).added == 0


def test_the_other_record_of_the_same_person_is_planned_with_it(
    birthdays: Programme, now: datetime, standing: Callable[[], list[Any]]
) -> None:
    willing("Gita Rai", birthday=(11, 18), said_at=now)
    planning.plan(now=now)
    other = second_record("Rai, Gita", email="gita@example.org", now=now)
    record_exit(other, reason="death", left_on=now.date(), now=now)
    planning.plan_for(other.pk, now=now)
    assert standing() == [("Gita Rai", State.DROPPED, "deceased")]


def test_without_a_broker_the_change_stands(
    gita: Customer,
    now: datetime,
    monkeypatch: pytest.MonkeyPatch,
    django_capture_on_commit_callbacks: Any,
) -> None:
    def away(**_given: object) -> None:
        raise ConnectionError

    monkeypatch.setattr(plan_greetings, "apply_async", away)
    with django_capture_on_commit_callbacks(execute=True):
        change_record(gita, time_zone="Asia/Tokyo")
        nudging.plan_soon()
    assert Customer.objects.get(pk=gita.pk).time_zone == "Asia/Tokyo"
