"""What happened to a case, in the order in which it happened.

The clocks know nothing but these events. They are ordered by ``at``, not by the order in which they
were stored; events at the same instant keep their given order, except that creation comes first.
What is dated before the creation does not count, apart from a policy change, which then is the
policy that the case starts with. Of several creations (merged cases) the earliest holds. Events
after ``now`` have not happened yet.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from complaints.clock.calendar import Calendar
from complaints.clock.zones import utc


class EventType(StrEnum):
    """The kinds of events that a clock may listen to; the values are those of ``manage.py clock``."""

    CREATED = "created"
    ACKNOWLEDGED = "acknowledged"
    AGENT_PUBLIC_REPLY = "agent_public_reply"
    AUTO_REPLY = "auto_reply"
    INTERNAL_NOTE = "internal_note"
    CUSTOMER_REPLY = "customer_reply"
    PENDING_CUSTOMER = "pending_customer"
    ON_HOLD = "on_hold"
    RESUMED = "resumed"
    SOLVED = "solved"
    REOPENED = "reopened"
    POLICY_CHANGED = "policy_changed"


@dataclass(frozen=True, slots=True)
class Event:
    """One thing that happened at the instant ``at`` (with a zone).

    ``calendar`` and ``target`` are for policy_changed: what is new, None for what stays. ``ref`` is
    the caller's own, never looked at: put the timeline row there to find who was behind a pause."""

    at: datetime
    type: EventType
    calendar: Calendar | None = None
    target: timedelta | None = None
    ref: object = None


@dataclass(frozen=True, slots=True)
class Policy:
    """A calendar and the open time allowed; the target may be None for the statutory metrics."""

    calendar: Calendar
    target: timedelta | None = None

    def changed_by(self, event: Event) -> Policy:
        """The policy after a policy_changed event."""
        return Policy(event.calendar or self.calendar, self.target if event.target is None else event.target)


@dataclass(frozen=True, slots=True)
class Period:
    """``policy`` is in force from ``since`` until the next period."""

    since: datetime
    policy: Policy


@dataclass(frozen=True, slots=True)
class Story:
    """A case's events as the clocks read them: never empty, ``created`` first, in UTC, in order."""

    created: Event
    later: tuple[Event, ...]
    periods: tuple[Period, ...]

    @property
    def last_at(self) -> datetime:
        """The last instant the story tells of."""
        return self.later[-1].at if self.later else self.created.at


def in_order(events: Iterable[Event], *, now: datetime | None = None) -> list[Event]:
    """The events up to ``now`` by the time they happened, in UTC. A time without zone: ValueError."""
    known = [
        Event(utc(event.at), event.type, event.calendar, event.target, event.ref)
        for event in events
        if now is None or event.at <= now
    ]
    return sorted(known, key=lambda event: event.at)


def tell(events: Iterable[Event], policy: Policy, *, now: datetime | None = None) -> Story | None:
    """The story of a case which starts under ``policy``; None when it was never created."""
    ordered = in_order(events, now=now)
    created = next((event for event in ordered if event.type is EventType.CREATED), None)
    if created is None:
        return None
    later = []
    periods = [Period(created.at, policy)]
    for event in ordered:
        if event.type is EventType.POLICY_CHANGED:
            policy = policy.changed_by(event)
            if event.at <= created.at:
                periods = [Period(created.at, policy)]
            else:
                periods.append(Period(event.at, policy))
        if event.type is not EventType.CREATED and event.at >= created.at:
            later.append(event)
    return Story(created, tuple(later), tuple(periods))
