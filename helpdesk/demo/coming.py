"""A guest becomes a customer of ours."""

from __future__ import annotations

from datetime import datetime

from customers.consenting import record_consent
from customers.finding import find_or_create
from customers.models import ContactPoint, Customer
from customers.needing import note_need
from customers.verifying import mark_verified
from helpdesk.demo.lives import Life

Proof = ContactPoint.Proof
# They have their birthday soon, and nobody knows whether their address is theirs.
_UNPROVEN = {"regular-0", "regular-2", "regular-16", "regular-25", "regular-28", "regular-32"}
ASKED = "May we wish you a happy birthday?"


def come(life: Life, *, now: datetime) -> Customer:
    """The customer's record as of their first order: how to reach them, what they need, what they allowed."""
    guest = life.guest
    customer = find_or_create(name=guest.name, email=guest.email, phone=guest.phone, now=now)
    customer.kind, customer.is_special = guest.kind, guest.is_special
    customer.language, customer.time_zone = guest.language, guest.time_zone
    customer.save(update_fields=["kind", "is_special", "language", "time_zone"])
    if guest.need:
        note_need(customer, kind=guest.need[0], note=guest.need[1], now=now)
    if guest.greetings and guest.key not in _UNPROVEN:
        how = (Proof.ANSWERED, Proof.LINK)[len(guest.name) % 2]
        mark_verified(customer, email=guest.email, how=how, now=now)
    if guest.greetings:
        record_consent(
            customer, purpose="greetings", is_given=True, source="order form", wording=ASKED, now=now
        )
    return customer
