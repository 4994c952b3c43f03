"""Charts say what the figures say: lengths, corners, ends, words."""

from __future__ import annotations

import re
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from retention import wording
from retention.charts import bar_chart, curve_chart
from retention.charts.curves import GAP, HEIGHT, PLANE, TOP, _spread
from retention.charts.scale import day_ticks, top_of
from retention.figure import Bar, Curve, Figure, Panel
from retention.statistics import kaplan_meier, wilson

shares = st.tuples(st.integers(0, 60), st.integers(1, 60)).filter(lambda pair: pair[0] <= pair[1])


def percent(length: str) -> float:
    return float(length.removesuffix("%"))


def share_bar(key: str, hits: int, n: int, compare: float | None = None) -> Bar:
    return Bar(key, key, hits / n, n, *wilson(hits, n), compare)


@given(st.lists(st.tuples(shares, st.none() | st.floats(0, 1)), min_size=1, max_size=8))
def test_bars_share_one_scale_from_nothing_and_stay_inside(drawn):
    bars = [share_bar(str(i), *pair, compare) for i, (pair, compare) in enumerate(drawn)]
    rows = bar_chart(Panel("p", "f", "d", "share", bars=bars)).rows
    for bar, row in zip(bars, rows, strict=True):
        assert percent(row.low) <= percent(row.width) + 0.01 <= percent(row.high) + 0.02
        assert max(percent(row.words_at), percent(row.high)) <= 84
        assert (row.compare == "") == (bar.compare is None)
    scales = {
        round(percent(row.width) / bar.value, 0)
        for bar, row in zip(bars, rows, strict=True)
        if bar.value > 0.2
    }
    assert len(scales) <= 1 or max(scales) - min(scales) <= 1


def test_the_words_at_a_bar_s_end_come_after_its_whisker():
    row = bar_chart(Panel("p", "f", "d", "share", bars=[Bar("a", "A", 0.4, 50, 0.3, 0.5, 0.55)])).rows[0]
    assert row.words_at == row.high
    assert row.facts == "of 50, between 30 and 50 %, beside it: 55 %"


def test_a_bar_says_what_it_was_in_the_period_before():
    bars = [Bar("a", "A", 7, 21, before=3), Bar("b", "B", 2, 21)]
    chart = bar_chart(Panel("p", "f", "d", "count", bars=bars))
    assert [row.facts for row in chart.rows] == ["of 21, 3 before", "of 21"]
    assert chart.has_before


def test_counts_and_nothing_at_all_are_drawn():
    rows = bar_chart(Panel("p", "f", "d", "count", bars=[Bar("a", "A", 0, 0), Bar("b", "B", 1204, 0)])).rows
    assert [(row.width, row.value, row.low) for row in rows] == [("0%", "0", ""), ("50.57%", "1,204", "")]
    assert bar_chart(Panel("p", "f", "d", bars=[Bar("a", "A", 0, 0)])).rows[0].width == "0%"
    assert bar_chart(Panel("p", "f", "d")) is None
    assert curve_chart(Panel("p", "f", "d", curves=[Curve("a", "A", 3, 0, [])])) is None


lives = st.lists(
    st.tuples(st.integers(1, 700), st.integers(0, 3), st.integers(0, 5)), min_size=8, max_size=60
).filter(lambda rows: sum(a + b for _, a, b in rows) >= 10)


@given(st.lists(lives, min_size=1, max_size=3))
def test_curves_fall_stay_on_the_plane_and_tell_how_many_are_watched(groups):
    curves = [
        Curve(str(i), f"Group {i}", sum(a + b for _, a, b in rows), 0, kaplan_meier(rows))
        for i, rows in enumerate(groups)
    ]
    chart = curve_chart(Panel("p", "f", "d", "share", curves=curves))
    drawn = [(curve, rows) for curve, rows in zip(curves, groups, strict=True) if curve.steps[-1].day > 0]
    for line, (curve, rows) in zip(chart.lines, drawn, strict=True):
        heights = [float(y) for y in re.findall(r"V(-?\d+)", line.path)]
        assert heights == sorted(heights)
        assert all(0 <= y <= PLANE for y in heights)
        assert line.band.endswith("Z")
        end = curve.steps[-1]
        for at in line.at:
            watched = sum(a + b for day, a, b in rows if day >= at.day)
            assert at.at_risk == (wording.whole(watched) if at.day <= end.day else wording.NOTHING)
        assert line.last_share == wording.percent(end.share)
        assert line.last_day == end.day
    places = sorted(float(line.words_y) for line in chart.lines)
    assert all(b - a >= GAP - 0.2 for a, b in pairwise(places))


def test_a_thousand_corners_are_thinned_without_moving_the_curve():
    rows = [(day, 1, 1) for day in range(1, 3000)]
    steps = kaplan_meier(rows)
    line = curve_chart(Panel("p", "f", "d", curves=[Curve("a", "A", 5998, 2999, steps)])).lines[0]
    corners = re.findall(r"H(\d+)V(\d+)", line.path)
    assert len(corners) < 350
    for x, y in corners:
        day = int(x) * steps[-1].day / PLANE
        true = min(steps, key=lambda step: abs(step.day - day)).share
        assert 1 - int(y) / PLANE == pytest.approx(true, abs=0.005)


