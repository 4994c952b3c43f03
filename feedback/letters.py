"""The mail that asks how it was. Its links only choose: nothing is recorded until the customer sends.

(Mail security programs open every link of a mail; peers counted their visits as bad ratings.)
"""

from __future__ import annotations

from datetime import datetime

from django.conf import settings
from django.template.loader import render_to_string
from django.utils.translation import gettext as _

from complaints.access import case_url
from complaints.mail_thread import thread_of
from complaints.saying import moment_in_words
from customers.access import unsubscribe_url
from customers.models import Consent
from feedback.access import survey_url
from feedback.models import Invitation
from feedback.scale import RATINGS
from helpdesk.web.text import clean_line, shorten
from messaging import outbox, threads
from messaging.models import OutboundMessage


def survey_letter(invitation: Invitation, *, now: datetime) -> OutboundMessage:
    """Queue the question about one resolution, at most once. The ticket has an address."""
    ticket, url = invitation.ticket, survey_url(invitation)
    name = ticket.customer.name
    stop_url = unsubscribe_url(ticket.customer, Consent.Purpose.SURVEYS)
    context = {
        "ticket": ticket,
        "tag": threads.subject_tag(ticket.number),
        "greeting": _("Hello %(name)s,") % {"name": name} if name else _("Hello,"),
        "resolved": moment_in_words(ticket.resolved_at, ticket.customer) if ticket.resolved_at else "",
        "survey_url": url,
        "yes_url": f"{url}?solved=yes",
        "no_url": f"{url}?solved=no",
        "ratings": [(value, label, f"{url}?rating={value}") for value, label in RATINGS],
        "case_url": case_url(ticket),
        "unsubscribe_url": stop_url,
        "company_name": settings.COMPANY_NAME,
    }
    hung = thread_of(ticket)
    return outbox.queue(
        dedupe_key=f"survey:{invitation.pk}",
        purpose="survey",
        to_address=ticket.contact_email,
        to_name=name,
        from_name=settings.COMPANY_NAME,
        reply_to=threads.reply_address(ticket.thread_key),
        in_reply_to=hung.in_reply_to,
        references=hung.references,
        thread_key=ticket.thread_key,
        subject=shorten(clean_line(_rendered("subject.txt", context)), 250),
        text=_rendered("body.txt", context).strip() + "\n",
        html=_rendered("body.html", context),
        unsubscribe_url=stop_url,
        now=now,
    )


def _rendered(part: str, context: dict[str, object]) -> str:
    return render_to_string(f"emails/survey_invitation/{part}", context)
