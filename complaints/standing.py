"""Where a case stands, said to the customer: one sentence, what comes next and by when.

Pure reading: the ticket, its running deadlines and its promises in, words and moments out. `now` is given.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from django.utils.translation import gettext as _

from complaints.models import Deadline, Promise, Ticket
from complaints.owed import DUE_SOON, owed_one, share_used
from complaints.status import Status
from helpdesk.web.text import shorten


@dataclass(frozen=True)
class Standing:
    """`sentence` where it stands, `coming` what comes next, `due_at` by when (None: nothing is owed).

    `ring` and `fraction` draw the clock; `more` is a line for the person; `is_late` when due_at is over.
    """

    sentence: str
    coming: str = ""
    due_at: datetime | None = None
    more: str = ""
    ring: str = "open"
    fraction: float | None = None
    is_late: bool = False


def standing(
    ticket: Ticket, deadlines: Sequence[Deadline], promises: Sequence[Promise], *, now: datetime
) -> Standing:
    """Where the case stands, for the customer."""
    match ticket.status:
        case Status.RESOLVED:
            return Standing(_("We think it is put right. Is it?"), ring="kept", more=_resolved_more())
        case Status.CLOSED | Status.SPAM:
            return Standing(_("This case is closed."), ring="kept", more=_closed_more())
        case Status.MERGED:
            return Standing(_("This goes on in another case of yours."), ring="dropped", more=_closed_more())
    return _going_on(ticket, deadlines, promises, now=now)


def _going_on(
    ticket: Ticket, deadlines: Sequence[Deadline], promises: Sequence[Promise], *, now: datetime
) -> Standing:
    """In the order of next_step, which the mails use: the nearest promise, the answer we owe, silence."""
    base = _base(ticket)
    promise = _nearest_promise(promises)
    answer = _running(deadlines, "first_response") or _running(deadlines, "next_response")
    if promise and (answer is None or promise.due_at < now or promise.due_at <= _due(answer)):
        return _with_promise(base, promise, now=now)
    if answer:
        return _coming(base, _("You have an answer"), answer, now=now)
    if ticket.status == Status.PENDING:
        return base
    silence = _running(deadlines, "silence")
    return _coming(base, _("You hear from us"), silence, now=now) if silence else base


def _base(ticket: Ticket) -> Standing:
    if ticket.status == Status.PENDING and ticket.waiting_since is None:
        return _pending()
    who = ticket.owner.get_short_name() if ticket.owner else ""
    if ticket.first_response_at is None and ticket.acknowledged_at is None:
        return Standing(
            _("%(who)s has your complaint.") % {"who": who} if who else _("We have your complaint.")
        )
    if ticket.waiting_since is not None:
        return Standing(_("%(who)s has your message.") % {"who": who} if who else _("We have your message."))
    return Standing(_("%(who)s is working on it.") % {"who": who} if who else _("We are working on it."))


def _nearest_promise(promises: Sequence[Promise]) -> Promise | None:
    waiting = [each for each in promises if each.state == Promise.State.OPEN]
    return min(waiting, key=lambda each: (each.due_at, each.pk or 0), default=None)


def _coming(base: Standing, coming: str, row: Deadline, *, now: datetime) -> Standing:
    due = _due(row)
    if due < now:
        late = _("We are late with our answer, and we are sorry. It was due")
        return replace(base, coming=late, due_at=due, ring="late", is_late=True)
    used = share_used(row.started_at, due, now)
    ring = "due" if used >= DUE_SOON else "open"
    return replace(base, coming=coming, due_at=due, ring=ring, fraction=used)


def _with_promise(base: Standing, promise: Promise, *, now: datetime) -> Standing:
    drawn = owed_one(promise, now=now)
    is_late = drawn.ring == "late"
    coming = (
        _("We are late, and we are sorry: “%(promise)s” was due")
        if is_late
        else _("We promised: %(promise)s,")
    )
    return replace(
        base,
        coming=coming % {"promise": shorten(promise.text, 90).rstrip(".")},
        due_at=promise.due_at,
        ring=drawn.ring,
        fraction=drawn.fraction,
        is_late=is_late,
    )


def _pending() -> Standing:
    return Standing(
        _("We have asked you something and wait for your answer."),
        more=_("Answer below, or by answering our mail."),
        ring="paused",
    )


def _resolved_more() -> str:
    return _("If it is not, say so below: the same people go on with it at once.")


def _closed_more() -> str:
    return _("If something is still not right, write below: it goes on from here, and we know the story.")


def _running(deadlines: Sequence[Deadline], metric: str) -> Deadline | None:
    running = (row for row in deadlines if row.metric == metric and row.state == Deadline.State.RUNNING)
    return next((row for row in running if not row.subject), None)


def _due(row: Deadline) -> datetime:
    assert row.due_at is not None  # the database holds it: deadline_running_has_due
    return row.due_at
