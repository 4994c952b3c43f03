"""Figures with what makes them true: interval, comparison with the period before, and whether it is chance.

Below FEWEST cases nothing is said of a share; below FEW it is said with a warning.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

from django.utils.translation import gettext as _

from retention.counting.definitions import Words
from retention.figure import Figure
from retention.statistics import (
    fair_coin,
    log_rank,
    mean_interval,
    newcombe,
    percentile_waiting,
    two_shares,
    wilson,
)

FEWEST, FEW = 10, 30
LEVEL = 0.05
Waits = Sequence[tuple[float, int, int]]


@dataclass(frozen=True)
class Finding:
    """One question that was asked of the figures, and how likely such an answer is by chance alone.

    rank: among findings that are beyond chance, a lower one is said first; the page has one headline.
    """

    sentence: str
    p: float
    rank: int


def share(words: Words, hits: int, n: int, *, before: tuple[int, int] | None = None) -> Figure:
    """`hits` of `n`, with Wilson's interval. before: the same two numbers of the period before."""
    interval = wilson(hits, n) if n >= FEWEST else None
    made = Figure(
        **vars(words),
        unit="share",
        value=hits / n if interval else None,
        n=n,
        hits=hits,
        low=interval.low if interval else None,
        high=interval.high if interval else None,
        note=few(n, _("%(hits)s of %(n)s") % {"hits": hits, "n": n}),
    )
    if before is None:
        return made
    difference = newcombe(hits, n, *before) if min(n, before[1]) >= FEWEST else None
    changed = difference is not None and not difference.low <= 0 <= difference.high
    return replace(made, before=share(words, *before), is_change=changed)


def few(n: int, seen: str = "") -> str:
    """The note on too few cases, or "". seen: what there is instead, such as "3 of 7"."""
    if n == 0:
        return _("No cases in this period.")
    if n < FEWEST:
        return (_("Too few to say: %(seen)s.") % {"seen": seen}) if seen else _("Too few to say.")
    return _("Few cases: look at the range.") if n < FEW else ""


def count(words: Words, value: int, *, before: int | None = None) -> Figure:
    """How many. It changed when two counts of a steady trickle would not differ so much (`differ`)."""
    made = Figure(**vars(words), unit="count", value=value, n=value)
    if before is None:
        return made
    return replace(made, before=count(words, before), is_change=differ(value, before) <= LEVEL)


def differ(one: int, other: int) -> float:
    """The p-value of two counts over equal times coming from the same steady trickle (Poisson).

    Given both, each of the n cases falls into one half or the other by a coin. Below 10 cases it is never
    called a change.
    """
    return fair_coin(one, other) if one + other >= FEWEST else 1.0


def waiting_time(words: Words, part: float, rows: Waits, *, before: Waits | None = None) -> Figure:
    """The working minutes within which `part` of the cases were answered; who waits is not left out.

    rows: (minutes, answered, waiting). Two periods are compared by the log-rank test.
    """
    n = sum(answered + waiting for _minutes, answered, waiting in rows)
    value = percentile_waiting(rows, part) if n >= FEWEST else None
    note = few(n, "")
    if n >= FEWEST and value is None:
        note = _("Not reached: so many still wait.")
    made = Figure(**vars(words), unit="minutes", value=value, n=n, note=note)
    if before is None:
        return made
    then = waiting_time(words, part, before)
    test = log_rank([rows, before]) if min(n, then.n) >= FEWEST else None
    return replace(made, before=then, is_change=test is not None and test.p <= LEVEL)


def mean(words: Words, counts: dict[int, int], *, before: dict[int, int] | None = None) -> Figure:
    """The mean of a scale from how often each value was given. Changed: beyond both intervals."""
    n = sum(counts.values())
    found = mean_interval(counts.items()) if n >= FEWEST else None
    made = Figure(
        **vars(words),
        unit="score",
        value=found.mean if found else None,
        n=n,
        low=found.low if found else None,
        high=found.high if found else None,
        note=few(n),
    )
    if before is None:
        return made
    then = mean(words, before)
    return replace(made, before=then, is_change=_means_differ(made, then))


def _means_differ(one: Figure, other: Figure) -> bool:
    if one.value is None or other.value is None or min(one.n, other.n) < FEW:
        return False
    assert one.low is not None
    assert other.low is not None
    error = math.hypot(one.value - one.low, other.value - other.low)
    return abs(one.value - other.value) > error


def chance(one: tuple[int, int], other: tuple[int, int]) -> float:
    """The p-value of two shares (hits, n) being the same; 1 when there are too few to say."""
    if min(one[1], other[1]) < FEWEST:
        return 1.0
    p = two_shares(*one, *other)
    return 1.0 if p is None else p
