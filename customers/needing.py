"""Help a customer needs, noted once so that nobody has to ask for it again."""

from __future__ import annotations

from datetime import datetime

from django.utils.translation import gettext as _

from customers.kept_record import kept_record
from customers.models import AssistanceNeed, Customer
from helpdesk.web.text import clean_line, shorten


class UnknownNeed(ValueError):
    """The kind of need is none of the list; the text says so."""


def note_need(customer: Customer, *, kind: str, note: str = "", now: datetime) -> AssistanceNeed:
    """Note a need (an AssistanceNeed.Kind). The same one again is not noted twice."""
    if kind not in AssistanceNeed.Kind.values:
        raise UnknownNeed(_("Choose what kind of help is needed from the list."))
    customer, line = kept_record(customer), shorten(clean_line(note), 200)
    known = AssistanceNeed.objects.filter(
        customer=customer, kind=kind, note=line, ended_at__isnull=True
    ).first()
    return known or AssistanceNeed.objects.create(customer=customer, kind=kind, note=line, created_at=now)


def end_need(need: AssistanceNeed, *, now: datetime) -> AssistanceNeed:
    """It is not needed any more; the row stays."""
    if need.ended_at is None:
        need.ended_at = now
        need.save(update_fields=["ended_at"])
    return need


def current_needs(customer: Customer) -> list[AssistanceNeed]:
    """What the customer needs today, the oldest first."""
    return list(AssistanceNeed.objects.filter(customer=customer, ended_at__isnull=True).order_by("pk"))
