"""Step 2: acknowledge what happened. "It is not your fault but it is your problem." """

from __future__ import annotations

from datetime import datetime

from django.db import transaction

from complaints import settling, timeline
from complaints.changing_status import move
from complaints.messages import NothingSaid, words_of
from complaints.models import Message, Ticket
from complaints.replying import SPEAKING, mail, require_active, speak
from complaints.status import Status
from staff.models import User

__all__ = ["NothingSaid", "acknowledge"]


@transaction.atomic
def acknowledge(ticket: Ticket, *, by: User, text: str, now: datetime) -> Message:
    """Acknowledge the complaint in public, in the colleague's own words. Again adds another such message.

    It is an answer and the acknowledgement; the first one counts. Raises NothingSaid, NotAllowed,
    settling.NotYours.
    """
    said = words_of(text)
    ticket = settling.lock(ticket, by=by)
    require_active(ticket)
    message = speak(ticket, by=by, text=said, now=now)
    ticket.acknowledged_at = ticket.acknowledged_at or now
    facts = {"speaks": True, "by_mail": bool(ticket.contact_email)}
    event = timeline.record(ticket, "ticket.acknowledged", at=now, by=by, message=message, facts=facts)
    changed = move(ticket, Status.OPEN, by=by, now=now) if ticket.status == Status.NEW else []
    settling.settle(ticket, [*SPEAKING, *changed, "acknowledged_at"], events=[event], now=now)
    mail(ticket, message, by=by, now=now)
    return message
