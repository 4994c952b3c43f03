"""Orders are known by their reference: what is told twice is one order, changed or not."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from customers.merging import merge
from customers.models import Customer, Order
from customers.ordering import NewOrder, Recorded, record_orders
from staff.models import User
from tests.cast import customer

pytestmark = pytest.mark.django_db


def order(who: Customer, reference: str, now: datetime, **unlike: Any) -> NewOrder:
    given = {"placed_at": now, "amount_cents": 250_000, "currency": "UGX"} | unlike
    return NewOrder(customer_id=who.pk, reference=reference, **given)


def test_a_known_order_is_changed_and_not_doubled(chen: Customer, now: datetime) -> None:
    first = order(chen, "A-12", now, summary="two soups", refunded_cents=100)
    assert record_orders([first], now=now) == Recorded(added=1)
    assert record_orders([first], now=now) == Recorded(unchanged=1)
    later = now + timedelta(hours=1)
    changed = order(chen, "a-12", later, amount_cents=300_000, refunded_cents=None)
    assert record_orders([changed, order(chen, "A-13", now)], now=later) == Recorded(added=1, changed=1)
    known = Order.objects.get(reference="A-12")
    assert (known.amount_cents, known.refunded_cents, known.summary) == (300_000, 100, "two soups")
    assert (known.placed_at, known.created_at) == (later, now)


def test_the_last_word_on_one_reference_counts(chen: Customer, now: datetime) -> None:
    twice = [order(chen, "Straße 1", now, amount_cents=cents) for cents in (1, 2)]
    assert record_orders(twice, now=now).added == 1
    assert Order.objects.get().amount_cents == 2


def test_an_order_of_a_merged_record_is_the_kept_ones(chen: Customer, ana: User, now: datetime) -> None:
    other = customer("Chen Wei", phone="0772123456")
    record_orders([order(other, "B-1", now)], now=now)
    merge(chen, other, by=ana, now=now)
    assert Order.objects.get().customer == chen
    assert record_orders([order(other, "B-1", now)], now=now) == Recorded(unchanged=1)
    record_orders([order(other, "B-2", now)], now=now)
    assert chen.orders.count() == 2


def test_many_orders_cost_few_queries(chen: Customer, now: datetime) -> None:
    with CaptureQueriesContext(connection) as seen:
        recorded = record_orders((order(chen, f"C-{number}", now) for number in range(2500)), now=now)
    assert recorded.added == 2500
    assert len(seen) <= 10  # two batches: a lock, two statements and a savepoint each
