"""Where the clocks on the wall of a zone stand.

A zone is cut into *stretches*: spans of UTC time during which its offset does not change. Inside
one stretch wall-clock arithmetic is exact, so everything else in this package walks stretches and
never asks "what is the offset today". Half-hour changes, midnight changes and skipped dates
(Samoa, 30 December 2011) come out right by themselves.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from typing import NamedTuple
from zoneinfo import ZoneInfo

ZERO = timedelta(0)
DAY = timedelta(days=1)
SECOND = timedelta(seconds=1)

# Two changes of offset closer together than this would be missed; the zone database has none.
_SAMPLE = timedelta(hours=12)
# No zone was ever further from UTC than 16 hours (Manila before 1844).
_FURTHEST = timedelta(hours=16)


class Stretch(NamedTuple):
    """UTC instants ``begin <= t < end`` at which the zone's offset is ``offset``."""

    begin: datetime
    end: datetime
    offset: timedelta


def utc(at: datetime) -> datetime:
    """The same instant in UTC. A datetime without a zone raises ValueError: it is not an instant."""
    if at.tzinfo is UTC:
        return at
    if at.tzinfo is None:
        raise ValueError(f"The time {at.isoformat()} has no zone, so it is not an instant.")
    return at.astimezone(UTC)


def local_date(zone: ZoneInfo, at: datetime) -> date:
    """The date on the wall in ``zone`` at the instant ``at``."""
    return at.astimezone(zone).date()


def midnight(day: date) -> datetime:
    """Midnight of ``day`` as if the wall showed UTC; subtract an offset to get the instant."""
    return datetime.combine(day, time(), UTC)


def stretches(zone: ZoneInfo, since: datetime) -> Iterator[Stretch]:
    """The zone's stretches from ``since`` on, the first one clipped to it, up to the year 9000."""
    for year in range(since.year, 9000):
        for stretch in _stretches_of_year(zone, year):
            if stretch.end > since:
                yield stretch if stretch.begin >= since else stretch._replace(begin=since)


def stretches_around(zone: ZoneInfo, day: date) -> Iterator[Stretch]:
    """Every stretch in which the wall may show ``day`` (and a little before and after)."""
    middle = midnight(day)
    for stretch in stretches(zone, middle - _FURTHEST):
        if stretch.begin >= middle + DAY + _FURTHEST:
            return
        yield stretch


def end_of_date(zone: ZoneInfo, day: date) -> datetime:
    """The instant at which ``day`` is over for good: from then on the wall shows later dates only."""
    ends = [
        min(stretch.end, midnight(day) + DAY - stretch.offset)
        for stretch in stretches_around(zone, day)
        if stretch.begin + stretch.offset < midnight(day) + DAY
    ]
    return max(ends)


@lru_cache(maxsize=4096)
def _stretches_of_year(zone: ZoneInfo, year: int) -> tuple[Stretch, ...]:
    begin = at = datetime(year, 1, 1, tzinfo=UTC)
    year_end = datetime(year + 1, 1, 1, tzinfo=UTC)
    offset = _offset(zone, begin)
    found: list[Stretch] = []
    while at < year_end:
        after = min(at + _SAMPLE, year_end)
        if _offset(zone, after) != offset:
            change = _change_between(zone, at, after)
            if change < year_end:
                found.append(Stretch(begin, change, offset))
                begin, offset = change, _offset(zone, after)
        at = after
    found.append(Stretch(begin, year_end, offset))
    return tuple(found)


def _change_between(zone: ZoneInfo, low: datetime, high: datetime) -> datetime:
    """The first instant in (low, high] with the offset of ``high``; changes fall on whole seconds."""
    before = _offset(zone, low)
    while high - low > SECOND:
        half = low + (high - low) // (2 * SECOND) * SECOND
        if _offset(zone, half) == before:
            low = half
        else:
            high = half
    return high


def _offset(zone: ZoneInfo, at: datetime) -> timedelta:
    offset = at.astimezone(zone).utcoffset()
    assert offset is not None, "a ZoneInfo always has an offset"
    return offset
