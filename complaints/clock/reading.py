"""What a clock shows: due, breached, used, and the moments at which to remind and escalate."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from complaints.clock.calendar import Calendar
from complaints.clock.events import Event
from complaints.clock.metrics import Metric, Pause
from complaints.clock.zones import ZERO, utc


@dataclass(frozen=True, slots=True)
class Leg:
    """A part of a clock's running time under one policy, from ``start`` to ``end`` (None: open)."""

    start: datetime
    end: datetime | None
    calendar: Calendar
    target: timedelta | None


@dataclass(frozen=True, slots=True)
class Moment:
    """An instant at which the keeper of deadlines acts; exactly one of the two is set:
    ``percent`` of the target used at ``at``, or ``extra`` open time past due at ``at``."""

    at: datetime
    percent: int | None = None
    extra: timedelta | None = None


@dataclass(frozen=True, slots=True)
class Reading:
    """One clock, read at one instant. All instants are in UTC.

    ``due``: the earliest instant at which the target is used up; of a stopped clock, where it would
    have been; None while the clock stands still with time left, and when no clock runs.
    ``breached``: whether the clock ever ran past a due then in force (never taken back); None when
    that can't be said yet (still going and no ``now``) or no clock runs. ``missed`` is the due first
    run past. ``elapsed``: open time used up to the stop, to ``now``, or to the last event.
    ``running``/``paused``: neither for a stopped clock. ``pauses``: each standstill, with its events.
    """

    metric: Metric
    due: datetime | None = None
    breached: bool | None = None
    elapsed: timedelta = ZERO
    running: bool = False
    paused: bool = False
    started_at: datetime | None = None
    stopped_at: datetime | None = None
    started_by: Event | None = None
    stopped_by: Event | None = None
    missed: datetime | None = None
    pauses: tuple[Pause, ...] = ()
    legs: tuple[Leg, ...] = ()

    def when_used(self, percent: int) -> datetime | None:
        """The instant at which ``percent`` % of the target is used (100: due); None when the clock
        stands still or stops before that.

        For the statutory clocks the target is the open time from start to due, so that a reminder
        never falls outside opening hours."""
        if not self.legs:
            return None
        target = self.legs[-1].target
        if target is None:
            target = self._open_time_to_due()
        return _reach(self.legs, target * percent / 100)

    def after_due(self, extra: timedelta) -> datetime | None:
        """The instant at which ``extra`` open time has passed since due while the clock ran; None
        when there is no due, or the clock stands still or stops before that."""
        return None if self.due is None else _reach(self.legs, extra, since=self.due)

    def moments(
        self, *, before: Iterable[int] = (50, 75), after: Iterable[timedelta] = (ZERO,)
    ) -> tuple[Moment, ...]:
        """When to remind (percentages used) and to alert or escalate (open time past due; nothing
        past due is the due instant itself), in order of time, leaving out what never comes."""
        reminders = [Moment(at, percent=step) for step in before if (at := self.when_used(step))]
        alerts = [Moment(at, extra=step) for step in after if (at := self.after_due(step))]
        return tuple(sorted(reminders + alerts, key=lambda moment: moment.at))

    def _open_time_to_due(self) -> timedelta:
        if self.due is None:
            return ZERO
        due = self.due
        spans = (
            leg.calendar.open_between(leg.start, due if leg.end is None else min(leg.end, due))
            for leg in self.legs
        )
        return sum(spans, ZERO)


def _reach(legs: tuple[Leg, ...], amount: timedelta, since: datetime | None = None) -> datetime | None:
    """The earliest instant at which ``amount`` of open time was used in the legs, from ``since`` on."""
    for leg in legs:
        start = leg.start if since is None else max(leg.start, utc(since))
        if leg.end is not None and start > leg.end:
            continue
        reached = leg.calendar.reach(start, amount, until=leg.end)
        if reached is not None:
            return reached
        if leg.end is not None:
            amount -= leg.calendar.open_between(start, leg.end)
    return None
