"""Which mails a customer wants besides those of their case. Their word counts at once, on all addresses."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from django.db import transaction

from customers.consenting import has_refused, may, record_consent
from customers.models import Consent, ContactPoint, Customer
from messaging.suppressing import lift, suppress

SOURCE = "preference page"
ONE_CLICK = "one-click unsubscribe"


def wanted(customer: Customer) -> set[str]:
    """The purposes (Consent.Purpose) a customer gets mail for today.

    Surveys are about a case and go out until refused; greetings and news only after a yes.
    """
    found = {each for each in (Consent.Purpose.GREETINGS, Consent.Purpose.MARKETING) if may(customer, each)}
    if not has_refused(customer, Consent.Purpose.SURVEYS):
        found.add(Consent.Purpose.SURVEYS)
    return {each.value for each in found}


@transaction.atomic
def choose(customer: Customer, chosen: Collection[str], *, source: str = SOURCE, now: datetime) -> set[str]:
    """Make `chosen` the purposes the customer gets mail for; return what changed. Case mail goes on."""
    customer = Customer.objects.select_for_update().get(pk=customer.pk)
    changed = wanted(customer) ^ set(chosen)
    for purpose in sorted(changed):
        is_given = purpose in chosen
        record_consent(customer, purpose=purpose, is_given=is_given, source=source, now=now)
        for address in _addresses(customer):
            if is_given:
                lift(address, purpose)
            else:
                suppress(address, purpose, reason=f"The customer said no ({source}).", now=now)
    return changed


def stop(customer: Customer, purposes: Collection[str], *, now: datetime) -> set[str]:
    """Stop the mail of these purposes at once: the one click of RFC 8058."""
    return choose(customer, wanted(customer) - set(purposes), source=ONE_CLICK, now=now)


def _addresses(customer: Customer) -> list[str]:
    points = ContactPoint.objects.filter(customer=customer, kind=ContactPoint.Kind.EMAIL)
    return list(points.values_list("value", flat=True))
