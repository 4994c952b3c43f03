"""The pages of insight: who may look, what they say, and that no address breaks them."""

from __future__ import annotations

import html
import re
from dataclasses import replace
from datetime import timedelta

import pytest
from django.utils import timezone
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from customers.models import Customer
from retention import wording
from retention.figure import Figure, overview_from_json
from retention.models import Snapshot
from retention.selection import Selection
from tests.retention import sample
from tests.retention.looking import PAGE, rows_are, sheet, words

pytestmark = pytest.mark.django_db


@pytest.fixture
def usual(now) -> Selection:
    return Selection.from_query({}, today=timezone.localdate())


@pytest.fixture
def shown(usual, now) -> Snapshot:
    """The sample, counted for the last ninety days."""
    return sample.counted(usual, now=now)


@pytest.mark.parametrize(
    "path", [PAGE, f"{PAGE}rows/with_us/", f"{PAGE}staying_now.csv", f"{PAGE}report/2026-W46/"]
)
def test_agents_stay_outside_and_leads_come_in(as_, ana, lena, maria, path, shown, monkeypatch):
    rows_are(monkeypatch, with_us=("customers", Customer.objects.all()))
    assert as_(ana).get(path).status_code == 403
    assert {as_(who).get(path).status_code for who in (lena, maria)} == {200}
    assert "/insight/" not in as_(ana).get("/desk/").content.decode()
    assert "/insight/" in as_(lena).get("/desk/").content.decode()


def test_the_page_says_what_was_counted_number_for_number(as_, maria, shown):
    said = words(as_(maria).get(PAGE))
    overview = overview_from_json(shown.overview)
    assert overview.headline in said
    panels = [*overview.staying, *overview.leaving, *overview.complaints, *overview.word]
    assert all(panel.finding in said for panel in panels)
    for figure in [figure for panel in panels for figure in panel.figures]:
        assert rests(figure) in said, figure.label
    for bar in [bar for panel in panels for bar in panel.bars]:
        assert bar.label in said
        if bar.low is not None:
            assert f"of {bar.n}, {wording.between(bar)}" in said
    assert "Late: 41 days since the last order" in said
    assert "87 customers to speak to first: UGX 12,400,000 in the last 365 days." in said
    assert "The 2 of 87 with the most at stake." in said
    assert "third complaint. It does not say that they leave" in said
    assert "Only 4 answered." in said


def rests(figure: Figure) -> str:
    facts = ", ".join(part for part in (wording.cases(figure), wording.between(figure)) if part)
    parts = [figure.label, wording.value(figure.unit, figure.value)]
    parts += [f": {figure.label}, who is behind it"] if figure.key else []
    return " ".join(part for part in (*parts, facts, wording.compared(figure)) if part)


def test_names_from_outside_are_text(as_, maria, shown):
    page = as_(maria).get(PAGE).content.decode()
    assert "Amina &lt;b&gt;Zawedde&lt;/b&gt;" in page
    assert "<b>Zawedde" not in page
    assert "style=" not in page


def test_every_chart_says_itself_without_eyes_and_has_its_table_and_file(as_, maria, shown):
    page = as_(maria).get(PAGE).content.decode()
    ids = re.findall(r' id="([^"]+)"', page)
    assert len(ids) == len(set(ids))
    pictures = re.findall(r'role="img" aria-labelledby="([^"]+)"', page)
    assert len(pictures) == 2 + 7 + 2 + 5  # two of curves, and each bar
    assert all(set(names.split()) <= set(ids) for names in pictures)
    assert page.count("<summary>The table</summary>") == 5
    for key in ("staying_now", "staying_answered", "leaving_reasons", "complaints_causes"):
        assert f'href="/insight/{key}.csv?period=90d"' in page
    assert 'class="fold finding-table" open' not in page
    assert as_(maria).get(PAGE, {"tables": "1"}).content.count(b'class="fold finding-table" open') == 5


def test_links_carry_the_selection(as_, maria, now):
    asked = {"period": "90d", "segment": "special", "channel": "mail"}
    selection = Selection.from_query(asked, today=timezone.localdate())
    sample.counted(selection, now=now)
    page = html.unescape(as_(maria).get(PAGE, asked).content.decode())
    links = re.findall(r'href="(/insight/(?:rows|[a-z_]+\.csv)[^"]*)"', page)
    assert len(links) > 20
    assert all(link.endswith(f"?{selection.query()}") for link in links)
    assert '<option value="special" selected>' in page
    assert "only: Special customers, Mail" in words(as_(maria).get(PAGE, asked)), "on paper there is no form"
    assert "only:" not in words(as_(maria).get(PAGE))
    assert page.count("a customer belongs to none of them") == 2  # in Staying and Leaving


def test_until_it_is_counted_the_page_says_so_and_asks_again(as_, maria, now):
    browser = as_(maria)
    page = browser.get(PAGE)
    assert "Being counted…" in words(page)
    assert 'hx-trigger="load delay:2s"' in page.content.decode()
    row = Snapshot.objects.get()
    assert row.wanted_at == now
    assert browser.get(f"{PAGE}staying_now.csv").status_code == 303
    Snapshot.objects.update(error="The database said no.", wanted_at=None)
    failed = browser.get(PAGE)
    assert "The database said no." in words(failed)
    assert "load delay" not in failed.content.decode()


def test_what_another_version_counted_is_counted_anew(as_, maria, shown, now):
    Snapshot.objects.update(overview={"made": "by another version"})
    assert "Being counted…" in words(as_(maria).get(PAGE))
    assert Snapshot.objects.get().wanted_at == now