def test_a_scale_that_does_not_begin_at_nothing_says_so():
    high = kaplan_meier([(day, 1, 60) for day in range(1, 40)])
    chart = curve_chart(Panel("p", "f", "d", curves=[Curve("a", "A", 2379, 39, high)]))
    assert chart.starts_at == "50 %"
    assert [label for _, label, _ in chart.levels] == ["50 %", "60 %", "70 %", "80 %", "90 %", "100 %"]
    low = kaplan_meier([(day, 3, 1) for day in range(1, 40)])
    assert curve_chart(Panel("p", "f", "d", curves=[Curve("a", "A", 156, 117, low)])).starts_at == ""


@given(st.lists(st.floats(TOP, TOP + HEIGHT), min_size=1, max_size=4))
def test_words_at_the_ends_never_cover_each_other(wanted):
    placed = _spread(wanted)
    assert all(b - a >= GAP - 1e-6 for a, b in pairwise(sorted(placed)))
    assert all(TOP - 1e-6 <= y <= TOP + HEIGHT + 1e-6 for y in placed)
    assert [i for i, _ in sorted(enumerate(wanted), key=lambda p: p[1])] == [
        i for i, _ in sorted(enumerate(placed), key=lambda p: p[1])
    ]


@given(st.floats(1e-6, 1e12), st.integers(1, 4000))
def test_scales_end_at_round_numbers(largest, last):
    assert largest * (1 - 1e-6) <= top_of(largest) <= largest * 2.51
    ticks = day_ticks(last)
    assert ticks[0] == 0
    assert ticks[-1] <= last
    assert 1 <= len(ticks) <= 6


@pytest.mark.parametrize(
    ("share", "said"),
    [
        (0, "0 %"),
        (0.0001, "under 0.1 %"),
        (0.004, "0.4 %"),
        (0.784, "78 %"),
        (0.786, "79 %"),
        (0.9896, "99 %"),
        (0.994, "99.4 %"),
        (0.9997, "over 99.9 %"),
        (1, "100 %"),
    ],
)
def test_a_share_is_never_said_to_be_all_or_nothing_when_it_is_not(share, said):
    assert wording.percent(share) == said


@pytest.mark.parametrize(
    ("unit", "amount", "said"),
    [
        ("count", 1204, "1,204"),
        ("minutes", 0.4, "under a minute"),
        ("minutes", 59.7, "1 h"),
        ("minutes", 200, "3 h 20 min"),
        ("minutes", 599, "9 h 59 min"),
        ("minutes", 1061, "18 h"),
        ("minutes", 6000, "100 h"),
        ("days", 1, "1 day"),
        ("days", 23.4, "23 days"),
        ("money", 124_000_050, "UGX 1,240,000"),
        ("score", 4.16, "4.2"),
        ("share", None, "–"),
    ],
)
def test_amounts_in_words(unit, amount, said):
    assert wording.value(unit, amount) == said


def figure(value: float | None, before: float | None, *, is_change: bool = False) -> Figure:
    old = Figure("k", "K", "d", "share", before, 50)
    return Figure("k", "K", "d", "share", value, 50, before=old, is_change=is_change)


def test_a_change_is_named_by_its_direction_and_whether_it_is_more_than_chance():
    assert wording.compared(figure(0.8, 0.6, is_change=True)) == "up from 60 %, more than chance"
    assert wording.compared(figure(0.6, 0.8, is_change=True)) == "down from 80 %, more than chance"
    assert wording.compared(figure(0.8, 0.78)) == "78 % before; that may be chance"
    assert wording.compared(figure(0.801, 0.8)) == "80 % before, too"
    assert wording.compared(figure(0.8, None)) == "nothing to compare with before"
    assert wording.compared(figure(None, 0.8)) == ""
    assert wording.compared(Figure("k", "K", "d", "share", 0.8, 50)) == ""


def test_what_a_figure_rests_on_is_always_said():
    assert wording.cases(Figure("k", "K", "d", "share", 0.5, 50, 25)) == "25 of 50"
    assert wording.cases(Figure("k", "K", "d", "share", None, 0)) == "of 0"
    assert wording.cases(Figure("k", "K", "d", "minutes", 40, 1150)) == "from 1,150"
    assert wording.cases(Figure("k", "K", "d", "count", 9, 1204)) == "of 1,204"
    assert wording.between(Figure("k", "K", "d", "share", 0, 1204, 0, 0.0, 0.003)) == "between 0 and 0.3 %"
    assert wording.between(Figure("k", "K", "d", "score", 4.2, 9, None, 3.9, 4.5)) == "between 3.9 and 4.5"
    assert wording.between(Figure("k", "K", "d", "count", 4, 9)) == ""
