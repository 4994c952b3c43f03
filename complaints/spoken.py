"""Who spoke when, read back from the events: for when something turns out to be unsaid."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from complaints.models import Event, Ticket

CUSTOMER_SPOKE = {"ticket.opened", "message.received"}


@dataclass(frozen=True)
class Spoken:
    """`first_at`: our first public word; `waiting_since`: the oldest unanswered one of theirs; and step 1."""

    first_at: datetime | None
    waiting_since: datetime | None
    listened_at: datetime | None


def spoken(ticket: Ticket) -> Spoken:
    """What the ticket's events say, answers that were taken back left out. One query."""
    events = list(Event.objects.filter(ticket=ticket).order_by("at", "id"))
    unsaid = {event.facts.get("message") for event in events if event.kind == "reply.withdrawn"}
    first_at = waiting_since = listened_at = None
    for event in events:
        if event.message_id is not None and event.message_id in unsaid:
            continue
        if event.kind in CUSTOMER_SPOKE:
            waiting_since = waiting_since or event.at
        if event.facts.get("speaks"):
            first_at, waiting_since = first_at or event.at, None
        if event.facts.get("is_question") or event.facts.get("reached"):
            listened_at = listened_at or event.at
    return Spoken(first_at, waiting_since, listened_at)
