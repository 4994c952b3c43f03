"""The clocks of a crowd's ticket, by the engine that the verbs use, with what the sweep would have rung."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from complaints import deadlines
from complaints.access import ticket_path
from complaints.models import Deadline, Promise
from complaints.queue import DONE, FAR_AWAY, OURS_NEXT, OVERDUE, SERIOUS, SERIOUS_REPEAT, THEIRS
from complaints.status import OURS
from helpdesk.demo.crowd.living import Life
from helpdesk.demo.crowd.rows import made
from staff.models import Notification

_KINDS = {1: "clock.reminded", 2: "clock.breached", 3: "clock.escalated"}


def count_clocks(life: Life) -> None:
    """Lay down the ticket's deadlines and its place in the queue."""
    ticket, ground = life.ticket, life.ground
    now = ticket.counted_at = ground.until if ticket.is_active else ticket.updated_at
    events = sorted(life.events, key=lambda event: (event.at, event.pk))
    deadlines.count(ticket, events, life.clocks, terms=ground.terms(ticket), promises=life.promises, now=now)
    life.clocks = {key: row for key, row in life.clocks.items() if row.started_at is not None}
    promises = {f"promise:{each.pk}": each for each in life.promises}
    for row in life.clocks.values():
        life.add(row)
        _ring(life, row, promise=promises.get(row.subject))
    _place(life, now=ground.until)
    if ticket.is_active:
        _notify(life)


def _ring(life: Life, row: Deadline, *, promise: Promise | None) -> None:
    """What the sweep has said about this clock: until it ended, stood still or was given up, or until now."""
    end = _rang_until(life, row)
    moments = {1: row.remind_at, 2: row.due_at, 3: row.escalate_at}
    passed = {level: at for level, at in moments.items() if at is not None and at < end}
    row.level = max(passed, default=Deadline.Level.NONE)
    if row.state == Deadline.State.RUNNING:
        ahead = [moments[level] for level in range(row.level + 1, 4) if moments[level] is not None]
        row.ring_at = ahead[0] if ahead else None
    if row.level >= Deadline.Level.ALERTED:
        row.breached_at = row.breached_at or row.due_at
    for level, at in passed.items():
        facts = {
            "metric": str(row.metric),
            "subject": row.subject,
            "due_at": row.due_at.isoformat() if row.due_at else None,
            "round": row.round,
        }
        life.record(_KINDS[level], at=at, promise=promise, facts=facts)


def _rang_until(life: Life, row: Deadline) -> datetime:
    if row.state == Deadline.State.RUNNING:
        return life.ground.until
    if row.state == Deadline.State.PAUSED and row.pauses:
        return datetime.fromisoformat(row.pauses[-1]["from"])
    return row.ended_at or life.ticket.resolved_at or life.ticket.updated_at


def _place(life: Life, *, now: datetime) -> None:
    """As queue.place."""
    ticket = life.ticket
    due = [row.due_at for row in life.clocks.values() if row.state == Deadline.State.RUNNING and row.due_at]
    ticket.queue_due_at = min(due, default=FAR_AWAY)
    ticket.queue_band = _band(life, due, now=now) if ticket.is_active else DONE


def _band(life: Life, due: Iterable[datetime], *, now: datetime) -> int:
    ticket = life.ticket
    waits_for_us = ticket.status in OURS or ticket.waiting_since is not None
    if waits_for_us and _is_serious(life):
        return SERIOUS
    if any(at <= now for at in due):
        return OVERDUE
    return OURS_NEXT if waits_for_us else THEIRS


def _is_serious(life: Life) -> bool:
    ticket = life.ticket
    if ticket.first_response_at is None and (ticket.is_safety_risk or ticket.repeat_count >= SERIOUS_REPEAT):
        return True
    is_broken = any(each.state == Promise.State.BROKEN for each in life.promises)
    return is_broken and ticket.waiting_since is not None


def _notify(life: Life) -> None:
    """Whoever has it was told when it was given to them."""
    ticket = life.ticket
    given = next((each for each in life.events if each.kind == "ticket.assigned"), None)
    if life.owner is None or given is None or given.actor_id == life.owner.pk:
        return
    by = next((each.name for each in life.ground.leads if each.pk == given.actor_id), "Kept")
    life.add(
        made(
            Notification,
            user_id=life.owner.pk,
            key=f"event:{given.id}",
            title=f"#{ticket.number} {by} gave it to {life.owner.name}",
            detail=ticket.subject,
            path=ticket_path(ticket),
            created_at=given.at,
            read_at=life.ground.until if life.rng.random() < 0.6 else None,
        )
    )
