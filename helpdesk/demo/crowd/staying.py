"""Who stays and who leaves: each customer's rhythm of ordering, and what a complaint does to it.

The planted truths of the demo. Rudeness drives people away within weeks, a promise kept keeps them, a broken
one drives them away; other causes do neither. `NO_EFFECTS` draws the same company without any of it: then a
dashboard that still finds something has found noise.
"""

from __future__ import annotations

import random
from array import array
from dataclasses import dataclass

DAY = 86_400
# The usual days between two orders, and how many of a hundred customers order so often.
RHYTHMS = ((7, 5), (14, 12), (30, 28), (45, 30), (75, 20), (170, 5))
# What becomes of a promise, if one is made, and of how many in a hundred complaints.
FATES = (("none", 65), ("kept", 26), ("late", 3), ("broken", 4), ("released", 2))
NONE, KEPT, LATE, BROKEN, RELEASED = range(len(FATES))
# Why people say that they leave; death is one in a hundred of all who leave.
REASONS = ("death", "moved", "other_relation", "lower_price", "product_quality", "poor_service", "unknown")
DEATH = REASONS.index("death")
_AS_IT_GOES = (4, 14, 9, 20, 22, 16, 15)
_AFTER_A_COMPLAINT = (0, 3, 5, 4, 12, 70, 6)
TELL = 0.27  # of those who leave say why; the others go quietly
SOON, SOON_SHARE, LATER = 40, 0.1, 1100  # days: some come once or twice, the others stay for years
RETURN = 0.12
WEEKS_AFTER = (6, 27)  # days between a complaint and the last we hear of those whom it drove away


# Hours of lunch and dinner, as seconds of a day in UTC.
_MEALS = tuple(hour * 3600 for hour in (5, 8, 9, 9, 10, 10, 10, 11, 15, 16, 16, 16, 17, 17, 18))


def at_a_meal(at: int, draw: float) -> int:
    """A moment of that day (UTC) at which people order; `draw` is 0–1."""
    return at - at % DAY + _MEALS[int(draw * 15)] + int(draw * 54_000) % 3600


@dataclass(frozen=True)
class Effects:
    """How likely a complaint ends in leaving: `base` for any, others are added; `kept` is a factor."""

    base: float = 0.07
    rudeness: float = 0.38
    kept: float = 0.4
    late: float = 0.16
    broken: float = 0.33

    def chance(self, *, is_rude: bool, fate: int) -> float:
        """0–1."""
        chance = self.base + (self.rudeness if is_rude else 0.0)
        if fate == KEPT:
            return chance * self.kept
        return chance + {LATE: self.late, BROKEN: self.broken}.get(fate, 0.0)


PLANTED = Effects()
NO_EFFECTS = Effects(base=0.114, rudeness=0, kept=1, late=0, broken=0)  # about as many leave in all


class Stays:
    """One entry a customer. Moments are seconds since the epoch; 0: never."""

    def __init__(self, rng: random.Random, customers: int, *, start: int, end: int, effects: Effects) -> None:
        self.rng, self.start, self.end, self.effects = rng, start, end, effects
        weights = [share for _, share in RHYTHMS]
        self.rhythm = array("B", rng.choices(range(len(RHYTHMS)), weights, k=customers))
        self.since = array("q", (self._first_order(index) for index in range(customers)))
        self.left = array("q", bytes(8 * customers))
        self.back = array("q", bytes(8 * customers))
        self.why = array("b", b"\xff" * customers)  # index into REASONS; -1: they have not said
        for index in range(customers):
            self._leave_some_day(index)

    def is_with_us(self, index: int, at: int) -> bool:
        """Whether the customer was with us at that moment."""
        if at < self.since[index]:
            return False
        left, back = self.left[index], self.back[index]
        return not left or at < left or bool(back and at >= back)

    def complains(self, index: int, at: int, *, is_rude: bool, fate: int) -> None:
        """A complaint may be the last straw."""
        rng = self.rng
        is_last = rng.random() < self.effects.chance(is_rude=is_rude, fate=fate)
        left = at + int(rng.uniform(*WEEKS_AFTER) * DAY)
        leaves_before = self.left[index] and self.left[index] <= left
        if is_last and left < self.end and not leaves_before:
            weights = _AFTER_A_COMPLAINT if self.effects.rudeness else _AS_IT_GOES
            self._leave(index, left, tells=1.4 * TELL, weights=weights)

    def _first_order(self, index: int) -> int:
        """Half had been customers before the eighteen months; their first order in them comes in turn."""
        rng, usual = self.rng, RHYTHMS[self.rhythm[index]][0] * DAY
        if rng.random() < 0.5:
            at = self.start + int(rng.random() * usual)
        else:
            at = rng.randrange(self.start, self.end - 2 * DAY)
        return at_a_meal(at, rng.random())

    def _leave_some_day(self, index: int) -> None:
        rng = self.rng
        days = rng.expovariate(1 / (SOON if rng.random() < SOON_SHARE else LATER))
        left = self.since[index] + int(days * DAY) + 2 * DAY
        if left < self.end - DAY:
            self._leave(index, left, tells=TELL, weights=_AS_IT_GOES)

    def _leave(self, index: int, left: int, *, tells: float, weights: tuple[int, ...]) -> None:
        rng = self.rng
        self.left[index], self.back[index] = left, 0
        self.why[index] = rng.choices(range(len(REASONS)), weights)[0] if rng.random() < tells else -1
        # Who went without a word is only missed after months: they cannot come back before that.
        back = left + int(rng.uniform(45 if self.why[index] >= 0 else 150, 320) * DAY)
        if rng.random() < RETURN and self.why[index] != DEATH and back < self.end - DAY:
            self.back[index] = back
