"""The stored clocks of a ticket, recomputed from its events at the end of every verb.

    deadlines.recompute(ticket, now=now)        # the ticket is locked, its events are recorded

The rules are in complaints/clock; here events become clock events and readings become rows.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta

from complaints import queue
from complaints.clock import Metric, Reading, read_rounds
from complaints.clock_story import clock_events, terms_in_force, with_terms
from complaints.models import Deadline, Event, Promise, Ticket
from complaints.policies import METRICS, Terms, terms_for
from complaints.status import ACTIVE

REMIND_AT_PERCENT = 75
ESCALATE_AFTER_PERCENT = 25  # of the target, in open time past due
PROMISE_ESCALATES_AFTER = timedelta(hours=2)  # open time past due


def recompute(ticket: Ticket, *, now: datetime) -> list[Deadline]:
    """Bring the ticket's deadlines and its place in the queue up to `now`; return the deadlines.

    Call it last in a verb, inside its transaction. Raises policies.NoPolicy.
    """
    terms = terms_for(ticket)
    events = list(ticket.events.select_related("message").order_by("at", "id"))
    events = with_terms(ticket, events, terms, now=now)
    rows = {(row.metric, row.subject): row for row in ticket.deadlines.select_for_update()}
    before = {row.pk: _stored(row) for row in rows.values()}
    count(ticket, events, rows, terms=terms, promises=ticket.promises.all(), now=now)
    found = list(rows.values())
    _save([row for row in found if row.pk is None or _stored(row) != before[row.pk]])
    queue.place(ticket, found, now=now)
    return found


def count(
    ticket: Ticket,
    events: list[Event],
    rows: dict[tuple[str, str], Deadline],
    *,
    terms: Terms,
    promises: Iterable[Promise],
    now: datetime,
) -> None:
    """Bring `rows` (by metric and subject) up to `now`, adding what is missing; asks the database nothing.

    `events`: the ticket's, in order, with clock.policy_set. `recompute` stores the rows; the demo, which
    makes tickets by the million, copies them.
    """
    story, policies = clock_events(events), terms_in_force(events, terms)
    for metric in METRICS:
        begin, changes = policies[0].policy(metric), [each.change(metric) for each in policies[1:]]
        rounds = read_rounds(Metric(metric), [*story, *changes], begin, now=now)
        if rounds:
            _keep(rows, ticket, metric, rounds=rounds, target=terms.targets[metric], now=now)
    for promise in promises:
        _keep_promise(rows, ticket, promise, terms=terms, now=now)


def start(
    ticket: Ticket, *, metric: str, subject: str, started_at: datetime, due_at: datetime, now: datetime
) -> Deadline:
    """Start a deadline of another kind, such as a call-back (`subject` names it: callback:7)."""
    terms = terms_for(ticket)
    row, _ = Deadline.objects.get_or_create(
        ticket=ticket,
        metric=metric,
        subject=subject,
        defaults={"started_at": started_at, "due_at": due_at},
    )
    run(row, due_at=due_at, terms=terms, now=now)
    row.save()
    return row


def run(row: Deadline, *, due_at: datetime, terms: Terms, now: datetime) -> None:
    """Have `row` (its started_at is set) run until `due_at`, with its reminder; nothing is stored."""
    row.state, row.due_at = Deadline.State.RUNNING, due_at
    row.remind_at = _share_of(terms, row.started_at, due_at)
    row.escalate_at = terms.calendar.reach(due_at, PROMISE_ESCALATES_AFTER)
    _set_ring(row, now=now)


def end(ticket: Ticket, *, metric: str, subject: str, at: datetime) -> None:
    """End a deadline begun with `start`: in time when `at` is not after its due instant."""
    for row in ticket.deadlines.select_for_update().filter(metric=metric, subject=subject):
        late = row.due_at is not None and at > row.due_at
        row.state = Deadline.State.MISSED if late else Deadline.State.MET
        row.ended_at, row.ring_at = at, None
        row.breached_at = row.breached_at or (row.due_at if late else None)
        row.save(update_fields=["state", "ended_at", "ring_at", "breached_at"])


def _keep(
    rows: dict[tuple[str, str], Deadline],
    ticket: Ticket,
    metric: str,
    *,
    rounds: tuple[Reading, ...],
    target: int,
    now: datetime,
) -> None:
    reading = rounds[-1]
    missed = next((each.missed for each in rounds if each.missed), None)
    row = rows.get((metric, "")) or rows.setdefault((metric, ""), Deadline(ticket=ticket, metric=metric))
    assert reading.started_at is not None, "a round begins"
    if row.pk and row.started_at != reading.started_at:
        row.round, row.level = row.round + 1, Deadline.Level.NONE
    row.started_at, row.target_minutes = reading.started_at, target
    row.elapsed_seconds = int(reading.elapsed.total_seconds())
    row.ended_at = reading.stopped_at
    row.breached_at = row.breached_at or missed
    row.pauses = [
        {
            "from": pause.start.isoformat(),
            "to": pause.end.isoformat() if pause.end else None,
            "reason": pause.cause.type.value,
            "event": pause.cause.ref,
        }
        for pause in reading.pauses
    ]
    row.state = _state(reading, ticket)
    row.due_at = reading.due if row.state != Deadline.State.PAUSED else None
    extra = timedelta(minutes=target) * ESCALATE_AFTER_PERCENT / 100
    row.remind_at, row.escalate_at = reading.when_used(REMIND_AT_PERCENT), reading.after_due(extra)
    _set_ring(row, now=now)


def _state(reading: Reading, ticket: Ticket) -> Deadline.State:
    if not reading.running and not reading.paused:
        return Deadline.State.MISSED if reading.breached else Deadline.State.MET
    if ticket.status not in ACTIVE:
        return Deadline.State.CANCELLED
    return Deadline.State.RUNNING if reading.running else Deadline.State.PAUSED


def _keep_promise(
    rows: dict[tuple[str, str], Deadline], ticket: Ticket, promise: Promise, *, terms: Terms, now: datetime
) -> None:
    subject = f"promise:{promise.pk}"
    key = (Deadline.Metric.PROMISE.value, subject)
    row = rows.get(key) or rows.setdefault(key, Deadline(ticket=ticket, metric=key[0], subject=subject))
    row.started_at, row.due_at, row.ended_at = promise.made_at, promise.due_at, promise.ended_at
    row.remind_at = _share_of(terms, promise.made_at, promise.due_at)
    row.escalate_at = terms.calendar.reach(promise.due_at, PROMISE_ESCALATES_AFTER)
    row.state = _PROMISE_STATES[promise.state]
    if row.state == Deadline.State.MISSED:
        row.breached_at = row.breached_at or promise.due_at
    _set_ring(row, now=now)


_PROMISE_STATES: dict[str, Deadline.State] = {
    Promise.State.OPEN: Deadline.State.RUNNING,
    Promise.State.KEPT: Deadline.State.MET,
    Promise.State.LATE: Deadline.State.MISSED,
    Promise.State.BROKEN: Deadline.State.MISSED,
    Promise.State.RELEASED: Deadline.State.CANCELLED,
}


def _share_of(terms: Terms, started_at: datetime, due_at: datetime) -> datetime:
    """When 75 % of the open time up to `due_at` has passed; with no open time in between, of all time."""
    usable = terms.calendar.open_between(started_at, due_at)
    if not usable:
        return started_at + (due_at - started_at) * REMIND_AT_PERCENT / 100
    reached = terms.calendar.reach(started_at, usable * REMIND_AT_PERCENT / 100)
    return reached or due_at


def _set_ring(row: Deadline, *, now: datetime) -> None:
    """Set the next moment to say something. What was said stays said, unless its moment moved ahead again."""
    moments = {1: row.remind_at, 2: row.due_at, 3: row.escalate_at}
    if row.state != Deadline.State.RUNNING:
        row.ring_at = None
        return
    level = row.level
    while level and (moments[level] is None or moments[level] > now):  # type: ignore[operator]
        level -= 1
    if level < row.level:
        row.level, row.round = level, row.round + 1
    row.ring_at = next((moments[step] for step in range(level + 1, 4) if moments[step] is not None), None)


def _stored(row: Deadline) -> list[object]:
    return [getattr(row, name) for name in _FIELDS]


def _save(rows: list[Deadline]) -> None:
    Deadline.objects.bulk_create([row for row in rows if row.pk is None])
    # They are locked, so each is there: this updates, in a statement that is quick to build.
    kept = [row for row in rows if row.pk is not None]
    Deadline.objects.bulk_create(kept, update_conflicts=True, unique_fields=["id"], update_fields=_FIELDS)


_FIELDS = [
    "state",
    "target_minutes",
    "elapsed_seconds",
    "started_at",
    "remind_at",
    "due_at",
    "escalate_at",
    "ended_at",
    "breached_at",
    "level",
    "ring_at",
    "round",
    "pauses",
]
