"""A panel as the rows of a sheet: every number of its chart, unrounded, with what it rests on."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from retention.figure import Curve, Figure, Panel

HEADING = (
    "kind",
    "key",
    "label",
    "day",
    "value",
    "unit",
    "low_95",
    "high_95",
    "hits",
    "n",
    "before",
    "beside",
    "note",
)


def panel_rows(panel: Panel) -> Iterator[tuple[Any, ...]]:
    """The heading, then figures, bars, and the corners of curves (day, share, n still watched)."""
    yield HEADING
    for figure in panel.figures:
        yield _figure(figure)
    for bar in panel.bars:
        numbers = (bar.value, panel.unit, bar.low, bar.high, None, bar.n, bar.before, bar.compare, bar.note)
        yield ("bar", bar.key, bar.label, None, *numbers)
    for curve in panel.curves:
        yield from _curve(curve)


def _figure(figure: Figure) -> tuple[Any, ...]:
    before = figure.before.value if figure.before else None
    numbers = (figure.value, figure.unit, figure.low, figure.high, figure.hits, figure.n, before)
    return ("figure", figure.key, figure.label, None, *numbers, None, figure.note or figure.definition)


def _curve(curve: Curve) -> Iterator[tuple[Any, ...]]:
    for step in curve.steps:
        numbers = (step.share, "share", step.low, step.high, None, step.at_risk)
        yield ("curve", curve.key, curve.label, step.day, *numbers, None, None, "")
