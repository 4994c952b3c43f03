"""The way of a case as the customer sees it, in four steps."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from django.utils.translation import gettext as _

from complaints.models import Ticket
from complaints.status import Status


@dataclass(frozen=True)
class Step:
    """One step of the way. `state`: done, now or later; `at` when it was done."""

    words: str
    state: str
    at: datetime | None = None


def steps(ticket: Ticket, *, confirmed_at: datetime | None) -> list[Step]:
    """The way of the case: what is done with its date, what is done now, what comes later.

    `confirmed_at`: when the customer said that it is solved, after the last resolution.
    """
    answered = ticket.first_response_at or ticket.acknowledged_at
    is_over = ticket.status in {Status.CLOSED, Status.RESOLVED}
    read, put_right = answered is not None or is_over, is_over
    ended_at = confirmed_at or ticket.closed_at
    is_ended = is_over and ended_at is not None
    way = [
        (_("You told us what happened"), True, ticket.opened_at),
        (
            _("A person read it and answered you") if read else _("A person reads it and answers you"),
            read,
            answered,
        ),
        (_("We put it right"), put_right, ticket.resolved_at),
        (_last_step(is_ended=is_ended, is_confirmed=confirmed_at is not None), is_ended, ended_at),
    ]
    now_at = next((index for index, (_words, done, _at) in enumerate(way) if not done), len(way))
    return [
        Step(words, "done" if done else "now" if index == now_at else "later", at if done else None)
        for index, (words, done, at) in enumerate(way)
    ]


def _last_step(*, is_ended: bool, is_confirmed: bool) -> str:
    if not is_ended:
        return _("You tell us whether it is solved")
    return _("You told us that it is solved") if is_confirmed else _("Closed")
