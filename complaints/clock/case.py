"""One case as JSON in, one answer as JSON out: the contract of ``manage.py clock``.

In: ``calendar`` (weekday to ``[start, end]`` pairs, or an object ``{"week", "tz", "holidays",
"overrides"}``), ``tz``, ``holidays``, ``overrides``, ``metric``, ``target_minutes``, ``events`` (list
of ``{"at", "type", …}``) and optionally ``now``. Instants are ISO 8601 with an offset or Z.
``policy_changed`` brings ``target_minutes`` and/or ``calendar``; what the new calendar leaves out
(zone, holidays, overrides) stays as it was.
"""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from enum import StrEnum
from typing import TypeVar

from complaints.clock.calendar import Calendar, NeverOpen
from complaints.clock.events import Event, EventType, Policy
from complaints.clock.hours import CalendarError
from complaints.clock.measuring import read
from complaints.clock.metrics import Metric
from complaints.clock.reading import Reading

_MINUTE = timedelta(minutes=1)
_LONGEST_TARGET = 50 * 366 * 24 * 60
_YEARS = range(1900, 2201)
_PARTS = ("tz", "holidays", "overrides")
_CALENDAR_KEYS = frozenset({"week", *_PARTS})

_Choice = TypeVar("_Choice", bound=StrEnum)


class CaseError(ValueError):
    """A case that can't be read; the message is a sentence for the person who wrote it."""


def answer_text(text: str | bytes) -> dict[str, object]:
    """The answer to one case written as JSON; whatever the text is, there is an answer."""
    try:
        case = json.loads(text, parse_float=Decimal, parse_constant=_refuse_constant)
    except (ValueError, ArithmeticError, RecursionError):
        return {"error": "This is not JSON; write one case as one JSON object."}
    return answer(case)


def answer(case: object) -> dict[str, object]:
    """``{"due_utc", "breached", "elapsed_minutes"}``, or ``{"error"}``: ``never_open`` for a calendar
    that is never open (long enough), else a sentence."""
    try:
        return _written(_read_case(case))
    except NeverOpen:
        return {"error": "never_open"}
    except (CaseError, CalendarError) as error:
        return {"error": str(error)}


def _read_case(case: object) -> Reading:
    if not isinstance(case, dict):
        raise CaseError("A case must be a JSON object.")
    metric = _choice(Metric, case.get("metric"), "metric")
    if case.get("calendar") is None:
        raise CaseError("The calendar is missing; give the opening intervals of each weekday.")
    calendar = _calendar(case)
    target = _target(case.get("target_minutes"))
    if target is None and not metric.is_statutory:
        raise CaseError(f"target_minutes is missing; {metric.value} needs one.")
    now = None if case.get("now") is None else _instant(case["now"], "now")
    events = _events(case.get("events"), calendar)
    return read(metric, events, Policy(calendar, target), now=now)


def _calendar(source: dict[str, object], before: Calendar | None = None) -> Calendar:
    """The calendar in ``source["calendar"]`` with its parts from there, beside it, or from before."""
    written = source["calendar"]
    parts: dict[str, object] = before.to_json() if before else {}
    parts.update({part: source[part] for part in _PARTS if source.get(part) is not None})
    parts["week"] = written
    if isinstance(written, dict) and written.keys() & _CALENDAR_KEYS:
        weekdays = {key: hours for key, hours in written.items() if key not in _CALENDAR_KEYS}
        parts.update({part: written[part] for part in _PARTS if part in written})
        parts["week"] = written.get("week", weekdays)
    return Calendar.from_json(parts)


def _events(value: object, calendar: Calendar) -> list[Event]:
    if not isinstance(value, list):
        raise CaseError("The events must be a list of objects with at and type.")
    dated: list[tuple[datetime, dict[str, object]]] = []
    for number, item in enumerate(value, start=1):
        if not isinstance(item, dict):
            raise CaseError(f"Event {number} must be an object with at and type.")
        dated.append((_instant(item.get("at"), f"at of event {number}"), item))
    events: list[Event] = []
    # A new calendar builds on the one in force when it came, so the order in time matters here.
    for at, item in sorted(dated, key=lambda pair: pair[0]):
        event = _event(at, item, calendar)
        calendar = event.calendar or calendar
        events.append(event)
    return events


def _event(at: datetime, item: dict[str, object], calendar: Calendar) -> Event:
    kind = _choice(EventType, item.get("type"), "type of an event")
    if kind is not EventType.POLICY_CHANGED:
        return Event(at, kind)
    target = _target(item.get("target_minutes"))
    changed = _calendar(item, calendar) if item.get("calendar") is not None else None
    if target is None and changed is None:
        raise CaseError("A policy_changed event needs a new target_minutes, a new calendar, or both.")
    return Event(at, kind, changed, target)


def _choice(choices: type[_Choice], value: object, name: str) -> _Choice:
    if isinstance(value, str) and value in choices.__members__.values():
        return choices(value)
    known = ", ".join(choice.value for choice in choices)
    raise CaseError(f"The {name} is {value!r:.80}; it must be one of {known}.")


def _target(value: object) -> timedelta | None:
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, int | float | Decimal):
        raise CaseError("target_minutes must be a number of minutes.")
    minutes = Decimal(str(value))
    if not (minutes.is_finite() and 0 <= minutes <= _LONGEST_TARGET):
        raise CaseError(f"target_minutes must be between 0 and {_LONGEST_TARGET} (fifty years).")
    return timedelta(microseconds=int(minutes * 60_000_000))


def _instant(value: object, name: str) -> datetime:
    try:
        if not isinstance(value, str):
            raise ValueError
        at = datetime.fromisoformat(value)
    except ValueError:
        raise CaseError(f"The {name} is {value!r:.80}; write a time like 2026-03-02T09:00:00Z.") from None
    if at.tzinfo is None:
        raise CaseError(f"The {name} is {value!r:.80}, which has no offset; add Z or one like +01:00.")
    if at.year not in _YEARS:
        raise CaseError(f"The {name} is {value!r:.80}; years from 1900 to 2200 can be read.")
    return at.astimezone(UTC)


def _refuse_constant(name: str) -> None:
    raise ValueError(f"{name} is not JSON.")


def _written(reading: Reading) -> dict[str, object]:
    whole, rest = divmod(reading.elapsed, _MINUTE)
    return {
        "due_utc": reading.due.isoformat().replace("+00:00", "Z") if reading.due else None,
        "breached": reading.breached,
        "elapsed_minutes": round(reading.elapsed / _MINUTE, 6) if rest else whole,
    }
