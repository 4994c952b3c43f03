"""The customer's steps of the story, on a phone without JavaScript."""

from __future__ import annotations

import re

from playwright.sync_api import Page, expect

from complaints.models import Ticket
from feedback.models import Invitation
from staff.models import User
from tests import cast
from tests.journeys.hands import choose, photo, section
from tests.journeys.letters import mails_to, text_of

ADDRESS = "amina@example.org"


def complain(phone: Page) -> str:
    """Only what happened and an address are needed; a cause, a remedy and a photo go along."""
    phone.goto("/complain/")
    phone.get_by_label("What happened?").fill(cast.ZIZO_TEXT)
    choose(phone, "Somebody was rude to me")
    choose(phone, "An apology")
    phone.get_by_label("In your own words").fill("And the condiments, every time.")
    phone.get_by_label("Photos or files").set_input_files(
        {"name": "tray.png", "mimeType": "image/png", "buffer": photo()}
    )
    phone.get_by_label("Your mail address").fill(ADDRESS)
    phone.get_by_role("button", name="Send it to us").click()
    phone.wait_for_url(re.compile("/case/"))
    number = str(Ticket.objects.latest("pk").number)
    expect(phone.locator("#arrived")).to_contain_text(number)
    expect(phone.locator(".case-next")).to_contain_text("today 13:0")
    expect(phone.locator("#said")).to_contain_text("tray.png")
    file = phone.get_by_role("link", name=re.compile("tray.png")).get_attribute("href")
    assert phone.request.get(str(file)).body() == photo()
    return phone.url.split("?")[0]


def the_customer_sees(phone: Page, case_url: str, *, asked: str, hidden: tuple[str, ...]) -> None:
    phone.goto(case_url)
    expect(section(phone, "What we promised you")).to_contain_text("A call from the manager")
    expect(phone.locator("#said")).to_contain_text(asked)
    expect(phone.locator("#said")).to_contain_text("We spoke with the branch")
    expect(phone.get_by_role("button", name="Not yet")).to_be_visible()
    for words in hidden:
        assert words not in phone.content()


def say_not_yet_and_rate_low(phone: Page, ticket: Ticket, owner: User) -> None:
    link = re.search(r"Not yet.*\n(\S+/survey/\S+)", text_of(mails_to(ADDRESS)[-1]))
    assert link is not None
    phone.goto(link.group(1))
    expect(phone.get_by_label("Not yet")).to_be_checked()
    assert not Invitation.objects.filter(answers__isnull=False).exists(), "looking records nothing"
    choose(phone.locator(".rating"), "Very unhappy")
    phone.get_by_label("What made the difference").fill("Nobody called me.")
    phone.get_by_role("button", name="Send my answer").click()
    expect(phone.locator("h1")).to_contain_text("We have your answer")
    ticket.refresh_from_db()
    assert (ticket.status, ticket.owner) == ("open", owner)
