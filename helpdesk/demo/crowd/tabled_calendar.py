"""A calendar whose opening hours are looked up in a table: the same answers, for millions of questions."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from complaints.clock import Calendar

ZERO = timedelta(0)


@dataclass(frozen=True)
class TabledCalendar(Calendar):
    """Build it with `tabled`. Outside of the table it counts as any other calendar."""

    begins: list[datetime] = field(default_factory=list)
    ends: list[datetime] = field(default_factory=list)
    before: list[timedelta] = field(default_factory=list)  # open time before each span, and after the last

    def open_between(self, start: datetime, end: datetime) -> timedelta:
        if end <= start:
            return ZERO
        if start < self.begins[0] or end > self.ends[-1]:
            return super().open_between(start, end)
        return self._used(end) - self._used(start)

    def reach(self, start: datetime, amount: timedelta, until: datetime | None = None) -> datetime | None:
        if amount <= ZERO or not self.begins[0] <= start <= self.ends[-1]:
            return super().reach(start, amount, until)
        wanted = self._used(start) + amount
        # The first span by whose end so much time was open: a closing time rather than the next opening.
        span = bisect_left(self.before, wanted) - 1
        if span >= len(self.begins):
            return super().reach(start, amount, until)
        reached = self.begins[span] + (wanted - self.before[span])
        return None if until is not None and reached > until else reached

    def _used(self, at: datetime) -> timedelta:
        span = bisect_right(self.begins, at) - 1
        return self.before[span] + min(at, self.ends[span]) - self.begins[span]


def tabled(calendar: Calendar, *, since: datetime, until: datetime) -> TabledCalendar:
    """`calendar` with a table from `since` to `until`, between which it must open at least once."""
    begins, ends, before = [], [], [ZERO]
    for begin, end in calendar.openings(since, until):
        begins.append(begin.astimezone(UTC))
        ends.append(end.astimezone(UTC))
        before.append(before[-1] + (end - begin))
    return TabledCalendar(
        calendar.zone,
        calendar.week,
        calendar.holidays,
        calendar.overrides,
        begins=begins,
        ends=ends,
        before=before,
    )
