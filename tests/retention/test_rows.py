"""Behind every figure, bar and curve stand exactly as many rows as it says."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from complaints.models import Ticket
from helpdesk.web.paging import page_after
from retention.counting import count_overview
from retention.counting.behind import FAMILIES, SINGLES
from retention.counting.behind_cost import COSTS
from retention.figure import Overview, Panel, overview_from_json
from retention.row_lines import with_names
from retention.rows import rows_of
from retention.selection import Selection
from staff.models import User
from tests.cast import NOW, team
from tests.retention.crowd import Crowd

pytestmark = pytest.mark.django_db
TODAY = date(2026, 11, 18)
SELECTIONS = {
    "a month": Selection.of("30d", today=TODAY),
    "a year": Selection.of("365d", today=TODAY),
    "a team": Selection.of("365d", today=TODAY, team="restaurant"),
    "a channel": Selection.of("90d", today=TODAY, channel="mail"),
    "special customers": Selection.of("365d", today=TODAY, segment="special"),
    "organisations": Selection.of("365d", today=TODAY, segment="organisation"),
    "long ago": Selection(date(2026, 5, 1), date(2026, 7, 31), "custom"),
}


@pytest.fixture
def crowd(ana: User, now: datetime) -> Crowd:
    crowd = Crowd(3, owner=ana, teams=[team("Restaurant"), team("Billing")])
    crowd.fill(customers=160, tickets=500)
    return crowd


def _panels(overview: Overview) -> list[Panel]:
    sections = (overview.staying, overview.leaving, overview.complaints, overview.word, overview.felt,
                overview.cost)  # fmt: skip
    return [panel for section in sections for panel in section]


def _counted(panel: Panel) -> Iterator[tuple[str, dict[str, Any]]]:
    """Each key with the numbers that its rows may be."""
    for figure in panel.figures:
        yield figure.key, {
            "value": figure.value, "n": figure.n, "hits": figure.hits,
            "misses": figure.n - figure.hits if figure.hits is not None else None,
        }  # fmt: skip
    for bar in panel.bars:
        hits = round(bar.value * bar.n) if panel.unit == "share" else bar.value
        yield bar.rows, {"value": hits, "hits": hits, "n": bar.n}
    for curve in panel.curves:
        yield curve.rows, {"n": curve.n}


def test_every_figure_has_as_many_rows_as_it_counts(crowd: Crowd) -> None:
    seen: set[str] = set()
    for name, selection in SELECTIONS.items():
        overview = count_overview(selection, now=NOW)
        assert overview_from_json(overview.as_json()) == overview
        for panel in _panels(overview):
            for key, numbers in _counted(panel):
                rows = rows_of(key, selection, now=NOW)
                assert rows.queryset.count() == numbers[rows.counts], f"{name}: {panel.key}, {key}"
                assert rows.label
                assert rows.label.endswith(": the others") == (rows.counts == "misses")
                assert rows.definition
                seen.add(key)
        at_risk = rows_of("at_risk", selection, now=NOW).queryset
        assert at_risk.count() == overview.risks_total, name
        best = list(at_risk.order_by(*rows_of("at_risk", selection, now=NOW).order)[:25])
        assert [risk.customer for risk in overview.risks] == [customer.pk for customer in best]
        assert all(risk.reasons for risk in overview.risks)
    assert seen >= (SINGLES | COSTS).keys() - {"at_risk"}, "a key that no figure has"
    assert {key.partition("-")[0] for key in seen if "-" in key} == FAMILIES.keys()


def test_the_period_before_is_what_its_own_overview_says(crowd: Crowd) -> None:
    selection = Selection(date(2026, 6, 22), TODAY, "custom")  # long enough for ten exits in either
    overview, last = (count_overview(each, now=NOW) for each in (selection, selection.before()))
    assert overview.has_before
    assert not count_overview(SELECTIONS["a year"], now=NOW).has_before, "the first order is 500 days old"
    panels, earlier = _panels(overview), _panels(last)
    compared = set()
    for panel, before in zip(panels, earlier, strict=True):
        figures = {figure.key: figure for figure in before.figures}
        for figure in panel.figures:
            if figure.before is not None:
                then = figures[figure.key]
                assert (figure.before.value, figure.before.n) == (then.value, then.n), figure.key
                compared.add(figure.key)
        bars = {bar.key: bar for bar in before.bars}
        for bar in panel.bars:
            if bar.before is not None:
                assert bar.before == (bars[bar.key].value if bar.key in bars else 0), bar.rows
                compared.add(panel.key)
    assert compared >= SINGLES.keys() - {"overdue", "watched", "at_risk"}
    assert compared >= {"causes", "channels", "stages", "reasons", "satisfaction"}


def test_rows_are_listed_with_what_their_lines_show(crowd: Crowd) -> None:
    for key in [*SINGLES, *COSTS, "landmark-well", "drove-rudeness", "promised-kept", "cause-none"]:
        rows = rows_of(key, SELECTIONS["a year"], now=NOW)
        with CaptureQueriesContext(connection) as queries:
            for row in with_names(rows.kind, rows.queryset).order_by(*rows.order)[:20]:
                match rows.kind:
                    case "customers":
                        assert row.value_cents >= 0
                        assert bool(rows.since) == (getattr(row, "since", None) is not None)
                    case "tickets":
                        str(row.customer), row.owner, row.team
                    case _:
                        str(row.ticket.customer)
        assert len(queries) == 1, key


def test_pages_of_rows_show_each_once_in_order(crowd: Crowd) -> None:
    for key in ("complaints", "promises", "csat", "solved", "responses", "left"):
        rows = rows_of(key, SELECTIONS["a year"], now=NOW)
        whole = [row.pk for row in rows.queryset.order_by(*rows.order)]
        seen: list[int] = []
        cursor = ""
        for _page in range(len(whole)):
            page = page_after(rows.queryset, rows.order, cursor, size=7)
            seen += [row.pk for row in page.rows]
            cursor = page.next_cursor
            if not cursor:
                break
        assert seen == whole, key
        assert len(set(seen)) == len(seen) > 7, key


NO_KEYS = """- nothing cause cause- cause-nothing cause-\x00 exit-x left-x rating-9 rating- drove-no
promise-released promised- landmark-x stage- channel-fax"""


@pytest.mark.parametrize("key", ["", *NO_KEYS.split()])
def test_what_is_no_key_is_none(key: str, ground: None) -> None:
    with pytest.raises(KeyError):
        rows_of(key, SELECTIONS["a month"], now=NOW)


def test_a_colleague_opens_only_what_is_visible(crowd: Crowd) -> None:
    visible = Ticket.objects.filter(team__slug="restaurant")
    for key in ("complaints", "promises", "csat"):
        rows = rows_of(key, SELECTIONS["a year"], now=NOW)
        found = rows.visible_among(visible)
        assert 0 < found.count() < rows.queryset.count()
    customers = rows_of("with_us", SELECTIONS["a year"], now=NOW)
    assert customers.visible_among(visible).count() == customers.queryset.count()
