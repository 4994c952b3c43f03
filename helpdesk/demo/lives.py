"""How long each guest has been with us, how often they order, and until when."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from helpdesk.demo.people import GUESTS, Guest
from helpdesk.demo.regulars import regulars

DAYS_BACK = 547
_RHYTHMS = (7, 12, 14, 21, 21, 28, 30, 30, 42)
# Of those whose names stand in a story: usual days between two orders. Nobody of them has left.
_EVERY = {"amina": 9, "brenda": 8, "patrick": 6, "david": 10, "makerere": 30, "hotel": 4, "joseph": 7}
_OVERDUE = ("regular-3", "regular-11", "regular-17", "regular-29", "regular-40")  # used to come every week


@dataclass
class Life:
    """Days are counted backwards from today. `until`: of the last order at the latest; 0: with us today."""

    guest: Guest
    first: int
    every: int
    until: int = 0
    back: int = 0  # ordered again from so many days ago on; 0: did not come back
    reason: str = ""  # an Exit.Reason, when they told us why they left
    note: str = ""

    def is_with_us(self, day: int) -> bool:
        """Whether they had ordered already, and not for the last time, on the day so many days ago."""
        return self.first - 2 > day > self.until

    def order_days(self, rng: random.Random) -> Iterator[int]:
        """The days (ago) of their orders, the oldest first."""
        for begin, end in ((self.first, self.until), (self.back, 0)):
            day = begin
            while day > end:
                yield day
                day -= max(1, round(self.every * (0.6 + 0.8 * rng.random())))


def lives(rng: random.Random, *, share: float = 1.0) -> list[Life]:
    """Everybody: the guests of the stories, all still with us, and (a share of) the others; some left."""
    known = [Life(each, rng.randrange(200, DAYS_BACK), _EVERY.get(each.key, 18)) for each in GUESTS]
    others = []
    for guest in regulars(rng, share=share):
        first = rng.randrange(DAYS_BACK - 25, DAYS_BACK) if rng.random() < 0.55 else rng.randrange(30, 500)
        others.append(Life(guest, first, rng.choice(_RHYTHMS)))
    _some_leave(others, rng)
    return known + others


def _some_leave(others: Sequence[Life], rng: random.Random) -> None:
    """Out of a hundred a dozen, whatever we do."""
    for number, life in enumerate(others):
        if life.guest.key in _OVERDUE:
            life.every, life.until = 7, 38 + number
        elif number % 8 == 5 and life.first > 120:
            life.until = rng.randrange(25, life.first - 60)
