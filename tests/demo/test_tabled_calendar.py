"""The table gives the answers of the calendar it was made of."""

from __future__ import annotations

import random
from datetime import UTC, datetime, timedelta

from complaints.clock import Calendar
from helpdesk.demo.crowd.tabled_calendar import tabled

WEEK = {
    "mon": [["08:00", "12:00"], ["13:00", "18:00"]],
    "wed": [["00:00", "24:00"]],
    "sat": [["22:00", "24:00"]],
}
SINCE, UNTIL = datetime(2026, 1, 1, tzinfo=UTC), datetime(2026, 12, 31, tzinfo=UTC)


def test_it_counts_and_reaches_the_same() -> None:
    calendar = Calendar.from_json({"tz": "Europe/Berlin", "week": WEEK, "holidays": ["2026-05-25"]})
    table, rng = tabled(calendar, since=SINCE, until=UNTIL), random.Random(5)
    for _ in range(400):
        start = SINCE + timedelta(minutes=rng.randrange(-90_000, 600_000))
        end = start + timedelta(minutes=rng.randrange(-500, 40_000))
        amount = timedelta(minutes=rng.choice((0, 30, 60, 240, 540, 2400, rng.randrange(9000))))
        assert table.open_between(start, end) == calendar.open_between(start, end)
        assert table.reach(start, amount) == calendar.reach(start, amount)
        assert table.reach(start, amount, until=end) == calendar.reach(start, amount, until=end)
