"""Calls, written down. One that we made and that reached the customer is an answer."""

from __future__ import annotations

from datetime import datetime

from django.db import transaction
from django.utils.translation import gettext as _

from complaints import settling, timeline
from complaints.changing_status import move
from complaints.messages import NothingSaid, add_message, words_of
from complaints.models import Message, Ticket
from complaints.replying import SPEAKING, require_active
from complaints.status import Status
from complaints.words import Channel
from staff.models import User

__all__ = ["NothingSaid", "log_call"]
DIRECTIONS = ("outgoing", "incoming")


@transaction.atomic
def log_call(
    ticket: Ticket,
    *,
    by: User,
    text: str,
    now: datetime,
    direction: str,
    reached: bool,
    is_public_summary: bool = False,
) -> Message:
    """Write down a call and what was said; return its message.

    direction: "outgoing" or "incoming" (which always reached somebody). An outgoing call that reached the
    customer counts as an answer and as listening (step 1). With `is_public_summary` the customer reads the
    words on the case page. Raises NothingSaid, NotAllowed, settling.NotYours.
    """
    if direction not in DIRECTIONS:
        raise ValueError(_("A call is outgoing or incoming."))
    said = words_of(text)
    ticket = settling.lock(ticket, by=by)
    require_active(ticket)
    message = add_message(
        ticket,
        kind=Message.Kind.CALL,
        is_public=is_public_summary,
        text=said,
        channel=Channel.PHONE,
        at=now,
        author=by,
    )
    has_talked, is_answer = reached or direction == "incoming", reached and direction == "outgoing"
    facts = {"speaks": is_answer, "direction": direction, "reached": has_talked}
    logged = timeline.record(ticket, "call.logged", at=now, by=by, message=message, facts=facts)
    if has_talked:
        ticket.listened_at = ticket.listened_at or now
    if is_answer:
        _answered(ticket, by=by, now=now)
    settling.settle(ticket, [*SPEAKING, "listened_at"], events=[logged], now=now)
    return message


def _answered(ticket: Ticket, *, by: User, now: datetime) -> None:
    ticket.first_response_at, ticket.waiting_since = ticket.first_response_at or now, None
    if ticket.status == Status.NEW:
        move(ticket, Status.OPEN, by=by, now=now)
