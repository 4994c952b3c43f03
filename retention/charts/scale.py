"""Scales whose ends and ticks are round numbers, and coordinates as SVG wants them."""

from __future__ import annotations

import math

DAY_STEPS = (1, 2, 5, 7, 14, 30, 60, 90, 180, 365, 730, 1825)


def percent_of(amount: float, top: float, reach: float) -> str:
    """Where `amount` stands when `top` stands at `reach` percent of the width: "43.25%"."""
    return f"{round(reach * min(max(amount / top, 0), 1), 2):g}%"


def top_of(largest: float) -> float:
    """The round number at which a scale from 0 ends: 1, 2, 2.5, 4, 5 or 8 times a power of ten."""
    if largest <= 0:
        return 1.0
    power = math.pow(10, math.floor(math.log10(largest)))
    return next(step * power for step in (1, 2, 2.5, 4, 5, 8, 10) if step * power >= largest * (1 - 1e-9))


def day_ticks(last: int, *, most: int = 5) -> list[int]:
    """Days from 0 to at most `last`, no more than `most` steps apart by a whole week, month or year."""
    step = next((each for each in DAY_STEPS if last / each <= most), 3650)
    return list(range(0, last + 1, step))
