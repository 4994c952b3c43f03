"""The sweep over deadlines: remind before, alert at, escalate after; each once, whatever crashes.

Finding, telling and marking happen in one transaction a batch, so a worker that is killed leaves nothing
half said, and two sweeps at once skip each other's tickets. A batch asks the database as often for one
deadline as for all; when one of them cannot ring, its batch rings one by one.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta

import structlog
from django.db import transaction
from django.db.models import F, QuerySet
from django.db.models.functions import Coalesce

from complaints import queue, telling, timeline
from complaints.models import Deadline, Event, Promise, Ticket

log = structlog.get_logger("kept.ringing")
# The tickets of a batch are locked while it rings: an agent who sends just then waits a fifth of a second.
BATCH = 200
PUT_OFF = timedelta(hours=1)
_KINDS = {
    Deadline.Level.REMINDED: "clock.reminded",
    Deadline.Level.ALERTED: "clock.breached",
    Deadline.Level.ESCALATED: "clock.escalated",
}


def ring_due(*, now: datetime, limit: int = 2000) -> int:
    """Say what is due to be said at `now`; return how many deadlines rang."""
    due = Deadline.objects.filter(ring_at__lte=now).order_by("ring_at", "id")
    found = list(due.values_list("pk", "ticket_id")[:limit])
    rung = 0
    for first in range(0, len(found), BATCH):
        batch = found[first : first + BATCH]
        rung += _ring_batch([pk for pk, _ in batch], {ticket for _, ticket in batch}, now=now)
    return rung


@transaction.atomic
def _ring_batch(deadline_ids: list[int], ticket_ids: set[int], *, now: datetime) -> int:
    # Tickets first, as every verb does, so that a verb and the sweep never wait for each other in a circle.
    tickets = (
        Ticket.objects.filter(pk__in=ticket_ids)
        .select_related("customer", "owner", "team")
        .select_for_update(skip_locked=True, of=("self",), no_key=True)
        .order_by("pk")
    )
    locked = {ticket.pk: ticket for ticket in tickets}
    due = Deadline.objects.filter(pk__in=deadline_ids, ticket__in=locked, ring_at__lte=now)
    rows = list(due.select_for_update().order_by("pk"))
    try:
        with transaction.atomic():
            _ring(rows, locked, now=now)
        rung = len(rows)
    except Exception:
        log.warning("deadlines ring one by one", count=len(rows), exc_info=True)
        rung = sum(_ring_alone(row, locked, now=now) for row in rows)
    queue.place_all(locked.values(), now=now)
    return rung


def _ring_alone(row: Deadline, tickets: Mapping[int, Ticket], *, now: datetime) -> bool:
    """Ring one deadline. What cannot be said must not silence the others: it is put off and logged."""
    try:
        with transaction.atomic():
            _ring([row], tickets, now=now)
    except Exception:
        log.exception("a deadline could not ring", deadline=row.pk, ticket=tickets[row.ticket_id].number)
        Deadline.objects.filter(pk=row.pk).update(ring_at=now + PUT_OFF)
        return False
    return True


def _ring(rows: Sequence[Deadline], tickets: Mapping[int, Ticket], *, now: datetime) -> None:
    """Mark, record and tell; the rows themselves stay as they are, so that this can be tried again."""
    levels = {row.pk: _level_due(row, now=now) for row in rows}
    _mark(levels)
    promises = _promises_of(rows)
    events = [
        Event(
            ticket=tickets[row.ticket_id],
            kind=_KINDS[levels[row.pk]],
            at=now,
            promise=promises.get((row.ticket_id, row.subject)),
            facts={
                "metric": row.metric,
                "subject": row.subject,
                "due_at": row.due_at.isoformat() if row.due_at else None,
                "round": row.round,
            },
        )
        for row in rows
    ]
    telling.tell_all(timeline.record_all(events), now=now)


def _level_due(row: Deadline, *, now: datetime) -> Deadline.Level:
    """The latest thing that is due; after a long silence of the worker the earlier ones are left out."""
    moments = {1: row.remind_at, 2: row.due_at, 3: row.escalate_at}
    due = [step for step, at in moments.items() if at is not None and at <= now and step > row.level]
    return Deadline.Level(max(due))


def _mark(levels: Mapping[int, Deadline.Level]) -> None:
    """Store the level, the moment of the next one, and the breach."""
    at_level: defaultdict[Deadline.Level, list[int]] = defaultdict(list)
    for pk, level in levels.items():
        at_level[level].append(pk)
    is_breached = Coalesce(F("breached_at"), F("due_at"))
    escalates = F("escalate_at")
    for level, pks in sorted(at_level.items()):
        rows: QuerySet[Deadline] = Deadline.objects.filter(pk__in=pks)
        if level == Deadline.Level.REMINDED:
            rows.update(level=level, ring_at=Coalesce(F("due_at"), escalates))
        elif level == Deadline.Level.ALERTED:
            rows.update(level=level, ring_at=escalates, breached_at=is_breached)
        else:
            rows.update(level=level, ring_at=None, breached_at=is_breached)


def _promises_of(rows: Sequence[Deadline]) -> dict[tuple[int, str], Promise]:
    """The promises that `rows` are about, by ticket and subject."""
    ids = [int(row.subject.removeprefix("promise:")) for row in rows if row.metric == Deadline.Metric.PROMISE]
    found = Promise.objects.filter(pk__in=ids) if ids else ()
    return {(each.ticket_id, f"promise:{each.pk}"): each for each in found}
