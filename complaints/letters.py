"""The mails of a case. Each says the reference, what happens next and by when, and how to answer.

Wording: templates/emails/<kind>/subject.txt, body.txt, body.html.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from django.conf import settings
from django.utils import translation
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from complaints import access
from complaints.mail_thread import thread_of
from complaints.models import Message, Promise, Ticket
from complaints.next_step import next_step
from complaints.saying import moment_in_words
from complaints.words import Outcome
from helpdesk.web.text import shorten
from messaging import outbox, threads
from messaging.models import Attachment, OutboundMessage
from messaging.wording import worded
from staff.models import User

LONGEST_RESTATED = 6000
LONGEST_SUBJECT = 110
# The outcome as the customer hears it; whoever withdrew a complaint need not be told so.
OUTCOMES = {
    Outcome.UPHELD.value: gettext_lazy("You were right to complain."),
    Outcome.PARTLY_UPHELD.value: gettext_lazy("In part you were right to complain."),
    Outcome.NOT_UPHELD.value: gettext_lazy("We see it differently, for the reasons above."),
}


def receipt(ticket: Ticket, message: Message, *, now: datetime) -> OutboundMessage | None:
    """The automatic letter that we have the complaint: in their words, with what happens next and by when.

    It is never an answer: no clock counts it. None when the ticket has no address.
    """
    restated = shorten(message.body, LONGEST_RESTATED)
    context = {
        "restated": restated,
        "received": moment_in_words(ticket.opened_at, ticket.customer),
        "remedy_sought": ticket.get_remedy_sought_display() if ticket.remedy_sought else "",
        "files": message.attachments.count(),
    }
    return _post(ticket, "receipt", purpose="acknowledgement", key="receipt", context=context, now=now)


def answer(
    ticket: Ticket, message: Message, *, by: User, not_before: datetime | None = None, now: datetime
) -> OutboundMessage | None:
    """A colleague's public message as a mail. None when the ticket has no address."""
    return _post(
        ticket,
        "reply",
        purpose="reply",
        key=f"message:{message.pk}",
        context={"text": message.body},
        by=by,
        attachments=message.attachments.all(),
        not_before=not_before,
        now=now,
    )


def promise_made(ticket: Ticket, promise: Promise, *, by: User, now: datetime) -> OutboundMessage | None:
    """What we promised, word for word, and until when."""
    context = {"promise": promise, "due": moment_in_words(promise.due_at, ticket.customer)}
    return _post(
        ticket, "promise", purpose="promise", key=f"promise:{promise.pk}", context=context, by=by, now=now
    )


def resolution(ticket: Ticket, message: Message, *, by: User, now: datetime) -> OutboundMessage | None:
    """How we put it right, with the outcome in plain words and the promises that stay."""
    given = ticket.remedy_given_text or (
        ticket.get_remedy_given_display() if ticket.remedy_given != "nothing" else ""
    )
    return _post(
        ticket,
        "resolution",
        purpose="resolution",
        key=f"message:{message.pk}",
        context={"text": message.body, "given": given, "outcome": OUTCOMES.get(ticket.outcome, "")},
        by=by,
        attachments=message.attachments.all(),
        now=now,
    )


def _post(
    ticket: Ticket,
    kind: str,
    *,
    purpose: str,
    key: str,
    context: dict[str, Any],
    now: datetime,
    by: User | None = None,
    attachments: Iterable[Attachment] = (),
    not_before: datetime | None = None,
) -> OutboundMessage | None:
    """Render and queue one mail to the customer, in their language, hung on the mails before it."""
    if not ticket.contact_email:
        return None
    with translation.override(_language(ticket)):
        subject, text, html = worded(kind, context | _around(ticket, by=by, now=now))
    hung = thread_of(ticket)
    return outbox.queue(
        dedupe_key=f"ticket:{ticket.number}:{key}",
        purpose=purpose,
        to_address=ticket.contact_email,
        to_name=ticket.customer.name,
        from_name=f"{by.get_short_name()} · {settings.COMPANY_NAME}" if by else settings.COMPANY_NAME,
        reply_to=threads.reply_address(ticket.thread_key),
        in_reply_to=hung.in_reply_to,
        references=hung.references,
        thread_key=ticket.thread_key,
        subject=subject,
        text=text,
        html=html,
        attachments=tuple(attachments),
        not_before=not_before,
        now=now,
    )


def _around(ticket: Ticket, *, by: User | None, now: datetime) -> dict[str, Any]:
    """What every letter of a case says besides its own matter."""
    open_promises = ticket.promises.filter(state=Promise.State.OPEN, due_at__gte=now).order_by("due_at", "pk")
    return {
        "ticket": ticket,
        "case_subject": shorten(ticket.subject, LONGEST_SUBJECT),
        "tag": threads.subject_tag(ticket.number),
        "greeting": _("Hello %(name)s,") % {"name": ticket.customer.name}
        if ticket.customer.name
        else _("Hello,"),
        "writer": by.get_short_name() if by else "",
        "next_step": next_step(ticket, now=now).words,
        "promises": [(each.text, moment_in_words(each.due_at, ticket.customer)) for each in open_promises],
        "case_url": access.case_url(ticket),
        "company_name": settings.COMPANY_NAME,
    }


def _language(ticket: Ticket) -> str:
    known = {code for code, _name in settings.LANGUAGES}
    return ticket.customer.language if ticket.customer.language in known else settings.LANGUAGE_CODE
