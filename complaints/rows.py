"""One line of a list of tickets, in words: why it is here, its clock, its next promise."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple

from django.utils.translation import gettext as _

from complaints.marks import Mark, deadline_mark, open_promise_mark
from complaints.models import Ticket
from complaints.queue import Clock, next_due, reasons
from complaints.status import TABLE, Status
from helpdesk.web.templatetags.kept import human_time
from helpdesk.web.text import shorten

BADGES = {"new": "fresh", "open": "active", "waiting": "waiting", "done": "done", "muted": "quiet"}


@dataclass(frozen=True)
class Row:
    """A ticket as a line, word for word as the template shows it: fifty of these are most of a page.

    `clock` is the ring of the next deadline, `promise` that of the next promise.
    """

    ticket: Ticket
    number: str
    url: str
    choose: str
    subject: str
    customer: str
    status: str
    badge: str
    is_new: bool
    shows_status: bool
    is_unread: bool
    reason: str
    clock: Mark
    promise: Mark | None
    promised: str
    causes: Sequence[str]
    owner: str
    team: str


@dataclass(frozen=True)
class Around:
    """What a line shows besides the ticket itself; see row_reading."""

    clocks: Sequence[Clock]
    promise: Promised | None
    causes: Sequence[str]
    needs: Sequence[str]


class Promised(NamedTuple):
    """The promise that is due next, as far as a line shows it."""

    text: str
    made_at: datetime
    due_at: datetime


def row_of(ticket: Ticket, around: Around, *, url: str, now: datetime) -> Row:
    """A ticket as a line; asks the database nothing. `url`: where its page is."""
    status, promised = TABLE[ticket.status], around.promise
    return Row(
        ticket=ticket,
        number=str(ticket.number),
        url=url,
        choose=_("Choose #%(number)s") % {"number": ticket.number},
        subject=ticket.subject,
        customer=str(ticket.customer),
        status=str(status.label),
        badge=BADGES[status.tone],
        is_new=ticket.status == Status.NEW,
        shows_status=ticket.status not in {Status.NEW, Status.OPEN},
        # Somebody waits for our first word on it, or for the next.
        is_unread=ticket.status == Status.NEW or ticket.waiting_since is not None,
        reason=_reason(ticket, around, now=now),
        clock=_clock(ticket, around.clocks, now=now),
        promise=open_promise_mark(promised.made_at, promised.due_at, now=now) if promised else None,
        promised=shorten(promised.text, 32) if promised else "",
        causes=around.causes,
        owner=str(ticket.owner or _("Nobody yet")),
        team=str(ticket.team) if ticket.team else "",
    )


def _reason(ticket: Ticket, around: Around, *, now: datetime) -> str:
    said = [reason.words for reason in reasons(ticket, now=now, clocks=around.clocks)]
    if around.needs:
        said.append(_("needs help: %(needs)s") % {"needs": ", ".join(around.needs)})
    reason = " · ".join(said) or _("updated %(when)s") % {"when": human_time(ticket.updated_at, now)}
    return reason[:1].upper() + reason[1:]


def _clock(ticket: Ticket, clocks: Sequence[Clock], *, now: datetime) -> Mark:
    due = next_due(clocks)
    if due is not None:
        return deadline_mark(due, now=now)
    if ticket.is_active:
        return Mark("paused", None, _("paused"))
    return Mark("kept" if ticket.resolved_at else "dropped", None, str(TABLE[ticket.status].label).lower())
