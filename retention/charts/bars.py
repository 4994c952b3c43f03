"""Horizontal bars with whiskers, drawn in percent of whatever width there is: text never shrinks.

    chart = bar_chart(panel)      # None when the panel has no bars

Only geometry and words; templates/insight/_bars.html draws it. The order of the bars is the panel's.
"""

from __future__ import annotations

from dataclasses import dataclass

from django.utils.translation import gettext as _

from retention import wording
from retention.charts.scale import percent_of, top_of
from retention.figure import Bar, Panel

REACH = 84.0  # percent of the width at which the scale ends; the rest is for the words at a bar's end


@dataclass(frozen=True)
class BarRow:
    """One bar. Lengths are SVG percentages; `low`, `high` and `compare` are empty when there are none."""

    key: str
    label: str
    rows: str
    width: str
    low: str
    high: str
    compare: str
    words_at: str  # where the words at its end begin
    value: str
    cases: str  # "of 52"
    between: str  # "between 17 and 40 %"
    before: str  # "12 before"
    compared: str  # "as printed: 68 %"
    compare_value: str  # "68 %"
    note: str

    @property
    def facts(self) -> str:
        """What stands beside the value: "of 52, between 17 and 40 %, 21 % before, as printed: 68 %"."""
        return ", ".join(part for part in (self.rests_on, self.compared) if part)

    @property
    def rests_on(self) -> str:
        """All of it but the second mark."""
        return ", ".join(part for part in (self.cases, self.between, self.before) if part)


@dataclass(frozen=True)
class BarChart:
    rows: list[BarRow]
    bar_label: str
    compare_label: str
    has_whiskers: bool
    has_compare: bool  # then the value stands before the bar: after it, it could be the other mark's
    has_before: bool


def bar_chart(panel: Panel) -> BarChart | None:
    """The chart of a panel's bars on one scale from 0, or None."""
    if not panel.bars:
        return None
    top = _top(panel)
    rows = [_row(bar, panel, top) for bar in panel.bars]
    return BarChart(
        rows=rows,
        bar_label=panel.bar_label,
        compare_label=panel.compare_label,
        has_whiskers=any(row.low for row in rows),
        has_compare=any(row.compare for row in rows),
        has_before=any(row.before for row in rows),
    )


def _top(panel: Panel) -> float:
    largest = max(max(bar.value, bar.high or 0, bar.compare or 0) for bar in panel.bars)
    return min(1.0, top_of(largest)) if panel.unit == "share" else top_of(largest)


def _row(bar: Bar, panel: Panel, top: float) -> BarRow:
    has_interval = bar.low is not None and bar.high is not None
    end = max(bar.value, bar.high if has_interval and bar.high is not None else 0.0)
    compare = bar.compare
    name = panel.compare_label or _("beside it")
    is_itself = panel.unit == "count" and all(each.n == each.value for each in panel.bars)
    beside = wording.value(panel.unit, compare) if compare is not None else ""
    return BarRow(
        key=bar.key,
        label=bar.label,
        rows=bar.rows,
        width=percent_of(bar.value, top, REACH),
        low=percent_of(bar.low or 0.0, top, REACH) if has_interval else "",
        high=percent_of(bar.high or 0.0, top, REACH) if has_interval else "",
        compare=percent_of(compare, top, REACH) if compare is not None else "",
        words_at=percent_of(end, top, REACH),
        value=wording.value(panel.unit, bar.value),
        cases=_("of %(n)s") % {"n": wording.whole(bar.n)} if bar.n and not is_itself else "",
        between=wording.between(bar, panel.unit),
        before=_("%(then)s before") % {"then": wording.value(panel.unit, bar.before)}
        if bar.before is not None
        else "",
        compared=f"{name}: {beside}" if beside else "",
        compare_value=beside,
        note=bar.note,
    )
