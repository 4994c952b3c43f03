"""One line of a list of tickets, in words: why it is here, its clock, its next promise."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from django.utils.translation import gettext as _

from complaints.models import Deadline, Promise, Ticket, TicketCause
from complaints.queue import next_due, reasons
from complaints.status import TABLE, Status
from helpdesk.web.templatetags.kept import by_when, human_time, remaining
from helpdesk.web.text import shorten

BADGES = {"new": "fresh", "open": "active", "waiting": "waiting", "done": "done", "muted": "quiet"}


@dataclass(frozen=True)
class Mark:
    """A ring with words: `state` and `fraction` draw it, `words` stand beside it."""

    state: str
    fraction: float | None
    words: str


@dataclass(frozen=True)
class Row:
    """A ticket as a line. `clock` is the ring of the next deadline, `promise` that of the next promise."""

    ticket: Ticket
    reason: str
    clock: Mark
    promise: Mark | None
    promised: str
    causes: list[str]
    badge: str

    @property
    def is_unread(self) -> bool:
        """Somebody waits for our first word on it, or for the next."""
        return self.ticket.status == Status.NEW or self.ticket.waiting_since is not None


def row_of(ticket: Ticket, *, now: datetime) -> Row:
    """A ticket from `querysets.for_queue` as a line; asks the database nothing."""
    said = [reason.words for reason in reasons(ticket, now=now)]
    needs = [str(need.get_kind_display()).lower() for need in ticket.customer.current_needs]  # type: ignore[attr-defined]
    if needs:
        said.append(_("needs help: %(needs)s") % {"needs": ", ".join(needs)})
    reason = " · ".join(said) or _("updated %(when)s") % {"when": human_time(ticket.updated_at, now)}
    promises: list[Promise] = ticket.open_promises  # type: ignore[attr-defined]
    return Row(
        ticket=ticket,
        reason=reason[:1].upper() + reason[1:],
        clock=_clock(ticket, now=now),
        promise=promise_mark(promises[0], now=now) if promises else None,
        promised=shorten(promises[0].text, 32) if promises else "",
        causes=_causes(list(ticket.ticket_causes.all())),
        badge=BADGES[TABLE[ticket.status].tone],
    )


def _causes(found: list[TicketCause]) -> list[str]:
    """What we confirmed, or else what the customer ticked."""
    confirmed = [each.cause.name for each in found if each.source == TicketCause.Source.CONFIRMED]
    return confirmed or [each.cause.name for each in found]


def _clock(ticket: Ticket, *, now: datetime) -> Mark:
    due = next_due(ticket.deadlines.all())
    if due is not None:
        return deadline_mark(due, now=now)
    if ticket.is_active:
        return Mark("paused", None, _("paused"))
    return Mark("kept" if ticket.resolved_at else "dropped", None, str(TABLE[ticket.status].label).lower())


def deadline_mark(row: Deadline, *, now: datetime) -> Mark:
    """The ring of a deadline with its words: "52 min left", "paused", "in time"."""
    match row.state:
        case Deadline.State.PAUSED:
            return Mark("paused", None, _("paused"))
        case Deadline.State.MET:
            return Mark("kept", None, _("in time"))
        case Deadline.State.MISSED:
            return Mark("kept_late", None, _("done late"))
        case Deadline.State.CANCELLED:
            return Mark("dropped", None, _("no longer needed"))
    return _running_mark(row.started_at, row.due_at, now=now, soon=row.remind_at)


def promise_mark(promise: Promise, *, now: datetime) -> Mark:
    """The ring of a promise with its words: "by Friday 17:00", "kept today 16:20", "2 h over"."""
    ended = human_time(promise.ended_at, now)
    match promise.state:
        case Promise.State.KEPT:
            return Mark("kept", None, _("kept %(when)s") % {"when": ended})
        case Promise.State.LATE:
            return Mark("kept_late", None, _("kept late, %(when)s") % {"when": ended})
        case Promise.State.BROKEN:
            return Mark("broken", None, _("broken %(when)s") % {"when": ended})
        case Promise.State.RELEASED:
            return Mark("dropped", None, _("released %(when)s") % {"when": ended})
    mark = _running_mark(promise.made_at, promise.due_at, now=now)
    return mark if mark.state == "late" else Mark(mark.state, mark.fraction, by_when(promise.due_at, now))


def _running_mark(
    start: datetime, due: datetime | None, *, now: datetime, soon: datetime | None = None
) -> Mark:
    if due is None:
        return Mark("open", None, "")
    whole = (due - start).total_seconds()
    used = min(max((now - start).total_seconds() / whole, 0.0), 1.0) if whole > 0 else 1.0
    if due < now:
        return Mark("late", None, remaining(due, now))
    is_soon = soon <= now if soon is not None else used >= 0.75
    return Mark("due" if is_soon else "open", used, remaining(due, now))
