"""Which records are one person's: those merged, and those that share an address and a name or birthday."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from customers.models import ContactPoint, Customer
from customers.naming import names_fit, same_name
from greetings.many import any_of, any_of_texts

if TYPE_CHECKING:
    from greetings.facts import Facts

OFFICE = 20  # more records than this at one address: only equal names are compared


def merged_into(found: Collection[int]) -> dict[int, set[int]]:
    """The records that went into each, also by way of others; a query a generation, nearly always one."""
    roots = {pk: pk for pk in found}
    children: dict[int, set[int]] = {}
    while roots:
        rows = Customer.objects.filter(merged_into__in=any_of(roots)).values_list("pk", "merged_into_id")
        roots = {pk: roots[parent] for pk, parent in rows if parent is not None}
        for pk, root in roots.items():
            children.setdefault(root, set()).add(pk)
    return children


@dataclass(frozen=True, slots=True)
class Point:
    """A mail address of a record."""

    value: str
    is_bounced: bool
    is_verified: bool


def points_of(ids: Iterable[int]) -> dict[int, list[Point]]:
    """The mail addresses of each, the best first: the primary one, else a proven one, else the oldest."""
    rows = ContactPoint.objects.filter(customer_id__in=any_of(ids), kind=ContactPoint.Kind.EMAIL)
    values = rows.values_list("customer_id", "value", "bounced_at", "is_primary", "verified_at", "pk")
    points: dict[int, list[Point]] = {}
    for pk, value, bounced_at, _is_primary, verified_at, _point in sorted(
        values, key=lambda row: (row[0], not row[3], row[4] is None, row[5])
    ):
        point = Point(value, is_bounced=bounced_at is not None, is_verified=verified_at is not None)
        points.setdefault(pk, []).append(point)
    return points


class Record(NamedTuple):
    """Another record with the same address."""

    pk: int
    name: str
    month: int | None
    day: int | None


def twins_of(found: dict[int, Facts], points: dict[int, list[Point]]) -> dict[int, set[int]]:
    """Unmerged records that must be the same person: the same address, and the same name or birthday."""
    by_address: dict[str, list[Facts]] = {}
    for pk, facts in found.items():
        for point in points.get(pk, ()):
            by_address.setdefault(point.value, []).append(facts)
    sharing = ContactPoint.objects.filter(kind=ContactPoint.Kind.EMAIL, value__in=any_of_texts(by_address))
    rows = sharing.filter(customer__merged_into__isnull=True).values_list(
        "value", "customer_id", "customer__name", "customer__birthday__month", "customer__birthday__day"
    )
    groups: dict[str, list[Record]] = {}
    for value, pk, name, month, day in rows.order_by("customer_id"):
        groups.setdefault(value, []).append(Record(pk, name, month, day))
    twins: dict[int, set[int]] = {}
    for value, group in groups.items():
        for facts in by_address[value] if len(group) > 1 else ():
            same = (each.pk for each in _to_compare(facts, group) if _is_same(facts, each))
            twins.setdefault(facts.pk, set()).update(pk for pk in same if pk != facts.pk)
    return twins


def _to_compare(facts: Facts, group: list[Record]) -> list[Record]:
    """An address that a whole office shares must not make everybody be compared with everybody."""
    if len(group) <= OFFICE:
        return group
    return [each for each in group if each.name.casefold() == facts.name.casefold()][:OFFICE]


def _is_same(facts: Facts, other: Record) -> bool:
    if facts.name and other.name and same_name(facts.name, other.name):
        return True
    day = (facts.birthday.month, facts.birthday.day) if facts.birthday else (None, None)
    is_open = not facts.name or not other.name or names_fit(facts.name, other.name)
    # Without a birthday to compare, only two records without a name pass for one.
    is_told = day != (None, None) or not (facts.name or other.name)
    return is_open and is_told and day == (other.month, other.day)
