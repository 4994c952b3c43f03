"""Step 3: agree whenever possible. What we agree with is written down for everybody who handles the case."""

from __future__ import annotations

from datetime import datetime

from django.db import transaction

from complaints import settling, timeline
from complaints.messages import NothingSaid, words_of
from complaints.models import Ticket
from complaints.replying import require_active
from helpdesk.web.text import shorten
from staff.models import User

__all__ = ["NothingSaid", "agree"]


@transaction.atomic
def agree(ticket: Ticket, *, by: User, with_what: str, now: datetime) -> Ticket:
    """Note what we agree with (internal; tell the customer in an answer). More may be added later.

    Raises NothingSaid, NotAllowed, settling.NotYours.
    """
    said = shorten(words_of(with_what), 1000)
    ticket = settling.lock(ticket, by=by)
    require_active(ticket)
    ticket.agreed_at = ticket.agreed_at or now
    agreed = timeline.record(ticket, "ticket.agreed", at=now, by=by, facts={"with": said})
    return settling.settle(ticket, ["agreed_at"], events=[agreed], now=now)
