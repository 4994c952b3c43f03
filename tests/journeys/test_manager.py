"""A manager's morning: the overview, a bar, its tickets, back; the weekly report; all by keyboard."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import pytest
from axe_playwright_python.base import AXE_SCRIPT
from django.utils import timezone
from playwright.sync_api import Page, expect

from complaints.causes import confirm_causes
from complaints.models import Ticket
from retention.reporting import send_weekly
from retention.selection import Selection
from retention.snapshots import refresh_wanted
from retention.weeks import Week
from staff.models import User
from tests.journeys.conftest import Clock
from tests.journeys.test_keyboard import tab_through
from tests.journeys.test_pages import STILL, at_every_width, in_light_and_dark, nothing
from tests.journeys.test_two_colleagues import complained
from tests.retention import sample

pytestmark = [pytest.mark.browser, pytest.mark.timeout(300)]
AtDesk = Callable[..., Page]


@pytest.fixture
def rude(site: str, ana: User, clock: Clock) -> list[Ticket]:
    """Two complaints in which Ana confirmed rudeness as the cause."""
    tickets = [complained(text) for text in ("The waiter was rude.", "She shouted at my mother.")]
    clock.pass_(minutes=5)
    for ticket in tickets:
        confirm_causes(ticket, by=ana, slugs=["rudeness"], main_slug="rudeness", now=clock.now())
    clock.pass_(minutes=5)
    return tickets


@pytest.fixture
def shown(site: str, clock: Clock) -> None:
    """The sample overview, for the last thirty days and for last week."""
    today = timezone.localdate(clock.now())
    for selection in (Selection.from_query({}, today=today), Week.of(today).before().selection()):
        sample.counted(selection, now=clock.now())


def test_from_the_overview_to_a_bar_to_its_tickets_and_back(
    at_desk: AtDesk, maria: User, rude: list[Ticket], clock: Clock
) -> None:
    page = at_desk(maria)
    page.goto("/desk/")
    page.get_by_role("link", name="Insight", exact=True).click()
    expect(page.get_by_role("heading", name="Being counted…")).to_be_visible()
    refresh_wanted(now=clock.now())
    expect(page.get_by_role("heading", name="Complaints", exact=True)).to_be_visible()
    page.locator("[name=channel]").select_option("web")
    expect(page).to_have_url(re.compile(r"/insight/\?period=90d&channel=web$"))
    expect(page.get_by_role("heading", name="Being counted…")).to_be_visible()
    refresh_wanted(now=clock.now())
    bar = page.locator("a.bar", has_text="rudeness").first
    expect(bar).to_have_accessible_name(re.compile(r"rudeness 2\b"))
    bar.click()
    expect(page.locator("h1")).to_contain_text("rudeness")
    for ticket in rude:
        expect(page.get_by_role("link", name=f"#{ticket.number}")).to_be_visible()
    expect(page.get_by_text("2 tickets, as of now")).to_be_visible()
    page.get_by_role("link", name="Back to the overview").click()
    expect(page).to_have_url(re.compile(r"channel=web"))
    expect(page.locator("[name=channel]")).to_have_value("web")
    expect(page.locator("a.bar", has_text="rudeness").first).to_be_visible()


def test_without_javascript_the_choice_is_a_form_and_waiting_is_a_link(
    at_desk: AtDesk, maria: User, rude: list[Ticket], clock: Clock
) -> None:
    page = at_desk(maria, java_script_enabled=False)
    page.goto("/insight/")
    page.locator("[name=period]").select_option("90d")
    page.get_by_role("button", name="Show").click()
    expect(page).to_have_url(re.compile(r"period=90d"))
    refresh_wanted(now=clock.now())
    page.get_by_role("link", name="Look again").click()
    expect(page.locator("[name=period]")).to_have_value("90d")
    summary = page.locator("summary", has_text="The table").first
    summary.click()
    expect(page.locator("table").first).to_be_visible()


def test_the_weekly_report_is_read_as_a_mail_and_on_its_page(
    at_desk: AtDesk, maria: User, shown: None, clock: Clock, mail_leaves: Any
) -> None:
    assert send_weekly(now=clock.now()) == 1
    mail_leaves()
    page = at_desk(maria)
    page.goto("/desk/mail/mailbox/")
    page.get_by_role("link", name="Week 46: Rudeness costs us most").click()
    mail = page.frame_locator("iframe.mail-frame")
    expect(mail.get_by_role("heading", name="Rudeness costs us most: 14 of 52")).to_be_visible()
    expect(mail.get_by_text("934 of 1,010").first).to_be_visible()
    href = mail.get_by_role("link", name="The report to print").get_attribute("href")
    page.get_by_role("link", name="As text").click()
    expect(page.locator(".mail-text")).to_contain_text("KEEPING OUR WORD")
    page.goto(str(href))
    expect(page.locator("h1")).to_contain_text("Rudeness costs us most")
    expect(page.get_by_text("9–15 Nov 2026")).to_be_visible()


def test_everything_is_in_reach_of_the_keys(at_desk: AtDesk, maria: User, shown: None) -> None:
    page = at_desk(maria)
    page.goto("/insight/")
    page.locator("main").focus()
    nothing(tab_through(page, 45))
    definition = page.locator("summary", has_text="Definition").first
    definition.press("Enter")
    expect(page.get_by_text("With us now, on the last day of the period.")).to_be_visible()
    page.keyboard.press("t")
    expect(page.locator(".finding-table[open]")).to_have_count(5)
    page.locator(".figure-value a").first.press("Enter")
    expect(page).to_have_url(re.compile(r"/insight/rows/with_us/"))


def test_axe_finds_nothing_with_everything_open_and_nothing_scrolls_sideways(
    at_desk: AtDesk, maria: User, shown: None
) -> None:
    page, found = at_desk(maria, **STILL), []
    paths = (
        "/insight/?tables=1",
        "/insight/?period=7d",
        "/insight/rows/complaints/",
        "/insight/report/2026-W46/",
    )
    for path in paths:
        page.goto(path)
        page.evaluate("() => document.querySelectorAll('details').forEach((fold) => (fold.open = true))")
        page.evaluate(AXE_SCRIPT)
        found += [f"{path}: {each}" for each in in_light_and_dark(page)]
        found += [f"{path}: {each}" for each in at_every_width(page)]
    nothing(found)
