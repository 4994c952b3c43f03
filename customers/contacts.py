"""Ways to reach a customer, written in one form, so that equal ones are equal."""

from __future__ import annotations

from datetime import datetime

import phonenumbers
from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.validators import EmailValidator
from django.db.models import QuerySet
from django.utils.translation import gettext as _

from customers.changes import changed
from customers.kept_record import kept_record
from customers.models import ContactPoint, Customer
from helpdesk.web.text import clean_line

LONGEST_ADDRESS = 254
LONGEST_NUMBER = 40
_is_address = EmailValidator()


class NotAnAddress(ValueError):
    """What was given is no e-mail address; the text says so to the person who typed it."""


class NotANumber(ValueError):
    """What was given is no phone number; the text says so to the person who typed it."""


def normalise_email(raw: str) -> str:
    """`raw` as lower-case address, the domain in its ASCII form. Raises NotAnAddress with a sentence."""
    address = clean_line(raw).lower()
    if len(address) > LONGEST_ADDRESS:
        raise NotAnAddress(_("This e-mail address is too long."))
    local, at, domain = address.rpartition("@")
    try:
        address = f"{local}{at}{domain.encode('idna').decode('ascii')}" if at else address
        _is_address(address)
    except (UnicodeError, ValidationError):
        raise NotAnAddress(
            _("This is not an e-mail address. It should look like name@example.org.")
        ) from None
    return address


def normalise_phone(raw: str) -> str:
    """`raw` in E.164 (`+256772123456`). A number without a country is one of COMPANY_COUNTRY's.

    Raises NotANumber with a sentence.
    """
    line = clean_line(raw)
    for written in (line, f"+{line[2:]}") if line.startswith("00") else (line,):
        number = _number(written)
        if number is not None:
            return str(phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164))
    raise NotANumber(_("This is not a phone number. Write it with its country, such as +256 772 123456."))


def _number(line: str) -> phonenumbers.PhoneNumber | None:
    if len(line) > LONGEST_NUMBER:
        return None
    try:
        number = phonenumbers.parse(line, settings.COMPANY_COUNTRY)
    except phonenumbers.NumberParseException:
        return None
    return number if phonenumbers.is_possible_number(number) else None


def customers_at(kind: str, value: str) -> QuerySet[Customer]:
    """The customers who share one contact point (`value` in its normalised form)."""
    points = ContactPoint.objects.filter(kind=kind, value=value).values("customer_id")
    return Customer.objects.filter(pk__in=points)


def add_contact_point(
    customer: Customer, *, kind: str, value: str, as_given: str, now: datetime
) -> ContactPoint:
    """Note a way to reach `customer`; the first of its kind becomes the primary one. Twice does nothing."""
    customer = kept_record(customer)
    has_primary = ContactPoint.objects.filter(customer=customer, kind=kind, is_primary=True).exists()
    point, _is_new = ContactPoint.objects.get_or_create(
        customer=customer,
        kind=kind,
        value=value,
        defaults={
            "as_given": clean_line(as_given)[:LONGEST_ADDRESS],
            "is_primary": not has_primary,
            "created_at": now,
        },
    )
    return point


def mark_bounced(*, email: str, now: datetime) -> int:
    """Mail to `email` comes back; return how many customers that concerns."""
    points = ContactPoint.objects.filter(
        kind=ContactPoint.Kind.EMAIL, value=email.lower(), bounced_at__isnull=True
    )
    for customer_id in points.values_list("customer_id", flat=True):
        changed(customer_id)
    return points.update(bounced_at=now)
