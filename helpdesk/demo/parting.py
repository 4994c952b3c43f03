"""Guests who told us that they leave and why, one who died, and one who came back."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import datetime, timedelta

from customers.leaving import record_exit, record_return
from customers.models import Customer, Exit
from helpdesk.demo.clockwork import days_ago
from helpdesk.demo.lives import Life
from staff.models import User

# What those say who leave without having complained; the rest goes without a word.
_WHY = (
    ("moved", "Moved to Nairobi."),
    ("lower_price", "The canteen in the office is half the price."),
    ("product_quality", "The portions are small, and nothing tastes as it used to."),
    ("death", "Her daughter called."),
    ("other_relation", "His cousin has opened a place of his own."),
    ("product_quality", "The lunch menu has been the same for a year."),
    ("moved", ""),
)
Deed = tuple[datetime, Callable[[], object]]


def say_why(lives: Sequence[Life], rng: random.Random) -> None:
    """Give half of those who left on their own a reason, and let one of all who said why come back."""
    quiet = [
        life
        for life in lives
        if life.until > 30 and not life.reason and not life.back and life.guest.kind == "person"
    ]
    for life, (reason, note) in zip(rng.sample(quiet, min(len(_WHY), len(quiet))), _WHY, strict=False):
        life.reason, life.note = reason, note
    told = [
        life
        for life in lives
        if life.reason and life.reason != "death" and not life.back and 90 < life.until < 330
    ]
    back = max(told, key=lambda life: life.until, default=None)
    if back is not None:
        back.back = back.until - 55


def partings(life: Life, customers: Mapping[str, Customer], *, by: User, now: datetime) -> Iterator[Deed]:
    """What is to be noted of a guest, and when it was; `customers` need to hold them by then."""
    if not life.reason:
        return
    left_at = days_ago(max(life.until - 2, 0), "10:00", now=now)

    def leave() -> Exit:
        source = "their family, by phone" if life.reason == "death" else "they said so at the counter"
        return record_exit(
            customers[life.guest.key],
            reason=life.reason,
            left_on=left_at.date(),
            by=by,
            source=source,
            note=life.note,
            now=left_at,
        )

    yield left_at, leave
    if life.back:
        back_at = days_ago(life.back, "21:00", now=now) + timedelta(hours=1)

        def come_back() -> Exit:
            return record_return(customers[life.guest.key], on=back_at.date(), by=by, now=back_at)

        yield back_at, come_back
