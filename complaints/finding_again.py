"""A customer lost the link to their case: it goes by mail to the address that belongs to it, or nowhere."""

from __future__ import annotations

import re
from datetime import datetime

from django.conf import settings
from django.db import transaction
from django.utils.translation import gettext as _

from complaints import access
from complaints.models import Ticket
from complaints.next_step import next_step
from complaints.status import Status
from customers.contacts import NotAnAddress, normalise_email
from customers.models import ContactPoint
from messaging import outbox, threads
from messaging.wording import worded

_DIGITS = re.compile(r"\d{1,18}")


@transaction.atomic
def send_link(*, reference: str, email: str, now: datetime) -> bool:
    """Mail the link of the case `reference` to `email` if they belong together; return whether they do.

    Whoever asked must be told the same in both cases. At most one mail an hour and case.
    """
    ticket = _case(reference, email)
    if ticket is None:
        return False
    context = {
        "ticket": ticket,
        "case_url": access.case_url(ticket),
        "next_step": next_step(ticket, now=now).words,
        "company_name": settings.COMPANY_NAME,
        "greeting": _("Hello %(name)s,") % {"name": ticket.customer.name}
        if ticket.customer.name
        else _("Hello,"),
        "tag": threads.subject_tag(ticket.number),
    }
    subject, text, html = worded("case_link", context)
    outbox.queue(
        dedupe_key=f"case-link:{ticket.number}:{now:%Y-%m-%dT%H}",
        purpose="account",
        to_address=normalise_email(email),
        to_name=ticket.customer.name,
        from_name=settings.COMPANY_NAME,
        reply_to=threads.reply_address(ticket.thread_key),
        thread_key=ticket.thread_key,
        subject=subject,
        text=text,
        html=html,
        now=now,
    )
    return True


def _case(reference: str, email: str) -> Ticket | None:
    """The ticket, if `email` is the address it answers to or one of its customer's."""
    found = _DIGITS.search(reference)
    try:
        address = normalise_email(email)
    except NotAnAddress:
        return None
    if found is None:
        return None
    ticket = Ticket.objects.select_related("customer").filter(number=int(found[0])).first()
    if ticket is None or ticket.status == Status.SPAM:
        return None
    own = ContactPoint.objects.filter(
        customer=ticket.customer, kind=ContactPoint.Kind.EMAIL, value=address
    ).exists()
    return ticket if own or ticket.contact_email == address else None
