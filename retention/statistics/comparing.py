"""Whether groups differ by more than chance: two shares, curves, and many questions asked at once."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from retention.statistics.tails import chi2_tail, normal_tails

Rows = Iterable[tuple[float, int, int]]
COINS = 1000  # up to so many throws nothing is approximated
SMALL = 5  # an expected number below it: the exact test (Cochran 1954)


class LogRank(NamedTuple):
    """chi2 with df degrees of freedom and its tail; events seen and expected, a number a group, in order."""

    chi2: float
    df: int
    p: float
    observed: list[int]
    expected: list[float]


def two_shares(hits_1: int, n_1: int, hits_2: int, n_2: int) -> float | None:
    """The p-value of two shares being the same, two-sided. None when either side has no cases.

    The pooled z-test (Pearson's chi-square, no correction); Fisher's exact test where a number expected in
    any of the four cells is below 5.
    """
    if n_1 == 0 or n_2 == 0:
        return None
    hits, n = hits_1 + hits_2, n_1 + n_2
    if min(n_1, n_2) * min(hits, n - hits) / n < SMALL:
        return fisher(hits_1, n_1, hits_2, n_2)
    pooled = hits / n
    error = math.sqrt(pooled * (1 - pooled) * (1 / n_1 + 1 / n_2))
    return normal_tails((hits_1 / n_1 - hits_2 / n_2) / error)


def fisher(hits_1: int, n_1: int, hits_2: int, n_2: int) -> float:
    """Fisher's exact test, two-sided: all tables of the same margins that are no likelier than this one."""
    if not (0 <= hits_1 <= n_1 and 0 <= hits_2 <= n_2):
        raise ValueError("Hits are a part of their cases.")
    hits = hits_1 + hits_2

    def log_chance(k: int) -> float:
        return _log_choose(n_1, k) + _log_choose(n_2, hits - k) - _log_choose(n_1 + n_2, hits)

    seen = log_chance(hits_1) + 1e-7  # equally likely tables must not fall out by rounding
    every = range(max(0, hits - n_2), min(hits, n_1) + 1)
    return min(1.0, math.fsum(math.exp(each) for k in every if (each := log_chance(k)) <= seen))


def fair_coin(one: int, other: int) -> float:
    """The p-value of `one` heads and `other` tails from a fair coin, two-sided: the sign test.

    Exact up to COINS throws; beyond, the normal curve with the correction for continuity.
    """
    if min(one, other) < 0:
        raise ValueError("Counts begin at 0.")
    n, fewer = one + other, min(one, other)
    if n > COINS:
        return min(1.0, normal_tails(max(0, abs(one - other) - 1) / math.sqrt(n)))
    return min(1.0, 2 * sum(math.comb(n, k) for k in range(fewer + 1)) / (1 << n))


def log_rank(groups: Sequence[Rows]) -> LogRank | None:
    """Whether two or more survival curves are the same (Mantel 1966; k groups as in Kalbfleisch & Prentice).

    groups: rows (time, happened, waiting) as in retention.statistics.survival, one iterable a group.
    None when there are fewer than two groups with cases at risk while something happened. Trust it from some
    ten events a group on.
    """
    times, counts = _side_by_side(groups)
    size = len(groups)
    at_risk = [sum(sum(row) for row in counts[g].values()) for g in range(size)]
    observed, expected = [0] * size, [0.0] * size
    covariance = [[0.0] * size for _ in range(size)]
    for time in times:
        happened = [counts[g].get(time, (0, 0))[0] for g in range(size)]
        total, events = sum(at_risk), sum(happened)
        if events:
            spread = events * (total - events) / (total - 1) if total > 1 else 0.0
            shares = [each / total for each in at_risk]
            for g in range(size):
                observed[g] += happened[g]
                expected[g] += events * shares[g]
                for h in range(size):
                    covariance[g][h] += spread * shares[g] * ((g == h) - shares[h])
        at_risk = [at_risk[g] - sum(counts[g].get(time, (0, 0))) for g in range(size)]
    kept = [g for g in range(size) if covariance[g][g] > 1e-12]
    if len(kept) < 2:
        return None
    off = [observed[g] - expected[g] for g in kept[:-1]]
    solved = _solve([[covariance[g][h] for h in kept[:-1]] for g in kept[:-1]], off)
    chi2 = max(0.0, math.fsum(a * b for a, b in zip(off, solved, strict=True)))
    df = len(kept) - 1
    return LogRank(chi2, df, chi2_tail(chi2, df), observed, expected)


def holm(p_values: Sequence[float]) -> list[float]:
    """p-values made honest for having asked so many questions (Holm 1979), in the order given.

    A finding at the 5 % level is one whose adjusted value is at most 0.05.
    """
    order = sorted(range(len(p_values)), key=lambda i: p_values[i])
    adjusted, highest = [0.0] * len(p_values), 0.0
    for rank, i in enumerate(order):
        highest = max(highest, min(1.0, (len(p_values) - rank) * p_values[i]))
        adjusted[i] = highest
    return adjusted


def _log_choose(n: int, k: int) -> float:
    return math.lgamma(n + 1) - math.lgamma(k + 1) - math.lgamma(n - k + 1)


def _side_by_side(groups: Sequence[Rows]) -> tuple[list[float], list[dict[float, tuple[int, int]]]]:
    """All times in order, and for each group its counts by time."""
    counts: list[dict[float, tuple[int, int]]] = [{} for _ in groups]
    for g, rows in enumerate(groups):
        for time, happened, waiting in rows:
            before = counts[g].get(time, (0, 0))
            counts[g][time] = (before[0] + happened, before[1] + waiting)
    return sorted({time for group in counts for time in group}), counts


def _solve(matrix: list[list[float]], right: list[float]) -> list[float]:
    """Gauss's elimination with pivots, for the few rows of a covariance."""
    rows = [[*row, value] for row, value in zip(matrix, right, strict=True)]
    size = len(rows)
    for i in range(size):
        pivot = max(range(i, size), key=lambda r: abs(rows[r][i]))
        rows[i], rows[pivot] = rows[pivot], rows[i]
        for r in range(i + 1, size):
            factor = rows[r][i] / rows[i][i]
            rows[r] = [a - factor * b for a, b in zip(rows[r], rows[i], strict=True)]
    solved = [0.0] * size
    for i in reversed(range(size)):
        known = sum(rows[i][j] * solved[j] for j in range(i + 1, size))
        solved[i] = (rows[i][size] - known) / rows[i][i]
    return solved
