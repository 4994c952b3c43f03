"""95 % intervals of shares, of the difference of two shares, and of means."""

from __future__ import annotations

import math
from collections.abc import Iterable
from typing import NamedTuple

from retention.statistics.tails import Z_95, t_quantile


class Interval(NamedTuple):
    """Both ends in the unit of the value."""

    low: float
    high: float


class Mean(NamedTuple):
    """A mean of n values with its interval; low and high are None for fewer than two values."""

    mean: float
    low: float | None
    high: float | None
    n: int


def wilson(hits: int, n: int) -> Interval | None:
    """The score interval of a share of `hits` of `n`, 0–1 (Wilson 1927). None when there are no cases.

    Unlike the textbook interval it never leaves 0–1 and never claims certainty from a few equal answers.
    ValueError when hits are no part of n.
    """
    if not 0 <= hits <= n:
        raise ValueError(f"{hits} is no part of {n}.")
    if n == 0:
        return None
    share, z2 = hits / n, Z_95 * Z_95
    centre = (share + z2 / (2 * n)) / (1 + z2 / n)
    half = Z_95 * math.sqrt(share * (1 - share) / n + z2 / (4 * n * n)) / (1 + z2 / n)
    low = 0.0 if hits == 0 else max(0.0, centre - half)
    high = 1.0 if hits == n else min(1.0, centre + half)
    return Interval(low, high)


def newcombe(hits_1: int, n_1: int, hits_2: int, n_2: int) -> Interval | None:
    """The interval of share 1 less share 2, −1 to 1 (Newcombe 1998, method 10, from two Wilson intervals).

    None when either side has no cases.
    """
    one, two = wilson(hits_1, n_1), wilson(hits_2, n_2)
    if one is None or two is None:
        return None
    share_1, share_2 = hits_1 / n_1, hits_2 / n_2
    down = math.hypot(share_1 - one.low, two.high - share_2)
    up = math.hypot(one.high - share_1, share_2 - two.low)
    difference = share_1 - share_2
    return Interval(difference - down, difference + up)


def mean_interval(values: Iterable[tuple[float, int]]) -> Mean | None:
    """The mean with Student's t interval of values given as (value, how many times). None: no values.

    The interval of a mean of a bounded scale is not clamped here; equal values give an interval of no width.
    """
    counted = [(value, times) for value, times in values if times > 0]
    n = sum(times for _, times in counted)
    if n == 0:
        return None
    mean = math.fsum(value * times for value, times in counted) / n
    if n == 1:
        return Mean(mean, None, None, 1)
    squares = math.fsum(times * (value - mean) ** 2 for value, times in counted)
    half = t_quantile(n - 1) * math.sqrt(squares / (n - 1) / n)
    return Mean(mean, mean - half, mean + half, n)
