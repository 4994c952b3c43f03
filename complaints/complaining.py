"""A complaint through the web form becomes a ticket: customer, needs, files and ticket in one transaction."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from datetime import datetime

from django.db import transaction
from django.utils.translation import gettext as _

from complaints import pending_files, sent_forms
from complaints.models import Ticket
from complaints.opening import open_ticket
from complaints.words import Channel
from customers.consenting import record_consent
from customers.finding import find_or_create
from customers.models import Consent, Customer
from customers.needing import note_need
from helpdesk.web import submissions

SURVEY_QUESTION = "Please do not write to me afterwards to ask how it went"


@dataclass(frozen=True, kw_only=True)
class Complaint:
    """What a customer told us, cleaned and judged by the form. Everything but `text` may be empty.

    `causes`: slugs; `remedy`: complaints.words.Remedy; `stage`: complaints.words.Stage; `need`:
    AssistanceNeed.Kind; `preferred`: mail or phone; `email` and `phone` normalised, at least one given.
    """

    text: str
    when_and_where: str = ""
    causes: tuple[str, ...] = ()
    remedy: str = ""
    remedy_text: str = ""
    email: str = ""
    phone: str = ""
    preferred: str = ""
    name: str = ""
    is_safety_risk: bool = False
    order_reference: str = ""
    stage: str = ""
    on_behalf_of: str = ""
    need: str = ""
    need_note: str = ""
    asks_no_survey: bool = False

    def said(self) -> str:
        """The customer's words for the ticket: the text, then what else they answered, each on its line."""
        more = [
            (_("When and where"), self.when_and_where),
            (_("For somebody else"), self.on_behalf_of),
        ]
        lines = [f"{label}: {value}" for label, value in more if value]
        return "\n\n".join([self.text, "\n".join(lines)]).strip()


@transaction.atomic
def complain(given: Complaint, *, key: uuid.UUID, now: datetime) -> Ticket:
    """Open a ticket for what was `given`, with the files kept for the form `key`; return it.

    Raises helpdesk.web.submissions.AlreadySent for a form sent twice; sent_forms.sent_before says where it
    led.
    """
    submission = submissions.claim(key, now=now)
    customer = find_or_create(name=given.name, email=given.email, phone=given.phone, now=now)
    _note_wishes(customer, given, now=now)
    ticket = open_ticket(
        customer=customer,
        text=given.said(),
        channel=Channel.WEB,
        now=now,
        reported_causes=given.causes,
        stage=given.stage,
        remedy_sought=given.remedy,
        remedy_sought_text=given.remedy_text,
        order_reference=given.order_reference,
        contact_email=given.email,
        contact_phone=given.phone,
        attachments=pending_files.waiting(key),
        is_safety_risk=given.is_safety_risk,
    )
    submissions.record(submission, sent_forms.result(ticket, given.text))
    return ticket


def _note_wishes(customer: Customer, given: Complaint, *, now: datetime) -> None:
    """What the customer asks of us beyond this case. A stranger's form never overwrites what we know."""
    if given.preferred and not customer.preferred_channel:
        customer.preferred_channel = given.preferred
        customer.save(update_fields=["preferred_channel"])
    if given.need:
        note_need(customer, kind=given.need, note=given.need_note, now=now)
    if given.asks_no_survey:
        record_consent(
            customer,
            purpose=Consent.Purpose.SURVEYS,
            is_given=False,
            source="complaint form",
            wording=SURVEY_QUESTION,
            now=now,
        )
