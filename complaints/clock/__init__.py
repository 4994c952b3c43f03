"""Business time: when is something due, is it late, how much time was used, why does it stand still.

Pure: no database, no settings, no ``now()``; every instant comes in with a zone and goes out in UTC.

    calendar = Calendar.from_json({"tz": "Europe/Berlin", "week": {"mon": [["09:00", "17:00"]]}})
    reading = read(Metric.FIRST_RESPONSE, events, Policy(calendar, timedelta(hours=4)), now=now)
    reading.due, reading.breached, reading.elapsed, reading.pauses, reading.moments(before=(75,))

``calendar`` open time · ``events`` what happened · ``metrics`` which clock runs when · ``statutory``
days and weeks · ``measuring`` and ``reading`` the figures · ``case`` the JSON of ``manage.py clock``.
"""

from __future__ import annotations

from complaints.clock.calendar import Calendar, NeverOpen
from complaints.clock.events import Event, EventType, Policy
from complaints.clock.hours import CalendarError
from complaints.clock.measuring import read, read_rounds
from complaints.clock.metrics import Metric, Pause
from complaints.clock.reading import Moment, Reading
from complaints.clock.statutory import end_of_business_day, end_of_calendar_weeks

__all__ = [
    "Calendar",
    "CalendarError",
    "Event",
    "EventType",
    "Metric",
    "Moment",
    "NeverOpen",
    "Pause",
    "Policy",
    "Reading",
    "end_of_business_day",
    "end_of_calendar_weeks",
    "read",
    "read_rounds",
]
