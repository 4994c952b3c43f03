"""Whom a programme could greet on which days, before anybody is judged."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta

import structlog
from django.db.models import Exists, OuterRef, Q, QuerySet

from customers.models import Consent, Customer
from greetings.audience import Audience, BadAudience
from greetings.dating import Day, days_of
from greetings.eligibility import Terms, day_in
from greetings.facts import Facts
from greetings.models import Greeting, Programme
from greetings.occasions import BIRTHDAY, OCCASIONS

log = structlog.get_logger("kept.greetings")
BATCH = 2000


@dataclass(frozen=True)
class Occurrence:
    """One programme on its day; for birthdays on each person's day from `first` to `last`."""

    terms: Terms
    first: date
    last: date
    day: Day | None = None

    def day_for(self, facts: Facts) -> Day | None:
        """The day on which this person would be greeted; None when it does not fall into the span."""
        if self.day is not None:
            return self.day
        days = (day_in(facts, BIRTHDAY, year) for year in range(self.first.year, self.last.year + 1))
        return next((day for day in days if day is not None and self.first <= day.on <= self.last), None)

    def years(self) -> range:
        """The years a greeting of it may count for."""
        if self.day is not None:
            return range(self.day.year, self.day.year + 1)
        return range(self.first.year, self.last.year + 1)


def active_terms() -> list[Terms]:
    """The programmes that are switched on, the first made first: where two fit, the first one greets."""
    rows = Programme.objects.filter(is_active=True).prefetch_related("texts").order_by("pk")
    return [Terms.of(row) for row in rows if row.occasion in OCCASIONS]


def occurrences(terms: Collection[Terms], *, first: date, last: date) -> list[Occurrence]:
    """Every programme's days from `first` to `last`, both included, unsettled ones too."""
    found = []
    for each in terms:
        if each.programme.occasion == BIRTHDAY:
            found.append(Occurrence(each, first, last))
        else:
            days = days_of(each.programme.occasion, first=first, last=last)
            found += [Occurrence(each, first, last, day) for day in days]
    return found


def audience_of(programme: Programme, *, now: datetime) -> QuerySet[Customer]:
    """Whom it is for. Conditions that cannot be read are logged and greet nobody."""
    try:
        return Audience.from_json(programme.audience).customers(now=now)
    except BadAudience as error:
        log.error("a programme's audience cannot be read", programme=programme.pk, why=str(error))
        return Customer.objects.none()


def customers_for(occurrence: Occurrence, *, now: datetime) -> QuerySet[Customer]:
    """The audience; for birthdays those of it whose day may fall into the span."""
    found = audience_of(occurrence.terms.programme, now=now)
    if occurrence.day is None:
        found = found.filter(_born_between(occurrence.first, occurrence.last))
    return found


def to_plan(occurrence: Occurrence, *, now: datetime) -> QuerySet[Customer]:
    """Those who once said yes and have no greeting for it that still stands or was decided.

    A coarse sieve that the database does quickly; `eligibility.judge` decides.
    """
    yes = Consent.objects.filter(customer=OuterRef("pk"), purpose=Consent.Purpose.GREETINGS, is_given=True)
    had = Greeting.objects.filter(
        customer=OuterRef("pk"),
        occasion=occurrence.terms.programme.occasion,
        year__in=list(occurrence.years()),
    ).exclude(state=Greeting.State.DROPPED, outbound__isnull=True)
    return customers_for(occurrence, now=now).filter(Exists(yes), ~Exists(had))


def batches(ids: Collection[int]) -> Iterator[list[int]]:
    """`ids` in order, in portions of BATCH."""
    ordered = sorted(ids)
    for begin in range(0, len(ordered), BATCH):
        yield ordered[begin : begin + BATCH]


def _born_between(first: date, last: date) -> Q:
    """Birthdays from `first` to `last`; those of 29 February around the end of February."""
    days = [first + timedelta(days=n) for n in range(min((last - first).days, 366) + 1)]
    wanted: dict[int, set[int]] = {}
    for each in days:
        wanted.setdefault(each.month, set()).add(each.day)
        if (each.month, each.day) in {(2, 28), (3, 1)}:
            wanted.setdefault(2, set()).add(29)
    found = Q(pk__in=[])
    for month, of_month in wanted.items():
        found |= Q(birthday__month=month, birthday__day__in=sorted(of_month))
    return found
