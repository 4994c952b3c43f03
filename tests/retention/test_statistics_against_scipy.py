"""Our statistics against scipy, which is never imported outside the tests, on cases nobody thought of."""

from __future__ import annotations

import math
import warnings
from itertools import combinations

import numpy
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy import stats

from retention.statistics import (
    chi2_tail,
    fair_coin,
    fisher,
    holm,
    kaplan_meier,
    log_rank,
    mean_interval,
    median_day,
    newcombe,
    percentile_waiting,
    t_quantile,
    two_shares,
    wilson,
)
from retention.statistics.tails import normal_tails, t_tails

counts = st.integers(0, 4)
lives = st.lists(st.tuples(st.integers(0, 30), counts, counts), min_size=1, max_size=25)


@st.composite
def part(draw, largest=400):
    n = draw(st.integers(1, largest))
    return draw(st.integers(0, n)), n


def as_scipy(rows):
    ended = [t for t, happened, _ in rows for _ in range(happened)]
    waiting = [t for t, _, still in rows for _ in range(still)]
    return stats.CensoredData(uncensored=ended, right=waiting)


def has(rows, column):
    return sum(row[column] for row in rows) > 0


@given(part(5000))
def test_wilson(share):
    theirs = stats.binomtest(*share).proportion_ci(method="wilson")
    assert wilson(*share) == pytest.approx((theirs.low, theirs.high), abs=1e-12)


@given(part(2000), part(2000))
def test_newcombe(one, two):
    """Method 10 as its author wrote it, from the Wilson intervals of scipy."""
    (p, q), (first, second) = (
        (k / n for k, n in (one, two)),
        (stats.binomtest(*each).proportion_ci(method="wilson") for each in (one, two)),
    )
    low = p - q - math.sqrt((p - first.low) ** 2 + (second.high - q) ** 2)
    high = p - q + math.sqrt((first.high - p) ** 2 + (q - second.low) ** 2)
    assert newcombe(*one, *two) == pytest.approx((low, high), abs=1e-12)


@settings(deadline=None)
@given(lives)
def test_survival_and_its_interval(rows):
    if not has(rows, 1):
        return
    theirs = stats.ecdf(as_scipy(rows)).sf
    with numpy.errstate(all="ignore"), warnings.catch_warnings(action="ignore"):
        low, high = theirs.confidence_interval(method="log-log")
    steps = kaplan_meier(rows, fewest=1)
    for step in steps[1:]:
        assert step.share == pytest.approx(float(theirs.evaluate(step.day)), abs=1e-12)
        their_low, their_high = float(low.evaluate(step.day)), float(high.evaluate(step.day))
        if 0 < step.share < 1 and math.isfinite(their_low):
            assert (step.low, step.high) == pytest.approx((their_low, their_high), abs=1e-12)
    assert all(0 <= step.low <= step.share <= step.high <= 1 for step in steps)


@given(lives, st.sampled_from([0.5, 0.9]))
def test_percentiles_of_waiting(rows, share):
    if not has(rows, 1):
        assert percentile_waiting(rows, share) is None
        return
    sf = stats.ecdf(as_scipy(rows)).sf
    reached = [t for t, left in zip(sf.quantiles, sf.probabilities, strict=True) if left <= 1 - share + 1e-9]
    ended = {t for t, happened, _ in rows if happened}
    assert percentile_waiting(rows, share) == (min(t for t in reached if t in ended) if reached else None)


@settings(deadline=None)
@given(lives)
def test_the_median_day(rows):
    if not has(rows, 1):
        assert median_day(kaplan_meier(rows, fewest=1)) is None
        return
    sf = stats.ecdf(as_scipy(rows)).sf
    reached = [t for t, left in zip(sf.quantiles, sf.probabilities, strict=True) if left <= 0.5 + 1e-9]
    assert median_day(kaplan_meier(rows, fewest=1)) == (min(reached) if reached else None)


def by_matrices(groups):
    """The log-rank test of any number of groups, from each life by itself and a pseudo-inverse."""
    each = [(t, ended, g) for g, rows in enumerate(groups) for t, a, b in rows
            for ended in [True] * a + [False] * b]  # fmt: skip
    time, ended, group = (numpy.array(column) for column in zip(*each, strict=True))
    off, spread = numpy.zeros(len(groups)), numpy.zeros((len(groups), len(groups)))
    for t in numpy.unique(time[ended]):
        at_risk = numpy.array([((time >= t) & (group == g)).sum() for g in range(len(groups))], float)
        died = numpy.array([((time == t) & ended & (group == g)).sum() for g in range(len(groups))], float)
        n, d = at_risk.sum(), died.sum()
        off += died - d * at_risk / n
        if n > 1:
            share = at_risk / n
            spread += d * (n - d) / (n - 1) * (numpy.diag(share) - numpy.outer(share, share))
    return float(off @ numpy.linalg.pinv(spread, rcond=1e-9) @ off), int(
        numpy.linalg.matrix_rank(spread, 1e-9)
    )


