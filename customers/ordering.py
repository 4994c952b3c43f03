"""Orders as they come from the shop's own books: in bulk, known by their reference, never doubled."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from itertools import islice
from typing import Any

from django.db import connection, transaction

from customers.models import OrderImport

BATCH = 2000


@dataclass(frozen=True)
class NewOrder:
    """One order. Amounts in cents, before refunds; `placed_at` aware; `currency` ISO 4217.

    `refunded_cents=None` and an empty `summary` mean "not said": what we knew of a known order stays.
    """

    customer_id: int
    reference: str
    placed_at: datetime
    amount_cents: int
    currency: str
    refunded_cents: int | None = 0
    summary: str = ""


@dataclass(frozen=True)
class Recorded:
    """How many orders were new, known but different, and known and the same."""

    added: int = 0
    changed: int = 0
    unchanged: int = 0

    def __add__(self, other: Recorded) -> Recorded:
        return Recorded(
            self.added + other.added, self.changed + other.changed, self.unchanged + other.unchanged
        )


# Parallel arrays as rows, one a reference (whatever its case; the last one said counts), each with the record
# that counts of its customer.
_SOURCE = """
WITH given AS (
    SELECT DISTINCT ON (upper(g.reference)) g.*, coalesce(c.merged_into_id, c.id) AS record_id
    FROM unnest(%(customer)s::bigint[], %(reference)s::text[], %(placed)s::timestamptz[],
                %(amount)s::bigint[], %(refunded)s::bigint[], %(currency)s::text[], %(summary)s::text[])
         WITH ORDINALITY AS g(customer_id, reference, placed_at, amount, refunded, currency, summary, place)
    JOIN customers_customer c ON c.id = g.customer_id
    ORDER BY upper(g.reference), g.place DESC
)
"""
_CHANGE = (
    _SOURCE
    + """
UPDATE customers_order o SET
    customer_id = g.record_id, placed_at = g.placed_at, amount_cents = g.amount, currency = g.currency,
    refunded_cents = least(coalesce(g.refunded, o.refunded_cents), g.amount),
    summary = coalesce(nullif(g.summary, ''), o.summary), order_import_id = %(order_import)s
FROM given g
WHERE upper(o.reference) = upper(g.reference) AND
    (o.customer_id, o.placed_at, o.amount_cents, o.currency, o.refunded_cents, o.summary) IS DISTINCT FROM
    (g.record_id, g.placed_at, g.amount, g.currency,
     least(coalesce(g.refunded, o.refunded_cents), g.amount), coalesce(nullif(g.summary, ''), o.summary))
"""
)
_FORESEE = (
    _SOURCE
    + """
SELECT count(*) FILTER (WHERE o.id IS NULL),
       count(*) FILTER (WHERE o.id IS NOT NULL AND
    (o.customer_id, o.placed_at, o.amount_cents, o.currency, o.refunded_cents, o.summary) IS DISTINCT FROM
    (g.record_id, g.placed_at, g.amount, g.currency,
     least(coalesce(g.refunded, o.refunded_cents), g.amount), coalesce(nullif(g.summary, ''), o.summary)))
FROM given g LEFT JOIN customers_order o ON upper(o.reference) = upper(g.reference)
"""
)
_ADD = (
    _SOURCE
    + """
INSERT INTO customers_order (customer_id, reference, placed_at, amount_cents, refunded_cents, currency,
                             summary, order_import_id, created_at)
SELECT g.record_id, g.reference, g.placed_at, g.amount, coalesce(g.refunded, 0), g.currency, g.summary,
       %(order_import)s, %(now)s
FROM given g
WHERE NOT EXISTS (SELECT FROM customers_order o WHERE upper(o.reference) = upper(g.reference))
"""
)


def record_orders(
    orders: Iterable[NewOrder], *, now: datetime, order_import: OrderImport | None = None
) -> Recorded:
    """Write `orders`, BATCH at a time, each batch in a transaction of its own; return what became of them.

    An order whose reference is known (whatever its case) is changed, not doubled: doing it again, also after
    a crash in the middle, ends the same. An order of a merged record goes to the one that was kept.
    """
    recorded, rest = Recorded(), iter(orders)
    while batch := list(islice(rest, BATCH)):
        recorded += _write(batch, now=now, order_import=order_import)
    return recorded


def lock_orders() -> None:
    """One who writes orders, or moves them to another customer, at a time; until the transaction ends."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_xact_lock(hashtextextended('customers:orders', 0))")


def foresee(batch: list[NewOrder]) -> Recorded:
    """What `record_orders` would make of `batch` (at most a few thousand) today. Writes nothing."""
    with connection.cursor() as cursor:
        cursor.execute(_FORESEE, _values(batch))
        added, changed = cursor.fetchone()
    return Recorded(added=added, changed=changed, unchanged=len(batch) - added - changed)


@transaction.atomic
def _write(batch: list[NewOrder], *, now: datetime, order_import: OrderImport | None) -> Recorded:
    lock_orders()
    values = _values(batch) | {
        "order_import": order_import.pk if order_import is not None else None,
        "now": now,
    }
    with connection.cursor() as cursor:
        cursor.execute(_CHANGE, values)
        changed = cursor.rowcount
        cursor.execute(_ADD, values)
        added = cursor.rowcount
    return Recorded(added=added, changed=changed, unchanged=len(batch) - added - changed)


def _values(batch: list[NewOrder]) -> dict[str, Any]:
    return {
        "customer": [order.customer_id for order in batch],
        "reference": [order.reference for order in batch],
        "placed": [order.placed_at for order in batch],
        "amount": [order.amount_cents for order in batch],
        "refunded": [order.refunded_cents for order in batch],
        "currency": [order.currency for order in batch],
        "summary": [order.summary for order in batch],
    }
