"""The timeline of a ticket: append-only events, and the sentences made of them.

    timeline.record(ticket, "note.added", at=now, by=ana, message=note)
    timeline.for_staff(ticket) → [Entry]        timeline.for_customer(ticket) → [Entry]

Kinds stand in event_kinds.py; an upper app adds its own with `register` when it starts.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db.models import Prefetch

from complaints import event_words
from complaints.event_kinds import KINDS as BUILT_IN
from complaints.event_kinds import EventKind, Wording
from complaints.models import Event, Message, Promise, Ticket
from helpdesk.web.hints import hint
from messaging.models import Attachment
from staff.models import User

KINDS: dict[str, EventKind] = {kind.kind: kind for kind in BUILT_IN}


class UnknownKind(Exception):
    """An event of a kind that no registry entry explains."""


@dataclass(frozen=True)
class Entry:
    """One line of a timeline, ready to show."""

    id: int  # of the event
    at: datetime
    kind: str
    icon: str
    sentence: str
    message: Message | None
    promise: Promise | None
    actor: User | None
    by_customer: bool


def register(kind: EventKind) -> EventKind:
    """Make a kind of an upper app known; call it from AppConfig.ready. Twice is once."""
    KINDS[kind.kind] = kind
    return kind


def record(
    ticket: Ticket,
    kind: str,
    *,
    at: datetime,
    by: User | None = None,
    by_customer: bool = False,
    message: Message | None = None,
    promise: Promise | None = None,
    facts: Mapping[str, Any] | None = None,
    **more: Any,
) -> Event:
    """Add an event and, after the commit, hint the pages that show it.

    Facts are plain JSON values, given by name, or in `facts` where the name is one of the parameters.
    """
    if kind not in KINDS:
        raise UnknownKind(f"No event kind {kind}: add it to complaints/event_kinds.py or register it.")
    event = Event.objects.create(
        ticket=ticket,
        kind=kind,
        at=at,
        actor=by,
        by_customer=by_customer,
        message=message,
        promise=promise,
        facts={**(facts or {}), **more},
    )
    hint("desk")
    hint(f"ticket:{ticket.number}")
    return event


def record_all(events: Sequence[Event]) -> list[Event]:
    """`record` for events of many tickets at once: one query, and each page is hinted once."""
    if unknown := {event.kind for event in events} - KINDS.keys():
        raise UnknownKind(f"No event kinds {', '.join(sorted(unknown))}: register them.")
    recorded = Event.objects.bulk_create(events)
    for key in sorted({f"ticket:{event.ticket.number}" for event in recorded}):
        hint(key)
    if recorded:
        hint("desk")
    return recorded


def staff_sentence(event: Event) -> str:
    """The event in words for staff."""
    return _worded(event, KINDS[event.kind].staff, event_words.actor(event))


def customer_sentence(event: Event) -> str:
    """The event in words for the customer; "" when it is none of their business."""
    wording = KINDS[event.kind].customer
    if wording is None or (event.message is not None and not event.message.is_public):
        return ""
    return _worded(event, wording, event_words.first_name(event))


def for_staff(ticket: Ticket) -> list[Entry]:
    """Everything that happened, the oldest first. The number of queries is fixed."""
    files = Attachment.objects.select_related("blob")
    events = _read(ticket, Prefetch("message__attachments", queryset=files))
    return [_entry(event, staff_sentence(event)) for event in events]


def for_customer(ticket: Ticket) -> list[Entry]:
    """What the customer may see, the oldest first: no notes, nobody else's names, public files only."""
    public = Attachment.objects.filter(is_public=True).select_related("blob")
    events = _read(ticket, Prefetch("message__attachments", queryset=public))
    said = ((event, customer_sentence(event)) for event in events)
    return [_entry(event, sentence) for event, sentence in said if sentence]


def public_events(events: Iterable[Event]) -> list[Event]:
    """Those of `events` that the customer sees."""
    return [event for event in events if customer_sentence(event)]


def _read(ticket: Ticket, files: Prefetch[Any]) -> list[Event]:
    """The events of a ticket with what sentences and pages need of the rest; of wide rows only that."""
    around = ("actor", "message__author", "message__outbound", "promise")
    rows = Event.objects.filter(ticket=ticket).select_related(*around).only(*_READ)
    events = list(rows.order_by("at", "id").prefetch_related(files))
    for event in events:
        event.ticket = ticket
        if event.message is not None:
            event.message.ticket = ticket
        if event.promise is not None:
            event.promise.ticket = ticket
    return events


_READ = (
    *("kind", "at", "by_customer", "facts", "actor__name", "promise__text", "promise__state"),
    *(
        f"message__{field.name}"
        for field in Message._meta.concrete_fields
        if field.name not in ("ticket", "words")
    ),
    *("message__author__name", "message__outbound__state"),
)


def _entry(event: Event, sentence: str) -> Entry:
    return Entry(
        id=event.pk,
        at=event.at,
        kind=event.kind,
        icon=KINDS[event.kind].icon,
        sentence=sentence,
        message=event.message,
        promise=event.promise,
        actor=event.actor,
        by_customer=event.by_customer,
    )


class _Facts(dict[str, Any]):
    """Facts for a template; what was erased reads as an ellipsis."""

    def __missing__(self, key: str) -> str:
        return "…"


def _worded(event: Event, wording: Wording, who: str) -> str:
    if callable(wording):
        return wording(event)
    facts = _Facts(event.facts)
    facts["who"] = who
    if event.promise is not None:
        facts["promise"] = event.promise.text
    return (str(wording) % facts).strip()
