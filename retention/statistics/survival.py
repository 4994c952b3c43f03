"""How long until something happens, when for many it has not happened yet (Kaplan & Meier 1958).

All functions take rows `(time, happened, waiting)`: how many cases ended at that time, and how many were last
seen at it, still waiting (right-censored). Times are days for staying, minutes of working time for answers;
any whole or broken number from 0 on. Rows of the same time are added up, in any order.
"""

from __future__ import annotations

import math
from collections.abc import Iterable

from retention.figure import Step
from retention.statistics.tails import Z_95

Row = tuple[float, int, int]

FEWEST_AT_RISK = 10
_SAME = 1e-9  # S(t) is a product of many fractions


def kaplan_meier(rows: Iterable[tuple[int, int, int]], *, fewest: int = FEWEST_AT_RISK) -> list[Step]:
    """The share still with us from each day on, with its 95 % interval: corners of a curve, from day 0.

    rows: (day, left, still with us). At one day those who left go first, so the censored of that day count as
    at risk. Greenwood's variance on the log(-log) scale (Kalbfleisch & Prentice), which stays within 0–1.
    A step stands at every day on which anybody left or was last seen, so that `at_risk` of the first step on
    or after a day is the number watched on that day. Cut at the last day on which `fewest` were at risk;
    [] when there were fewer from the beginning.
    """
    table = _added_up(rows)
    total = at_risk = sum(left + censored for _, left, censored in table)
    if total < fewest or total == 0:
        return []
    steps = [Step(0, 1.0, 1.0, 1.0, total)]
    share, variance = 1.0, 0.0
    for day, left, censored in table:
        if at_risk < fewest:
            break
        share *= 1 - left / at_risk
        variance += left / (at_risk * (at_risk - left)) if at_risk > left else 0.0
        low, high = _log_log(share, variance) if share > 0 else (0.0, steps[-1].high)
        if day > 0 or left:
            steps.append(Step(int(day), share, low, high, at_risk))
        at_risk -= left + censored
    return steps


def median_day(steps: list[Step]) -> int | None:
    """The first day on which half of them or fewer are left; None when the curve does not come so far."""
    return next((step.day for step in steps if step.share <= 0.5 + _SAME), None)


def percentile_waiting(rows: Iterable[Row], share: float) -> float | None:
    """The time within which `share` (0.5: median, 0.9) of all cases came to their end.

    The still waiting are not left out and not taken as answered: they were last seen waiting at their time.
    The smallest t with S(t) ≤ 1 − share; None when so many have not come to an end yet, or for no cases.
    """
    table = _added_up(rows)
    at_risk = sum(happened + waiting for _, happened, waiting in table)
    still = 1.0
    for time, happened, waiting in table:
        still *= 1 - happened / at_risk
        if happened and still <= 1 - share + _SAME:
            return time
        at_risk -= happened + waiting
    return None


def _added_up(rows: Iterable[Row]) -> list[Row]:
    """One row a time, in order. ValueError for a time or a count below 0."""
    sums: dict[float, tuple[int, int]] = {}
    for time, happened, waiting in rows:
        if time < 0 or happened < 0 or waiting < 0:
            raise ValueError(f"Times and counts begin at 0: {time}, {happened}, {waiting}.")
        before = sums.get(time, (0, 0))
        sums[time] = (before[0] + happened, before[1] + waiting)
    return [(time, *counts) for time, counts in sorted(sums.items()) if any(counts)]


def _log_log(share: float, variance: float) -> tuple[float, float]:
    """share ** exp(± z · sqrt(variance) / |log share|); nobody left yet: no width."""
    if share >= 1 or variance == 0:
        return share, share
    width = Z_95 * math.sqrt(variance) / abs(math.log(share))
    return share ** math.exp(width), share ** math.exp(-width)
