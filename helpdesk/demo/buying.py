"""What the guests ordered over eighteen months: recorded in bulk, as from the till."""

from __future__ import annotations

import random
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, timedelta

from django.conf import settings

from customers.models import Customer
from customers.ordering import NewOrder, record_orders
from helpdesk.demo.clockwork import days_ago
from helpdesk.demo.crowd.phrases import DISHES
from helpdesk.demo.lives import Life
from helpdesk.demo.stories import Story

_FIRST_NUMBER, _STEP = 10_007, 7
_MEALS = ("08:20", "12:10", "12:50", "13:30", "19:00", "19:40", "20:30")


def buy(
    lives: Sequence[Life],
    customers: Mapping[str, Customer],
    rng: random.Random,
    *,
    stories: Iterable[tuple[Story, datetime]],
    now: datetime,
) -> int:
    """Record everybody's orders, and those that `stories` (with when they were told) are about."""
    placed: list[tuple[datetime, Life]] = []
    for life in lives:
        for day in life.order_days(rng):
            at = days_ago(day, rng.choice(_MEALS), now=now)
            placed.append((at + timedelta(seconds=rng.randrange(2400)), life))
    placed.sort(key=lambda each: each[0])
    orders = [
        _order(life, at, f"MK-{_FIRST_NUMBER + _STEP * number}", customers, rng)
        for number, (at, life) in enumerate(placed)
        if at < now
    ]
    by_key = {life.guest.key: life for life in lives}
    for story, told_at in stories:
        if story.order:
            at = told_at - timedelta(minutes=50)
            orders.append(_order(by_key[story.who], at, story.order, customers, rng))
    return record_orders(orders, now=now).added


def _order(
    life: Life, at: datetime, reference: str, customers: Mapping[str, Customer], rng: random.Random
) -> NewOrder:
    is_big = life.guest.kind == "organisation" or life.guest.is_special
    shillings = rng.randrange(18, 90) * 1000 * (6 if is_big else 1)
    return NewOrder(
        customer_id=customers[life.guest.key].pk,
        reference=reference,
        placed_at=at,
        amount_cents=shillings * 100,
        currency=settings.COMPANY_CURRENCY,
        refunded_cents=shillings * 100 if rng.random() < 0.015 else 0,
        summary=" and ".join(rng.sample(DISHES, 2 if rng.random() < 0.5 else 1)),
    )
