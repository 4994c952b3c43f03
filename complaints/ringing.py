"""The sweep over deadlines: remind before, alert at, escalate after; each once, whatever crashes.

Finding, telling and marking happen in one transaction a small batch, so a worker that is killed leaves
nothing half said, and two sweeps at once skip each other's tickets.
"""

from __future__ import annotations

from datetime import datetime, timedelta

import structlog
from django.db import transaction

from complaints import queue, telling, timeline
from complaints.models import Deadline, Promise, Ticket

log = structlog.get_logger("kept.ringing")
BATCH = 50
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
    rows = Deadline.objects.filter(pk__in=deadline_ids, ticket__in=locked, ring_at__lte=now)
    rung = 0
    for row in rows.select_for_update().order_by("pk"):
        rung += _ring_alone(row, locked[row.ticket_id], now=now)
    for ticket in locked.values():
        queue.place(ticket, ticket.deadlines.all(), now=now)
    return rung


def _ring_alone(row: Deadline, ticket: Ticket, *, now: datetime) -> bool:
    """Ring one deadline. What cannot be said must not silence the others: it is put off and logged."""
    try:
        with transaction.atomic():
            _ring(row, ticket, now=now)
    except Exception:
        log.exception("a deadline could not ring", deadline=row.pk, ticket=ticket.number)
        Deadline.objects.filter(pk=row.pk).update(ring_at=now + PUT_OFF)
        return False
    return True


def _ring(row: Deadline, ticket: Ticket, *, now: datetime) -> None:
    """Say the latest thing that is due; after a long silence of the worker the earlier ones are left out."""
    moments = {1: row.remind_at, 2: row.due_at, 3: row.escalate_at}
    level = max(step for step, at in moments.items() if at is not None and at <= now and step > row.level)
    row.level = level
    row.ring_at = next((moments[step] for step in range(level + 1, 4) if moments[step]), None)
    if level >= Deadline.Level.ALERTED:
        row.breached_at = row.breached_at or row.due_at
    row.save(update_fields=["level", "ring_at", "breached_at"])
    event = timeline.record(
        ticket,
        _KINDS[Deadline.Level(level)],
        at=now,
        promise=_promise_of(row, ticket),
        metric=row.metric,
        subject=row.subject,
        due_at=row.due_at.isoformat() if row.due_at else None,
        round=row.round,
    )
    telling.tell(event, now=now)


def _promise_of(row: Deadline, ticket: Ticket) -> Promise | None:
    if row.metric != Deadline.Metric.PROMISE:
        return None
    return ticket.promises.filter(pk=int(row.subject.removeprefix("promise:"))).first()
