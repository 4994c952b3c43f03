"""Two records become one: greetings and choices go to the kept one, and nobody is greeted twice for it."""

from __future__ import annotations

from datetime import datetime

from customers.models import Customer
from greetings.facts import DECIDED
from greetings.models import Greeting, OccasionChoice
from messaging.outbox import withdraw

State = Greeting.State


def move(keep: Customer, other: Customer, *, now: datetime) -> None:
    """Give `keep` what `other` has. Called inside the merging transaction (customers.merging).

    Where both have a greeting for an occasion and year, the one that went out or was decided is kept's; the
    other one is dropped and stays with `other`. Of two that wait in
    the outbox one is taken back; two that went out stay where they are.
    """
    OccasionChoice.objects.filter(customer=other).update(customer=keep)
    rows = Greeting.objects.select_for_update(no_key=True).filter(customer__in=[keep, other]).order_by("pk")
    of_keep: dict[tuple[str, int], Greeting] = {}
    of_other: dict[tuple[str, int], Greeting] = {}
    for row in rows:
        (of_keep if row.customer_id == keep.pk else of_other)[row.occasion, row.year] = row
    for key, row in of_other.items():
        twin = of_keep.get(key)
        if twin is None:
            _change(row, customer=keep, updated_at=now)
        elif not _is_decided(row) or (_is_decided(twin) and _is_withdrawn(row, now=now)):
            _drop(row, now=now)
        elif not _is_decided(twin) or _is_withdrawn(twin, now=now):
            # Both rows are unique by customer, occasion and year: one steps aside while they change places.
            _change(twin, year=0)
            _change(row, customer=keep, updated_at=now)
            _change(twin, customer=other, year=key[1])
            _drop(twin, now=now)


def _is_decided(row: Greeting) -> bool:
    return row.state in DECIDED or row.outbound_id is not None


def _is_withdrawn(row: Greeting, *, now: datetime) -> bool:
    """Take its mail back, if it still waits in the outbox."""
    return row.state == State.RELEASED and row.outbound is not None and withdraw(row.outbound, now=now)


def _drop(row: Greeting, *, now: datetime) -> None:
    if row.state not in (State.DROPPED, State.MISSED):
        _change(row, state=State.DROPPED, reason="same_person", updated_at=now)


def _change(row: Greeting, **fields: object) -> None:
    Greeting.objects.filter(pk=row.pk).update(**fields)
