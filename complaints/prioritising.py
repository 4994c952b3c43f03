"""How urgent a ticket is. Customers do not set it; a reason is kept."""

from __future__ import annotations

from datetime import datetime

from django.db import transaction

from complaints import settling, timeline
from complaints.models import Ticket
from complaints.replying import require_active
from complaints.words import Priority
from helpdesk.web.text import clean_line, shorten
from staff.models import User


@transaction.atomic
def set_priority(ticket: Ticket, *, by: User, priority: int, reason: str = "", now: datetime) -> Ticket:
    """Set the priority (complaints.words.Priority). The clocks go on under the policy of the new one.

    The same again changes nothing. Raises ValueError for an unknown one, NotAllowed, settling.NotYours.
    """
    wanted = Priority(priority)
    ticket = settling.lock(ticket, by=by)
    require_active(ticket)
    if ticket.priority == wanted:
        return ticket
    facts = {"from": ticket.priority, "to": wanted.value, "reason": shorten(clean_line(reason), 300)}
    timeline.record(ticket, "priority.changed", at=now, by=by, facts=facts)
    ticket.priority = wanted
    return settling.settle(ticket, ["priority"], now=now)
