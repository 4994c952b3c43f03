"""An overview as a page shows it: each panel with its chart, each figure with its words and its rows."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from django.conf import settings
from django.urls import reverse
from django.utils.formats import date_format
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from complaints.words import Channel
from retention import wording
from retention.charts import BarChart, CurveChart, bar_chart, curve_chart
from retention.figure import Figure, Overview, Panel, Risk
from retention.selection import SEGMENTS, Selection
from staff.models import Team


@dataclass(frozen=True)
class Section:
    """A part of the page. `nothing`: what would stand here, for a company that has none of it yet."""

    key: str
    title: str | Promise
    asks: str | Promise
    nothing: str | Promise
    is_of_tickets: bool = False  # narrowed by team and channel


SECTIONS = (
    Section(
        "staying",
        gettext_lazy("Staying"),
        gettext_lazy("Who is with us, and for how long?"),
        gettext_lazy("Who is with us, who is new and who came back stands here once there are orders."),
    ),
    Section(
        "leaving",
        gettext_lazy("Leaving"),
        gettext_lazy("Why do they go?"),
        gettext_lazy("Why customers left stands here once somebody left."),
    ),
    Section(
        "complaints",
        gettext_lazy("Complaints"),
        gettext_lazy("What goes wrong?"),
        gettext_lazy("What goes wrong, and how often again, stands here once somebody complained."),
        is_of_tickets=True,
    ),
    Section(
        "word",
        gettext_lazy("Keeping our word"),
        gettext_lazy("Do we do what we promised, in time?"),
        gettext_lazy("Promises kept and broken and how fast we answer stand here once there are tickets."),
        is_of_tickets=True,
    ),
    Section(
        "felt",
        gettext_lazy("How it felt"),
        gettext_lazy("How was it for them?"),
        gettext_lazy("What customers say stands here once somebody answered how it was."),
        is_of_tickets=True,
    ),
    Section(
        "cost",
        gettext_lazy("Cost"),
        gettext_lazy("What does care cost, and what does it keep?"),
        gettext_lazy(
            "What putting right costs, and what those customers bring, stands here after the first."
        ),
        is_of_tickets=True,
    ),
)


@dataclass(frozen=True)
class ShownFigure:
    figure: Figure
    value: str
    cases: str
    between: str
    compared: str
    rows_url: str

    @property
    def facts(self) -> str:
        """All but the value: "412 of 500, between 74 and 82 %; up from 71 %, more than chance"."""
        rests_on = ", ".join(part for part in (self.cases, self.between) if part)
        return "; ".join(part for part in (rests_on, self.compared, self.figure.note) if part)


@dataclass(frozen=True)
class ShownPanel:
    panel: Panel
    figures: list[ShownFigure]
    bars: BarChart | None
    curves: CurveChart | None
    csv_url: str

    @property
    def is_wide(self) -> bool:
        """Figures alone, several beside a chart, and bars beside something else take a row of their own."""
        has_beside = self.bars is not None and self.bars.has_compare
        return has_beside or not (self.bars or self.curves) or len(self.figures) > 3

    @property
    def is_empty(self) -> bool:
        """There was nothing to count: no case in any figure or bar, and no curve."""
        has_cases = any(each.figure.n or each.figure.value for each in self.figures)
        has_bars = any(bar.value or bar.n for bar in self.panel.bars)
        return not (has_cases or has_bars or self.curves)


@dataclass(frozen=True)
class ShownRisk:
    """value: what they brought in the last year; last_order: its date; both in words."""

    risk: Risk
    value: str
    last_order: str


@dataclass(frozen=True)
class ShownSection:
    section: Section
    panels: list[ShownPanel]


def sections_of(overview: Overview, selection: Selection) -> list[ShownSection]:
    """All sections in their order. One in which nothing was counted has no panels."""
    shown = []
    for section in SECTIONS:
        panels = [_panel(each, selection) for each in getattr(overview, section.key)]
        shown.append(ShownSection(section, panels if not all(each.is_empty for each in panels) else []))
    return shown


def panel_of(overview: Overview, key: str) -> Panel | None:
    """One panel by its key."""
    panels = (panel for section in SECTIONS for panel in getattr(overview, section.key))
    return next((panel for panel in panels if panel.key == key), None)


def risks_of(overview: Overview) -> list[ShownRisk]:
    """The list of names, in the order of the overview."""
    return [
        ShownRisk(
            risk,
            wording.money(risk.value_cents, risk.currency),
            date_format(date.fromisoformat(risk.last_order_on), "j M Y")
            if risk.last_order_on
            else wording.NOTHING,
        )
        for risk in overview.risks
    ]


def risks_in_words(overview: Overview) -> str:
    """The finding above the list of names, for all of them: "11 customers to speak to first. They …"."""
    said = {
        "customers": wording.amount_of("customers", overview.risks_total),
        "money": wording.money(overview.risks_cents, settings.COMPANY_CURRENCY),
    }
    if overview.risks_cents <= 0:
        return _("%(customers)s to speak to first.") % said
    return _("%(customers)s to speak to first: %(money)s in the last 365 days.") % said


def parts_of(selection: Selection) -> list[str]:
    """Which part of the company a selection is of, in words; none: all of it."""
    parts = [str(SEGMENTS[selection.segment])] if selection.segment else []
    if selection.team:
        parts += Team.objects.filter(slug=selection.team).values_list("name", flat=True)
    return [*parts, str(Channel(selection.channel).label)] if selection.channel else parts


def days_in_words(first_day: date, last_day: date) -> str:
    """ "1–30 Nov 2026", "2 Nov 2026 – 3 Jan 2027"."""
    last = date_format(last_day, "j M Y")
    if first_day == last_day:
        return last
    if (first_day.year, first_day.month) == (last_day.year, last_day.month):
        return f"{first_day.day}–{last}"
    pattern = "j M" if first_day.year == last_day.year else "j M Y"
    return f"{date_format(first_day, pattern)} – {last}"


def days_of(overview: Overview) -> str:
    """The days an overview is about, in words."""
    return days_in_words(date.fromisoformat(overview.first_day), date.fromisoformat(overview.last_day))


def counted_at(overview: Overview) -> datetime:
    """When it was counted, aware."""
    return datetime.fromisoformat(overview.as_of)


def address(name: str, selection: Selection, *args: str) -> str:
    """An address of insight with the selection in it."""
    query = selection.query()
    return reverse(f"retention:{name}", args=args) + (f"?{query}" if query else "")


def _panel(panel: Panel, selection: Selection) -> ShownPanel:
    return ShownPanel(
        panel=panel,
        figures=[_figure(each, selection) for each in panel.figures],
        bars=bar_chart(panel),
        curves=curve_chart(panel),
        csv_url=address("panel_csv", selection, panel.key),
    )


def _figure(figure: Figure, selection: Selection) -> ShownFigure:
    return ShownFigure(
        figure=figure,
        value=wording.value(figure.unit, figure.value),
        # Without a value the note says how many there are, and why that is too few.
        cases=wording.cases(figure) if figure.value is not None or not figure.note else "",
        between=wording.between(figure),
        compared=wording.compared(figure),
        rows_url=address("rows", selection, figure.key) if figure.key else "",
    )
