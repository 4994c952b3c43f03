"""Why somebody is not asked by mail. One sentence a reason; the first that holds counts.

A hard limit a person over all surveys (SURVEY_PAUSE_DAYS), nothing to the dead, to whoever said no, to
addresses that do not work, and nothing to whoever has answered already.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from django.conf import settings
from django.db.models import Q
from django.utils.translation import gettext as _

from complaints.status import Status
from customers.consenting import has_refused
from customers.models import Consent
from feedback.models import Answer, Invitation
from messaging.models import Suppression
from messaging.suppressing import suppression_of


def why_not(invitation: Invitation, *, now: datetime) -> str:
    """Why this invitation must not be sent by mail; "" when it may."""
    ticket, customer = invitation.ticket, invitation.ticket.customer
    if ticket.status in {Status.SPAM, Status.MERGED}:
        return _("The ticket is spam, or goes on in another one.")
    if customer.deceased_at is not None:
        return _("The customer has died.")
    if not ticket.contact_email:
        return _("There is no mail address.")
    if has_refused(customer, Consent.Purpose.SURVEYS):
        return _("The customer asked us not to ask.")
    if suppressed := suppression_of(ticket.contact_email, Suppression.Scope.SURVEYS):
        if suppressed.scope == Suppression.Scope.ALL:
            return _("Mail to this address does not arrive.")
        return _("This address asked for no surveys.")
    if Answer.objects.filter(invitation=invitation, is_solved__isnull=False, rating__isnull=False).exists():
        return _("They have answered already.")
    if _asked_lately(invitation, now=now):
        return _("They were asked less than %(days)d days ago.") % {"days": settings.SURVEY_PAUSE_DAYS}
    return ""


def _asked_lately(invitation: Invitation, *, now: datetime) -> bool:
    ticket = invitation.ticket
    since = now - timedelta(days=settings.SURVEY_PAUSE_DAYS)
    asked = Invitation.objects.filter(sent_at__gt=since).exclude(pk=invitation.pk)
    # One after the other: an index answers each, and none answers both at once.
    by_record = asked.filter(ticket__customer=ticket.customer_id)
    by_address = asked.filter(Q(ticket__contact_email=ticket.contact_email) & ~Q(ticket__contact_email=""))
    return by_record.exists() or by_address.exists()
