"""Whom a programme is for, as conditions that a person reads: all given ones must hold.

This says who is meant. Whether somebody may be greeted (consent, address, grief) is greetings.eligibility.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from django.db.models import Count, Exists, OuterRef, Q, QuerySet, Subquery
from django.utils.translation import gettext as _

from customers.models import Consent, ContactPoint, Customer, Order

KINDS = (Customer.Kind.PERSON.value, Customer.Kind.ORGANISATION.value)
ONLY, NOT = "only", "not"
MOST_DAYS, MOST_ORDERS = 36_500, 100_000


class BadAudience(ValueError):
    """The conditions cannot be read; the text says which one and why."""


@dataclass(frozen=True)
class Audience:
    """Conditions on customers. The empty audience is every customer who is not a department of our own.

    kinds: of KINDS; empty: all. special: "only", "not" or "". languages: such as ("en", "fr"), lower case,
    "" standing for customers whose language we do not know; empty: all.
    ordered_within_days, orders_at_least, customer_for_days: 0 is no condition.
    """

    kinds: tuple[str, ...] = ()
    special: str = ""
    languages: tuple[str, ...] = ()
    ordered_within_days: int = 0
    orders_at_least: int = 0
    customer_for_days: int = 0

    @classmethod
    def from_json(cls, data: object) -> Audience:
        """What `as_json` wrote. Raises BadAudience with a sentence for anything else."""
        if not isinstance(data, Mapping):
            raise BadAudience(_("An audience is a set of named conditions."))
        if unknown := sorted(set(map(str, data)) - set(cls.__dataclass_fields__)):
            raise BadAudience(_("There is no condition “%s”.") % unknown[0])
        special = data.get("special", "")
        if special not in ("", ONLY, NOT):
            raise BadAudience(_("Special customers: only, not, or no condition."))
        return cls(
            kinds=_words(data.get("kinds", []), allowed=KINDS),
            special=special,
            languages=_words(data.get("languages", [])),
            ordered_within_days=_number(data.get("ordered_within_days", 0), MOST_DAYS),
            orders_at_least=_number(data.get("orders_at_least", 0), MOST_ORDERS),
            customer_for_days=_number(data.get("customer_for_days", 0), MOST_DAYS),
        )

    def as_json(self) -> dict[str, Any]:
        """The conditions that are set, as stored in Programme.audience; {} for everybody."""
        given = {name: getattr(self, name) for name in self.__dataclass_fields__}
        return {name: list(v) if isinstance(v, tuple) else v for name, v in given.items() if v}

    def customers(self, *, now: datetime) -> QuerySet[Customer]:
        """Everybody the conditions name, in one query, without order."""
        found = Customer.objects.filter(merged_into__isnull=True, kind__in=self.kinds or KINDS)
        if self.special:
            found = found.filter(is_special=self.special == ONLY)
        if self.languages:
            found = found.filter(self._speaks())
        orders = Order.objects.filter(customer=OuterRef("pk"))
        if self.ordered_within_days:
            since = now - timedelta(days=self.ordered_within_days)
            found = found.filter(Exists(orders.filter(placed_at__gte=since, placed_at__lte=now)))
        if self.orders_at_least:
            counted = orders.order_by().values("customer").annotate(n=Count("pk")).values("n")
            found = found.alias(orders_made=Subquery(counted)).filter(orders_made__gte=self.orders_at_least)
        if self.customer_for_days:
            since = now - timedelta(days=self.customer_for_days)
            found = found.filter(Q(created_at__lte=since) | Exists(orders.filter(placed_at__lte=since)))
        return found

    def count(self, *, now: datetime) -> int:
        """How many customers the conditions name."""
        return self.customers(now=now).count()

    def count_willing(self, *, now: datetime) -> tuple[int, int]:
        """How many of them are alive and last said yes to greetings, and how many of those have an address
        that is known to be theirs and works: whom greetings can reach at all."""
        said = Consent.objects.filter(customer=OuterRef("pk"), purpose=Consent.Purpose.GREETINGS)
        last = said.order_by("-at", "-id").values("is_given")[:1]
        living = self.customers(now=now).filter(deceased_at__isnull=True)
        addresses = ContactPoint.objects.filter(customer=OuterRef("pk"), kind=ContactPoint.Kind.EMAIL)
        good = Exists(addresses.filter(verified_at__isnull=False, bounced_at__isnull=True))
        willing = living.alias(last_word=Subquery(last)).filter(last_word=True).annotate(can_be_reached=good)
        counted = willing.aggregate(n=Count("pk"), reached=Count("pk", filter=Q(can_be_reached=True)))
        return counted["n"], counted["reached"]

    def _speaks(self) -> Q:
        wanted = Q(pk__in=[])
        for language in self.languages:
            wanted |= Q(language__iexact=language)
            if language:
                wanted |= Q(language__istartswith=f"{language}-")
        return wanted


def _words(value: object, *, allowed: tuple[str, ...] = ()) -> tuple[str, ...]:
    if not isinstance(value, list | tuple) or not all(isinstance(each, str) for each in value):
        raise BadAudience(_("A choice of several is a list of words."))
    words = dict.fromkeys(each.strip().lower()[:10] if not allowed else each for each in value)
    if allowed and (unknown := [each for each in words if each not in allowed]):
        raise BadAudience(_("There is no choice “%s”.") % unknown[0])
    return tuple(words)


def _number(value: object, most: int) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or not 0 <= value <= most:
        raise BadAudience(_("A number of days or orders lies between 0 and %d.") % most)
    return value
