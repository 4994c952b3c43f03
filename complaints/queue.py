"""The order in which tickets are to be taken, and the reason in words.

Bands, lower first; within a band what is due first comes first:
1  it is our turn and it is serious: a repeated complaint still unanswered, a safety risk, a broken promise
2  something is overdue
3  it is our turn
4  we wait for somebody
5  done
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from typing import Protocol, TypeVar

from django.db.models import QuerySet
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from complaints.models import Deadline, Promise, Ticket
from complaints.status import OURS, Status
from helpdesk.web.templatetags.kept import span

SERIOUS, OVERDUE, OURS_NEXT, THEIRS, DONE = 1, 2, 3, 4, 5
FAR_AWAY = datetime(9999, 1, 1, tzinfo=UTC)
# Repeats from here on outrank everything: the third time is not a coincidence.
SERIOUS_REPEAT = 3
# Kinds of deadline in the order in which they are named when due at the same instant.
_NAMED_FIRST = {
    metric.value: place
    for place, metric in enumerate(
        (
            Deadline.Metric.PROMISE,
            Deadline.Metric.FIRST_RESPONSE,
            Deadline.Metric.NEXT_RESPONSE,
            Deadline.Metric.CALL_BACK,
            Deadline.Metric.ACKNOWLEDGEMENT,
            Deadline.Metric.RESOLUTION,
            Deadline.Metric.SILENCE,
        )
    )
}
# What ordinal() says; those beyond are numbers.
_ORDINALS = [
    gettext_lazy("first"),
    gettext_lazy("second"),
    gettext_lazy("third"),
    gettext_lazy("fourth"),
    gettext_lazy("fifth"),
    gettext_lazy("sixth"),
    gettext_lazy("seventh"),
    gettext_lazy("eighth"),
    gettext_lazy("ninth"),
    gettext_lazy("tenth"),
]


class Clock(Protocol):
    """A deadline as far as the queue reads it: the model's row, or the few columns that a list asks for."""

    @property
    def metric(self) -> str: ...
    @property
    def state(self) -> str: ...
    @property
    def started_at(self) -> datetime: ...
    @property
    def remind_at(self) -> datetime | None: ...
    @property
    def due_at(self) -> datetime | None: ...


C = TypeVar("C", bound=Clock)


@dataclass(frozen=True)
class Reason:
    """A few words on why a ticket stands where it stands. `tone`: late, due, serious or calm."""

    words: str
    tone: str


def place(ticket: Ticket, deadlines: Iterable[Deadline], *, now: datetime) -> None:
    """Set the ticket's band and next due instant from its deadlines, and store both."""
    _set_place(ticket, deadlines, _has_broken(ticket), now=now)
    Ticket.objects.filter(pk=ticket.pk).update(queue_band=ticket.queue_band, queue_due_at=ticket.queue_due_at)


def place_all(tickets: Collection[Ticket], *, now: datetime) -> None:
    """`place` for many locked tickets, from the deadlines that are stored: three queries, however many."""
    ids, clocks = [ticket.pk for ticket in tickets], defaultdict[int, list[Deadline]](list)
    running = Deadline.objects.filter(ticket__in=ids, state=Deadline.State.RUNNING)
    for row in running.only("ticket", "state", "due_at"):
        clocks[row.ticket_id].append(row)
    broken = set(_broken().filter(ticket__in=ids).values_list("ticket_id", flat=True))
    moved = []
    for ticket in tickets:
        before = ticket.queue_band, ticket.queue_due_at
        _set_place(ticket, clocks[ticket.pk], partial(broken.__contains__, ticket.pk), now=now)
        if (ticket.queue_band, ticket.queue_due_at) != before:
            moved.append(ticket)
    Ticket.objects.bulk_update(moved, ["queue_band", "queue_due_at"])


def _set_place(
    ticket: Ticket, deadlines: Iterable[Deadline], has_broken: Callable[[], bool], *, now: datetime
) -> None:
    running = _running(deadlines)
    ticket.queue_band = _band(ticket, running, has_broken, now=now)
    ticket.queue_due_at = min((row.due_at for row in running if row.due_at), default=FAR_AWAY)


def _band(ticket: Ticket, running: list[Deadline], has_broken: Callable[[], bool], *, now: datetime) -> int:
    if not ticket.is_active:
        return DONE
    waits_for_us = ticket.status in OURS or ticket.waiting_since is not None
    if waits_for_us and _is_serious(ticket, has_broken):
        return SERIOUS
    if any(row.due_at is not None and row.due_at <= now for row in running):
        return OVERDUE
    return OURS_NEXT if waits_for_us else THEIRS


def _is_serious(ticket: Ticket, has_broken: Callable[[], bool]) -> bool:
    unanswered = ticket.first_response_at is None
    if unanswered and (ticket.is_safety_risk or ticket.repeat_count >= SERIOUS_REPEAT):
        return True
    return ticket.waiting_since is not None and has_broken()


def _broken() -> QuerySet[Promise]:
    return Promise.objects.filter(state=Promise.State.BROKEN)


def _has_broken(ticket: Ticket) -> Callable[[], bool]:
    return lambda: _broken().filter(ticket=ticket).exists()


def reasons(ticket: Ticket, *, now: datetime, clocks: Iterable[Clock] | None = None) -> list[Reason]:
    """Why this ticket stands here, the weightiest first.

    Reads `ticket.customer`, and `ticket.deadlines` unless they are given as `clocks`.
    """
    found: list[Reason] = []
    if ticket.is_safety_risk:
        found.append(Reason(_("safety at risk"), "serious"))
    if ticket.repeat_count > 1:
        said = {"nth": ordinal(ticket.repeat_count), "days": ticket.repeat_window_days}
        tone = "serious" if ticket.repeat_count >= SERIOUS_REPEAT else "due"
        found.append(Reason(_("%(nth)s complaint in %(days)d days") % said, tone))
    if ticket.customer.is_special:
        found.append(Reason(_("special customer"), "calm"))
    due = next_due(ticket.deadlines.all() if clocks is None else clocks)
    if due is not None:
        found.append(deadline_reason(due, now=now))
    elif ticket.status == Status.PENDING:
        found.append(Reason(_("waits for the customer"), "calm"))
    elif ticket.status == Status.ON_HOLD:
        found.append(Reason(_("waits for somebody else"), "calm"))
    return found


def next_due(deadlines: Iterable[C]) -> C | None:
    """The running deadline that comes first."""
    running = [row for row in deadlines if row.state == Deadline.State.RUNNING and row.due_at]
    return min(running, key=lambda row: (row.due_at, _NAMED_FIRST[row.metric]), default=None)


def deadline_reason(row: Clock, *, now: datetime) -> Reason:
    """A running deadline in words: "first response due in 52 min", "promise 3 h overdue"."""
    assert row.due_at is not None
    name = str(Deadline.Metric(row.metric).label).lower()
    seconds = (row.due_at - now).total_seconds()
    if seconds < 0:
        return Reason(_("%(what)s %(span)s overdue") % {"what": name, "span": span(-seconds)}, "late")
    tone = "due" if row.remind_at is not None and row.remind_at <= now else "calm"
    return Reason(_("%(what)s due in %(span)s") % {"what": name, "span": span(seconds)}, tone)


def ordinal(number: int) -> str:
    """second, third … tenth; beyond that 11th, 12th, 21st."""
    if number <= len(_ORDINALS):
        return str(_ORDINALS[number - 1])
    ending = "th" if 11 <= number % 100 <= 13 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"


def _running(deadlines: Iterable[Deadline]) -> list[Deadline]:
    return [row for row in deadlines if row.state == Deadline.State.RUNNING]
