"""When each metric's clock runs, stands still and stops: the rules, without any arithmetic.

acknowledgement   creation to the first public reply of a person or the explicit ``acknowledged``
first_response    creation to the first public reply of a person; paused by nothing
next_response     oldest unanswered ``customer_reply`` to the next public reply; the complaint itself
                  is first_response's business; none runs while we spoke last
resolution        creation to solved; stands still while pending, on hold and solved
silence           creation, and anew each public reply, to the next public reply; paused by nothing,
                  not even by solved
third_business_day, eight_weeks   creation to solved; paused by nothing; see ``statutory``

Automatic replies and notes never count. A customer's message ends pending and solved, not on_hold
(there we wait for someone else); ``resumed`` and ``reopened`` end every standstill.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from complaints.clock.events import Event, EventType, Story


class Metric(StrEnum):
    """What can be promised; the values are those of ``manage.py clock``."""

    ACKNOWLEDGEMENT = "acknowledgement"
    FIRST_RESPONSE = "first_response"
    NEXT_RESPONSE = "next_response"
    RESOLUTION = "resolution"
    SILENCE = "silence"
    THIRD_BUSINESS_DAY = "third_business_day"
    EIGHT_WEEKS = "eight_weeks"

    @property
    def is_statutory(self) -> bool:
        """Whether the law sets the deadline, so that no target is needed."""
        return self in {Metric.THIRD_BUSINESS_DAY, Metric.EIGHT_WEEKS}


@dataclass(frozen=True, slots=True)
class Run:
    """The clock runs from ``start`` to ``end`` (None: still running)."""

    start: datetime
    end: datetime | None


@dataclass(frozen=True, slots=True)
class Pause:
    """The clock stood still from ``start`` to ``end`` (None: it still does): who and why is in
    ``cause`` and ``ended_by``, the events that began and ended it (see ``Event.ref``)."""

    start: datetime
    end: datetime | None
    cause: Event
    ended_by: Event | None = None


@dataclass(frozen=True, slots=True)
class Track:
    """One clock: what started it, when it ran and stood still, what stopped it (None: nothing yet)."""

    started_by: Event
    runs: tuple[Run, ...]
    pauses: tuple[Pause, ...] = ()
    stopped_by: Event | None = None


_REPLIES = frozenset({EventType.AGENT_PUBLIC_REPLY})
_ACKNOWLEDGEMENTS = _REPLIES | {EventType.ACKNOWLEDGED}
_STANDSTILLS = frozenset({EventType.PENDING_CUSTOMER, EventType.ON_HOLD, EventType.SOLVED})
_RESTARTS = frozenset({EventType.RESUMED, EventType.REOPENED})


def tracks(metric: Metric, story: Story) -> tuple[Track, ...]:
    """The clocks of a metric in order. next_response and silence have one for each round."""
    return _RULES[metric](story)


def _until(started_by: Event, stopped_by: Event | None) -> Track:
    end = stopped_by.at if stopped_by else None
    return Track(started_by, (Run(started_by.at, end),), stopped_by=stopped_by)


def _first(story: Story, types: frozenset[EventType]) -> Event | None:
    return next((event for event in story.later if event.type in types), None)


def _acknowledgement(story: Story) -> tuple[Track, ...]:
    return (_until(story.created, _first(story, _ACKNOWLEDGEMENTS)),)


def _first_response(story: Story) -> tuple[Track, ...]:
    return (_until(story.created, _first(story, _REPLIES)),)


def _next_response(story: Story) -> tuple[Track, ...]:
    rounds: list[Track] = []
    unanswered: Event | None = None
    for event in story.later:
        if event.type is EventType.CUSTOMER_REPLY:
            unanswered = unanswered or event
        elif event.type in _REPLIES and unanswered:
            rounds.append(_until(unanswered, event))
            unanswered = None
    if unanswered:
        rounds.append(_until(unanswered, None))
    return tuple(rounds)


def _silence(story: Story) -> tuple[Track, ...]:
    rounds: list[Track] = []
    last_word = story.created
    for event in story.later:
        if event.type in _REPLIES:
            rounds.append(_until(last_word, event))
            last_word = event
    return (*rounds, _until(last_word, None))


def standstills(story: Story) -> list[Pause]:
    """Every time the case was pending, on hold or solved, in order; the last may still go on."""
    found: list[Pause] = []
    cause: Event | None = None
    for event in story.later:
        if cause is None:
            cause = event if event.type in _STANDSTILLS else None
        elif _ends(event, cause):
            found.append(Pause(cause.at, event.at, cause, event))
            cause = event if event.type in _STANDSTILLS else None
    if cause is not None:
        found.append(Pause(cause.at, None, cause))
    return found


def _ends(event: Event, cause: Event) -> bool:
    if event.type is EventType.CUSTOMER_REPLY:
        return cause.type is not EventType.ON_HOLD
    if event.type in _STANDSTILLS:
        return event.type is not cause.type
    return event.type in _RESTARTS


def _resolution(story: Story) -> tuple[Track, ...]:
    pauses = standstills(story)
    runs: list[Run] = []
    start: datetime | None = story.created.at
    for pause in pauses:
        if start is not None:
            runs.append(Run(start, pause.start))
        start = pause.end
    if start is not None:
        runs.append(Run(start, None))
    solved = _solved(pauses)
    return (Track(story.created, tuple(runs), tuple(pauses[:-1] if solved else pauses), solved),)


def _until_solved(story: Story) -> tuple[Track, ...]:
    return (_until(story.created, _solved(standstills(story))),)


def _solved(pauses: list[Pause]) -> Event | None:
    """The event by which the case is solved as things stand; None when it isn't."""
    if pauses and pauses[-1].end is None and pauses[-1].cause.type is EventType.SOLVED:
        return pauses[-1].cause
    return None


_RULES: dict[Metric, Callable[[Story], tuple[Track, ...]]] = {
    Metric.ACKNOWLEDGEMENT: _acknowledgement,
    Metric.FIRST_RESPONSE: _first_response,
    Metric.NEXT_RESPONSE: _next_response,
    Metric.RESOLUTION: _resolution,
    Metric.SILENCE: _silence,
    Metric.THIRD_BUSINESS_DAY: _until_solved,
    Metric.EIGHT_WEEKS: _until_solved,
}
