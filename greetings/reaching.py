"""Whom a programme would reach: how many its conditions name, how many soon, and one to try its words on."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from django.db.models import Count
from django.utils import timezone

from customers.models import Customer
from customers.searching import matching
from greetings.audience import Audience
from greetings.candidates import BATCH, occurrences, to_plan
from greetings.dating import days_of
from greetings.eligibility import Terms, judge
from greetings.facts import facts_of
from greetings.models import Greeting, Programme
from greetings.occasions import BIRTHDAY

State = Greeting.State
DAYS = 7
A_YEAR = timedelta(days=400)


@dataclass(frozen=True)
class Reach:
    """named: customers whom the conditions name. willing: those of them who said yes to greetings.

    reached: those of the willing who have an address that is known to be theirs.
    """

    named: int
    willing: int
    reached: int


def reach_of(audience: Audience, *, now: datetime) -> Reach:
    """How many an audience names, and how many of those may be greeted at all."""
    return Reach(audience.count(now=now), *audience.count_willing(now=now))


def somebody(audience: Audience, *, words: str = "", after: int = 0, now: datetime) -> Customer | None:
    """One customer: by name or address (`words`), else the next of the audience after a key, in a circle."""
    if words:
        found = matching(Customer.objects.filter(merged_into__isnull=True), words)
        return found.order_by("pk").first()
    named = audience.customers(now=now).filter(deceased_at__isnull=True).order_by("pk")
    return named.filter(pk__gt=after).first() or named.first()


@dataclass(frozen=True)
class Week:
    """Whom a programme reaches in the next `days` days. mails: by mail; others: held, or to greet in person.

    next_on: its next day after that, when it reaches nobody now. is_sample: too many to ask for each.
    """

    mails: int
    others: int
    next_on: date | None = None
    is_sample: bool = False
    days: int = DAYS


def week_of(programme: Programme, *, now: datetime) -> Week:
    """As it is planned, for a programme that is on; as it would be planned, for one that is off."""
    counted, is_sample = _planned(programme, now=now), False
    if not programme.is_active:
        counted, is_sample = _would_plan(programme, now=now)
    others = counted[State.HELD] + counted[State.PERSONAL]
    nobody = not counted[State.PLANNED] and not others
    next_on = _next_day(programme, now=now) if nobody else None
    return Week(counted[State.PLANNED], others, next_on, is_sample)


def _planned(programme: Programme, *, now: datetime) -> Counter[str]:
    today = timezone.localdate(now)
    rows = Greeting.objects.filter(programme=programme, on__range=(today, today + timedelta(days=DAYS)))
    return Counter(dict(rows.values_list("state").annotate(n=Count("pk")).order_by()))


def _would_plan(programme: Programme, *, now: datetime) -> tuple[Counter[str], bool]:
    """Everybody is judged as planning does it; of more than BATCH the first BATCH speak for the rest."""
    today, counted, is_sample = timezone.localdate(now), Counter[str](), False
    last = today + timedelta(days=DAYS)
    for occurrence in occurrences([Terms.of(programme)], first=today, last=last):
        ids = list(to_plan(occurrence, now=now).order_by("pk").values_list("pk", flat=True))
        asked = ids[:BATCH]
        found = Counter(
            judge(facts, occurrence.terms, occurrence.day_for(facts)).state
            for facts in facts_of(asked, now=now).values()
        )
        is_sample = is_sample or len(asked) < len(ids)
        for state, count in found.items():
            counted[state] += round(count * len(ids) / len(asked))
    return counted, is_sample


def _next_day(programme: Programme, *, now: datetime) -> date | None:
    if programme.occasion == BIRTHDAY:
        return None
    today = timezone.localdate(now)
    coming = days_of(programme.occasion, first=today, last=today + A_YEAR)
    return coming[0].on if coming else None
