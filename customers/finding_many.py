"""Many new customers at once, for a file of orders: the rules of customers.finding, a few queries for all."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime

from django.db import connection, transaction

from customers.models import ContactPoint, Customer
from customers.naming import name_parts


@dataclass(frozen=True)
class NewPerson:
    """Somebody nobody knows yet: a name, an address, perhaps a number (both normalised)."""

    name: str
    email: str
    phone: str

    @property
    def key(self) -> tuple[str, tuple[str, ...]]:
        """By which two rows of a file mean one person."""
        return self.email, tuple(sorted(name_parts(self.name)))


@dataclass(frozen=True)
class Noted:
    """The id of each person by their `key`, and how many of them are new."""

    ids: dict[tuple[str, tuple[str, ...]], int]
    new: int


@transaction.atomic
def note_many(people: Iterable[NewPerson], *, now: datetime) -> Noted:
    """Note `people` as new customers, unless the very same name came to the address meanwhile.

    Whoever shares the address is noted as `maybe_same_as`.
    """
    wanted: dict[tuple[str, tuple[str, ...]], NewPerson] = {}
    for each in people:  # the first spelling of a name stays; a number may come with a later row
        first = wanted.setdefault(each.key, each)
        if each.phone and not first.phone:
            wanted[each.key] = replace(first, phone=each.phone)
    emails = sorted({each.email for each in wanted.values()})
    lock_addresses(emails)
    points = ContactPoint.objects.filter(kind=ContactPoint.Kind.EMAIL, value__in=emails)
    sharing: dict[str, int] = {}
    ids: dict[tuple[str, tuple[str, ...]], int] = {}
    for email, pk, name in points.order_by("-customer_id").values_list(
        "value", "customer_id", "customer__name"
    ):
        sharing[email] = pk
        if (email, tuple(sorted(name_parts(name)))) in wanted:
            ids[email, tuple(sorted(name_parts(name)))] = pk
    new = [each for key, each in wanted.items() if key not in ids]
    rows = Customer.objects.bulk_create(
        Customer(name=each.name, maybe_same_as_id=sharing.get(each.email), created_at=now) for each in new
    )
    for each, row in zip(new, rows, strict=True):
        ids[each.key] = row.pk
    _note_points([(row.pk, each) for row, each in zip(rows, new, strict=True)], now=now)
    return Noted(ids, len(new))


def lock_addresses(addresses: Iterable[str]) -> None:
    """As customers.finding does for one: two who note the same new address at once wait for each other."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT pg_advisory_xact_lock(hashtextextended('customer:' || value, 0)) "
            "FROM unnest(%s::text[]) WITH ORDINALITY AS wanted(value, place) ORDER BY place",
            [sorted(addresses)],
        )


def _note_points(people: list[tuple[int, NewPerson]], *, now: datetime) -> None:
    ContactPoint.objects.bulk_create(
        ContactPoint(customer_id=pk, kind=kind, value=value, as_given=value, created_at=now)
        for pk, each in people
        for kind, value in ((ContactPoint.Kind.EMAIL, each.email), (ContactPoint.Kind.PHONE, each.phone))
        if value
    )
