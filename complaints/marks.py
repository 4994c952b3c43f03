"""Rings with words: the state of a deadline or a promise as one looks at it and reads it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from django.utils.safestring import SafeString
from django.utils.translation import gettext as _

from complaints.models import Deadline, Promise
from complaints.queue import Clock
from helpdesk.web.templatetags.kept import by_when, human_time, remaining
from helpdesk.web.templatetags.kept_marks import ring


@dataclass(frozen=True)
class Mark:
    """A ring with words: `state` and `fraction` draw it, `words` stand beside it."""

    state: str
    fraction: float | None
    words: str

    @property
    def ring(self) -> SafeString:
        """The drawing, to stand beside the words."""
        return ring(self.state, self.fraction)

    @property
    def small(self) -> SafeString:
        """The same at the size of a line of text."""
        return ring(self.state, self.fraction, "", "small")


def deadline_mark(row: Clock, *, now: datetime) -> Mark:
    """The ring of a deadline with its words: "52 min left", "paused", "in time"."""
    match row.state:
        case Deadline.State.PAUSED:
            return Mark("paused", None, _("paused"))
        case Deadline.State.MET:
            return Mark("kept", None, _("in time"))
        case Deadline.State.MISSED:
            return Mark("kept_late", None, _("done late"))
        case Deadline.State.CANCELLED:
            return Mark("dropped", None, _("no longer needed"))
    return _running_mark(row.started_at, row.due_at, now=now, soon=row.remind_at)


def promise_mark(promise: Promise, *, now: datetime) -> Mark:
    """The ring of a promise with its words: "by Friday 17:00", "kept today 16:20", "2 h over"."""
    if promise.state == Promise.State.OPEN:
        return open_promise_mark(promise.made_at, promise.due_at, now=now)
    ended = human_time(promise.ended_at, now)
    match promise.state:
        case Promise.State.KEPT:
            return Mark("kept", None, _("kept %(when)s") % {"when": ended})
        case Promise.State.LATE:
            return Mark("kept_late", None, _("kept late, %(when)s") % {"when": ended})
        case Promise.State.BROKEN:
            return Mark("broken", None, _("broken %(when)s") % {"when": ended})
    return Mark("dropped", None, _("released %(when)s") % {"when": ended})


def open_promise_mark(made_at: datetime, due_at: datetime, *, now: datetime) -> Mark:
    """The ring of a promise that is still open."""
    mark = _running_mark(made_at, due_at, now=now)
    return mark if mark.state == "late" else Mark(mark.state, mark.fraction, by_when(due_at, now))


def _running_mark(
    start: datetime, due: datetime | None, *, now: datetime, soon: datetime | None = None
) -> Mark:
    if due is None:
        return Mark("open", None, "")
    whole = (due - start).total_seconds()
    used = min(max((now - start).total_seconds() / whole, 0.0), 1.0) if whole > 0 else 1.0
    if due < now:
        return Mark("late", None, remaining(due, now))
    is_soon = soon <= now if soon is not None else used >= 0.75
    return Mark("due" if is_soon else "open", used, remaining(due, now))
