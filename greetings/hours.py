"""When a greeting may leave: on the customer's own day, from the hour of sending until quiet hours."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from django.conf import settings

from complaints.clock.zones import end_of_date, local_date, midnight, stretches_around


@dataclass(frozen=True)
class Span:
    """`not_before <= t < not_after`, in UTC; all of it on one local date."""

    not_before: datetime
    not_after: datetime


def zone_named(name: str) -> ZoneInfo:
    """The zone, or the company's when it is empty or unknown."""
    try:
        return ZoneInfo(name or settings.COMPANY_TIME_ZONE)
    except (KeyError, ValueError, OSError):
        return ZoneInfo(settings.COMPANY_TIME_ZONE)


@lru_cache(maxsize=8192)
def span(zone: ZoneInfo, on: date, send_at: time, latest: time) -> Span | None:
    """When a greeting for the local date `on` may leave: from `send_at` to before `latest` local time.

    An hour that the clocks skip begins at the first instant after it; one that comes twice counts the first
    time. None when nothing of that day is left (a date that the zone skips altogether).
    """
    begin, end = _first_instant(zone, on, send_at), _first_instant(zone, on, latest)
    over = end_of_date(zone, on)
    last = min(end, over) if end is not None else over
    if begin is None or begin >= last or local_date(zone, begin) != on:
        return None
    return Span(begin, last)


def _first_instant(zone: ZoneInfo, on: date, at: time) -> datetime | None:
    """The first instant at which the clocks of that day show `at` or later."""
    wall = midnight(on) + timedelta(hours=at.hour, minutes=at.minute, seconds=at.second)
    for stretch in stretches_around(zone, on):
        found = max(stretch.begin, wall - stretch.offset)
        if found < stretch.end:
            return found
    return None
