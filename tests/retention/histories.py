"""Made-up customers, their orders and exits; and who stayed, walked day by day, slowly and plainly."""

from __future__ import annotations

import statistics
import uuid
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

from hypothesis import strategies as st

from customers.models import Customer, Exit, Order
from tests.cast import NOW

KAMPALA = ZoneInfo("Africa/Kampala")
TODAY = NOW.astimezone(KAMPALA).date()
SPAN = 100  # days of a history


@dataclass(frozen=True)
class Leaving:
    on: date
    reason: str
    undone: bool = False


@dataclass
class History:
    """One record: `into` is the place of the record that it was merged into."""

    orders: list[datetime] = field(default_factory=list)
    leavings: list[Leaving] = field(default_factory=list)
    into: int | None = None
    kind: str = "person"


def days_ago(days: int) -> date:
    return TODAY - timedelta(days=days)


def at(day: date, hour: int = 12) -> datetime:
    return datetime(day.year, day.month, day.day, hour, 30, tzinfo=UTC)


_days = st.integers(-2, SPAN).map(days_ago)
# 21:30 in UTC is the next day in Kampala.
_orders = st.lists(st.builds(at, _days, st.sampled_from([3, 12, 21])), max_size=9)
_reasons = st.sampled_from(["moved", "poor_service", "unknown"])
_leavings = st.lists(st.builds(Leaving, _days, _reasons, st.booleans()), max_size=3)


@st.composite
def companies(draw: st.DrawFn) -> list[History]:
    made: list[History] = []
    for place in range(draw(st.integers(1, 6))):
        leavings = sorted(draw(_leavings), key=lambda each: each.on)
        if draw(st.integers(0, 4)) == 0:
            last = max((each.on for each in leavings), default=days_ago(SPAN))
            leavings.append(Leaving(last + timedelta(days=draw(st.integers(0, 40))), "death"))
        into = draw(st.sampled_from([None, None, *range(place)]))
        kind = draw(st.sampled_from(["person", "person", "organisation", "internal"]))
        made.append(History(draw(_orders), leavings, into, kind))
    return made


def store(company: Sequence[History]) -> list[Customer]:
    """The company in the database. Every leaving but the last ended with a return, as the table demands."""
    stored: list[Customer] = []
    for number, history in enumerate(company):
        customer = Customer.objects.create(name=f"C{number}", kind=history.kind, created_at=NOW)
        customer.merged_into = stored[history.into] if history.into is not None else None
        customer.save()
        stored.append(customer)
        standing = [each for each in history.leavings if not each.undone]
        for leaving in history.leavings:
            returned = leaving.on if not leaving.undone and leaving is not standing[-1] else None
            Exit.objects.create(
                customer=customer,
                reason=leaving.reason,
                left_on=leaving.on,
                recorded_at=NOW,
                returned_on=returned,
                undone_at=NOW if leaving.undone else None,
            )
        Order.objects.bulk_create(order(customer, moment) for moment in history.orders)
    return stored


def order(customer: Customer, placed_at: datetime, amount_cents: int = 1000) -> Order:
    return Order(
        customer=customer,
        reference=uuid.uuid4().hex,
        placed_at=placed_at,
        amount_cents=amount_cents,
        currency="UGX",
        created_at=NOW,
    )


def together(company: Sequence[History]) -> dict[int, History]:
    """By the place of the record that was kept: everything of the person."""
    people: dict[int, History] = {}
    for place, history in enumerate(company):
        kept = place
        while (into := company[kept].into) is not None:
            kept = into
        person = people.setdefault(kept, History(kind=company[kept].kind))
        person.orders += history.orders
        person.leavings += [each for each in history.leavings if not each.undone]
    return {place: person for place, person in people.items() if person.kind != "internal"}


def order_days(person: History) -> list[date]:
    days = {moment.astimezone(KAMPALA).date() for moment in person.orders if moment <= NOW}
    deaths = [each.on for each in person.leavings if each.reason == "death"]
    return sorted(day for day in days if not any(death < day for death in deaths))


Walked = list[tuple[date, date | None, str, str]]


def walk(person: History, *, quiet: int) -> Walked:
    """The stays as (began, ended, end, reason): every day from the first order to today."""
    orders, stays = set(order_days(person)), list[list[object]]()
    if not orders:
        return []
    day, last = min(orders), min(orders)
    while day <= TODAY:
        here = bool(stays) and stays[-1][1] is None
        said = sorted((each.reason for each in person.leavings if each.on == day), key=_death_first)
        if here and day - last == timedelta(days=quiet) and (day in orders or not said):
            stays[-1][1:] = [day, "quiet", ""]
            here = False
        if day in orders:
            if not here:
                stays.append([day, None, "", ""])
            last, here = day, True
        if here and said:
            stays[-1][1:] = [day, "told", said[0]]
        day += timedelta(days=1)
    return [tuple(stay) for stay in stays]  # type: ignore[misc]


def _death_first(reason: str) -> tuple[bool, str]:
    return reason != "death", reason


def rhythm(person: History, *, quiet: int) -> tuple[object, ...] | None:
    """orders, first, last, median gap, usual gap, share of gaps as long as this one, overdue."""
    days = order_days(person)
    if not days:
        return None
    gaps = sorted((after - before).days for before, after in pairwise(days))
    now = (TODAY - days[-1]).days
    median = statistics.median(gaps) if gaps else None
    usual = next((gap for gap in gaps if 10 * sum(each <= gap for each in gaps) >= 9 * len(gaps)), None)
    share = (1 + sum(gap >= now for gap in gaps)) / (len(gaps) + 1) if gaps else None
    overdue = False
    if len(days) >= 4 and walk(person, quiet=quiet)[-1][1] is None:
        assert share is not None
        assert median is not None
        overdue = share <= 0.1 or now > 3 * median
    return len(days), days[0], days[-1], median, usual, share, overdue
