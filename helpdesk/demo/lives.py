"""How long each guest has been with us, how often they order, and until when."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from helpdesk.demo.people import GUESTS, Guest
from helpdesk.demo.regulars import FEWEST, regulars

DAYS_BACK = 547
_RHYTHMS = (7, 12, 14, 21, 21, 28, 30, 30, 42)
# Of those whose names stand in a story: usual days between two orders. Nobody of them has left.
_EVERY = {"amina": 9, "brenda": 8, "patrick": 6, "david": 10, "makerere": 30, "hotel": 4, "joseph": 7}
_OVERDUE = ("regular-3", "regular-11", "regular-17", "regular-29", "regular-40")  # used to come every week
_LEFT_LATELY = {
    "regular-15": (9, "lower_price", "The new place next door does lunch for less."),
    "regular-27": (22, "moved", "Her office moved to Entebbe."),
    "regular-22": (36, "poor_service", "Waited forty minutes for the bill, and it was the wrong one."),
    "regular-35": (71, "lower_price", ""),
    "regular-47": (48, "other_relation", "Eats with the new colleagues now."),
    "regular-44": (57, "product_quality", "Cold twice in a row, and nobody seemed to mind."),
}
# Silent from so many days ago, longer than silence takes to count, and here again since so many.
_BACK_LATELY = {
    "regular-10": (205, 12),
    "regular-24": (188, 26),
    "regular-38": (230, 49),
    "regular-52": (260, 83),
}
_NEWEST = 3  # days ago


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
    guests = regulars(rng, share=share)
    others = [
        Life(guest, _first(number, len(guests), rng), rng.choice(_RHYTHMS))
        for number, guest in enumerate(guests)
    ]
    _some_leave(others, rng)
    return known + others


def _first(number: int, many: int, rng: random.Random) -> int:
    """Day of the first order. Those called by their key came long ago, the others one after another."""
    if number < FEWEST:
        return rng.randrange(DAYS_BACK - 25, DAYS_BACK) if rng.random() < 0.8 else rng.randrange(280, 500)
    each = (DAYS_BACK - 40) / (many - FEWEST)
    return _NEWEST + round(each * (number - FEWEST + rng.random()))


def _some_leave(others: Sequence[Life], rng: random.Random) -> None:
    """Out of a hundred a dozen, whatever we do."""
    for number, life in enumerate(others):
        if life.guest.key in _OVERDUE:
            life.every, life.until = 7, 38 + number
        elif life.guest.key in _LEFT_LATELY:
            life.until, life.reason, life.note = _LEFT_LATELY[life.guest.key]
        elif life.guest.key in _BACK_LATELY:
            life.until, life.back = _BACK_LATELY[life.guest.key]
        elif number % 8 == 5 and life.first > 120:
            life.until = rng.randrange(25, life.first - 60)
