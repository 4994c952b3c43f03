"""The orders of the crowd: each customer in a rhythm of their own, from the first to the last."""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import NamedTuple

from customers.models import Order
from helpdesk.demo.crowd import phrases
from helpdesk.demo.crowd.copying import NOTHING
from helpdesk.demo.crowd.staying import DAY, RHYTHMS, Stays, at_a_meal

MOST = 160  # orders of one customer
COLUMNS = (
    "id", "customer_id", "reference", "placed_at", "amount_cents", "refunded_cents", "currency", "summary",
    "order_import_id", "created_at",
)  # fmt: skip
_SUMMARIES = tuple(f"{dish}{extra}" for dish in phrases.DISHES for extra in ("", " × 2", ", passion juice"))


class Placed(NamedTuple):
    """When (seconds since the epoch), the place among the customer's orders, and for how many shillings."""

    at: int
    place: int
    shillings: int


def orders_of(stays: Stays, seed: int, index: int) -> Iterator[Placed]:
    """The orders of one customer, in order; none after they have left, until they come back."""
    rng = random.Random(seed * 5_000_011 + index)  # noqa: S311 - a demo
    draw, usual = rng.random, RHYTHMS[stays.rhythm[index]][0] * DAY
    basket, place = 9000 + int(52_000 * draw() ** 2), 0
    left, back = stays.left[index], stays.back[index]
    # A day lies between the last order and the leaving, so that no zone has an order after it.
    for begin, end in ((stays.since[index], left - DAY if left else stays.end), (back, stays.end)):
        at = begin
        while begin and at < end:
            yield Placed(at, place, basket // 10 * (6 + int(9 * draw())))
            place += 1
            if place == MOST:
                return
            at = at_a_meal(at + int(usual * (0.55 + 0.9 * draw())), draw())


def last_place(stays: Stays, seed: int, index: int, *, before: int) -> int:
    """The place of the customer's last order before a moment; -1 if there was none."""
    last = -1
    for placed in orders_of(stays, seed, index):
        if placed.at >= before:
            break
        last = placed.place
    return last


def reference(first: int, index: int, place: int) -> str:
    """The number of an order, as the customer knows it. `first`: the first id of the crowd's orders."""
    return f"MK-{first + index * MOST + place:09d}"


def lines_of(
    stays: Stays, seed: int, indexes: range, *, first: int, first_customer: int, currency: str
) -> Iterator[str]:
    """The rows of these customers' orders, ready for COPY."""
    known = tuple(field.attname for field in Order._meta.concrete_fields)
    assert known == COLUMNS, f"the columns of an order are {known}"
    rng = random.Random(f"{seed}:orders:{indexes.start}")  # noqa: S311 - a demo
    draw, dishes = rng.random, len(_SUMMARIES)
    for index in indexes:
        customer, row = first_customer + index, first + index * MOST
        for at, place, shillings in orders_of(stays, seed, index):
            when = datetime.fromtimestamp(at, UTC).isoformat()
            cents = shillings // 500 * 50_000 + 50_000
            back = 0 if draw() > 0.02 else cents if draw() < 0.5 else cents // 2
            what = _SUMMARIES[int(dishes * draw())]
            yield (
                f"{row + place}\t{customer}\tMK-{row + place:09d}\t{when}\t{cents}\t{back}\t{currency}"
                f"\t{what}\t{NOTHING}\t{when}"
            )
