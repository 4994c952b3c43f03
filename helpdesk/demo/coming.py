"""A guest becomes a customer of ours."""

from __future__ import annotations

from datetime import datetime

from customers.consenting import record_consent
from customers.finding import find_or_create
from customers.models import Customer
from customers.needing import note_need
from helpdesk.demo.lives import Life

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
    if guest.greetings:
        record_consent(
            customer, purpose="greetings", is_given=True, source="order form", wording=ASKED, now=now
        )
    return customer
