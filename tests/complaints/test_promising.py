"""Promises: dated, owned, told, and ended once."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from complaints import timeline
from complaints.messages import NothingSaid
from complaints.models import Deadline, Promise, Ticket
from complaints.next_step import next_step
from complaints.promising import (
    AlreadyEnded,
    NoteMissing,
    NotInFuture,
    break_promise,
    keep,
    promise,
    release,
)
from complaints.resolving import close, close_finished, resolve
from complaints.settling import NotYours
from complaints.status import Status
from messaging.models import OutboundMessage
from staff.models import User

HOUR = timedelta(hours=1)


def made(ticket: Ticket, by: User, now: datetime, **given: object) -> Promise:
    return promise(ticket, by=by, text="A call from the cook", due_at=now + 5 * HOUR, now=now, **given)  # type: ignore[arg-type]


def test_a_promise_is_told_word_for_word(ticket: Ticket, ana: User, ben: User, now: datetime) -> None:
    given = made(ticket, ana, now, owner=ben)

    sent = OutboundMessage.objects.get(purpose="promise")
    assert "A call from the cook" in sent.text
    assert "by Wednesday 18 November 2026, 17:00 (EAT)" in sent.text
    deadline = ticket.deadlines.get(metric=Deadline.Metric.PROMISE)
    assert (deadline.subject, deadline.due_at) == (f"promise:{given.pk}", given.due_at)
    assert ben.notifications.count() == 1
    ticket.refresh_from_db()
    assert (ticket.status, ticket.first_response_at) == (Status.OPEN, now)
    assert next_step(ticket, now=now).due_at == given.due_at
    shown = [entry.sentence for entry in timeline.for_customer(ticket)]
    assert "We promised: A call from the cook, by Wednesday 18 November 2026, 17:00 (EAT)" in shown


def test_untold_it_is_no_answer_but_stands_on_the_case_page(ticket: Ticket, ana: User, now: datetime) -> None:
    made(ticket, ana, now, tell_customer=False)
    ticket.refresh_from_db()
    assert ticket.first_response_at is None
    assert not OutboundMessage.objects.filter(purpose="promise").exists()
    assert any(entry.kind == "promise.made" for entry in timeline.for_customer(ticket))


@pytest.mark.parametrize("distance", [timedelta(0), -HOUR, timedelta(days=800)])
def test_a_promise_lies_in_the_future(distance: timedelta, ticket: Ticket, ana: User, now: datetime) -> None:
    with pytest.raises(NotInFuture):
        promise(ticket, by=ana, text="A call", due_at=now + distance, now=now)
    with pytest.raises(NothingSaid):
        promise(ticket, by=ana, text=" \n", due_at=now + HOUR, now=now)


@pytest.mark.parametrize(("after", "state"), [(4 * HOUR, "kept"), (5 * HOUR, "kept"), (6 * HOUR, "late")])
def test_kept_or_late_is_a_matter_of_time(
    after: timedelta, state: str, ticket: Ticket, ana: User, now: datetime
) -> None:
    given = made(ticket, ana, now)
    ended = keep(given, by=ana, now=now + after)
    assert ended.state == state
    expected = Deadline.State.MET if state == "kept" else Deadline.State.MISSED
    assert ticket.deadlines.get(metric=Deadline.Metric.PROMISE).state == expected
    with pytest.raises(AlreadyEnded, match="Kept"):
        break_promise(given, by=ana, note="No.", now=now + after)


def test_a_broken_promise_needs_a_note_and_is_told_to_the_lead(
    ticket: Ticket, ana: User, lena: User, now: datetime
) -> None:
    given = made(ticket, ana, now)
    with pytest.raises(NoteMissing, match="why"):
        break_promise(given, by=ana, note=" ", now=now)
    assert (
        break_promise(given, by=ana, note="The cook is ill; we write.", now=now).state == Promise.State.BROKEN
    )
    assert lena.notifications.count() == 1
    said = [entry.sentence for entry in timeline.for_customer(ticket)]
    assert "We did not keep our promise: A call from the cook" in said
    assert "The cook is ill" not in " ".join(said)


def test_released_it_is_owed_no_more(ticket: Ticket, ana: User, now: datetime) -> None:
    given = made(ticket, ana, now)
    assert release(given, by=ana, note="She called herself.", now=now).state == Promise.State.RELEASED
    assert ticket.deadlines.get(metric=Deadline.Metric.PROMISE).state == Deadline.State.CANCELLED


def test_a_promise_outlives_the_resolution_and_keeps_the_case_from_closing(
    ticket: Ticket, ana: User, now: datetime
) -> None:
    given = made(ticket, ana, now)
    resolve(ticket, by=ana, text="Done.", outcome="upheld", remedy_given="call", no_cause=True, now=now)
    later = now + timedelta(days=30)
    assert ticket.deadlines.get(metric=Deadline.Metric.PROMISE).state == Deadline.State.RUNNING
    assert close_finished(before=later, now=later) == 0
    keep(given, by=ana, now=now + HOUR)
    assert close_finished(before=later, now=later) == 1
    assert close_finished(before=later, now=later) == 0
    ticket.refresh_from_db()
    assert close(ticket, now=later).status == Status.CLOSED


def test_strangers_promise_nothing(ticket: Ticket, ana: User, otto: User, now: datetime) -> None:
    with pytest.raises(NotYours):
        made(ticket, otto, now)
    given = made(ticket, ana, now)
    with pytest.raises(NotYours):
        keep(given, by=otto, now=now)
