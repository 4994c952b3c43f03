"""What must be known of customers before they are greeted, read for many at once in a few queries.

One person may have several records (merged ones, and unmerged ones with the same address and name): a death,
a refusal or an open complaint under any of them counts for all. A yes is taken from their own record only.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import lru_cache
from hashlib import sha256
from typing import NamedTuple
from zoneinfo import ZoneInfo

from django.conf import settings

from customers.birthdays import birthday_in
from customers.models import Birthday, Customer
from customers.naming import name_parts
from greetings import quiet, saying_yes
from greetings.choosing import words_of
from greetings.hours import zone_named
from greetings.many import any_of, any_of_texts
from greetings.models import Greeting
from greetings.same_person import Point, merged_into, points_of, twins_of
from messaging.models import OutboundMessage, Suppression

State = Greeting.State
DECIDED = (State.RELEASED, State.GREETED, State.TAKEN_OUT)
NOT_SENT_YET = (OutboundMessage.State.QUEUED, OutboundMessage.State.RETRY)
Year = tuple[str, int]  # an occasion and the year it counts for


class Born(NamedTuple):
    """What a birthday record says, but for the year, which no greeting needs."""

    month: int
    day: int
    leap_day_on: str
    is_doubtful: bool


@dataclass(slots=True)
class Facts:
    """Everything about one customer record that decides on a greeting, as it is now.

    others: their other records. taken: what those have had, or a colleague took out, or are about to get.
    quiet: the key of what holds greetings now (greetings.reasons), or "". owner_id: who has their ticket.
    """

    pk: int
    name: str
    kind: str
    language: str
    zone: ZoneInfo
    is_special: bool
    is_merged: bool
    is_deceased: bool
    birthday: Born | None
    addresses: tuple[str, ...] = ()  # those that work and are known to be theirs, the one to write to first
    has_address: bool = False
    has_unverified: bool = False  # one that works, as far as we know, but may be anybody's
    is_opted_out: bool = False
    has_left: bool = False
    consent: str = "never_asked"  # or "given", or a reason
    choices: dict[str, bool] = field(default_factory=dict)
    quiet: str = ""
    owner_id: int | None = None
    others: frozenset[int] = frozenset()
    taken: frozenset[Year] = frozenset()

    @property
    def address(self) -> str:
        """Where greetings go; "" when there is no address to write to."""
        return self.addresses[0] if self.addresses else ""

    @property
    def person_key(self) -> str:
        """The same for two records with one address and one name; the nameless differ by birthday."""
        if not self.address:
            return f"customer:{self.pk}"
        who = " ".join(sorted(name_parts(self.name)))
        if not who and self.birthday is not None:
            who = f"{self.birthday.month}-{self.birthday.day}"
        return sha256(f"{self.address}\n{who}".encode()).hexdigest()

    def birthday_in(self, year: int) -> date | None:
        """Their day in a year, by their own choice or the company's rule; None when we do not know it."""
        if self.birthday is None:
            return None
        month, day, own_choice, _is_doubtful = self.birthday
        return _day_in(year, month, day, own_choice, settings.LEAP_DAY_ON)


@lru_cache(maxsize=4096)
def _day_in(year: int, month: int, day: int, own_choice: str, rule: str) -> date:
    """Kept, since there are few days and many people; making a Birthday for each cost more than judging."""
    return birthday_in(Birthday(month=month, day=day, leap_day_on=own_choice), year, leap_day_on=rule)


def facts_of(customer_ids: Collection[int], *, now: datetime) -> dict[int, Facts]:
    """The facts of many customers by id. Unknown ids are absent."""
    found = {row.pk: row for row in _records(customer_ids)}
    merged = merged_into(found)
    points = points_of([*found, *(pk for ids in merged.values() for pk in ids)])
    twins = twins_of(found, points)
    for pk, facts in found.items():
        facts.others = frozenset({*merged.get(pk, ()), *twins.get(pk, ())} - {pk})
    everybody = {pk for facts in found.values() for pk in (facts.pk, *facts.others)}
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


def _records(customer_ids: Collection[int]) -> Iterator[Facts]:
    """What stands on the records themselves. Plain values: 100,000 model instances would cost seconds."""
    born = ("birthday__month", "birthday__day", "birthday__leap_day_on", "birthday__is_doubtful")
    rows = Customer.objects.filter(pk__in=any_of(customer_ids)).values_list(
        "pk", "name", "kind", "language", "time_zone", "is_special", "merged_into_id", "deceased_at", *born
    )
    for pk, name, kind, language, zone, is_special, kept_id, deceased_at, *day in rows:
        yield Facts(
            pk=pk,
            name=name,
            kind=kind,
            language=language,
            zone=zone_named(zone),
            is_special=is_special,
            is_merged=kept_id is not None,
            is_deceased=deceased_at is not None,
            birthday=Born(*day) if day[0] is not None else None,
        )


def _add_addresses(found: dict[int, Facts], points: dict[int, list[Point]]) -> None:
    """Their own addresses that work; a no at any of them counts for the person, not for the address alone."""
    values = {point.value for pk in found for point in points.get(pk, ())}
    scopes = [Suppression.Scope.ALL, Suppression.Scope.GREETINGS]
    stopped = set(
        Suppression.objects.filter(address__in=any_of_texts(values), scope__in=scopes).values_list(
            "address", "scope"
        )
    )
    for pk, facts in found.items():
        own = points.get(pk, [])
        works = [p for p in own if not p.is_bounced and (p.value, Suppression.Scope.ALL) not in stopped]
        facts.has_address, facts.addresses = bool(own), tuple(p.value for p in works if p.is_verified)
        facts.has_unverified = any(not p.is_verified for p in works)
        facts.is_opted_out = any((p.value, Suppression.Scope.GREETINGS) in stopped for p in own)


def _add_person(found: dict[int, Facts], merged: dict[int, set[int]], everybody: set[int]) -> None:
    """Deaths, leavings and greetings under any record of the person."""
    others = everybody - set(found)
    dead = set(Customer.objects.filter(pk__in=others, deceased_at__isnull=False).values_list("pk", flat=True))
    left = quiet.who_left(everybody)
    had, waiting = _greeted({pk for facts in found.values() for pk in facts.others})
    for pk, facts in found.items():
        facts.is_deceased = facts.is_deceased or any(
            each in dead or (each in found and found[each].is_deceased) for each in facts.others
        )
        facts.has_left = pk in left or any(each in left for each in facts.others - merged.get(pk, set()))
        # Of two records that both wait the older one is greeted; one that was merged is not greeted any more.
        before = (each for each in facts.others - merged.get(pk, set()) if each < pk)
        facts.taken = frozenset(
            year
            for rows in (
                *(had.get(each, ()) for each in facts.others),
                *(waiting.get(each, ()) for each in before),
            )
            for year in rows
        )


def _greeted(ids: set[int]) -> tuple[dict[int, set[Year]], dict[int, set[Year]]]:
    """What these records have had or may have had, or a colleague took out; and what they only wait for."""
    had: dict[int, set[Year]] = {}
    waiting: dict[int, set[Year]] = {}
    rows = Greeting.objects.filter(customer_id__in=any_of(ids)).exclude(
        state__in=[State.DROPPED, State.MISSED]
    )
    for pk, state, occasion, year, mail in rows.values_list(
        "customer_id", "state", "occasion", "year", "outbound__state"
    ):
        is_had = state in DECIDED and mail not in NOT_SENT_YET
        (had if is_had else waiting).setdefault(pk, set()).add((occasion, year))
    return had, waiting
