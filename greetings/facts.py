"""What must be known of customers before they are greeted, read for many at once in a few queries.

One person may have several records (merged ones, and unmerged ones with the same address and name): a death,
a refusal or an open complaint under any of them counts for all. A yes is taken from their own record only.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from datetime import date, datetime
from hashlib import sha256
from zoneinfo import ZoneInfo

from django.conf import settings

from customers.birthdays import birthday_in
from customers.models import Birthday, ContactPoint, Customer
from customers.naming import name_parts, names_fit, same_name
from greetings import quiet, saying_yes
from greetings.choosing import words_of
from greetings.hours import zone_named
from greetings.models import Greeting
from messaging.models import Suppression

State = Greeting.State
DECIDED = (State.RELEASED, State.GREETED, State.TAKEN_OUT)
Year = tuple[str, int]  # an occasion and the year it counts for


@dataclass(slots=True)
class Facts:
    """Everything about one customer record that decides on a greeting, as it is now.

    others: their other records. taken: what those have had, or a colleague took out, or are about to get.
    quiet: the key of what holds greetings now (greetings.reasons), or "". owner_id: who has their ticket.
    """

    customer: Customer
    zone: ZoneInfo
    birthday: Birthday | None = None
    address: str = ""
    has_address: bool = False
    is_opted_out: bool = False
    is_deceased: bool = False
    has_left: bool = False
    consent: str = "never_asked"  # or "given", or a reason
    choices: dict[str, bool] = field(default_factory=dict)
    quiet: str = ""
    owner_id: int | None = None
    others: frozenset[int] = frozenset()
    taken: frozenset[Year] = frozenset()

    @property
    def person_key(self) -> str:
        """The same for two records with one address and one name; the nameless differ by birthday."""
        if not self.address:
            return f"customer:{self.customer.pk}"
        who = " ".join(sorted(name_parts(self.customer.name)))
        if not who and self.birthday is not None:
            who = f"{self.birthday.month}-{self.birthday.day}"
        return sha256(f"{self.address}\n{who}".encode()).hexdigest()

    def birthday_in(self, year: int) -> date | None:
        """Their day in a year, by their own choice or the company's rule; None when we do not know it."""
        if self.birthday is None:
            return None
        return birthday_in(self.birthday, year, leap_day_on=settings.LEAP_DAY_ON)


def facts_of(customer_ids: Collection[int], *, now: datetime) -> dict[int, Facts]:
    """The facts of many customers by id. Unknown ids are absent."""
    rows = Customer.objects.filter(pk__in=customer_ids).select_related("birthday")
    found = {row.pk: Facts(row, zone_named(row.time_zone)) for row in rows}
    for facts in found.values():
        facts.birthday = getattr(facts.customer, "birthday", None)
    merged = _merged_into(found)
    points = _points([*found, *(pk for ids in merged.values() for pk in ids)])
    twins = _twins(found, points)
    for pk, facts in found.items():
        facts.others = frozenset({*merged.get(pk, ()), *twins.get(pk, ())} - {pk})
    everybody = {pk for facts in found.values() for pk in (facts.customer.pk, *facts.others)}
    _add_addresses(found, points)
    _add_person(found, merged, everybody)
    saying_yes.add_consents(found, merged, now=now)
    words = words_of(found)
    quiet_by, owners = quiet.reasons_of(everybody, now=now), quiet.owners_of(everybody)
    for pk, facts in found.items():
        records = (pk, *sorted(facts.others))
        facts.choices = words.get(pk, {})
        facts.quiet = quiet.worst(quiet_by[each] for each in records if each in quiet_by)
        facts.owner_id = next((owners[each] for each in records if each in owners), None)
    return found


def _merged_into(found: Collection[int]) -> dict[int, set[int]]:
    """The records that went into each, also by way of others; a query a generation, nearly always one."""
    roots = {pk: pk for pk in found}
    children: dict[int, set[int]] = {}
    while roots:
        rows = Customer.objects.filter(merged_into__in=roots).values_list("pk", "merged_into_id")
        roots = {pk: roots[parent] for pk, parent in rows if parent is not None}
        for pk, root in roots.items():
            children.setdefault(root, set()).add(pk)
    return children


