"""What somebody typed is never lost, and never sent twice or too early."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from django.contrib.sessions.models import Session
from django.utils import timezone
from playwright.sync_api import Locator, Page, expect

from complaints.models import Draft, Message, Ticket
from complaints.receiving import receive_message
from messaging.models import OutboundMessage
from staff.models import User
from tests import cast
from tests.journeys.hands import open_act, write
from tests.journeys.test_two_colleagues import complained

pytestmark = pytest.mark.browser
WORDS = "Dear Chen, I have asked the kitchen and "
AtDesk = Callable[..., Page]


@pytest.fixture
def case(site: str, ana: User) -> Ticket:
    return complained("My soup was cold.")


@pytest.fixture
def page(at_desk: AtDesk, case: Ticket, ana: User) -> Page:
    page = at_desk(ana)
    page.goto(path_of(case))
    return page


def path_of(case: Ticket) -> str:
    return f"/desk/tickets/{case.number}/"


def area(page: Page) -> Locator:
    return page.locator("#composer textarea")


def drafted(page: Page, state: str = "saved") -> None:
    expect(page.locator(f"[data-draft-state][data-state={state}]")).to_be_visible(timeout=10_000)


def kept_in_the_browser(page: Page, words: str) -> None:
    """The form is kept after a pause in typing."""
    for _ in range(100):
        if words in str(page.evaluate("localStorage.getItem('kept:form:complain')")):
            return
        page.wait_for_timeout(100)
    raise AssertionError(f"the browser does not keep: {words}")


def test_offline_the_page_says_so_and_saves_when_it_is_back(page: Page, case: Ticket) -> None:
    area(page).press_sequentially(WORDS)
    drafted(page)
    page.context.set_offline(True)
    expect(page.locator("[data-offline]")).to_contain_text("No connection")
    area(page).press_sequentially("it will")
    drafted(page, "failed")
    page.context.set_offline(False)
    drafted(page)
    expect(page.locator("[data-offline]")).to_be_hidden()
    assert Draft.objects.get(ticket=case).body == WORDS + "it will"


def test_in_two_tabs_neither_overwrites_the_other(page: Page, case: Ticket) -> None:
    second = page.context.new_page()
    second.goto(path_of(case))
    area(page).press_sequentially(WORDS)
    drafted(page)
    area(second).press_sequentially("Something else")
    drafted(second, "conflict")
    expect(second.locator("[data-draft-state]")).to_contain_text("another window")
    expect(area(second)).to_have_value("Something else")
    assert Draft.objects.get(ticket=case).body == WORDS.strip()


def test_a_double_click_sends_once(page: Page, case: Ticket) -> None:
    area(page).fill(WORDS)
    page.locator("#composer button[value='']").dblclick()
    expect(page.locator("#ticket-timeline")).to_contain_text(WORDS.strip())
    assert case.messages.filter(kind=Message.Kind.REPLY).count() == 1
    assert OutboundMessage.objects.filter(purpose="reply").count() == 1
    assert not Draft.objects.exists()


def test_what_came_while_one_wrote_is_shown_before_it_is_sent(page: Page, case: Ticket) -> None:
    area(page).fill(WORDS)
    receive_message(case, text="Never mind, I got my money back.", channel="web", now=timezone.now())
    page.locator("#composer button[value='']").click()
    expect(page.locator(".newer")).to_contain_text("Never mind, I got my money back.")
    expect(area(page)).to_have_value(WORDS)
    assert not case.messages.filter(kind=Message.Kind.REPLY).exists()
    page.locator("#composer button[value='']").click()
    expect(page.locator("#ticket-timeline")).to_contain_text(WORDS.strip())
    assert case.messages.filter(kind=Message.Kind.REPLY).count() == 1


def test_logged_out_meanwhile_the_words_wait_behind_the_login(page: Page, case: Ticket) -> None:
    area(page).press_sequentially(WORDS)
    drafted(page)
    Session.objects.all().delete()
    area(page).press_sequentially("it will not happen again.")
    drafted(page, "failed")
    page.on("dialog", lambda dialog: dialog.accept())  # "leave this page?"
    page.reload()
    page.get_by_label("E-mail").fill("ana@kept.example")
    page.get_by_label("Password").fill(cast.PASSWORD)
    page.get_by_role("button", name="Log in").click()
    page.wait_for_url(f"**{path_of(case)}")
    expect(area(page)).to_have_value(WORDS + "it will not happen again.")
    assert not case.messages.filter(kind=Message.Kind.REPLY).exists()


def test_a_reply_can_be_taken_back_and_its_words_come_back(page: Page, case: Ticket) -> None:
    write(page, WORDS)
    page.get_by_role("button", name="Undo").click()
    expect(area(page)).to_have_value(WORDS.strip())
    row = OutboundMessage.objects.get(purpose="reply")
    assert row.state == OutboundMessage.State.DISCARDED


def test_a_refused_act_keeps_its_words(page: Page, case: Ticket) -> None:
    form = open_act(page, "promise")
    form.locator("[name=text]").fill("A call from the manager")
    form.locator("[name=date]").fill("2020-01-01")
    form.locator("button.btn--primary").click()
    expect(form).to_contain_text("That time has passed")
    expect(form.locator("[name=text]")).to_have_value("A call from the manager")


def test_a_customer_s_words_survive_a_reload_and_an_error(page: Page, site: str) -> None:
    page.goto("/complain/")
    page.get_by_label("What happened?").fill("The soup was cold.")
    kept_in_the_browser(page, "The soup was cold.")
    page.on("dialog", lambda dialog: dialog.accept())
    page.reload()
    expect(page.get_by_label("What happened?")).to_have_value("The soup was cold.")
    page.get_by_role("button", name="Send it to us").click()
    expect(page.get_by_text("Give a mail address or a phone number").first).to_be_visible()
    expect(page.get_by_label("What happened?")).to_have_value("The soup was cold.")
