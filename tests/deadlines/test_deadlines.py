"""Stored clocks: what runs, what pauses, what is met, and that used time is never lost."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

import pytest

from complaints import deadlines
from complaints.changing_status import change_status
from complaints.models import Deadline, SlaPolicy, Ticket
from complaints.prioritising import set_priority
from complaints.promising import keep, promise
from complaints.receiving import receive_message
from complaints.replying import reply
from complaints.words import Priority
from staff.models import User

pytestmark = pytest.mark.django_db
HOUR = timedelta(hours=1)


def row(ticket: Ticket, metric: str, subject: str = "") -> Deadline:
    return ticket.deadlines.get(metric=metric, subject=subject)


def test_opening_starts_the_clocks_of_the_policy(ticket: Ticket, now: datetime) -> None:
    policy = SlaPolicy.objects.get(name="Everyone")
    first = row(ticket, "first_response")
    assert first.state == "running"
    assert first.due_at == now + timedelta(minutes=policy.first_response_minutes)
    assert first.remind_at == now + timedelta(minutes=policy.first_response_minutes * 0.75)
    assert not ticket.deadlines.filter(metric="next_response").exists()


def test_a_reply_meets_acknowledgement_and_first_response(ticket: Ticket, ana: User, now: datetime) -> None:
    reply(ticket, by=ana, text="We are looking into it.", now=now + HOUR)
    assert row(ticket, "acknowledgement").state == "met"
    assert row(ticket, "first_response").state == "met"
    assert row(ticket, "first_response").ring_at is None


def test_a_reply_too_late_is_a_recorded_breach_for_ever(ticket: Ticket, ana: User, now: datetime) -> None:
    reply(ticket, by=ana, text="Sorry for the wait.", now=now + timedelta(days=1))
    first = row(ticket, "first_response")
    assert (first.state, first.breached_at) == ("missed", first.due_at)
    set_priority(ticket, by=ana, priority=Priority.LOW, now=now + timedelta(days=1, hours=1))
    assert row(ticket, "first_response").breached_at is not None


def test_a_customer_message_starts_next_response_anew_each_time(
    ticket: Ticket, ana: User, now: datetime
) -> None:
    reply(ticket, by=ana, text="Which day was it?", now=now + HOUR)
    receive_message(ticket, text="Monday.", channel="web", now=now + 2 * HOUR)
    first_round = row(ticket, "next_response")
    assert first_round.started_at == now + 2 * HOUR
    receive_message(ticket, text="At noon.", channel="web", now=now + 3 * HOUR)
    assert row(ticket, "next_response").due_at == first_round.due_at, "more messages do not restart it"
    reply(ticket, by=ana, text="Thank you.", now=now + 4 * HOUR)
    assert row(ticket, "next_response").state == "met"
    receive_message(ticket, text="And?", channel="web", now=now + 5 * HOUR)
    second_round = row(ticket, "next_response")
    assert second_round.state == "running"
    assert second_round.round > first_round.round


def test_pending_stops_resolution_and_says_since_when(ticket: Ticket, ana: User, now: datetime) -> None:
    change_status(ticket, by=ana, status="pending", reason="asked for the bill", now=now + HOUR)
    paused = row(ticket, "resolution")
    assert (paused.state, paused.due_at, paused.ring_at) == ("paused", None, None)
    assert paused.pauses[0]["reason"] == "pending_customer"
    receive_message(ticket, text="Here it is.", channel="web", now=now + 3 * HOUR)
    running = row(ticket, "resolution")
    target = timedelta(minutes=running.target_minutes or 0)
    assert running.state == "running"
    assert running.elapsed_seconds == 3600
    assert target > HOUR


def test_a_new_policy_keeps_the_time_already_used(ticket: Ticket, ana: User, now: datetime) -> None:
    set_priority(ticket, by=ana, priority=Priority.URGENT, now=now + timedelta(minutes=20))
    first = row(ticket, "first_response")
    urgent = SlaPolicy.objects.get(name="Urgent")
    assert first.target_minutes == urgent.first_response_minutes
    assert first.due_at == now + timedelta(minutes=urgent.first_response_minutes)


def test_a_promise_has_a_deadline_until_it_ends(ticket: Ticket, ana: User, now: datetime) -> None:
    made = promise(ticket, by=ana, text="A call", due_at=now + 4 * HOUR, owner=ana, now=now)
    running = row(ticket, "promise", f"promise:{made.pk}")
    assert running.due_at == now + 4 * HOUR
    assert running.remind_at == now + 3 * HOUR
    keep(made, by=ana, note="", now=now + 5 * HOUR)
    ended = row(ticket, "promise", f"promise:{made.pk}")
    assert (ended.state, ended.breached_at) == ("missed", now + 4 * HOUR)


def test_counting_again_changes_nothing(ticket: Ticket, now: datetime) -> None:
    def seen() -> list[dict[str, Any]]:
        return list(ticket.deadlines.order_by("metric").values())

    before = seen()
    deadlines.recompute(ticket, now=now)
    deadlines.recompute(ticket, now=now)
    assert seen() == before
    assert ticket.events.filter(kind="clock.policy_set").count() == 1
