"""Reading the clocks: the open time used, the due instant, the breach."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, timedelta

from complaints.clock.events import Event, Period, Policy, Story, tell
from complaints.clock.metrics import Metric, Track, tracks
from complaints.clock.reading import Leg, Reading
from complaints.clock.statutory import end_of_business_day_by, end_of_calendar_weeks
from complaints.clock.zones import ZERO, utc


def read(metric: Metric, events: Iterable[Event], policy: Policy, *, now: datetime | None = None) -> Reading:
    """The metric as it stands: the clock that goes, or for metrics with one clock that clock.

    ``policy`` is the one in force at creation. Events after ``now`` are ignored; without ``now`` the
    reading is as of the last event. ``breached`` is True if any round of the metric was missed.
    next_response while we spoke last is a reading without clock: nothing due, nothing used.
    Raises CalendarError (NeverOpen) if the target can't be reached, ValueError for a time without
    zone or a missing target."""
    rounds = read_rounds(metric, events, policy, now=now)
    if not rounds:
        return Reading(metric)
    missed = next((reading.missed for reading in rounds if reading.missed), None)
    current = rounds[-1]
    if metric is Metric.NEXT_RESPONSE and current.stopped_at:
        return Reading(metric, breached=True if missed else None, missed=missed)
    return replace(current, breached=True if missed else current.breached, missed=missed)


def read_rounds(
    metric: Metric, events: Iterable[Event], policy: Policy, *, now: datetime | None = None
) -> tuple[Reading, ...]:
    """Every clock of the metric, each with its own due and breach, in order: for next_response one
    for each unanswered message, for silence one for each word of ours, else one; none before
    creation. ``started_by`` tells them apart. Arguments and errors as for ``read``."""
    story = tell(events, policy, now=now)
    if story is None:
        return ()
    limit = story.last_at if now is None else utc(now)
    measure = _measure_statutory if metric.is_statutory else _measure
    return tuple(
        measure(metric, track, story, limit=limit, final=now is not None) for track in tracks(metric, story)
    )


def _measure(metric: Metric, track: Track, story: Story, *, limit: datetime, final: bool) -> Reading:
    due: datetime | None = None
    missed: datetime | None = None
    used = ZERO
    legs = _legs(track, story.periods)
    for leg in legs:
        target = _needed(leg.target)
        if due is not None and used < target:
            due = None  # the policy has changed to a longer target since
        if due is None:
            due = _due_in(leg, max(ZERO, target - used))
        end = limit if leg.end is None else leg.end
        # Strictly past due, and for a while: to go on at an instant and stand still again is no breach.
        if due is not None and end > max(due, leg.start):
            missed = missed or due
        used += leg.calendar.open_between(leg.start, end)
    running = bool(legs) and legs[-1].end is None
    if not running:
        due = _due_at_rest(track, story.periods, due, used)
    return _reading(metric, track, legs, due=due, missed=missed, used=used, final=final)


def _measure_statutory(
    metric: Metric, track: Track, story: Story, *, limit: datetime, final: bool
) -> Reading:
    received = track.started_by.at
    stop = track.stopped_by.at if track.stopped_by else limit
    known = [
        period
        for period in story.periods
        if track.stopped_by is None or period.since < stop or period is story.periods[0]
    ]
    missed: datetime | None = None
    due = _statutory_due(metric, known[:1], received)
    for count, period in enumerate(known, start=1):
        before, due = due, _statutory_due(metric, known[:count], received)
        if due < period.since:
            # What a new calendar would have had us do before it came is due when it comes.
            due = min(before, period.since)
        until = known[count].since if count < len(known) else stop
        if until > due:
            missed = missed or due
    legs = tuple(replace(leg, target=None) for leg in _legs(track, tuple(known)))
    used = sum((leg.calendar.open_between(leg.start, leg.end or limit) for leg in legs), ZERO)
    return _reading(metric, track, legs, due=due, missed=missed, used=used, final=final)


def _statutory_due(metric: Metric, periods: list[Period], received: datetime) -> datetime:
    if metric is Metric.EIGHT_WEEKS:
        return end_of_calendar_weeks(periods[-1].policy.calendar, received, 8)
    return end_of_business_day_by(periods, received, 3)


def _legs(track: Track, periods: tuple[Period, ...]) -> tuple[Leg, ...]:
    """The track's runs, cut where the policy changed; runs without duration fall out."""
    legs: list[Leg] = []
    for run in track.runs:
        for number, period in enumerate(periods):
            start = max(run.start, period.since)
            ends = [run.end] if number + 1 == len(periods) else [run.end, periods[number + 1].since]
            end = min((at for at in ends if at is not None), default=None)
            if end is None or start < end:
                legs.append(Leg(start, end, period.policy.calendar, period.policy.target))
    return tuple(legs)


def _due_in(leg: Leg, amount: timedelta) -> datetime | None:
    """Where the rest of the target is used up in this leg; an open leg that never does is refused."""
    if leg.end is None:
        return leg.calendar.due(leg.start, amount)
    return leg.calendar.reach(leg.start, amount, until=leg.end)


def _due_at_rest(
    track: Track, periods: tuple[Period, ...], due: datetime | None, used: timedelta
) -> datetime | None:
    """The due of a clock that does not run: of a stopped one, as if it had gone on from its stop
    (None if the calendar has no more open time: what was answered is not refused for that)."""
    stop = track.stopped_by.at if track.stopped_by else None
    in_force = next(
        (p.policy for p in reversed(periods) if stop is None or p.since < stop), periods[0].policy
    )
    target = _needed(in_force.target)
    if due is not None and used >= target:
        return due
    return None if stop is None else in_force.calendar.reach(stop, max(ZERO, target - used))


def _needed(target: timedelta | None) -> timedelta:
    if target is None:
        raise ValueError("This metric needs a target.")
    return target


def _reading(
    metric: Metric,
    track: Track,
    legs: tuple[Leg, ...],
    *,
    due: datetime | None,
    missed: datetime | None,
    used: timedelta,
    final: bool,
) -> Reading:
    running = bool(legs) and legs[-1].end is None
    decided = final or track.stopped_by is not None
    return Reading(
        metric=metric,
        due=due,
        breached=True if missed else (False if decided else None),
        elapsed=used,
        running=running,
        paused=not running and track.stopped_by is None,
        started_at=track.started_by.at,
        stopped_at=track.stopped_by.at if track.stopped_by else None,
        started_by=track.started_by,
        stopped_by=track.stopped_by,
        missed=missed,
        pauses=track.pauses,
        legs=legs,
    )
