"""What an overview is made of: figures, and panels that prove a finding with a chart. Plain data.

JSON in and out: see `as_json` and `overview_from_json`.

The counting (retention.counting) writes it, the pages, the CSV and the weekly report read it; so all three
always say the same.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from typing import Any, Literal

Unit = Literal["count", "share", "minutes", "days", "money", "score"]


@dataclass(frozen=True)
class Figure:
    """One number with everything that makes it true.

    key: its name in URLs: `/insight/rows/<key>/` lists the rows behind it (empty: there are none to list).
    value: count; share 0–1; minutes of working time; days; cents; a mean on a scale. None: nothing to say.
    n: how many cases it rests on; for a share, `hits` of `n`. low, high: 95 % interval in the unit of value.
    before: the same figure for the period before; is_change: whether the two differ beyond chance.
    """

    key: str
    label: str
    definition: str
    unit: Unit
    value: float | None
    n: int
    hits: int | None = None
    low: float | None = None
    high: float | None = None
    before: Figure | None = None
    is_change: bool = False
    note: str = ""


@dataclass(frozen=True)
class Bar:
    """One bar: a count or share with its interval, and the rows behind it.

    compare: a second mark on the same scale (the table as printed; what customers ticked); None: none.
    before: its value in the period before; None: nothing to say of it.
    """

    key: str
    label: str
    value: float
    n: int
    low: float | None = None
    high: float | None = None
    compare: float | None = None
    before: float | None = None
    rows: str = ""  # key for /insight/rows/<key>/; empty: no link
    note: str = ""


@dataclass(frozen=True)
class Step:
    """A corner of a survival curve: from `day` on, `share` are still with us; `at_risk` were watched then."""

    day: int
    share: float
    low: float
    high: float
    at_risk: int


@dataclass(frozen=True)
class Curve:
    """One group of a retention curve. steps begin with day 0, share 1."""

    key: str
    label: str
    n: int
    events: int
    steps: list[Step]
    median_day: int | None = None  # None: not reached
    rows: str = ""


@dataclass(frozen=True)
class Panel:
    """A finding with its proof: bars, or curves, or figures alone."""

    key: str
    finding: str
    definition: str
    unit: Unit = "count"
    figures: list[Figure] = field(default_factory=list)
    bars: list[Bar] = field(default_factory=list)
    bar_label: str = ""
    compare_label: str = ""
    curves: list[Curve] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    too_few: str = ""  # why nothing is claimed, in a sentence


@dataclass(frozen=True)
class Risk:
    """A customer who may leave: reasons in words, value, who has it, what to do next."""

    customer: int
    name: str
    reasons: list[str]
    value_cents: int
    currency: str
    owner: str
    next_step: str
    next_url: str
    last_order_on: str  # ISO date, or empty


@dataclass(frozen=True)
class Overview:
    """Everything the page shows for one selection."""

    as_of: str  # ISO moment
    first_day: str
    last_day: str
    headline: str  # the finding in one sentence
    staying: list[Panel]
    leaving: list[Panel]
    complaints: list[Panel]
    word: list[Panel]  # keeping our word
    felt: list[Panel]
    risks: list[Risk]
    risks_total: int
    risks_cents: int  # what all of them brought in the last 365 days
    cost: list[Panel]  # what care costs, and what it keeps
    has_before: bool = True  # False: what we know does not reach back over the period before

    def as_json(self) -> dict[str, Any]:
        """As Snapshot.overview holds it."""
        return asdict(self)


def overview_from_json(stored: dict[str, Any]) -> Overview:
    """The other way round. KeyError or TypeError for what as_json did not write."""
    lists: dict[str, Any] = {
        key: [_panel(each) for each in stored[key]]
        for key in ("staying", "leaving", "complaints", "word", "felt", "cost")
    }
    lists["risks"] = [Risk(**each) for each in stored["risks"]]
    return Overview(**{**stored, **lists})


def _panel(stored: dict[str, Any]) -> Panel:
    plain = {key: value for key, value in stored.items() if key not in ("figures", "bars", "curves")}
    return Panel(
        **plain,
        figures=[_figure(each) for each in stored["figures"]],
        bars=[Bar(**each) for each in stored["bars"]],
        curves=[_curve(each) for each in stored["curves"]],
    )


def _figure(stored: dict[str, Any]) -> Figure:
    before = stored["before"]
    plain = {key: value for key, value in stored.items() if key != "before"}
    return Figure(**plain, before=_figure(before) if before is not None else None)


def _curve(stored: dict[str, Any]) -> Curve:
    plain = {key: value for key, value in stored.items() if key != "steps"}
    return Curve(**plain, steps=[Step(**each) for each in stored["steps"]])
