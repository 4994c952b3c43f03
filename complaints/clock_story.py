"""A ticket's events and terms as the clocks of complaints/clock understand them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from complaints.clock import Calendar, EventType, Policy
from complaints.clock import Event as ClockEvent
from complaints.models import BusinessCalendar, Event, Message, Ticket
from complaints.policies import Terms, read_calendar
from complaints.status import Status

_BY_STATUS = {
    Status.PENDING: EventType.PENDING_CUSTOMER,
    Status.ON_HOLD: EventType.ON_HOLD,
    Status.OPEN: EventType.RESUMED,
}


def clock_events(events: Iterable[Event]) -> list[ClockEvent]:
    """A ticket's events as the clocks understand them."""
    events = list(events)
    taken_back = {event.facts.get("message") for event in events if event.kind == "reply.withdrawn"}
    story: list[ClockEvent] = []
    for event in events:
        if event.message_id is not None and event.message_id in taken_back:
            continue
        story.extend(ClockEvent(event.at, kind, ref=event.pk) for kind in _kinds(event))
    return story


def _kinds(event: Event) -> list[EventType]:
    found: list[EventType] = []
    match event.kind:
        case "ticket.opened":
            found.append(EventType.CREATED)
        case "message.received":
            found.append(EventType.CUSTOMER_REPLY)
        case "ticket.acknowledged":
            found.append(EventType.ACKNOWLEDGED)
        case "note.added":
            found.append(EventType.INTERNAL_NOTE)
        case "ticket.reopened":
            found.append(EventType.REOPENED)
    if _is_answer(event):
        found.append(EventType.AGENT_PUBLIC_REPLY)
    if event.kind == "status.changed" and event.facts.get("to") in _BY_STATUS:
        found.append(_BY_STATUS[event.facts["to"]])
    if event.kind == "ticket.resolved":
        found.append(EventType.SOLVED)
    return found


def _is_answer(event: Event) -> bool:
    """Whether a person of ours spoke to the customer: a public message, or a call that reached them."""
    if event.kind == "call.logged":
        return bool(event.facts.get("reached")) and event.facts.get("direction") != "incoming"
    message = event.message
    return (
        message is not None
        and message.is_public
        and message.author_id is not None
        and message.kind in {Message.Kind.REPLY, Message.Kind.CALL}
    )


def with_terms(ticket: Ticket, events: list[Event], terms: Terms, *, now: datetime) -> list[Event]:
    """Note a change of policy as an event: the time already used stays, the rest gets the new target."""
    facts = {"policy": terms.policy_name, "calendar": terms.calendar_id, "targets": terms.targets}
    known = [event for event in events if event.kind == "clock.policy_set"]
    if known and known[-1].facts == facts:
        return events
    added = Event.objects.create(
        ticket=ticket, kind="clock.policy_set", at=now if known else ticket.opened_at, facts=facts
    )
    return sorted([*events, added], key=lambda event: (event.at, event.pk))


@dataclass(frozen=True)
class TermsSince:
    """The terms that counted from `at` on."""

    at: datetime
    calendar: Calendar
    targets: dict[str, int]

    def policy(self, metric: str) -> Policy:
        return Policy(self.calendar, timedelta(minutes=self.targets[metric]))

    def change(self, metric: str) -> ClockEvent:
        target = timedelta(minutes=self.targets[metric])
        return ClockEvent(self.at, EventType.POLICY_CHANGED, self.calendar, target)


def terms_in_force(events: list[Event], terms: Terms) -> list[TermsSince]:
    """The terms of each time, oldest first: what was used under old ones was counted with their calendar."""
    known = [event for event in events if event.kind == "clock.policy_set"]
    calendars = {terms.calendar_id: terms.calendar}
    others = {event.facts["calendar"] for event in known} - set(calendars)
    for row in BusinessCalendar.objects.filter(pk__in=others) if others else ():
        calendars[row.pk] = read_calendar(row)
    return [
        TermsSince(event.at, calendars.get(event.facts["calendar"], terms.calendar), event.facts["targets"])
        for event in known
    ]
