"""Opening hours as people write them: ``{"mon": [["09:00", "12:30"], ["13:30", "17:00"]]}``.

Reading and writing of the parts of a calendar. Weekday keys: ``mon`` … ``sun``, full English names
in any case, or ``"0"`` (Monday) … ``"6"`` (Sunday). Times: ``HH:MM`` (a trailing ``:00`` is allowed),
``24:00`` only as an end. Intervals are half-open; overlapping and touching ones are joined. Hours
past midnight are written as two intervals: one up to ``24:00``, one from ``00:00`` of the next day.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, timedelta
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

Interval = tuple[timedelta, timedelta]
Hours = tuple[Interval, ...]
Week = tuple[Hours, Hours, Hours, Hours, Hours, Hours, Hours]

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")

_TIME = re.compile(r"([0-9]{1,2}):([0-5][0-9])(?::00)?")
_FULL_DAY = timedelta(hours=24)


class CalendarError(ValueError):
    """A calendar that can't be used; the message is a sentence for the person who wrote it."""


def read_week(value: object, faults: list[str]) -> Week:
    """Hours per weekday from JSON. Intervals that end before they begin are left out and
    described in ``faults``; anything else that is wrong raises CalendarError."""
    if not isinstance(value, dict):
        raise CalendarError("The calendar must be an object of weekdays with their opening intervals.")
    week: dict[int, Hours] = {}
    for key, hours in value.items():
        weekday = _weekday(key)
        name = WEEKDAYS[weekday].capitalize()
        if weekday in week:
            raise CalendarError(f"{name} is given twice in the calendar.")
        week[weekday] = read_hours(hours, name, faults)
    monday, tuesday, wednesday, thursday, friday, saturday, sunday = (week.get(n, ()) for n in range(7))
    return monday, tuesday, wednesday, thursday, friday, saturday, sunday


def read_hours(value: object, name: str, faults: list[str]) -> Hours:
    """A list of ``[start, end]`` pairs (none or null: closed); ``name`` is the day, for messages."""
    if value is None:
        return ()
    if not isinstance(value, list | tuple):
        raise CalendarError(f"The hours of {name} must be a list of [start, end] pairs.")
    found: list[Interval] = []
    for pair in value:
        if not isinstance(pair, list | tuple) or len(pair) != 2:
            raise CalendarError(f"Each interval of {name} must be a pair [start, end].")
        start, end = _time(pair[0], name), _time(pair[1], name)
        if start < end:
            found.append((start, end))
        else:
            faults.append(
                f"{name} {pair[0]} to {pair[1]} does not end after it begins; write 24:00 for the end "
                "of a day, and hours past midnight as two intervals."
            )
    return join(found)


def join(intervals: Iterable[Interval]) -> Hours:
    """Sorted intervals, overlapping and touching ones made one."""
    joined: list[Interval] = []
    for start, end in sorted(intervals):
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return tuple(joined)


def write_hours(hours: Hours) -> list[list[str]]:
    """The inverse of read_hours."""
    return [[_clock_face(start), _clock_face(end)] for start, end in hours]


def read_dates(value: object) -> frozenset[date]:
    """Holidays: a list of ISO dates, or an object whose keys are ISO dates (the values are names)."""
    if value is None:
        return frozenset()
    if not isinstance(value, list | tuple | dict):
        raise CalendarError("The holidays must be a list of dates like 2026-12-25.")
    return frozenset(read_date(item) for item in value)


def read_overrides(value: object, faults: list[str]) -> dict[date, Hours]:
    """Hours of single dates: an object of ISO date to intervals; an empty list closes the date."""
    if value is None:
        return {}
    if not isinstance(value, dict):
        raise CalendarError("The overrides must be an object of dates with their opening intervals.")
    overrides: dict[date, Hours] = {}
    for key, hours in value.items():
        day = read_date(key)
        if day in overrides:
            raise CalendarError(f"{day.isoformat()} is given twice in the overrides.")
        overrides[day] = read_hours(hours, day.isoformat(), faults)
    return overrides


def read_date(value: object) -> date:
    """An ISO date (``2026-12-25``)."""
    try:
        if not isinstance(value, str):
            raise ValueError
        return date.fromisoformat(value)
    except ValueError:
        raise CalendarError(f"{value!r:.80} is not a date like 2026-12-25.") from None


def read_zone(value: object) -> ZoneInfo:
    """An IANA zone name such as ``Europe/Berlin``."""
    if not isinstance(value, str) or not value:
        raise CalendarError("The time zone (tz) is missing; write an IANA name such as Europe/Berlin.")
    try:
        return ZoneInfo(value)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise CalendarError(
            f"{value!r:.80} is no time zone; write an IANA name such as Europe/Berlin."
        ) from None


def _weekday(key: object) -> int:
    written = str(key).strip().lower()
    if written in {"0", "1", "2", "3", "4", "5", "6"}:
        return int(written)
    if len(written) >= 3:
        for number, name in enumerate(WEEKDAYS):
            if name.startswith(written):
                return number
    raise CalendarError(f"{key!r:.80} is not a weekday; write mon, tue, wed, thu, fri, sat or sun.")


def _time(value: object, name: str) -> timedelta:
    match = _TIME.fullmatch(value) if isinstance(value, str) else None
    at = timedelta(hours=int(match[1]), minutes=int(match[2])) if match else None
    if at is None or at > _FULL_DAY:
        raise CalendarError(f"{value!r:.80} ({name}) is not a time of day between 00:00 and 24:00.")
    return at


def _clock_face(at: timedelta) -> str:
    hours, minutes = divmod(at // timedelta(minutes=1), 60)
    return f"{hours:02d}:{minutes:02d}"
