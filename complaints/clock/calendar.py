"""When we are open, and arithmetic in open time.

An instant is open when its local wall-clock time falls in a half-open interval of its local date
and that date is no holiday; an override replaces the hours of its date and beats a holiday. Open
time is real elapsed time while open: a night with a change of the clocks counts an hour shorter or
longer, and a wall time shown twice is open both times. No floats anywhere.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from complaints.clock.hours import (
    WEEKDAYS,
    CalendarError,
    Hours,
    Week,
    read_dates,
    read_overrides,
    read_week,
    read_zone,
    write_hours,
)
from complaints.clock.zones import DAY, ZERO, local_date, midnight, stretches, stretches_around, utc

HORIZON = timedelta(days=50 * 366)
"""How far ahead an opening or a due instant is looked for."""


class NeverOpen(CalendarError):
    """The calendar has no open time, or none left in which the target could be reached."""


@dataclass(frozen=True)
class Calendar:
    """Opening hours in one zone. Build it with ``from_json``; refuses (NeverOpen) if nothing is open.

    ``week``: seven tuples of ``(start, end)`` as timedeltas from local midnight, Monday first.
    ``holidays``: local dates. ``overrides``: local date to its hours (empty: closed).
    """

    zone: ZoneInfo
    week: Week
    holidays: frozenset[date] = frozenset()
    overrides: Mapping[date, Hours] = field(default_factory=dict)

    def __post_init__(self) -> None:
        if not any(self.week) and not any(self.overrides.values()):
            raise NeverOpen("This calendar is never open; give at least one weekday some hours.")

    @classmethod
    def from_json(cls, data: object) -> Calendar:
        """A calendar from ``{"tz", "week": {…}, "holidays": […], "overrides": {…}}``.

        The shapes are described in ``hours``. Raises NeverOpen or CalendarError with a sentence."""
        if not isinstance(data, dict):
            raise CalendarError("A calendar must be an object with tz, week, holidays and overrides.")
        faults: list[str] = []
        week = read_week(data.get("week"), faults)
        overrides = read_overrides(data.get("overrides"), faults)
        holidays = read_dates(data.get("holidays"))
        calendar = cls(read_zone(data.get("tz")), week, holidays, overrides)
        if faults:
            raise CalendarError(faults[0])
        return calendar

    def to_json(self) -> dict[str, object]:
        """The calendar as plain JSON values; ``from_json`` gives an equal calendar back."""
        return {
            "tz": self.zone.key,
            "week": {
                name[:3]: write_hours(hours) for name, hours in zip(WEEKDAYS, self.week, strict=True) if hours
            },
            "holidays": [day.isoformat() for day in sorted(self.holidays)],
            "overrides": {
                day.isoformat(): write_hours(self.overrides[day]) for day in sorted(self.overrides)
            },
        }

    def hours_on(self, day: date) -> Hours:
        """The hours of one local date as written, in wall-clock time."""
        if day in self.overrides:
            return self.overrides[day]
        return () if day in self.holidays else self.week[day.weekday()]

    def openings(self, since: datetime, until: datetime | None = None) -> Iterator[tuple[datetime, datetime]]:
        """Open spans ``(begin, end)`` in UTC, in order, clipped to ``since`` and ``until``.

        Neighbouring spans may touch. Without ``until`` it goes on for HORIZON."""
        since = utc(since)
        stop = since + HORIZON if until is None else utc(until)
        for begin, end, offset in stretches(self.zone, since):
            if begin >= stop:
                return
            end = min(end, stop)
            day = (begin + offset).date()
            start_of_day = midnight(day) - offset
            while start_of_day < end:
                if self._is_over_on(day):
                    return
                for opens, closes in self.hours_on(day):
                    opening, closing = max(start_of_day + opens, begin), min(start_of_day + closes, end)
                    if opening < closing:
                        yield opening, closing
                day += DAY
                start_of_day += DAY

    def is_open(self, at: datetime) -> bool:
        """Whether ``at`` is an open instant (a closing instant is not)."""
        wall = utc(at).astimezone(self.zone)
        time_of_day = timedelta(
            hours=wall.hour, minutes=wall.minute, seconds=wall.second, microseconds=wall.microsecond
        )
        return any(start <= time_of_day < end for start, end in self.hours_on(wall.date()))

    def next_opening(self, at: datetime) -> datetime:
        """The first open instant from ``at`` on: ``at`` itself (in UTC) when open. May raise NeverOpen."""
        for begin, _ in self.openings(at):
            return begin
        raise NeverOpen("This calendar does not open again.")

    def open_between(self, start: datetime, end: datetime) -> timedelta:
        """Open time from ``start`` to ``end``; nothing when ``end`` is not after ``start``."""
        return sum((closing - opening for opening, closing in self.openings(start, end)), ZERO)

    def reach(self, start: datetime, amount: timedelta, until: datetime | None = None) -> datetime | None:
        """The earliest instant at which ``amount`` of open time has passed since ``start``.

        That is a closing time rather than the next opening, and ``start`` itself for no amount.
        None when it isn't reached by ``until`` (which still counts), or within HORIZON."""
        if amount <= ZERO:
            return utc(start)
        for opening, closing in self.openings(start, until):
            if closing - opening >= amount:
                return opening + amount
            amount -= closing - opening
        return None

    def due(self, start: datetime, target: timedelta) -> datetime:
        """As ``reach``, but raises NeverOpen (or CalendarError) when the target is never reached."""
        due = self.reach(start, target)
        if due is not None:
            return due
        if any(self.week):
            raise CalendarError("The target is so long that it isn't reached within fifty years.")
        raise NeverOpen("This calendar closes for good before the target is reached.")

    def closing(self, day: date) -> datetime | None:
        """The instant at which business closes on the local date ``day``; None if it never opens then."""
        hours = self.hours_on(day)
        closings = [
            min(midnight(day) + end - stretch.offset, stretch.end)
            for stretch in (stretches_around(self.zone, day) if hours else ())
            for start, end in hours
            if max(midnight(day) + start - stretch.offset, stretch.begin)
            < min(midnight(day) + end - stretch.offset, stretch.end)
        ]
        return max(closings, default=None)

    def is_business_day(self, day: date) -> bool:
        """Whether the local date has an open instant."""
        return self.closing(day) is not None

    def date_of(self, at: datetime) -> date:
        """The local date of an instant."""
        return local_date(self.zone, utc(at))

    def _is_over_on(self, day: date) -> bool:
        # A day of slack: when clocks go back across midnight, the wall shows yesterday once more.
        return not any(self.week) and day > max(self.overrides) + DAY
