"""It was not put right after all: the ticket is open again, with whoever had it, its clocks going on."""

from __future__ import annotations

from datetime import datetime

from django.db import transaction
from django.utils.translation import gettext as _

from complaints import outcomes, settling, timeline
from complaints.messages import add_message
from complaints.models import Message, Ticket
from complaints.status import NotAllowed, Status, require
from complaints.words import Channel
from helpdesk.web.text import clean_text, shorten
from staff.models import User


@transaction.atomic
def reopen(
    ticket: Ticket, *, by: User | None = None, by_customer: bool = False, reason: str = "", now: datetime
) -> Ticket:
    """Open a resolved ticket again; its owner keeps it. A ticket that is open already stays as it is.

    A customer's reason is a public message of theirs; a colleague's is kept for staff. Raises NotAllowed for
    a closed one (a new message opens a follow-up), settling.NotYours.
    """
    ticket = settling.lock(ticket, by=by)
    if ticket.is_active:
        return ticket
    if ticket.status != Status.RESOLVED:
        raise NotAllowed(
            _("A closed ticket is not opened again: a new message opens a ticket that follows it.")
        )
    require(ticket.status, Status.OPEN)
    words = clean_text(reason)
    if by_customer and words:
        _said_by_customer(ticket, words, now=now)
    ticket.status, ticket.resolved_at = Status.OPEN, None
    ticket.reopened_count += 1
    if by_customer:
        ticket.waiting_since = ticket.waiting_since or now
    facts = {} if by_customer else {"reason": shorten(words, 300)}
    event = timeline.record(ticket, "ticket.reopened", at=now, by=by, by_customer=by_customer, facts=facts)
    outcomes.tell_reopened(ticket, now=now)
    fields = ["status", "resolved_at", "reopened_count", "waiting_since"]
    settling.settle(ticket, fields, events=[event], now=now)
    return ticket


def _said_by_customer(ticket: Ticket, words: str, *, now: datetime) -> None:
    message = add_message(
        ticket,
        kind=Message.Kind.CUSTOMER,
        text=words,
        channel=Channel.WEB,
        at=now,
        author_name=ticket.customer.name,
    )
    timeline.record(ticket, "message.received", at=now, by_customer=True, message=message, channel="web")
