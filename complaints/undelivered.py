"""When our mail does not arrive, the ticket says so and its owner hears of it."""

from __future__ import annotations

from datetime import datetime

from django.db import transaction

from complaints import settling, timeline
from complaints.models import Event, Ticket
from customers.contacts import mark_bounced
from messaging.models import OutboundMessage
from messaging.outcomes import BOUNCED

THREAD = "ticket:"


@transaction.atomic
def note_outcome(message: OutboundMessage, outcome: str, *, now: datetime) -> Event | None:
    """Note on its ticket that `message` failed, bounced or is uncertain; once an outcome.

    For messaging.outcomes.register_listener. None when the message belongs to no ticket.
    """
    if outcome == BOUNCED:
        mark_bounced(email=message.to_address, now=now)
    number = message.thread_key.removeprefix(THREAD)
    if not message.thread_key.startswith(THREAD) or not number.isdigit():
        return None
    found = Ticket.objects.filter(number=int(number)).first()
    if found is None:
        return None
    ticket = settling.lock(found)
    facts = {
        "outbound": str(message.pk),
        "outcome": outcome,
        "address": message.to_address,
        "status": message.bounce_status or outcome,
    }
    said = Event.objects.filter(
        ticket=ticket,
        kind="mail.undelivered",
        facts__contains={"outbound": str(message.pk), "outcome": outcome},
    )
    if said.exists():
        return None
    event = timeline.record(ticket, "mail.undelivered", at=now, facts=facts)
    settling.settle(ticket, events=[event], now=now)
    return event
