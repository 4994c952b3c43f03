"""What a customer allowed us. Every yes and no is kept; the last one of a purpose counts."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from django.db import transaction

from customers.changes import changed
from customers.kept_record import kept_record, lock_record
from customers.models import Consent, Customer
from helpdesk.web.text import clean_line, shorten

Listener = Callable[..., object]
_listeners: list[Listener] = []


def register_listener(listener: Listener) -> Listener:
    """Have `listener(consent, now=…)` called with every yes and no, in its transaction. Twice is once."""
    if listener not in _listeners:
        _listeners.append(listener)
    return listener


@transaction.atomic
def record_consent(
    customer: Customer, *, purpose: str, is_given: bool, source: str, wording: str = "", now: datetime
) -> Consent:
    """Note a yes or a no for `purpose` (a Consent.Purpose), where it was said and what was asked."""
    said = Consent.objects.create(
        customer=lock_record(customer.pk),
        purpose=Consent.Purpose(purpose),
        is_given=is_given,
        source=shorten(clean_line(source), 60),
        wording=shorten(clean_line(wording), 500),
        at=now,
    )
    for listener in _listeners:
        listener(said, now=now)
    changed(said.customer_id)
    return said


def may(customer: Customer, purpose: str) -> bool:
    """Whether the customer's last word on `purpose` was yes. Never asked means no."""
    said = said_last(customer, purpose)
    return said is not None and said.is_given


def said_last(customer: Customer, purpose: str) -> Consent | None:
    """The customer's last word on `purpose`; None when they were never asked."""
    rows = Consent.objects.filter(customer=kept_record(customer), purpose=purpose)
    return rows.order_by("-at", "-id").first()


def last_words(customer: Customer) -> dict[str, bool]:
    """The last yes or no for every purpose they were asked about, in one query."""
    rows = Consent.objects.filter(customer=kept_record(customer)).order_by("purpose", "-at", "-id")
    return dict(rows.distinct("purpose").values_list("purpose", "is_given"))


def has_refused(customer: Customer, purpose: str) -> bool:
    """Whether they said no (never asked is not a no). For what needs no consent but may be refused."""
    said = said_last(customer, purpose)
    return said is not None and not said.is_given
