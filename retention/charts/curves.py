"""Survival curves with their bands, drawn on a plane of 1000 by 1000 that stretches to any width.

    chart = curve_chart(panel)      # None when the panel has no curves

Words stand outside that plane, placed in percent across and pixels down, so that they keep their size on a
phone. templates/insight/_curves.html draws it. A curve ends where it was cut, not at the edge.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from django.utils.translation import gettext as _

from retention import wording
from retention.charts.scale import day_ticks
from retention.figure import Curve, Panel, Step

PLANE = 1000
REACH = 64.0  # percent of the width for the plane; the rest is for the words at the lines' ends
TOP, HEIGHT = 20, 250  # pixels above the plane, and of it
GAP = 17  # pixels between two of those words
FINE = 3  # parts of the plane: corners closer together than this are drawn as one
LINES = 4  # patterns there are


@dataclass(frozen=True)
class AtTick:
    """What is known of a curve on the day of a tick; share is None after its end."""

    day: int
    x: str
    share: str
    between: str
    at_risk: str


@dataclass(frozen=True)
class Line:
    """One group. pattern 1–4 chooses hue and dashes; x in percent, y in pixels."""

    key: str
    label: str
    rows: str
    pattern: int
    path: str
    band: str
    end_x: str
    end_y: str
    words_y: str
    last_share: str
    n: int
    events: int
    median: str
    last_day: int
    at: list[AtTick]

    @property
    def facts(self) -> str:
        """What stands beside the last share: "on day 360, of 240 at the start, 31 left; half of them: …"."""
        words = {"day": self.last_day, "n": wording.whole(self.n), "left": wording.whole(self.events)}
        said = _("on day %(day)s; %(n)s at the start, %(left)s left; half of them left by: %(median)s")
        return said % {**words, "median": self.median}

    @property
    def in_words(self) -> str:
        """One line of text for whoever does not see the curve."""
        return f"{self.label}: {self.last_share}, {self.facts}"


@dataclass(frozen=True)
class CurveChart:
    lines: list[Line]
    days: list[tuple[str, int]]  # (x, day)
    levels: list[tuple[int, str, str]]  # (y, "50 %", y in the plane)
    starts_at: str  # "50 %" when the scale does not begin at 0, else empty
    desc: str
    reach: str = f"{REACH:g}%"
    words_x: str = f"{REACH + 1.5:g}%"
    top: int = TOP
    plane: int = HEIGHT
    height: int = TOP + HEIGHT + 26


def curve_chart(panel: Panel) -> CurveChart | None:
    """The chart of a panel's curves, or None when none of them has a day to show."""
    curves = [curve for curve in panel.curves if curve.steps and curve.steps[-1].day > 0]
    if not curves:
        return None
    last = max(curve.steps[-1].day for curve in curves)
    floor = _floor(min(step.low for curve in curves for step in curve.steps))
    days = day_ticks(last)
    ends = _spread([_down(curve.steps[-1].share, floor) for curve in curves])
    lines = [
        _line(curve, i % LINES + 1, last=last, floor=floor, days=days, words_y=ends[i])
        for i, curve in enumerate(curves)
    ]
    parts = 5 if floor else 4  # 50, 60 … 100 or 0, 25 … 100 %
    levels = [floor + (1 - floor) * part / parts for part in range(parts + 1)]
    return CurveChart(
        lines=lines,
        days=[(_across(day, last), day) for day in days],
        levels=[
            (
                round(_down(level, floor)),
                wording.percent(level),
                f"{PLANE * (1 - (level - floor) / (1 - floor)):g}",
            )
            for level in levels
        ],
        starts_at=wording.percent(floor) if floor else "",
        desc=". ".join(line.in_words for line in lines),
    )


def _line(curve: Curve, pattern: int, *, last: int, floor: float, days: list[int], words_y: float) -> Line:
    corners = list(_corners(curve.steps, last))
    end = curve.steps[-1]
    return Line(
        key=curve.key,
        label=curve.label,
        rows=curve.rows,
        pattern=pattern,
        path=_stairs([(x, _up(step.share, floor)) for x, step in corners]),
        band=_band(corners, floor),
        end_x=_across(end.day, last),
        end_y=f"{_down(end.share, floor):.1f}",
        words_y=f"{words_y:.1f}",
        last_share=wording.percent(end.share),
        n=curve.n,
        events=curve.events,
        median=wording.value("days", curve.median_day) if curve.median_day is not None else _("not reached"),
        last_day=end.day,
        at=[_at(curve.steps, day, _across(day, last)) for day in days],
    )


def _at(steps: list[Step], day: int, x: str) -> AtTick:
    """Share: of the last step up to the day. At risk: of the first step on or after it."""
    following = next((step for step in steps if step.day >= day), None)
    if following is None:
        return AtTick(day, x, wording.NOTHING, "", wording.NOTHING)
    step = [each for each in steps if each.day <= day][-1]
    between = _("%(low)s to %(high)s") % {
        "low": wording.percent(step.low),
        "high": wording.percent(step.high),
    }
    return AtTick(day, x, wording.percent(step.share), between, wording.whole(following.at_risk))


def _corners(steps: list[Step], last: int) -> Iterator[tuple[float, Step]]:
    """(x in the plane, step) wherever something changes, no two closer than can be seen, and the end."""
    drawn: Step | None = None
    drawn_x = -float(FINE)
    for i, step in enumerate(steps):
        x = PLANE * step.day / last
        is_end = i == len(steps) - 1
        changed = drawn is None or (step.share, step.low, step.high) != (drawn.share, drawn.low, drawn.high)
        if is_end or (changed and x - drawn_x >= FINE):
            yield x, step
            drawn, drawn_x = step, x


def _stairs(points: list[tuple[float, float]]) -> str:
    """A path along, then down: M0 0H120V15H300V40."""
    first_x, first_y = points[0]
    return f"M{first_x:.0f} {first_y:.0f}" + "".join(f"H{x:.0f}V{y:.0f}" for x, y in points[1:])


def _band(corners: list[tuple[float, Step]], floor: float) -> str:
    """Along the upper edge and back along the lower one."""
    upper = _stairs([(x, _up(step.high, floor)) for x, step in corners])
    back = list(reversed(corners))
    x, step = back[0]
    lower = f"L{x:.0f} {_up(step.low, floor):.0f}"
    lower += "".join(f"V{_up(step.low, floor):.0f}H{x:.0f}" for x, step in back[1:])
    return f"{upper}{lower}Z"


def _floor(lowest: float) -> float:
    """Where the scale begins: at 0, unless everything happens in its upper half."""
    return 0.0 if lowest < 0.5 else 0.5


def _up(share: float, floor: float) -> float:
    return PLANE * (1 - (share - floor) / (1 - floor))


def _down(share: float, floor: float) -> float:
    return TOP + HEIGHT * (1 - (share - floor) / (1 - floor))


def _across(day: int, last: int) -> str:
    return f"{round(REACH * day / last, 2):g}%"


def _spread(wanted: list[float]) -> list[float]:
    """The same places, pushed apart until no two words cover each other, and kept on the plane."""
    order = sorted(range(len(wanted)), key=lambda i: wanted[i])
    placed = dict.fromkeys(order, 0.0)
    least = float(TOP)
    for i in order:
        placed[i] = least = max(wanted[i], least)
        least += GAP
    most = float(TOP + HEIGHT)
    for i in reversed(order):
        placed[i] = min(placed[i], most)
        most = placed[i] - GAP
    return [placed[i] for i in range(len(wanted))]
