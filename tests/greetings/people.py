"""Customers who like to be greeted, and programmes that greet them."""

from __future__ import annotations

from datetime import datetime, time
from typing import Any

from customers.birthdays import record_birthday
from customers.consenting import record_consent
from customers.contacts import add_contact_point
from customers.models import Consent, Customer
from customers.verifying import mark_verified
from greetings import programming
from greetings.audience import Audience
from greetings.models import Programme
from tests import cast

TEXT = ("Happy {occasion}, {first_name|friend}", "Dear {name|friend},\n\nall the best to you.\n\n{company}")


def willing(
    name: str, *, email: str = "", birthday: tuple[int, int] | None = None, said_at: datetime, **fields: Any
) -> Customer:
    """A customer who said yes to greetings at `said_at`. birthday: (month, day). fields: of Customer."""
    address = email or f"{name.split()[0].lower()}@example.org" if name or email else ""
    found = cast.customer(name, email=address)
    for field, value in fields.items():
        setattr(found, field, value)
    found.save()
    say(found, True, at=said_at)
    is_theirs(found, at=said_at)
    if birthday:
        record_birthday(found, month=birthday[0], day=birthday[1], source="phone", now=said_at)
    return found


def second_record(
    name: str, *, email: str, birthday: tuple[int, int] | None = None, now: datetime, **fields: Any
) -> Customer:
    """One more record with that address, whatever records have it already."""
    found = Customer.objects.create(name=name, created_at=now, **fields)
    add_contact_point(found, kind="email", value=email, as_given=email, now=now)
    say(found, True, at=now)
    is_theirs(found, at=now)
    if birthday:
        record_birthday(found, month=birthday[0], day=birthday[1], source="form", now=now)
    return found


def is_theirs(customer: Customer, *, at: datetime) -> None:
    """They answered a mail of ours from each of their addresses."""
    for point in customer.contact_points.filter(kind="email"):
        mark_verified(customer, email=point.value, now=at)


def say(customer: Customer, is_given: bool, *, at: datetime) -> Consent:
    """Their word on greetings, as the desk notes it."""
    return record_consent(
        customer, purpose=Consent.Purpose.GREETINGS, is_given=is_given, source="phone", now=at
    )


def programme(
    occasion: str = "birthday",
    *,
    now: datetime,
    audience: Audience | None = None,
    is_active: bool = True,
    **given: Any,
) -> Programme:
    """A programme that greets everybody at 9:00 local time, switched on."""
    fields: dict[str, Any] = {
        "name": f"{occasion} {Programme.objects.count()}",
        "send_at": time(9),
        "earliest": time(8),
        "latest": time(20),
        "default_language": "en",
        "texts": {"en": TEXT},
        "by": None,
    }
    made = programming.save_programme(
        occasion=occasion, audience=audience or Audience(), now=now, **fields | given
    )
    return programming.switch(made, is_active=is_active, now=now)
