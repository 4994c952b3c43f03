"""Who is greeted and who is not: each reason when planned, foretold, and right before the mail leaves."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

import pytest
from django.core import mail

from complaints.models import Deadline, Promise, Ticket
from complaints.opening import open_ticket
from complaints.status import Status
from customers.leaving import record_exit, record_return
from customers.models import Birthday, ContactPoint, Customer, Exit
from customers.preferring import stop
from greetings import planning, releasing
from greetings.choosing import choose_occasion
from greetings.forecasting import forecast
from greetings.models import Greeting, OccasionDate, Programme
from greetings.reasons import REASONS
from greetings.saying_yes import SILENCE
from messaging import suppressing
from messaging.models import OutboundMessage
from messaging.sending import send_due
from staff.models import Notification, User
from tests import cast
from tests.greetings.people import programme, say, second_record, willing

pytestmark = pytest.mark.django_db
State = Greeting.State
Change = Callable[[Customer, datetime], Any]


def _complain(customer: Customer, now: datetime) -> Ticket:
    return open_ticket(customer=customer, text="My soup was cold.", channel="web", now=now)


def _owe(customer: Customer, now: datetime) -> None:
    ticket, lena = _complain(customer, now), cast.colleague("Lena Lwanga")
    made = now - timedelta(days=3)
    Promise.objects.create(
        ticket=ticket, text="A call", due_at=now - timedelta(days=1), owner=lena, made_by=lena, made_at=made
    )
    Ticket.objects.filter(pk=ticket.pk).update(status=Status.RESOLVED, resolved_at=now)


def _rate_low(customer: Customer, now: datetime) -> None:
    ticket = _complain(customer, now)
    Ticket.objects.filter(pk=ticket.pk).update(status=Status.CLOSED, resolved_at=now, closed_at=now)
    Deadline.objects.create(
        ticket=ticket,
        metric="call_back",
        subject="callback:1",
        started_at=now,
        due_at=now + timedelta(days=1),
    )


def _points(customer: Customer) -> Any:
    return ContactPoint.objects.filter(customer=customer)


WHY_NOT: dict[str, Change] = {
    "deceased": lambda who, now: record_exit(who, reason="death", left_on=now.date(), now=now),
    "exit": lambda who, now: record_exit(who, reason="moved", left_on=now.date(), now=now),
    "never_asked": lambda who, now: who.consents.all().delete(),
    "withdrawn": lambda who, now: say(who, False, at=now),
    "lapsed": lambda who, now: who.consents.update(at=now - SILENCE - timedelta(hours=1)),
    "opted_out": lambda who, now: suppressing.suppress("gita@example.org", "greetings", reason="x", now=now),
    "not_wanted": lambda who, now: choose_occasion(
        who, occasion="birthday", is_wanted=False, source="phone", now=now
    ),
    "no_address": lambda who, now: _points(who).delete(),
    "bounced": lambda who, now: _points(who).update(bounced_at=now),
    "unverified": lambda who, now: _points(who).update(verified_at=None),
    "doubtful": lambda who, now: Birthday.objects.update(is_doubtful=True),
    "no_birthday": lambda who, now: Birthday.objects.all().delete(),
    "open_complaint": _complain,
    "overdue_promise": _owe,
    "call_back": _rate_low,
    "special": lambda who, now: Customer.objects.filter(pk=who.pk).update(is_special=True),
    "audience": lambda who, now: Customer.objects.filter(pk=who.pk).update(kind="internal"),
    "switched_off": lambda who, now: Programme.objects.update(is_active=False),
}


def expected(reason: str) -> str:
    if reason == "special":
        return State.PERSONAL
    row = REASONS["internal" if reason == "audience" else reason]
    return State.HELD if row.holds else State.DROPPED


@pytest.mark.parametrize("reason", WHY_NOT)
def test_nobody_is_planned_or_foretold_for_whom_it_is_not_right(
    reason: str, gita: Customer, birthdays: Programme, now: datetime
) -> None:
    WHY_NOT[reason](gita, now)
    found = forecast(now.date(), now=now)
    planning.plan(now=now)
    rows = list(Greeting.objects.values_list("state", "reason"))
    assert not found.greetings
    if expected(reason) == State.DROPPED:
        is_seen = reason in {"no_address", "bounced", "unverified"}  # somebody can mend that
        assert rows == ([(State.DROPPED, reason)] if is_seen else []), "no row for who gets nothing"
        shown = [line.reason for line in found.left_out]
        assert shown == ([] if reason in {"audience", "switched_off", "no_birthday"} else [reason])
    else:
        assert rows == [(expected(reason), reason)]
        assert [line.reason for line in (*found.held, *found.personal)] == [reason]


@pytest.mark.parametrize("reason", WHY_NOT)
def test_what_changes_after_planning_changes_the_greeting(
    reason: str, gita: Customer, birthdays: Programme, now: datetime
) -> None:
    planning.plan(now=now)
    assert Greeting.objects.get().state == State.PLANNED
    WHY_NOT[reason](gita, now)
    assert releasing.release_due(now=now) == 0, "the planning of ten minutes ago is not enough"
    Greeting.objects.update(state=State.PLANNED, reason="")
    planning.plan(now=now)
    row = Greeting.objects.get()
    assert (row.state, row.reason) == (expected(reason), "internal" if reason == "audience" else reason)


@pytest.mark.parametrize("reason", WHY_NOT)
def test_what_changes_in_the_outbox_stops_the_mail(
    reason: str, gita: Customer, birthdays: Programme, now: datetime, settings: Any
) -> None:
    """The mail server was away for an hour; meanwhile everything changed."""
    settings.EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
    planning.plan(now=now)
    assert releasing.release_due(now=now) == 1
    WHY_NOT[reason](gita, now)
    send_due(now=now + timedelta(hours=1))
    row, message = Greeting.objects.get(), OutboundMessage.objects.get(purpose="greeting")
    assert not [each for each in mail.outbox if "Happy" in each.subject]
    assert message.state == OutboundMessage.State.DISCARDED
    assert message.last_error.startswith("Not sent: ")
    if reason != "opted_out":  # the outbox stops that by itself
        assert (row.state, row.reason) == (expected(reason), "internal" if reason == "audience" else reason)
    planning.plan(now=now + timedelta(hours=1))
    assert releasing.release_due(now=now + timedelta(hours=1)) == 0


def test_a_complaint_that_ends_on_the_day_lets_the_greeting_go(
    gita: Customer, birthdays: Programme, now: datetime, sweep: Any
) -> None:
    ticket = _complain(gita, now)
    sweep(now)
    assert not mail.outbox
    Ticket.objects.filter(pk=ticket.pk).update(status=Status.RESOLVED, resolved_at=now)
    sweep(now + timedelta(minutes=10))
    assert [each.subject for each in mail.outbox] == ["Happy Birthday, Gita"]


def test_somebody_comes_back_and_says_yes_again(
    gita: Customer, birthdays: Programme, now: datetime, sweep: Any
) -> None:
    sweep(now - timedelta(days=3))
    record_exit(gita, reason="moved", left_on=now.date(), now=now)
    sweep(now - timedelta(days=1))
    assert Greeting.objects.get().state == State.DROPPED
    record_return(gita, on=now.date(), now=now)
    assert Exit.objects.get().returned_on == now.date()
    sweep(now)
    assert len(mail.outbox) == 1


def test_a_stop_by_one_click_counts_for_every_record_with_that_address(
    gita: Customer, birthdays: Programme, now: datetime
) -> None:
    stop(gita, ["greetings"], now=now)
    second_record("Gita Rai Shah", email="gita@example.org", birthday=(11, 18), now=now)
    planning.plan(now=now)
    assert not Greeting.objects.exists()


def test_an_old_yes_counts_while_they_still_order(
    gita: Customer, birthdays: Programme, now: datetime
) -> None:
    gita.consents.update(at=now - SILENCE * 2)
    gita.orders.create(
        reference="A1", placed_at=now - timedelta(days=300), amount_cents=1, currency="UGX", created_at=now
    )
    assert planning.plan(now=now).added == 1


@pytest.mark.parametrize("occasion", ["christmas", "easter", "diwali"])
def test_religious_days_only_by_their_own_choice(occasion: str, gita: Customer, now: datetime) -> None:
    programme(occasion, now=now)
    on = {"christmas": now.date().replace(month=12, day=25), "diwali": now.date().replace(day=8)}
    day = on.get(occasion, now.date().replace(year=2027, month=3, day=28))
    assert [line.reason for line in forecast(day, now=now).left_out] == ["not_chosen"]
    choose_occasion(gita, occasion=occasion, is_wanted=True, source="preference page", now=now)
    assert [line.facts.pk for line in forecast(day, now=now).greetings] == [gita.pk]
    choose_occasion(gita, occasion=occasion, is_wanted=False, source="phone", now=now + timedelta(hours=1))
    assert [line.reason for line in forecast(day, now=now).left_out] == ["not_wanted"]


def test_an_estimated_day_waits_for_a_person(gita: Customer, now: datetime) -> None:
    programme("eid_al_fitr", now=now)
    choose_occasion(gita, occasion="eid_al_fitr", is_wanted=True, source="phone", now=now)
    row = OccasionDate.objects.create(occasion="eid_al_fitr", year=2026, on=now.date(), is_estimated=True)
    planning.plan(now=now)
    assert not Greeting.objects.exists()
    assert [line.reason for line in forecast(now.date(), now=now).left_out] == ["estimated"]
    row.confirmed_at, row.confirmed_by = now, cast.colleague("Lena Lwanga")
    row.save()
    assert planning.plan(now=now).added == 1


def test_the_owner_hears_of_a_held_birthday_once(
    gita: Customer, birthdays: Programme, ana: User, lena: User, now: datetime
) -> None:
    ticket = _complain(gita, now)
    Ticket.objects.filter(pk=ticket.pk).update(owner=ana)
    willing("Sita Rai", birthday=(11, 18), said_at=now, is_special=True)
    for minutes in (0, 10, 20):
        planning.plan(now=now + timedelta(minutes=minutes))
        releasing.release_due(now=now + timedelta(minutes=minutes))
    told = Notification.objects.filter(key__startswith="greeting:").order_by("title")
    assert [(each.user, each.title) for each in told] == [
        (ana, "Birthday of Gita Rai today: a personal call may help"),
        (lena, "Birthday of Sita Rai today: greet them personally"),
    ]
