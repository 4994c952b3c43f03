"""Asking how it was: planned when a ticket is resolved, sent a day later by mail, once, and not to everybody.

The case page asks at once and always. The mail waits (SURVEY_DELAY_HOURS), because the first day shows
whether it is really solved, and is left out with a stated reason (feedback.fatigue).
"""

from __future__ import annotations

from datetime import datetime, timedelta

import structlog
from django.conf import settings
from django.db import transaction
from django.db.models import QuerySet

from complaints import settling, timeline
from complaints.models import Ticket
from complaints.status import Status
from feedback.fatigue import why_not
from feedback.letters import survey_letter
from feedback.models import Invitation

LIFETIME = timedelta(days=28)
log = structlog.get_logger("kept.surveys")


def invite(ticket: Ticket, *, now: datetime) -> Invitation:
    """Plan the question about the resolution that just happened. Called inside the resolving transaction."""
    return Invitation.objects.create(
        ticket=ticket,
        resolution=ticket.invitations.count() + 1,
        due_at=now + timedelta(hours=settings.SURVEY_DELAY_HOURS),
        expires_at=now + LIFETIME,
        created_at=now,
    )


def cancel(ticket: Ticket, *, now: datetime) -> int:
    """The ticket is open again: what was not sent yet never will be. Return how many."""
    return _waiting().filter(ticket=ticket).update(cancelled_at=now)


def send_due(*, now: datetime, limit: int = 200) -> int:
    """Send the invitations that are due; return how many went out. Two at once do no harm."""
    due = _waiting().filter(due_at__lte=now).order_by("due_at", "pk")
    sent = 0
    for invitation in due.select_related("ticket")[:limit]:
        try:
            sent += _send(invitation, now=now)
        except Exception:
            # One that cannot be sent must not hold up the others; the next sweep tries it again.
            log.exception("invitation failed", invitation=invitation.pk)
    return sent


@transaction.atomic
def _send(invitation: Invitation, *, now: datetime) -> bool:
    ticket = settling.lock(invitation.ticket)
    fresh = _waiting().select_for_update().filter(pk=invitation.pk).first()
    if fresh is None:
        return False
    fresh.ticket = ticket
    if ticket.status not in {Status.RESOLVED, Status.CLOSED, Status.MERGED, Status.SPAM}:
        fresh.cancelled_at = now
        fresh.save(update_fields=["cancelled_at"])
        return False
    fresh.not_sent_because = why_not(fresh, now=now)
    if fresh.not_sent_because:
        fresh.save(update_fields=["not_sent_because"])
        return False
    survey_letter(fresh, now=now)
    fresh.sent_at = now
    fresh.save(update_fields=["sent_at"])
    timeline.record(ticket, "survey.sent", at=now, invitation=fresh.pk)
    return True


def _waiting() -> QuerySet[Invitation]:
    """Planned, and neither sent nor given up: the rows of the index invitation_due."""
    return Invitation.objects.filter(sent_at__isnull=True, cancelled_at__isnull=True, not_sent_because="")
