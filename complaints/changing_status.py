"""Who has the ball: us (open), the customer (pending), somebody else (on hold), or nobody (spam)."""

from __future__ import annotations

from datetime import datetime

from django.db import transaction
from django.utils.translation import gettext as _

from complaints import settling, timeline
from complaints.models import Ticket
from complaints.status import NotAllowed, Status, require
from helpdesk.web.text import clean_line, shorten
from staff.models import User

CHOICES = (Status.OPEN, Status.PENDING, Status.ON_HOLD, Status.SPAM)
NEEDS_REASON = (Status.ON_HOLD,)


class ReasonMissing(ValueError):
    """A pause must say why; the text asks for it."""


@transaction.atomic
def change_status(ticket: Ticket, *, by: User, status: str, reason: str = "", now: datetime) -> Ticket:
    """Set the ticket to open, pending, on_hold or spam. The same status again changes nothing.

    Putting it on hold needs a reason: it stops clocks, and the pause is shown. Raises ReasonMissing,
    NotAllowed (resolving, closing and opening again are verbs of their own), settling.NotYours.
    """
    ticket = settling.lock(ticket, by=by)
    if status not in CHOICES or ticket.status == Status.RESOLVED:
        raise NotAllowed(_("Resolve, close or open it again with its own button."))
    why = shorten(clean_line(reason), 300)
    if status in NEEDS_REASON and not why and ticket.status != status:
        raise ReasonMissing(_("Say for whom or what we wait."))
    if ticket.status == status:
        return ticket
    changed = move(ticket, Status(status), by=by, reason=why, now=now)
    return settling.settle(ticket, changed, now=now)


def move(
    ticket: Ticket,
    target: Status,
    *,
    by: User,
    now: datetime,
    reason: str = "",
    with_message: int | None = None,
) -> list[str]:
    """Move a locked ticket and record it; return the changed fields. Verbs use this. Raises NotAllowed."""
    if ticket.status == target:
        return []
    require(ticket.status, target)
    before, ticket.status = ticket.status, target
    facts: dict[str, object] = {"from": before, "to": target.value, "reason": reason}
    if with_message is not None:
        facts["with_message"] = with_message
    if target == Status.SPAM:
        timeline.record(ticket, "ticket.marked_spam", at=now, by=by, facts=facts)
    elif before != Status.NEW or target != Status.OPEN:  # the first answer opens a new ticket by itself
        timeline.record(ticket, "status.changed", at=now, by=by, facts=facts)
    return ["status"]