@dataclass(frozen=True, slots=True)
class _Point:
    value: str
    is_bounced: bool


def _points(ids: Iterable[int]) -> dict[int, list[_Point]]:
    """The mail addresses of each, the best first: the primary one, else a proven one, else the oldest."""
    rows = ContactPoint.objects.filter(customer_id__in=list(ids), kind=ContactPoint.Kind.EMAIL)
    values = rows.values_list("customer_id", "value", "bounced_at", "is_primary", "verified_at", "pk")
    points: dict[int, list[_Point]] = {}
    for pk, value, bounced_at, *_rank in sorted(
        values, key=lambda row: (row[0], not row[3], row[4] is None, row[5])
    ):
        points.setdefault(pk, []).append(_Point(value, bounced_at is not None))
    return points


def _twins(found: dict[int, Facts], points: dict[int, list[_Point]]) -> dict[int, set[int]]:
    """Unmerged records that must be the same person: the same address, and the same name or birthday."""
    by_address: dict[str, list[Facts]] = {}
    for pk, facts in found.items():
        for point in points.get(pk, ()):
            by_address.setdefault(point.value, []).append(facts)
    sharing = ContactPoint.objects.filter(kind=ContactPoint.Kind.EMAIL, value__in=by_address)
    rows = sharing.filter(customer__merged_into__isnull=True).values_list(
        "value", "customer_id", "customer__name", "customer__birthday__month", "customer__birthday__day"
    )
    twins: dict[int, set[int]] = {}
    for value, other, name, month, day in rows:
        for facts in by_address[value]:
            if facts.customer.pk != other and _is_same(facts, name, (month, day)):
                twins.setdefault(facts.customer.pk, set()).add(other)
    return twins


def _is_same(facts: Facts, name: str, day: tuple[int | None, int | None]) -> bool:
    own = facts.customer.name
    own_day = (facts.birthday.month, facts.birthday.day) if facts.birthday else (None, None)
    if own and name and same_name(own, name):
        return True
    is_open = not own or not name or names_fit(own, name)
    return is_open and own_day == day and (own_day != (None, None) or not (own or name))


def _add_addresses(found: dict[int, Facts], points: dict[int, list[_Point]]) -> None:
    """The first address that works; a no at any of them counts for the person, not for the address alone."""
    values = {point.value for pk in found for point in points.get(pk, ())}
    scopes = [Suppression.Scope.ALL, Suppression.Scope.GREETINGS]
    stopped = set(
        Suppression.objects.filter(address__in=values, scope__in=scopes).values_list("address", "scope")
    )
    for pk, facts in found.items():
        own = points.get(pk, [])
        works = [p.value for p in own if not p.is_bounced and (p.value, Suppression.Scope.ALL) not in stopped]
        facts.has_address, facts.address = bool(own), works[0] if works else ""
        facts.is_opted_out = any((p.value, Suppression.Scope.GREETINGS) in stopped for p in own)


def _add_person(found: dict[int, Facts], merged: dict[int, set[int]], everybody: set[int]) -> None:
    """Deaths, leavings and greetings under any record of the person."""
    others = everybody - set(found)
    dead = set(Customer.objects.filter(pk__in=others, deceased_at__isnull=False).values_list("pk", flat=True))
    dead |= {pk for pk, facts in found.items() if facts.customer.deceased_at is not None}
    left = quiet.who_left(everybody)
    had: dict[int, set[Year]] = {}
    planned: dict[int, set[Year]] = {}
    family = {pk for facts in found.values() for pk in facts.others}
    rows = Greeting.objects.filter(customer_id__in=family).exclude(state=State.DROPPED)
    for pk, state, occasion, year in rows.values_list("customer_id", "state", "occasion", "year"):
        (had if state in DECIDED else planned).setdefault(pk, set()).add((occasion, year))
    for pk, facts in found.items():
        records = (pk, *facts.others)
        facts.is_deceased = any(each in dead for each in records)
        facts.has_left = pk in left or any(each in left for each in facts.others - merged.get(pk, set()))
        # Of two records that both wait, the older one is greeted.
        facts.taken = frozenset(
            year
            for each in facts.others
            for year in (*had.get(each, ()), *(planned.get(each, ()) if each < pk else ()))
        )
