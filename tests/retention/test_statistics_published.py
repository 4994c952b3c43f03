"""Our statistics against numbers that others published."""

from __future__ import annotations

from itertools import pairwise

import pytest

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
    pareto,
    percentile_waiting,
    t_quantile,
    two_shares,
    wilson,
)


def rows(ended: str, waiting: str = "") -> list[tuple[int, int, int]]:
    return [(int(t), 1, 0) for t in ended.split()] + [(int(t), 0, 1) for t in waiting.split()]


# Weeks in remission of 42 children with acute leukaemia (Freireich et al. 1963; Cox 1972, Gehan 1965).
TREATED = rows("6 6 6 7 10 13 16 22 23", "6 9 10 11 17 19 20 25 32 32 34 35")
PLACEBO = rows("1 1 2 2 3 4 4 5 5 8 8 8 8 11 11 12 12 15 17 22 23")

# Tenths of a year of 90 men with cancer of the larynx, by stage (Kardaun 1983; Klein & Moeschberger 1.8).
LARYNX = [
    rows("6 13 24 32 33 35 35 40 40 43 53 60 64 65 74",
         "25 32 33 45 45 55 59 59 61 62 65 67 70 74 81 81 96 107"),
    rows("2 18 20 36 40 62 70",
         "22 26 33 36 43 43 50 75 76 93"),
    rows("3 3 5 7 8 10 13 16 18 19 19 32 35 50 63 64 78",
         "37 45 48 48 50 51 65 80 93 101"),
    rows("1 3 4 8 8 10 15 20 23 36 38",
         "29 43"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("hits", "n", "low", "high"),
    [
        (0, 10, 0, 0.2775),
        (10, 10, 0.7225, 1),
        (9, 10, 0.5958, 0.9821),
        (45, 50, 0.7864, 0.9565),
        (1, 1, 0.2065, 1),
        (412, 500, 0.7882, 0.8549),
        (81, 263, 0.2553, 0.3662),  # Newcombe 1998, table I
        (15, 148, 0.0624, 0.1605),
        (0, 20, 0, 0.1611),
        (1, 29, 0.0061, 0.1718),
    ],
)
def test_wilson_gives_the_published_intervals(hits, n, low, high):
    assert wilson(hits, n) == pytest.approx((low, high), abs=5e-5)


def test_no_cases_have_no_share_and_impossible_ones_are_refused():
    assert wilson(0, 0) is None
    assert newcombe(0, 0, 3, 4) is None
    assert two_shares(3, 4, 0, 0) is None
    assert mean_interval([]) is None
    for hits, n in ((5, 4), (-1, 4)):
        with pytest.raises(ValueError, match="no part"):
            wilson(hits, n)


@pytest.mark.parametrize(
    ("one", "two", "low", "high"),
    [  # Newcombe 1998, Statistics in Medicine 17, 873-890, table II, method 10
        ((56, 70), (48, 80), 0.0524, 0.3339),
        ((9, 10), (3, 10), 0.1705, 0.8090),
        ((6, 7), (2, 7), 0.0582, 0.8062),
        ((5, 56), (0, 29), -0.0381, 0.1926),
        ((0, 10), (0, 20), -0.1611, 0.2775),
        ((10, 10), (0, 20), 0.6791, 1.0),
    ],
)
def test_differences_of_shares_have_newcombes_intervals(one, two, low, high):
    assert newcombe(*one, *two) == pytest.approx((low, high), abs=5e-5)


def test_the_curve_of_the_remission_data_is_the_published_one():
    steps = kaplan_meier(TREATED, fewest=1)
    fell = {step.day: step for before, step in pairwise(steps) if step.share < before.share}
    assert {day: (round(step.share, 3), step.at_risk) for day, step in fell.items()} == {
        6: (0.857, 21),
        7: (0.807, 17),
        10: (0.753, 15),
        13: (0.690, 12),
        16: (0.627, 11),
        22: (0.538, 7),
        23: (0.448, 6),
    }
    assert (steps[0].day, steps[0].share, steps[0].at_risk) == (0, 1, 21)
    assert (fell[6].low, fell[6].high) == pytest.approx((0.620, 0.952), abs=5e-4)  # R: conf.type="log-log"
    assert (fell[23].low, fell[23].high) == pytest.approx((0.188, 0.680), abs=5e-4)
    assert median_day(steps) == 23
    assert median_day(kaplan_meier(PLACEBO, fewest=1)) == 8


def test_a_curve_is_cut_where_few_are_watched_and_its_median_may_not_be_reached():
    steps = kaplan_meier(TREATED)
    assert (steps[-1].day, steps[-1].at_risk) == (17, 10)
    assert median_day(steps) is None
    assert kaplan_meier(TREATED[:9]) == []
    assert kaplan_meier([], fewest=0) == []


def test_leaving_on_the_first_day_counts():
    steps = kaplan_meier([(0, 2, 1), (5, 0, 17)])
    assert [(step.day, round(step.share, 2), step.at_risk) for step in steps] == [
        (0, 1.0, 20),
        (0, 0.9, 20),
        (5, 0.9, 17),
    ]


def test_the_remission_data_differ_by_the_published_log_rank():
    found = log_rank([TREATED, PLACEBO])
    assert found.chi2 == pytest.approx(16.79, abs=0.005)
    assert found.observed == [9, 21]
    assert found.expected == pytest.approx([19.25, 10.75], abs=0.005)
    assert found.df == 1
    assert found.p == pytest.approx(4.17e-5, abs=1e-7)


def test_four_groups_differ_by_the_published_log_rank():
    found = log_rank(LARYNX)
    assert (found.df, found.observed) == (3, [15, 7, 17, 11])
    assert found.expected == pytest.approx([22.57, 10.01, 14.08, 3.34], abs=0.005)  # R: survdiff
    assert found.chi2 == pytest.approx(22.76, abs=0.005)
    assert found.p == pytest.approx(4.53e-5, abs=1e-7)


def test_nothing_to_compare_is_said():
    assert log_rank([TREATED]) is None
    assert log_rank([TREATED, []]) is None
    assert log_rank([rows("", "3 4"), rows("", "5 6")]) is None


def test_the_still_waiting_count_as_waiting():
    answered = [(10, 4, 0), (30, 1, 0)]
    assert percentile_waiting(answered, 0.5) == 10
    assert percentile_waiting([*answered, (20, 0, 5)], 0.5) == 30
    assert percentile_waiting([*answered, (5, 0, 5)], 0.9) == 30  # the five left before; all others ended
    assert percentile_waiting([*answered, (40, 0, 5)], 0.9) is None
    assert percentile_waiting([(10, 1, 0), (20, 1, 0)], 0.5) == 10
    assert percentile_waiting([], 0.5) is None
    with pytest.raises(ValueError, match="begin at 0"):
        percentile_waiting([(-1, 1, 0)], 0.5)


def test_tails_are_those_of_the_tables():
    assert chi2_tail(3.841459, 1) == pytest.approx(0.05, abs=1e-7)
    assert chi2_tail(5.991465, 2) == pytest.approx(0.05, abs=1e-7)
    assert chi2_tail(18.307038, 10) == pytest.approx(0.05, abs=1e-7)
    assert chi2_tail(0, 3) == 1
    assert [round(t_quantile(df), 3) for df in (1, 2, 10, 30, 120)] == [12.706, 4.303, 2.228, 2.042, 1.980]


def test_the_lady_tasting_tea():
    assert fisher(3, 4, 1, 4) == pytest.approx(0.4857, abs=5e-5)
    assert two_shares(3, 4, 1, 4) == fisher(3, 4, 1, 4)  # so few cases: exactly
    assert two_shares(0, 9, 0, 12) == 1


def test_a_fair_coin_is_judged_by_the_binomial_table():
    assert fair_coin(9, 2) == pytest.approx(0.0654, abs=5e-5)  # the normal curve says 0.035
    assert fair_coin(12, 2) == pytest.approx(0.0129, abs=5e-5)
    assert fair_coin(5, 5) == fair_coin(0, 0) == 1
    with pytest.raises(ValueError, match="begin at 0"):
        fair_coin(-1, 3)


def test_holm_asks_more_of_many_questions():
    assert holm([0.01, 0.04, 0.03, 0.005]) == pytest.approx([0.03, 0.06, 0.06, 0.02])
    assert holm([0.9, 0.8]) == [1, 1]
    assert holm([]) == []


def test_pareto_puts_the_most_first():
    slices = pareto({"a": 2, "b": 0, "c": 6, "d": 2})
    assert [tuple(each) for each in slices] == [("c", 6, 0.6, 0.6), ("a", 2, 0.2, 0.8), ("d", 2, 0.2, 1.0)]
    assert pareto({"a": 0}) == []


def test_a_mean_has_its_interval():
    found = mean_interval([(1, 1), (2, 1), (3, 1), (4, 1), (5, 1)])
    assert tuple(found) == pytest.approx((3, 1.0368, 4.9632, 5), abs=5e-5)
    assert mean_interval([(4, 1)]) == (4, None, None, 1)
