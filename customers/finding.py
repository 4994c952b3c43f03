"""Find who is writing, or note somebody new. Two people are never joined because they share an address."""

from __future__ import annotations

from datetime import datetime

from django.db import connection, transaction

from customers.contacts import add_contact_point, customers_at, normalise_email, normalise_phone
from customers.kept_record import lock_record
from customers.models import ContactPoint, Customer
from customers.naming import names_fit, same_name
from helpdesk.web.text import clean_line, shorten

LONGEST_NAME = 150


@transaction.atomic
def find_or_create(*, name: str, email: str, phone: str, now: datetime) -> Customer:
    """The customer with this name, e-mail address and phone number (each may be empty).

    - The same e-mail address and the very same name: that one (the oldest record, should there be two).
    - The same address and a fitting or unknown name, and only one such customer: that one.
    - The same address with another name (a couple, a shared mailbox): somebody new, `maybe_same_as` set.
    - A phone number alone never suffices: it needs a fitting name as well.
    A record merged into another is never the answer: its contact points went to the one that was kept.
    Raises NotAnAddress or NotANumber (customers.contacts) for what cannot be one.
    """
    name = shorten(clean_line(name), LONGEST_NAME)
    address = normalise_email(email) if email.strip() else ""
    number = normalise_phone(phone) if phone.strip() else ""
    _one_at_a_time(address, number)
    found, similar = _by_address(address, name) if address else _by_number(number, name)
    if found is None:
        if similar is None and address and number:
            similar = _by_number(number, name)[0]
        found = Customer.objects.create(name=name, maybe_same_as=similar, created_at=now)
    else:
        found = lock_record(found.pk)
        if name and not found.name:
            found.name = name
            found.save(update_fields=["name"])
    for kind, value, given in (("email", address, email), ("phone", number, phone)):
        if value:
            add_contact_point(found, kind=kind, value=value, as_given=given, now=now)
    return found


def _by_address(address: str, name: str) -> tuple[Customer | None, Customer | None]:
    """(the one customer, or None; somebody similar when there is none)."""
    sharing = list(customers_at(ContactPoint.Kind.EMAIL, address).order_by("pk"))
    exact = [each for each in sharing if same_name(each.name, name)]
    if exact:
        return exact[0], None
    fitting = [each for each in sharing if not name or not each.name or names_fit(each.name, name)]
    if len(fitting) == 1:
        return fitting[0], None
    return None, sharing[0] if sharing else None


def _by_number(number: str, name: str) -> tuple[Customer | None, Customer | None]:
    if not number:
        return None, None
    sharing = list(customers_at(ContactPoint.Kind.PHONE, number).order_by("pk"))
    fitting = [each for each in sharing if names_fit(each.name, name)]
    exact = [each for each in fitting if same_name(each.name, name)]
    if exact or len(fitting) == 1:
        return (exact or fitting)[0], None
    return None, sharing[0] if sharing else None


def _one_at_a_time(*values: str) -> None:
    """Two forms with the same new address at the same moment must not make two customers."""
    with connection.cursor() as cursor:
        for value in sorted(filter(None, values)):
            cursor.execute("SELECT pg_advisory_xact_lock(hashtextextended(%s, 0))", [f"customer:{value}"])
