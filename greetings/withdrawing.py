"""A customer says no: what was planned for them is dropped at that moment, not with the next planning."""

from __future__ import annotations

from datetime import datetime

from customers.consenting import may
from customers.models import Consent, Customer
from greetings import choosing
from greetings.models import Greeting
from greetings.occasions import OCCASIONS
from greetings.settling import undecided

State = Greeting.State


def on_consent(consent: Consent, *, now: datetime) -> None:
    """For customers.consenting.register_listener: a no to greetings counts at once."""
    if consent.purpose == Consent.Purpose.GREETINGS and not consent.is_given:
        drop_unwanted(consent.customer, now=now)


def drop_unwanted(customer: Customer, *, now: datetime) -> int:
    """Drop the customer's planned greetings that they do not want any more; return how many.

    What is in the outbox already is asked about again before it leaves (greetings.last_word).
    """
    theirs = undecided().filter(customer_id=customer.pk)
    if not may(customer, Consent.Purpose.GREETINGS):
        return theirs.update(state=State.DROPPED, reason="withdrawn", updated_at=now)
    said, wanted, dropped = choosing.said_of(customer), choosing.wanted(customer), 0
    for key in OCCASIONS.keys() - wanted:
        reason = "not_wanted" if said.get(key) is False else "not_chosen"
        dropped += theirs.filter(occasion=key).update(state=State.DROPPED, reason=reason, updated_at=now)
    return dropped
