"""Open time between two moments for many tickets at once: the calendars' openings laid end to end, once."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from datetime import datetime

from complaints.clock import Calendar
from complaints.models import Ticket
from complaints.policies import terms_for
from customers.models import Customer

Rule = tuple[int, str, bool]
"""What chooses a policy: priority of the ticket, kind of the customer, whether they are special."""


class OpenTime:
    """Open seconds of one calendar between moments from `since` to `until`."""

    def __init__(self, calendar: Calendar, since: datetime, until: datetime) -> None:
        self._begins: list[float] = []
        self._lasts: list[float] = []
        self._before: list[float] = []
        total = 0.0
        for begin, end in calendar.openings(since, until):
            self._begins.append(begin.timestamp())
            self._lasts.append((end - begin).total_seconds())
            self._before.append(total)
            total += self._lasts[-1]

    def between(self, start: datetime, end: datetime) -> float:
        """Seconds; below 0 when `end` comes before `start`."""
        return self._until(end) - self._until(start)

    def _until(self, moment: datetime) -> float:
        at = moment.timestamp()
        place = bisect_right(self._begins, at) - 1
        if place < 0:
            return 0.0
        return self._before[place] + min(at - self._begins[place], self._lasts[place])


def used(rows: Iterable[tuple[Rule, int, datetime]], *, now: datetime) -> list[float]:
    """Open seconds that running clocks have used by `now`. rows: (rule, target in minutes, due moment).

    A clock is due when its target is used up; so what it has used is the target, less the open time to the
    due moment or more by the open time since. Raises policies.NoPolicy.
    """
    found = list(rows)
    if not found:
        return []
    first, last = min(now, *(row[2] for row in found)), max(now, *(row[2] for row in found))
    times: dict[int, OpenTime] = {}
    by_rule: dict[Rule, OpenTime] = {}
    for rule in {row[0] for row in found}:
        terms = terms_for(Ticket(priority=rule[0], customer=Customer(kind=rule[1], is_special=rule[2])))
        if terms.calendar_id not in times:
            times[terms.calendar_id] = OpenTime(terms.calendar, first, last)
        by_rule[rule] = times[terms.calendar_id]
    return [max(0.0, 60 * target + by_rule[rule].between(due, now)) for rule, target, due in found]
