"""Putting it right: the answer, what was given, and the end. Promises that are open stay owed."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

import structlog
from django.db import transaction
from django.db.models import Exists, OuterRef
from django.utils.translation import gettext as _

from complaints import letters, outcomes, settling, timeline
from complaints.causes import has_confirmed
from complaints.messages import NothingSaid, words_of
from complaints.models import Promise, Ticket
from complaints.replying import SPEAKING, refuse_stale, speak
from complaints.status import TABLE, NotAllowed, Status, require
from complaints.words import Outcome, Remedy
from helpdesk.web.text import clean_text, shorten
from messaging.models import Attachment
from staff.models import User

__all__ = [
    "AlreadyResolved",
    "CauseMissing",
    "NothingSaid",
    "close",
    "close_finished",
    "confirm_solved",
    "resolve",
]
HIGHEST_COST_CENTS = 2_000_000_000

log = structlog.get_logger("kept.resolving")


class AlreadyResolved(NotAllowed):
    """Somebody resolved the ticket before."""


class CauseMissing(ValueError):
    """No cause is confirmed, and nobody said that none fits; the text asks for it."""


@transaction.atomic
def resolve(
    ticket: Ticket,
    *,
    by: User,
    text: str,
    outcome: str,
    remedy_given: str,
    remedy_given_text: str = "",
    cost_cents: int | None = None,
    no_cause: bool = False,
    attachments: Iterable[Attachment] = (),
    seen_message: int | None = None,
    now: datetime,
) -> Ticket:
    """Tell the customer how it was put right, and resolve the ticket.

    outcome, remedy_given: values of complaints.words. At least one cause must be confirmed, or `no_cause`
    says that none fits. `seen_message`: as in reply. Open promises need not have ended. Raises CauseMissing,
    NothingSaid, AlreadyResolved, NotAllowed, Stale, ValueError for a value of no list, settling.NotYours.
    """
    said = words_of(text)
    _check_given(outcome, remedy_given, cost_cents)
    ticket = settling.lock(ticket, by=by)
    if ticket.status in (Status.RESOLVED, Status.CLOSED):
        raise AlreadyResolved(_("This ticket has been resolved already."))
    require(ticket.status, Status.RESOLVED)
    if not no_cause and not has_confirmed(ticket):
        raise CauseMissing(_("Confirm at least one cause first, or say that none fits."))
    refuse_stale(ticket, by=by, seen_message=seen_message)
    message = speak(ticket, by=by, text=said, attachments=attachments, now=now)
    ticket.status, ticket.resolved_at = Status.RESOLVED, now
    ticket.outcome, ticket.remedy_given, ticket.remedy_cost_cents = outcome, remedy_given, cost_cents
    ticket.remedy_given_text = shorten(clean_text(remedy_given_text), 1000)
    facts = _facts(ticket, no_cause=no_cause)
    event = timeline.record(ticket, "ticket.resolved", at=now, by=by, message=message, facts=facts)
    outcomes.tell_resolved(ticket, now=now)
    settling.settle(ticket, [*SPEAKING, *_GIVEN, "resolved_at"], events=[event], now=now)
    message.outbound = letters.resolution(ticket, message, by=by, now=now)
    message.save(update_fields=["outbound"])
    return ticket


def _facts(ticket: Ticket, *, no_cause: bool) -> dict[str, object]:
    return {
        "speaks": True,
        "outcome": ticket.outcome,
        "remedy": ticket.remedy_given,
        "cost_cents": ticket.remedy_cost_cents,
        "no_cause": no_cause,
        "resolution": ticket.reopened_count + 1,
    }


_GIVEN = ("outcome", "remedy_given", "remedy_given_text", "remedy_cost_cents")


def _check_given(outcome: str, remedy_given: str, cost_cents: int | None) -> None:
    if outcome not in Outcome.values:
        raise ValueError(_("Choose the outcome."))
    if remedy_given not in Remedy.values:
        raise ValueError(_("Choose what the customer was given; “Nothing” is a choice as well."))
    if cost_cents is not None and not 0 <= cost_cents <= HIGHEST_COST_CENTS:
        raise ValueError(_("The cost must be zero or more, and not more than a ticket can hold."))


@transaction.atomic
def close(ticket: Ticket, *, by: User | None = None, now: datetime) -> Ticket:
    """End a resolved ticket for good; later messages open a follow-up. Closed already stays closed.

    Raises NotAllowed unless it is resolved, settling.NotYours.
    """
    ticket = settling.lock(ticket, by=by)
    if ticket.status == Status.CLOSED:
        return ticket
    require(ticket.status, Status.CLOSED)
    ticket.status, ticket.closed_at = Status.CLOSED, now
    event = timeline.record(ticket, "ticket.closed", at=now, by=by)
    return settling.settle(ticket, ["status", "closed_at"], events=[event], now=now)


def close_finished(*, before: datetime, now: datetime, limit: int = 200) -> int:
    """Close what was resolved before `before` and has no promise open; return how many. For the sweep.

    What was opened again meanwhile stays open.
    """
    owed = Promise.objects.filter(ticket=OuterRef("pk"), state=Promise.State.OPEN)
    rows = Ticket.objects.filter(status=Status.RESOLVED, resolved_at__lt=before).exclude(Exists(owed))
    closed = 0
    for ticket in rows.order_by("resolved_at", "pk")[:limit]:
        try:
            close(ticket, now=now)
        except NotAllowed:
            continue
        except Exception:
            # One that cannot be closed must not hold up the others; the next sweep tries it again.
            log.exception("a ticket could not be closed", ticket=ticket.number)
            continue
        closed += 1
    return closed


@transaction.atomic
def confirm_solved(ticket: Ticket, *, now: datetime) -> Ticket:
    """The customer says that it is solved. It stays resolved until it closes; saying so twice is once.

    Raises NotAllowed while we have not said that it is put right.
    """
    ticket = settling.lock(ticket)
    if ticket.status not in (Status.RESOLVED, Status.CLOSED):
        status = str(TABLE[ticket.status].customer_label)
        raise NotAllowed(_("We are not done yet: %(status)s.") % {"status": status})
    said = ticket.events.filter(kind="ticket.solved_confirmed", facts__resolution=ticket.reopened_count + 1)
    if said.exists():
        return ticket
    facts = {"resolution": ticket.reopened_count + 1}
    event = timeline.record(ticket, "ticket.solved_confirmed", at=now, by_customer=True, facts=facts)
    return settling.settle(ticket, events=[event], now=now)
