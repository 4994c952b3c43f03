"""What feedback puts on the pages of a case: the question on the customer's, the answer on the desk's."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from complaints.access import case_token
from complaints.models import Ticket
from complaints.status import Status
from feedback.access import latest_invitation
from feedback.answering import is_open, last_answer
from feedback.forms.answer import AnswerForm, chosen_before
from feedback.models import CallBack, Invitation
from feedback.scale import rating_word

Section = tuple[str, dict[str, Any]] | None


def question(ticket: Ticket, now: datetime) -> Section:
    """Solved or not yet, and how it was: on the case page from the resolution on, for four weeks."""
    if ticket.status not in {Status.RESOLVED, Status.CLOSED}:
        return None
    invitation = latest_invitation(ticket.pk)
    if invitation is None or not is_open(invitation, now=now):
        return None
    last = last_answer(invitation)
    return "feedback/_question.html", {
        "token": case_token(ticket),
        "form": AnswerForm(initial=chosen_before(last, {}), auto_id="answer_%s"),
        "last": last,
        "last_word": rating_word(last.rating) if last else "",
        "asks_solved": ticket.status == Status.RESOLVED and (last is None or not last.is_solved),
    }


def said(ticket: Ticket, now: datetime) -> Section:
    """The last answer, why nobody was asked by mail, and the call-back: on the ticket's page."""
    invitation = Invitation.objects.filter(ticket=ticket).order_by("-resolution").first()
    if invitation is None:
        return None
    last = last_answer(invitation)
    call_back = CallBack.objects.filter(ticket=ticket).select_related("owner").order_by("-pk").first()
    return "feedback/_said.html", {
        "invitation": invitation,
        "last": last,
        "last_word": rating_word(last.rating) if last else "",
        "call_back": call_back,
        "is_late": bool(call_back and call_back.state == CallBack.State.OPEN and call_back.due_at < now),
    }
