"""A customer's own word on single occasions: every word is kept, the last one counts."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from django.db import transaction

from customers.changes import changed
from customers.models import Customer
from greetings.many import any_of
from greetings.models import OccasionChoice
from greetings.occasions import OCCASIONS, occasion_of
from helpdesk.web.text import clean_line, shorten


def choose_occasion(
    customer: Customer, *, occasion: str, is_wanted: bool, source: str, now: datetime
) -> OccasionChoice:
    """Note that they want to be greeted on `occasion`, or not. Raises UnknownOccasion.

    source: where they said so, such as "preference page". The same word again is noted again: it is newer.
    """
    said = OccasionChoice.objects.create(
        customer=customer,
        occasion=occasion_of(occasion).key,
        is_wanted=is_wanted,
        source=shorten(clean_line(source), 60),
        at=now,
    )
    changed(customer.pk)
    return said


def said_of(customer: Customer) -> dict[str, bool]:
    """Their last word by occasion; occasions they never spoke of are absent."""
    return words_of([customer.pk]).get(customer.pk, {})


def wanted(customer: Customer) -> set[str]:
    """The occasions they would be greeted on, were everything else well: religious ones after a yes only."""
    said = said_of(customer)
    return {key for key, row in OCCASIONS.items() if said.get(key, not row.is_religious)}


@transaction.atomic
def choose_days(customer: Customer, chosen: Collection[str], *, source: str, now: datetime) -> set[str]:
    """Make `chosen` the occasions they are greeted on; return what changed. Unknown keys are ignored."""
    customer = Customer.objects.select_for_update().get(pk=customer.pk)
    changed = wanted(customer) ^ (set(chosen) & set(OCCASIONS))
    for key in sorted(changed):
        choose_occasion(customer, occasion=key, is_wanted=key in chosen, source=source, now=now)
    return changed


def words_of(customer_ids: Collection[int]) -> dict[int, dict[str, bool]]:
    """The last word of many customers, by customer and occasion, in one query."""
    last = (
        OccasionChoice.objects.filter(customer_id__in=any_of(customer_ids))
        .order_by("customer_id", "occasion", "-at", "-id")
        .distinct("customer_id", "occasion")
    )
    found: dict[int, dict[str, bool]] = {}
    for customer_id, occasion, is_wanted in last.values_list("customer_id", "occasion", "is_wanted"):
        found.setdefault(customer_id, {})[occasion] = is_wanted
    return found
