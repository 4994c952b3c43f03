"""Who complains when, for the how manieth time, and who leaves over it: drawn at once, cheap to hold."""

from __future__ import annotations

import random
from array import array
from collections import defaultdict, deque
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import accumulate
from zoneinfo import ZoneInfo

from helpdesk.demo.crowd.staying import FATES, PLANTED, Effects, Stays

MONTHS_BACK = 18
DAYS_BACK = 548
CAUSES = (
    ("ignored", 16), ("rudeness", 11), ("lack_of_trust", 7), ("dishonesty", 5), ("poor_appearance", 9),
    ("disrespect", 6), ("denial_of_responsibility", 7), ("poor_presentation", 19), ("time_wasting", 14),
    ("lack_of_knowledge", 6),
)  # fmt: skip
RUDENESS = 1
# Out of a week's complaints; weekends and the evening are when people eat out and order in.
_WEEKDAYS = (12, 11, 12, 13, 17, 20, 15)
_HOURS = (1, 0, 0, 0, 0, 1, 2, 4, 5, 5, 6, 8, 11, 12, 9, 6, 5, 6, 9, 12, 13, 10, 6, 3)
REPEATS = 0.13  # of the tickets come from somebody who complained in the last weeks
SAME_CAUSE = 0.6
WITHIN = timedelta(days=40)


@dataclass(frozen=True)
class Plan:
    """One entry a ticket, in the order of time; `stays` has one a customer."""

    opened: array[int]  # seconds since the epoch
    customer: array[int]  # index of the customer
    cause: array[int]  # index into CAUSES
    count: array[int]  # the place in a run of complaints
    repeat_of: array[int]  # index of the earlier ticket, or -1
    is_same: array[int]  # whether that one had the same cause
    fate: array[int]  # index into staying.FATES: what becomes of its promise
    stays: Stays

    def __len__(self) -> int:
        return len(self.opened)


def plan(
    *,
    customers: int,
    tickets: int,
    seed: int,
    until: datetime,
    zone: ZoneInfo,
    window_days: int,
    effects: Effects = PLANTED,
) -> Plan:
    """Draw `tickets` complaints by `customers` people over the eighteen months before `until`."""
    rng = random.Random(f"{seed}:plan")  # noqa: S311 - a demo
    opened = _moments(rng, tickets, until=until, zone=zone)
    end = int(until.timestamp())
    people = random.Random(f"{seed}:stays")  # noqa: S311 - a demo
    stays = Stays(people, customers, start=end - DAYS_BACK * 86400, end=end, effects=effects)
    fate = array("b", rng.choices(range(len(FATES)), [share for _, share in FATES], k=tickets))
    who, why = _who_and_why(rng, opened, fate, stays)
    count, repeat_of, is_same = _repeats(opened, who, why, window=window_days * 86400)
    return Plan(opened, who, why, count, repeat_of, is_same, fate, stays)


def _moments(rng: random.Random, tickets: int, *, until: datetime, zone: ZoneInfo) -> array[int]:
    """Moments by weekday and hour, a business that grows by half, in order of time."""
    today = until.astimezone(zone).date()
    days = [today - timedelta(days=back) for back in range(DAYS_BACK, -1, -1)]
    weights = [
        _WEEKDAYS[day.weekday()] * (1 + 0.5 * place / DAYS_BACK) * rng.uniform(0.8, 1.2)
        for place, day in enumerate(days)
    ]
    midnights = [int(datetime(day.year, day.month, day.day, tzinfo=zone).timestamp()) for day in days]
    hours = list(accumulate(_HOURS))
    end = int(until.timestamp()) - 60
    found = array("q", (0,)) * tickets
    for index, midnight in enumerate(rng.choices(midnights, weights, k=tickets)):
        hour = rng.choices(range(24), cum_weights=hours)[0]
        at = midnight + hour * 3600 + rng.randrange(3600)
        found[index] = at if at < end else at - 7 * 86400
    return array("q", sorted(found))


def _who_and_why(
    rng: random.Random, opened: array[int], fate: array[int], stays: Stays
) -> tuple[array[int], array[int]]:
    weights = list(accumulate(weight for _, weight in CAUSES))
    causes = range(len(CAUSES))
    who, why = array("l"), array("b")
    oldest, within = 0, int(WITHIN.total_seconds())
    for index, at in enumerate(opened):
        while opened[oldest] < at - within:
            oldest += 1
        cause, customer = rng.choices(causes, cum_weights=weights)[0], -1
        if oldest < index and rng.random() < REPEATS:
            earlier = rng.randrange(oldest, index)
            if stays.is_with_us(who[earlier], at):
                customer = who[earlier]
                cause = why[earlier] if rng.random() < SAME_CAUSE else cause
        if customer < 0:
            customer = _somebody(rng, stays, at)
        who.append(customer)
        why.append(cause)
        stays.complains(customer, at, is_rude=cause == RUDENESS, fate=fate[index])
    return who, why


def _somebody(rng: random.Random, stays: Stays, at: int) -> int:
    """Anybody who is with us; when they are hard to find, somebody who was, or who will be."""
    draw, customers = rng.random, len(stays.since)
    for _ in range(25):
        customer = int(draw() * customers)
        if stays.is_with_us(customer, at):
            break
    return customer


def _repeats(
    opened: array[int], who: array[int], why: array[int], *, window: int
) -> tuple[array[int], array[int], array[int]]:
    count, repeat_of, is_same = array("H"), array("l"), array("b")
    lately: defaultdict[int, deque[int]] = defaultdict(deque)
    for index, at in enumerate(opened):
        earlier = lately[who[index]]
        while earlier and opened[earlier[0]] <= at - window:
            earlier.popleft()
        alike = next((each for each in reversed(earlier) if why[each] == why[index]), None)
        count.append(len(earlier) + 1)
        repeat_of.append(alike if alike is not None else earlier[-1] if earlier else -1)
        is_same.append(alike is not None)
        earlier.append(index)
    return count, repeat_of, is_same
