"""Cases in few words: ``ask("first_response", 60, "mon 09:00 created", now="mon 11:00")``.

Days are those of the week of Monday, 2 March 2026 (``mon+1`` is the Monday after) in Berlin, one
hour ahead of UTC; the office is open Monday to Friday from 9 to 17 o'clock.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from complaints.clock import Calendar, Event, EventType, Metric, Policy, Reading, read
from complaints.clock.case import answer
from tests.clock.reference import DAYS

BERLIN = ZoneInfo("Europe/Berlin")
MONDAY = date(2026, 3, 2)
OFFICE = {day: [["09:00", "17:00"]] for day in DAYS[:5]}
ALWAYS = {day: [["00:00", "24:00"]] for day in DAYS}


def at(words: str) -> datetime:
    """``tue 14:30`` or ``tue+2 14:30`` (two weeks later), in UTC."""
    day, clock = words.split()
    name, _, weeks = day.partition("+")
    days = DAYS.index(name) + 7 * int(weeks or 0)
    wall = datetime.combine(MONDAY + timedelta(days=days), time.fromisoformat(clock), BERLIN)
    return wall.astimezone(UTC)


def told(words: str, **more: object) -> dict[str, object]:
    """An event as JSON from ``tue 14:30 customer_reply``."""
    when, _, kind = words.rpartition(" ")
    return {"at": at(when).isoformat(), "type": kind, **more}


def case(metric: str, target: int | None, *events: object, **more: object) -> dict[str, object]:
    """A case as JSON; events are words or ready objects, ``now`` is words."""
    written: dict[str, object] = {
        "metric": metric,
        "calendar": OFFICE,
        "tz": "Europe/Berlin",
        "holidays": [],
        "overrides": {},
        "target_minutes": target,
        "events": [told(event) if isinstance(event, str) else event for event in events],
        **more,
    }
    if isinstance(more.get("now"), str):
        written["now"] = at(str(more["now"])).isoformat()
    return written


def ask(metric: str, target: int | None, *events: object, **more: object) -> tuple[object, object, object]:
    """(due as words, breached, elapsed minutes) of the case."""
    found = answer(case(metric, target, *events, **more))
    assert "error" not in found, found
    due = found["due_utc"]
    return (
        words(datetime.fromisoformat(str(due))) if due else None,
        found["breached"],
        found["elapsed_minutes"],
    )


def words(instant: datetime) -> str:
    """The inverse of ``at``."""
    wall = instant.astimezone(BERLIN)
    weeks, day = divmod((wall.date() - MONDAY).days, 7)
    return f"{DAYS[day]}{f'+{weeks}' if weeks else ''} {wall:%H:%M}"


def reading(metric: str, minutes: int, *events: str, now: str | None = None) -> Reading:
    """A Reading from the Python interface; each event's ``ref`` is its words."""
    calendar = Calendar.from_json({"tz": "Europe/Berlin", "week": OFFICE})
    known = [
        Event(at(event.rpartition(" ")[0]), EventType(event.rpartition(" ")[2]), ref=event)
        for event in events
    ]
    policy = Policy(calendar, timedelta(minutes=minutes))
    return read(Metric(metric), known, policy, now=at(now) if now else None)
