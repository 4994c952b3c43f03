"""The other guests of Marigold Kitchens, whose names stand in no story: drawn once, the same every time."""

from __future__ import annotations

import random

from helpdesk.demo.crowd.guests import FIRST, LAST, MAIL, PLACES, SORTS
from helpdesk.demo.people import GUESTS, Guest

MANY, FEWEST = 112, 60  # some of the first sixty are called by their key
ORGANISATIONS = 6


def regulars(rng: random.Random, *, share: float = 1.0) -> list[Guest]:
    """MANY guests, or a share of them; `key` is "regular-7" for the seventh."""
    many = max(FEWEST, round(MANY * share))
    taken = {guest.name for guest in GUESTS}
    free = [(first, last) for first in FIRST for last in LAST if f"{first} {last}" not in taken]
    names = rng.sample(free, many - ORGANISATIONS)
    houses = rng.sample([(place, sort) for place in PLACES for sort in SORTS], ORGANISATIONS)
    found = [_person(index, first, last, rng) for index, (first, last) in enumerate(names)]
    for place, sort in houses:
        mail = f"office@{place}-{sort}.example".lower().replace(" ", "-")
        found.append(Guest(f"regular-{len(found)}", f"{place} {sort}", mail, kind="organisation"))
    return found


def _person(index: int, first: str, last: str, rng: random.Random) -> Guest:
    writes = rng.random() < 0.88
    return Guest(
        key=f"regular-{index}",
        name=f"{first} {last}",
        email=f"{first}.{last}@{rng.choice(MAIL)}".lower() if writes else "",
        phone=f"+2567721{24000 + index:05d}" if not writes or rng.random() < 0.5 else "",
        is_special=index in (17, 58),
        language="lg" if rng.random() < 0.08 else "fr" if rng.random() < 0.04 else "",
        greetings=rng.random() < 0.65,
    )