def test_where_nothing_is_known_of_the_days_before_nothing_is_said_to_be_beside_them(as_, maria, shown):
    assert "beside the same number of days before" in words(as_(maria).get(PAGE))
    alone = replace(overview_from_json(shown.overview), has_before=False)
    Snapshot.objects.update(overview=alone.as_json())
    said = words(as_(maria).get(PAGE))
    assert "beside the same" not in said
    assert "with nothing to compare" in said


def test_what_was_not_understood_is_said_while_it_is_counted_too(as_, maria, now):
    page = as_(maria).get(PAGE, {"from": "1999-01-01"})
    assert "these are the last ten of them" in words(page)
    again = html.unescape(re.search(r'hx-get="([^"]+)" hx-trigger="load', page.content.decode())[1])
    assert "these are the last ten of them" in words(as_(maria).get(again))


def test_asking_again_for_the_same_address_adds_no_step_back(as_, maria, now):
    browser, chosen = as_(maria), f"{PAGE}?period=30d"
    asks = {"HX-Request": "true", "HX-Current-URL": f"http://testserver{PAGE}?period=90d"}
    assert browser.get(chosen, headers=asks)["HX-Push-Url"] == chosen
    asks["HX-Current-URL"] = f"http://testserver{chosen}"
    assert "HX-Push-Url" not in browser.get(chosen, headers=asks)


def test_old_figures_stay_while_new_ones_are_counted(as_, maria, shown, now):
    Snapshot.objects.update(wanted_at=now, error="")
    browser = as_(maria)
    page = browser.get(PAGE).content.decode()
    assert "being counted anew…" in page
    again = html.unescape(re.search(r'id="insight-standing" hx-get="([^"]+)"', page)[1])
    assert "Show the newer figures" not in browser.get(again).content.decode()
    newer = replace(overview_from_json(shown.overview), as_of=(now + timedelta(minutes=1)).isoformat())
    Snapshot.objects.update(overview=newer.as_json(), wanted_at=None)
    assert "Show the newer figures" in browser.get(again).content.decode()
    Snapshot.objects.update(error="The last counting failed.")
    assert "The last counting failed." in words(browser.get(PAGE))


def test_an_empty_company_is_told_what_would_stand_here(as_, maria, usual, now):
    nothing = replace(
        sample.overview(usual, as_of=now),
        staying=[], leaving=[], complaints=[], word=[], felt=[], cost=[], risks=[], risks_total=0,
    )  # fmt: skip
    sample.counted(usual, now=now)
    Snapshot.objects.update(overview=nothing.as_json())
    said = words(as_(maria).get(PAGE))
    for sentence in ("once there are orders", "once somebody left", "once somebody complained"):
        assert sentence in said
    assert "Nobody seems to be leaving." in said
    assert b'href="/desk/customers/orders/import/"' in as_(maria).get(PAGE).content


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.dictionaries(
        st.sampled_from(["period", "from", "to", "team", "channel", "segment", "after", "shown", "tables"]),
        st.sampled_from(["custom", "7d", "2026-02-30", "9999-12-31", "0001-01-01", "-1", "é" * 300])
        | st.text(),
    )
)
def test_no_query_string_breaks_a_page(as_, maria, usual, monkeypatch, query):
    browser = as_(maria)
    rows_are(monkeypatch, with_us=("customers", Customer.objects.all()))
    for path in (
        PAGE,
        f"{PAGE}rows/with_us/",
        f"{PAGE}rows/with_us.csv",
        f"{PAGE}x.csv",
        f"{PAGE}report/2026-W46/",
    ):
        assert browser.get(path, query).status_code in {200, 303, 400, 404}, (path, query)


@pytest.mark.parametrize(
    ("path", "status"),
    [
        ("rows/none/", 404),
        ("rows/none.csv", 404),
        ("nothing.csv", 404),
        ("report/2026-W46/", 200),
        ("report/2026-W47/", 404),  # not over yet
        ("report/2026-W54/", 404),
        ("report/0000-W01/", 404),
        ("report/2016-W01/", 404),
        ("report/9999-W52/", 404),
        ("report/last/", 404),
    ],
)
def test_addresses_that_lead_nowhere(as_, maria, shown, path, status):
    assert as_(maria).get(PAGE + path).status_code == status


def test_a_panel_s_sheet_holds_its_numbers_unrounded(as_, maria, shown):
    overview = overview_from_json(shown.overview)
    lines = sheet(as_(maria).get(f"{PAGE}leaving_reasons.csv"))
    bars = overview.leaving[0].bars
    assert [float(line[4]) for line in lines[1:]] == [bar.value for bar in bars]
    assert [int(line[9]) for line in lines[1:]] == [bar.n for bar in bars]
    curves = sheet(as_(maria).get(f"{PAGE}staying_answered.csv"))
    assert len(curves) == 1 + sum(len(curve.steps) for curve in overview.staying[2].curves)
    causes = sheet(as_(maria).get(f"{PAGE}complaints_causes.csv"))
    assert "'=1+1" in {line[2] for line in causes}


def test_the_report_of_a_week_is_the_overview_of_its_days(as_, maria, now):
    browser = as_(maria)
    assert "Being counted…" in words(browser.get(f"{PAGE}report/2026-W46/"))
    snapshot = Snapshot.objects.get()
    assert (snapshot.selection["first_day"], snapshot.selection["last_day"]) == ("2026-11-09", "2026-11-15")
    sample.counted(Selection.from_json(snapshot.selection), now=now)
    said = words(browser.get(f"{PAGE}report/2026-W46/"))
    assert "9–15 Nov 2026" in said
    assert "Rudeness costs us most" in said
    assert "2026-W45" in said
    assert "2026-W47" not in said
