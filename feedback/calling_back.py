"""A low rating is a call to make, by another colleague than the one who handled the ticket."""

from __future__ import annotations

from datetime import datetime

from django.db import transaction
from django.db.models import Count, Exists, OuterRef, Q
from django.utils.translation import gettext as _

from complaints import deadlines, settling, telling, timeline
from complaints.clock import end_of_business_day
from complaints.models import Deadline, Event, NamedColleague, Ticket
from complaints.policies import terms_for
from complaints.status import ACTIVE
from feedback.models import Answer, CallBack
from helpdesk.web.text import clean_text, shorten
from staff.models import User

BUSINESS_DAYS = 2
"""Due at the close of the second business day after the answer: 48 hours, counted in working days."""


class NotForYou(Exception):
    """Whoever handled the ticket does not make the call; the text says so."""


class AlreadyEnded(Exception):
    """The call-back has its outcome; the text says so."""


class NothingNoted(Exception):
    """The outcome lacks words on what was said; the text says so."""


def open_call_back(answer: Answer, *, now: datetime) -> CallBack:
    """Open a call-back for a low rating, or return the one that is open on the ticket already.

    The ticket is locked by the caller.
    """
    ticket = answer.invitation.ticket
    waiting = CallBack.objects.filter(ticket=ticket, state=CallBack.State.OPEN).first()
    if waiting is not None:
        return waiting
    handler = _who_handled(ticket)
    call_back = CallBack.objects.create(
        ticket=ticket,
        answer=answer,
        owner=choose_caller(ticket, not_for=handler),
        not_for=handler,
        due_at=end_of_business_day(terms_for(ticket).calendar, now, BUSINESS_DAYS),
        created_at=now,
    )
    deadlines.start(
        ticket,
        metric=Deadline.Metric.CALL_BACK,
        subject=subject_of(call_back),
        started_at=now,
        due_at=call_back.due_at,
        now=now,
    )
    _record_opened(call_back, now=now)
    return call_back


def choose_caller(ticket: Ticket, *, not_for: User | None) -> User | None:
    """The colleague of the ticket's team with the fewest calls and tickets; None leaves it to the lead.

    Never whoever handled the ticket, nor a colleague whom the customer named.
    """
    if ticket.team_id is None:
        return None
    named = NamedColleague.objects.filter(ticket=ticket, user=OuterRef("pk"))
    team = User.objects.filter(teams=ticket.team_id, is_active=True).exclude(Exists(named))
    if not_for is not None:
        team = team.exclude(pk=not_for.pk)
    calls = dict(
        CallBack.objects.filter(state=CallBack.State.OPEN, owner__isnull=False)
        .values_list("owner")
        .annotate(Count("pk"))
    )
    loads = team.annotate(tickets=Count("owned_tickets", filter=Q(owned_tickets__status__in=ACTIVE)))
    return min(loads, key=lambda user: (calls.get(user.pk, 0), user.tickets, user.pk), default=None)


@transaction.atomic
def give(call_back: CallBack, *, by: User, owner: User, now: datetime) -> CallBack:
    """Have `owner` make the call (`by` themselves: take it). Raises NotForYou or AlreadyEnded."""
    ticket = settling.lock(call_back.ticket, by=by)
    call_back = _still_open(call_back, user=owner)
    call_back.owner = owner
    call_back.save(update_fields=["owner"])
    call_back.ticket = ticket
    _record_opened(call_back, by=by, now=now)
    return call_back


@transaction.atomic
def end(call_back: CallBack, *, by: User, state: str, note: str, now: datetime) -> CallBack:
    """Note how the call went: `state` one of CallBack.State but open, `note` what was said.

    Raises NotForYou, AlreadyEnded, NothingNoted, or ValueError for an unknown state.
    """
    ticket = settling.lock(call_back.ticket, by=by)
    call_back = _still_open(call_back, user=by)
    outcome = CallBack.State(state)
    if outcome == CallBack.State.OPEN:
        raise ValueError("A call-back ends with an outcome.")
    said = shorten(clean_text(note), 1000)
    if not said:
        raise NothingNoted(_("Write in a few words what was said, so that the next colleague knows."))
    call_back.state, call_back.note, call_back.ended_at = outcome, said, now
    call_back.owner = by
    call_back.save(update_fields=["state", "note", "ended_at", "owner"])
    deadlines.end(ticket, metric=Deadline.Metric.CALL_BACK, subject=subject_of(call_back), at=now)
    event = timeline.record(
        ticket, "callback.ended", at=now, by=by, call_back=call_back.pk, state=outcome.value, note=said
    )
    settling.settle(ticket, events=[event], now=now)
    return call_back


def subject_of(call_back: CallBack) -> str:
    """How the call-back's deadline is called."""
    return f"callback:{call_back.pk}"


def _still_open(call_back: CallBack, *, user: User) -> CallBack:
    row = CallBack.objects.select_for_update(of=("self",)).select_related("answer").get(pk=call_back.pk)
    if row.state != CallBack.State.OPEN:
        raise AlreadyEnded(_("This call-back has been made already."))
    if row.not_for_id == user.pk:
        raise NotForYou(_("Whoever handled the ticket does not make this call: give it to somebody else."))
    return row


def _record_opened(call_back: CallBack, *, by: User | None = None, now: datetime) -> None:
    owner = call_back.owner
    event = timeline.record(
        call_back.ticket,
        "callback.opened",
        at=now,
        by=by,
        by_customer=by is None,
        call_back=call_back.pk,
        owner=owner.pk if owner else None,
        owner_name=owner.name if owner else "",
        rating=call_back.answer.rating,
        due_at=call_back.due_at.isoformat(),
    )
    telling.tell(event, now=now)


def _who_handled(ticket: Ticket) -> User | None:
    """The ticket's owner; without one, whoever resolved it last."""
    if ticket.owner is not None:
        return ticket.owner
    resolved = Event.objects.filter(ticket=ticket, kind="ticket.resolved", actor__isnull=False)
    last = resolved.select_related("actor").order_by("-at", "-pk").first()
    return last.actor if last else None
