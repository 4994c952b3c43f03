"""The weekly report: to whom, when, once, and the same figures as the page."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta

import pytest
from django.core import mail
from hypothesis import given
from hypothesis import strategies as st

from messaging.models import OutboundMessage
from messaging.sending import send_due
from retention.figure import overview_from_json
from retention.models import Snapshot
from retention.reporting import send_weekly
from retention.weeks import Week
from tests.retention import sample

pytestmark = pytest.mark.django_db
# Monday 16 November 2026, 7:00 in Kampala, which is three hours ahead.
SEVEN = datetime(2026, 11, 16, 4, 0, tzinfo=UTC)
WEEK = Week.read("2026-W46")


@pytest.fixture
def readers(maria, ada, lena, ana):
    """Maria and Ada get it; a lead and an agent do not."""
    return [maria, ada]


@pytest.fixture
def week_counted(ground) -> Snapshot:
    return sample.counted(WEEK.selection(), now=SEVEN - timedelta(hours=1))


def reports() -> list[OutboundMessage]:
    return list(OutboundMessage.objects.filter(purpose="weekly_report").order_by("to_address"))


def test_managers_and_administrators_get_it_on_monday_at_seven_and_once(readers, week_counted):
    assert send_weekly(now=SEVEN - timedelta(seconds=1)) == 0
    assert send_weekly(now=SEVEN) == 2
    assert [row.to_address for row in reports()] == ["ada@kept.example", "maria@kept.example"]
    assert send_weekly(now=SEVEN + timedelta(minutes=10)) == 0
    assert len(reports()) == 2


def test_it_waits_for_its_figures_and_asks_for_them(readers):
    assert send_weekly(now=SEVEN) == 0
    wanted = Snapshot.objects.get()
    assert (wanted.selection["first_day"], wanted.selection["last_day"]) == ("2026-11-09", "2026-11-15")
    sample.counted(WEEK.selection(), now=SEVEN - timedelta(days=1))  # on Sunday, before the week was over
    assert send_weekly(now=SEVEN) == 0
    sample.counted(WEEK.selection(), now=SEVEN)
    assert send_weekly(now=SEVEN + timedelta(days=4)) == 2  # late, but within the week
    assert reports()[0].subject.startswith("Week 46: ")


def test_no_line_of_a_heading_begins_with_the_sign_of_its_number(readers, week_counted):
    assert send_weekly(now=SEVEN) == 2
    headings = re.findall(r"<h[13][^>]*>(.*?)</h", reports()[0].html, re.DOTALL)
    assert any("\u00a0%" in each for each in headings)
    assert not any(" %" in each for each in headings)


def test_whoever_left_or_does_not_want_it_gets_none(readers, week_counted):
    maria, ada = readers
    type(maria).objects.filter(pk=maria.pk).update(gets_weekly_report=False)
    type(ada).objects.filter(pk=ada.pk).update(is_active=False)
    assert send_weekly(now=SEVEN) == 0
    type(maria).objects.filter(pk=maria.pk).update(gets_weekly_report=True)
    assert send_weekly(now=SEVEN) == 1


def test_the_switch_stands_on_the_account_page_of_those_who_get_it(as_, readers, ana):
    maria = readers[0]
    browser = as_(maria)
    assert "gets_weekly_report" in browser.get("/desk/you/").content.decode()
    browser.post("/desk/you/weekly-report/", {})
    maria.refresh_from_db()
    assert not maria.gets_weekly_report
    browser.post("/desk/you/weekly-report/", {"gets_weekly_report": "on"})
    maria.refresh_from_db()
    assert maria.gets_weekly_report
    assert "gets_weekly_report" not in as_(ana).get("/desk/you/").content.decode()


def test_the_mail_tells_the_page_s_figures_in_text_and_in_tables(readers, week_counted):
    send_weekly(now=SEVEN)
    assert send_due(now=SEVEN).sent == 2
    letter = next(one for one in mail.outbox if "maria@kept.example" in one.to[0])
    html = letter.alternatives[0].content
    overview = overview_from_json(week_counted.overview)
    for part in (letter.body, html):
        assert overview.headline in part
        assert "934 of 1,010, between 91 and 94 %; up from 89 %, more than chance" in part
        assert "the IMED table as printed: 68 %" in part
        assert "9–15 Nov 2026" in part
        assert "/insight/report/2026-W46/" in part
    assert "/insight/?period=custom&from=2026-11-09&to=2026-11-15" in letter.body
    assert "<img" not in html
    assert "Amina &lt;b&gt;Zawedde" in html
    assert "Amina <b>Zawedde</b>" in letter.body
    assert letter.extra_headers["Auto-Submitted"] == "auto-generated"
    assert not re.search(r"\n{4,}", letter.body)
    assert "&#x27;" not in letter.body
    assert "&amp;" not in letter.body


@given(st.dates(min_value=datetime(1990, 1, 1).date(), max_value=datetime(2090, 1, 1).date()))  # noqa: DTZ001
def test_weeks_are_those_of_the_calendar(day):
    week = Week.of(day)
    assert week.monday <= day <= week.sunday
    assert str(week) == f"{day:%G}-W{day:%V}"
    assert Week.read(str(week)) == week
    assert week.after().before() == week
