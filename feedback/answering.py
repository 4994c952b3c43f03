"""Taking an answer: solved or not yet, a rating, a comment. Rows are only added; the last one counts."""

from __future__ import annotations

from datetime import datetime

from django.db import transaction
from django.utils.translation import gettext as _

from complaints import settling, telling, timeline
from complaints.models import Ticket
from complaints.receiving import receive_message
from complaints.reopening import reopen
from complaints.resolving import confirm_solved
from complaints.status import Status
from complaints.words import Channel
from feedback.calling_back import open_call_back
from feedback.models import Answer, Invitation
from feedback.scale import LOW


class TooLate(Exception):
    """The question is no longer open; the text says why and what to do instead."""


@transaction.atomic
def answer(
    invitation: Invitation, *, is_solved: bool | None, rating: int | None, comment: str, now: datetime
) -> Answer:
    """Record what the customer answered; what they left out stays as they said it before.

    "Solved" is noted on the case; "not yet" opens it again for the same owner, or a linked case when it is
    closed; a rating of 1 or 2 opens a call-back by somebody else. The same answer again changes nothing.
    Raises TooLate.
    """
    ticket = settling.lock(invitation.ticket)
    last = last_answer(invitation)
    _require_open(invitation, now=now)
    said = _together(last, is_solved=is_solved, rating=rating, comment=comment)
    if last is not None and said == (last.is_solved, last.rating, last.comment):
        return last
    changes_mind = is_solved is not None and (last is None or last.is_solved != is_solved)
    given = Answer.objects.create(
        invitation=invitation, is_solved=said[0], rating=said[1], comment=said[2], at=now
    )
    reopens = changes_mind and not is_solved  # then the comment becomes a message of its own
    event = timeline.record(
        ticket,
        "survey.answered",
        at=now,
        by_customer=True,
        answer=given.pk,
        is_solved=is_solved,
        rating=rating,
        comment="" if reopens else comment,
    )
    telling.tell(event, now=now)
    if changes_mind:
        _act(ticket, is_solved=bool(is_solved), comment=comment, now=now)
    if rating is not None and rating <= LOW:
        open_call_back(given, now=now)
    return given


def last_answer(invitation: Invitation) -> Answer | None:
    """What counts of an invitation: its latest answer."""
    return invitation.answers.order_by("-at", "-pk").first()


def is_open(invitation: Invitation, *, now: datetime) -> bool:
    """Whether the question can still be answered."""
    return now < invitation.expires_at and invitation.ticket.status not in {Status.MERGED, Status.SPAM}


def _require_open(invitation: Invitation, *, now: datetime) -> None:
    if not is_open(invitation, now=now):
        raise TooLate(_("This question is closed. If something is not right, write to us on your case page."))


def _together(
    last: Answer | None, *, is_solved: bool | None, rating: int | None, comment: str
) -> tuple[bool | None, int | None, str]:
    """The whole answer: what is new, and what was said before and not said anew."""
    if last is None:
        return is_solved, rating, comment
    return (
        last.is_solved if is_solved is None else is_solved,
        last.rating if rating is None else rating,
        comment or last.comment,
    )


def _act(ticket: Ticket, *, is_solved: bool, comment: str, now: datetime) -> None:
    """What a yes or a no does to the case. On a case that is open again by now it only stays written."""
    if is_solved:
        if ticket.status == Status.RESOLVED:
            confirm_solved(ticket, now=now)
        return
    if ticket.status == Status.RESOLVED:
        reopen(ticket, by_customer=True, reason=comment, now=now)
    elif ticket.status == Status.CLOSED:
        said = comment or _("It is not solved yet.")
        receive_message(ticket, text=said, channel=Channel.WEB, now=now)
