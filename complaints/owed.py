"""Promises as the customer sees them: a ring whose shape says the state, and words for the time."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from django.utils.translation import gettext as _

from complaints.models import Promise

DUE_SOON = 0.5
"""From half of its time on, an open promise is drawn as due."""


@dataclass(frozen=True)
class Owed:
    """A promise as the customer sees it: its ring, and `said` where the time needs more than by_when."""

    promise: Promise
    ring: str
    fraction: float | None
    said: str
    at: datetime


def owed(promises: Sequence[Promise], *, now: datetime) -> list[Owed]:
    """The ticket's promises as rings with words."""
    return [owed_one(each, now=now) for each in promises]


def owed_one(promise: Promise, *, now: datetime) -> Owed:
    """One promise as a ring with words."""
    ended = promise.ended_at or promise.due_at
    match promise.state:
        case Promise.State.KEPT:
            return Owed(promise, "kept", None, _("kept"), ended)
        case Promise.State.LATE:
            return Owed(promise, "kept_late", None, _("done, later than we said"), ended)
        case Promise.State.BROKEN:
            return Owed(promise, "broken", None, _("We did not keep this, and we are sorry."), ended)
        case Promise.State.RELEASED:
            return Owed(promise, "dropped", None, _("no longer needed"), ended)
    if promise.due_at < now:
        return Owed(promise, "late", None, _("We are late, and we are sorry. It was due"), promise.due_at)
    used = share_used(promise.made_at, promise.due_at, now)
    return Owed(promise, "due" if used >= DUE_SOON else "open", used, "", promise.due_at)


def share_used(since: datetime, due: datetime, now: datetime) -> float:
    """The part of the time from `since` to `due` that has passed, from 0 to 1."""
    whole = (due - since).total_seconds()
    return min(max((now - since).total_seconds() / whole, 0.0), 1.0) if whole > 0 else 1.0
