"""Tails of the distributions that the tests need: normal, chi-square, Student's t. math only.

The incomplete gamma and beta functions are computed by their power series and by Lentz's evaluation of
their continued fractions (Abramowitz & Stegun 6.5.29, 6.5.31 and 26.5.8), to about 12 digits.
"""

from __future__ import annotations

import math
from collections.abc import Callable

Z_95 = 1.959963984540054  # the normal quantile of a two-sided 95 % interval

_ROUNDS = 10_000
_ENOUGH = 1e-15
_TINY = 1e-300


def normal_tails(z: float) -> float:
    """The chance of a standard normal value at least as far from 0 as z, to either side."""
    return math.erfc(abs(z) / math.sqrt(2))


def chi2_tail(x: float, df: int) -> float:
    """The chance of a chi-square value of x or more. df: degrees of freedom, 1 or more (else ValueError)."""
    if df < 1:
        raise ValueError("A chi-square needs at least one degree of freedom.")
    if x <= 0:
        return 1.0
    a, half = df / 2, x / 2
    scale = math.exp(a * math.log(half) - half - math.lgamma(a))
    if half < a + 1:
        return max(0.0, 1 - scale * _gamma_series(a, half))
    return scale * _lentz(half + 1 - a, lambda i: (-i * (i - a), half + 2 * i + 1 - a))


def t_quantile(df: int) -> float:
    """How many standard errors a two-sided 95 % interval of Student's t reaches. df: 1 or more."""
    if df < 1:
        raise ValueError("Student's t needs at least one degree of freedom.")
    low, high = Z_95, 13.0  # df 1: 12.706
    for _ in range(60):
        middle = (low + high) / 2
        low, high = (middle, high) if t_tails(middle, df) > 0.05 else (low, middle)
    return (low + high) / 2


def t_tails(t: float, df: int) -> float:
    """The chance of a Student's t value at least as far from 0 as t, to either side (A&S 26.7.1)."""
    return _beta_share(df / 2, 0.5, df / (df + t * t))


def _gamma_series(a: float, x: float) -> float:
    term = total = 1 / a
    n = a
    for _ in range(_ROUNDS):
        n += 1
        term *= x / n
        total += term
        if term < total * _ENOUGH:
            break
    return total


def _beta_share(a: float, b: float, x: float) -> float:
    """The regularised incomplete beta function I_x(a, b)."""
    if x <= 0 or x >= 1:
        return 0.0 if x <= 0 else 1.0
    if x > (a + 1) / (a + b + 2):
        return 1 - _beta_share(b, a, 1 - x)
    scale = math.exp(
        a * math.log(x) + b * math.log1p(-x) + math.lgamma(a + b) - math.lgamma(a) - math.lgamma(b)
    )

    def part(i: int) -> tuple[float, float]:
        m = i // 2
        if i % 2:
            return -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1)), 1.0
        return m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m)), 1.0

    return scale / a * _lentz(1.0, part)


def _lentz(first: float, part: Callable[[int], tuple[float, float]]) -> float:
    """1 / (first + a1/(b1 + a2/(b2 + …))), where part(i) is (a_i, b_i), from i = 1 on.

    For the beta function part(1) is a numerator over 1: i counts from 1 and m from i // 2.
    """
    d = 1 / (first or _TINY)
    c, value = 1 / _TINY, d
    for i in range(1, _ROUNDS):
        a, b = part(i)
        d = 1 / ((a * d + b) or _TINY)
        c = (b + a / c) or _TINY
        value *= c * d
        if abs(c * d - 1) < _ENOUGH:
            break
    return value
