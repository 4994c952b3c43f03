"""Which mails a customer wants besides those of their case. Their word counts at once, on all addresses."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db import transaction

from customers.consenting import last_words, record_consent
from customers.kept_record import lock_record
from customers.models import Consent, ContactPoint, Customer
from messaging.suppressing import lift, suppress

SOURCE = "preference page"
ONE_CLICK = "one-click unsubscribe"


@dataclass(frozen=True)
class Choice:
    """One checkbox of the preference page."""

    value: str
    label: Any  # a string, translated or lazily so
    is_chosen: bool


@dataclass(frozen=True)
class ChoiceSection:
    """Checkboxes that an upper app puts on the preference page (greetings: which days).

    `name`: of the checkboxes in the form. `shown(customer)`: them as they stand. `choose(customer, chosen,
    source=…, now=…)`: make the ticked values count; it ignores what it does not know.
    """

    name: str
    title: Any
    shown: Callable[[Customer], list[Choice]]
    choose: Callable[..., object]


_sections: list[ChoiceSection] = []


def register_choices(section: ChoiceSection) -> ChoiceSection:
    """Put `section` on the preference page. In AppConfig.ready; the same name again replaces the first."""
    _sections[:] = [each for each in _sections if each.name != section.name] + [section]
    return section


def choice_sections() -> Iterable[ChoiceSection]:
    """What upper apps registered, in the order of registering."""
    return tuple(_sections)


def wanted(customer: Customer) -> set[str]:
    """The purposes (Consent.Purpose) a customer gets mail for today.

    Surveys are about a case and go out until refused; greetings and news only after a yes.
    """
    said = last_words(customer)
    found = {each for each in (Consent.Purpose.GREETINGS, Consent.Purpose.MARKETING) if said.get(each)}
    if said.get(Consent.Purpose.SURVEYS, True):
        found.add(Consent.Purpose.SURVEYS)
    return {each.value for each in found}


@transaction.atomic
def choose(customer: Customer, chosen: Collection[str], *, source: str = SOURCE, now: datetime) -> set[str]:
    """Make `chosen` the purposes the customer gets mail for; return what changed. Case mail goes on."""
    customer = lock_record(customer.pk)
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