@settings(deadline=None)
@given(st.lists(lives, min_size=3, max_size=5))
def test_log_rank_of_many(groups):
    found = log_rank(groups)
    if found is None:
        return
    chi2, df = by_matrices(groups)
    assert found.df == df
    assert found.chi2 == pytest.approx(chi2, rel=1e-6, abs=1e-8)
    assert found.p == pytest.approx(stats.chi2.sf(chi2, df), rel=1e-5, abs=1e-10)


@settings(deadline=None)
@given(lives, lives)
def test_log_rank_of_two(one, two):
    found = log_rank([one, two])
    if found is None:
        return
    with numpy.errstate(all="ignore"):
        theirs = stats.logrank(as_scipy(one), as_scipy(two))
    assert found.chi2 == pytest.approx(theirs.statistic**2, rel=1e-9, abs=1e-9)
    assert found.p == pytest.approx(theirs.pvalue, rel=1e-7, abs=1e-12)


@given(lives, lives, lives)
def test_log_rank_of_three_knows_no_order(one, two, three):
    found, turned = log_rank([one, two, three]), log_rank([three, one, two])
    assert (found is None) == (turned is None)
    if found is not None:
        assert found.chi2 == pytest.approx(turned.chi2, rel=1e-6, abs=1e-9)
        assert math.fsum(found.expected) == pytest.approx(sum(found.observed))


@given(part(60), part(60))
def test_fisher(one, two):
    table = [[one[0], one[1] - one[0]], [two[0], two[1] - two[0]]]
    assert fisher(*one, *two) == pytest.approx(stats.fisher_exact(table).pvalue, rel=1e-6)


@given(st.integers(0, 700), st.integers(0, 700))
def test_fair_coin(one, other):
    theirs = stats.binomtest(one, one + other).pvalue if one + other else 1.0
    near = {"rel": 1e-9} if one + other <= 1000 else {"abs": 1e-4}
    assert fair_coin(one, other) == pytest.approx(theirs, **near)


@given(st.lists(st.floats(0, 1), min_size=1, max_size=7))
def test_holm_is_the_closed_test_of_bonferroni(p_values):
    """A question counts as answered when every set of questions with it in it does (Marcus et al. 1976)."""
    every = range(len(p_values))
    sets = [chosen for size in every for chosen in combinations(every, size + 1)]
    closed = [
        max(min(1, len(chosen) * min(p_values[i] for i in chosen)) for chosen in sets if i in chosen)
        for i in every
    ]
    assert holm(p_values) == pytest.approx(closed)


@settings(deadline=None)
@given(part(), part())
def test_two_shares(one, two):
    table = numpy.array([[one[0], one[1] - one[0]], [two[0], two[1] - two[0]]])
    if not table.sum(axis=0).all():
        assert two_shares(*one, *two) == 1
        return
    if stats.contingency.expected_freq(table).min() < 5:
        theirs = stats.fisher_exact(table).pvalue
    else:
        theirs = stats.chi2_contingency(table, correction=False).pvalue
    assert two_shares(*one, *two) == pytest.approx(theirs, rel=1e-6)


@given(st.floats(0.001, 500), st.integers(1, 60))
def test_chi2_tail(x, df):
    assert chi2_tail(x, df) == pytest.approx(stats.chi2.sf(x, df), rel=1e-8, abs=1e-13)


@given(st.floats(-30, 30), st.integers(1, 400))
def test_both_tails(x, df):
    assert normal_tails(x) == pytest.approx(2 * stats.norm.sf(abs(x)), rel=1e-9, abs=1e-300)
    assert t_tails(x, df) == pytest.approx(2 * stats.t.sf(abs(x), df), rel=1e-7, abs=1e-13)


@given(st.integers(1, 5000))
def test_t_quantile(df):
    assert t_quantile(df) == pytest.approx(stats.t.ppf(0.975, df), rel=1e-8)


@settings(deadline=None)
@given(st.lists(st.integers(1, 5), min_size=2, max_size=60).filter(lambda scores: len(set(scores)) > 1))
def test_mean_interval(scores):
    theirs = stats.ttest_1samp(scores, 0).confidence_interval(0.95)
    found = mean_interval([(score, scores.count(score)) for score in set(scores)])
    assert (found.low, found.high) == pytest.approx((theirs.low, theirs.high), rel=1e-9)
