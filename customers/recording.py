"""Changing what we know of a customer."""

from __future__ import annotations

from datetime import datetime

from django.db import transaction

from customers.changes import changed
from customers.contacts import add_contact_point, normalise_email, normalise_phone
from customers.kept_record import lock_record
from customers.models import ContactPoint, Customer

FIELDS = ("name", "kind", "is_special", "preferred_channel", "language", "time_zone", "about")


@transaction.atomic
def change_record(customer: Customer, **fields: object) -> Customer:
    """Set any of FIELDS (cleaned values). Other names raise TypeError."""
    unknown = set(fields) - set(FIELDS)
    if unknown:
        raise TypeError(f"A customer's record has no {', '.join(sorted(unknown))} to change.")
    locked = lock_record(customer.pk)
    for name, value in fields.items():
        setattr(locked, name, value)
    locked.save(update_fields=list(fields))
    changed(locked.pk)
    return locked


def add_way_to_reach(customer: Customer, *, given: str, now: datetime) -> ContactPoint:
    """Note an e-mail address (with an @) or a phone number. Raises NotAnAddress or NotANumber (sentences)."""
    is_email = "@" in given
    value = normalise_email(given) if is_email else normalise_phone(given)
    kind = ContactPoint.Kind.EMAIL if is_email else ContactPoint.Kind.PHONE
    point = add_contact_point(customer, kind=kind, value=value, as_given=given, now=now)
    changed(point.customer_id)
    return point
