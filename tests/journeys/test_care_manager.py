"""A care manager's morning: define a greeting, see whom it reaches, hold one back, send, read who got it."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date

import pytest
from axe_playwright_python.base import AXE_SCRIPT
from playwright.sync_api import Page, expect

from customers.models import Customer, Interaction
from greetings import planning, releasing
from greetings.models import Greeting, Programme
from staff.models import User
from tests import cast
from tests.architecture.greeted import has_birthday
from tests.complaints.mailing import deliver, mail
from tests.journeys.conftest import Clock
from tests.journeys.hands import choose
from tests.journeys.letters import mails_to, text_of
from tests.journeys.test_pages import RULES, STILL, violations

pytestmark = [pytest.mark.browser, pytest.mark.timeout(240)]
BODY = "Dear {first_name|friend},\n\nall the best today.\n\nYour {company}"
TODAY = date(2026, 11, 18)


@pytest.fixture
def people(ground: None, clock: Clock) -> dict[str, Customer]:
    """Three with a birthday today: one is special; and somebody whom nobody ever asked."""
    found = {
        name: cast.customer(f"{name} Rai", email=f"{name.lower()}@example.org") for name in ("Gita", "Hari")
    }
    found |= {"Sara": cast.customer("Sara Okot", email="sara@example.org")}
    Customer.objects.filter(pk=found["Sara"].pk).update(is_special=True)
    for customer in found.values():
        has_birthday(customer, now=clock.now())
    cast.customer("Noor", email="noor@example.org")
    return found


def test_from_the_first_word_to_who_got_it(
    at_desk: Callable[..., Page],
    people: dict[str, Customer],
    lena: User,
    mail_leaves: Callable[[], int],
    clock: Clock,
) -> None:
    desk = at_desk(lena, **STILL)
    desk.goto("/desk/")
    desk.get_by_role("link", name="Greetings").click()
    no_faults(desk)
    desk.get_by_role("link", name="Make the first programme").click()
    define(desk)
    try_it_on_oneself(desk, lena, mail_leaves)
    switch_it_on(desk)
    planning.plan(now=clock.now())

    look_at_the_week(desk)
    take_hari_out_and_back_and_out(desk)
    read_gita_s_before_it_leaves(desk)
    greet_sara(desk)

    assert releasing.release_due(now=clock.now()) == 1
    mail_leaves()
    [arrived] = mails_to("gita@example.org")
    assert (arrived["Subject"], arrived["List-Unsubscribe-Post"]) == (
        "Happy birthday, Gita",
        "List-Unsubscribe=One-Click",
    )
    assert "all the best today" in text_of(arrived)
    assert mails_to("hari@example.org") == mails_to("sara@example.org") == []
    read_who_got_it(desk)
    an_answer_stands_with_her(desk, str(arrived["Message-ID"]), clock)


def no_faults(desk: Page) -> None:
    desk.evaluate(AXE_SCRIPT)
    assert violations(desk, RULES) == []


def define(desk: Page) -> None:
    desk.get_by_label("Name", exact=True).fill("Birthdays")
    desk.get_by_label("Occasion").select_option("birthday")
    expect(desk.locator("#reach")).to_contain_text("4 customers")
    choose(desk, "Organisation")
    expect(desk.locator("#reach")).to_contain_text("0 customers")
    choose(desk, "Organisation")
    expect(desk.locator("#reach")).to_contain_text("3 of them said yes")
    desk.get_by_label("Subject").fill("Happy birthday, ")
    desk.locator("[data-insert^='{first_name']").click()
    expect(desk.get_by_label("Subject")).to_have_value("Happy birthday, {first_name|friend}")
    desk.get_by_label("Text", exact=True).fill("Dear {frist_name}")
    desk.get_by_role("button", name="Look again").click()
    expect(desk.locator("#preview")).to_contain_text("There is no variable {frist_name}")
    desk.get_by_role("button", name="Save it, switched off").click()
    expect(desk.locator("[role=alert]").first).to_contain_text("{frist_name}")
    no_faults(desk)
    desk.get_by_label("Text", exact=True).fill(BODY)
    desk.get_by_role("button", name="Add a language").click()
    second = desk.locator(".greet-text").nth(1)
    second.get_by_label("Language", exact=True).fill("sw")
    second.get_by_label("Subject").fill("Heri ya kuzaliwa")
    second.get_by_label("Text", exact=True).fill("Hongera!")
    desk.get_by_label("For", exact=True).fill("gita")
    desk.get_by_role("button", name="Look again").click()
    expect(desk.locator("#preview")).to_contain_text("Dear Gita,")
    desk.get_by_role("button", name="Another one").click()
    expect(desk.locator("#preview")).to_contain_text("Dear Hari,")
    desk.get_by_role("button", name="Save it, switched off").click()
    expect(desk.locator("#switch")).to_contain_text("reaches 2 people by mail once it is on")
    assert Programme.objects.get().texts.count() == 2
    no_faults(desk)


def try_it_on_oneself(desk: Page, lena: User, mail_leaves: Callable[[], int]) -> None:
    desk.get_by_role("button", name="Send me a test").click()
    expect(desk.get_by_text(f"A test is on its way to {lena.email}")).to_be_visible()
    mail_leaves()
    assert str(mails_to(lena.email)[-1]["Subject"]).startswith("[Test] Happy birthday, ")
    assert not Greeting.objects.exists()


def switch_it_on(desk: Page) -> None:
    desk.get_by_role("button", name="Switch it on").click()
    expect(desk.locator("#switch")).to_contain_text("It is on.")
    desk.get_by_role("button", name="Switch it off").click()
    dialog = desk.get_by_role("dialog")
    expect(dialog).to_contain_text("does not leave")
    no_faults(desk)
    desk.keyboard.press("Escape")
    expect(desk.locator("#switch")).to_contain_text("It is on.")


def look_at_the_week(desk: Page) -> None:
    desk.get_by_role("link", name="Greetings").click()
    today = desk.locator(".greet-day--today").first
    expect(today).to_contain_text("2 will go")
    expect(today).to_contain_text("1 to greet personally")
    no_faults(desk)
    today.get_by_role("link", name="2 will go").click()
    expect(desk.locator("tbody tr")).to_have_count(2)


def take_hari_out_and_back_and_out(desk: Page) -> None:
    """By keyboard: the focus stays where the act was."""
    row = desk.locator("tbody tr", has_text="Hari")
    row.get_by_role("button", name="Take Hari Rai out").focus()
    for named, stands in (("Put", "Taken out"), ("Take", "Will go"), ("Put", "Taken out")):
        desk.keyboard.press("Enter")
        expect(row).to_contain_text(stands)
        expect(row.get_by_role("button", name=re.compile(f"^{named} Hari"))).to_be_focused()
    no_faults(desk)


def read_gita_s_before_it_leaves(desk: Page) -> None:
    desk.get_by_role("link", name="Gita Rai").click()
    expect(desk.frame_locator(".greet-frame").locator("body")).to_contain_text("Dear Gita,")
    expect(desk.get_by_text("between 09:00 and 19:00 of their day")).to_be_visible()
    no_faults(desk)


def greet_sara(desk: Page) -> None:
    desk.goto("/desk/greetings/personal/")
    sara = desk.locator(".greet-person", has_text="Sara")
    sara.get_by_label("How it went with Sara Okot").fill("She was glad.")
    no_faults(desk)
    sara.get_by_role("button", name="Greeted").click()
    expect(desk.locator(".promises")).to_contain_text("She was glad.")


def read_who_got_it(desk: Page) -> None:
    desk.goto("/desk/greetings/")
    how = desk.locator("section[aria-labelledby=behind] .greet-day--today")
    expect(how).to_contain_text("1 sent")
    desk.get_by_label("Read who got one on").fill(TODAY.isoformat())
    desk.get_by_role("button", name="Show that day").click()
    expect(desk.locator("tbody tr", has_text="Gita")).to_contain_text("Sent")
    expect(desk.locator("tbody tr", has_text="Hari")).to_contain_text("Taken out")
    with desk.expect_download() as download:
        desk.get_by_role("link", name="Download as CSV").click()
    assert "Gita Rai" in download.value.path().read_text(encoding="utf-8-sig")


def an_answer_stands_with_her(desk: Page, answered: str, clock: Clock) -> None:
    raw = mail(
        "Thank you all!",
        sender="Gita Rai <gita@example.org>",
        subject="Re: Happy birthday, Gita",
        In_Reply_To=answered,
    )
    assert deliver(raw, now=clock.now()).outcome == "recorded"
    said = Interaction.objects.get()
    desk.goto("/desk/notifications/")
    expect(desk.locator("main")).to_contain_text("Gita Rai answered our greeting")
    desk.goto(f"/desk/greetings/{said.about.removeprefix('greeting:')}/")
    expect(desk.locator("#answers")).to_contain_text("Thank you all!")
    desk.get_by_role("button", name="Open a ticket for it").click()
    expect(desk.locator(".ticket-subject")).to_be_visible()
    said.refresh_from_db()
    assert said.ticket_number is not None
