"""A whole answer without a mouse, from the login to the undo; the focus is always to be seen."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from complaints.models import Ticket
from staff.models import User
from tests import cast
from tests.journeys.conftest import NewBrowser
from tests.journeys.test_two_colleagues import complained

pytestmark = pytest.mark.browser
# Where the focus is, and whether one can see it: an outline or a ring, of the row where a row is chosen.
FOCUS = """() => {
  const here = document.activeElement, shown = here.getBoundingClientRect();
  const marked = (element, part) => {
    const style = element && getComputedStyle(element, part);
    const ring = style?.boxShadow !== "none", edge = style?.outlineStyle !== "none";
    return style && (ring || edge && style.outlineWidth !== "0px");
  };
  const isSeen = marked(here) || marked(here, "::after") || marked(here.closest("[data-list-item]"));
  const isOnScreen = shown.width > 0 && shown.bottom > 0 && shown.top < innerHeight;
  return {tag: here.tagName, isSeen: Boolean(isSeen), isOnScreen};
}"""


@pytest.fixture
def cases(site: str, ana: User) -> list[Ticket]:
    texts = ("My soup was cold.", "The chips came without condiments.", "Nobody answered the phone.")
    return [complained(text) for text in texts]


def press(page: Page, *keys: str) -> None:
    for key in keys:
        page.keyboard.press(key)


def tab_through(page: Page, times: int) -> list[str]:
    """Press Tab so often; what is wrong with the focus on the way."""
    wrong = []
    for _ in range(times):
        page.keyboard.press("Tab")
        focus = page.evaluate(FOCUS)
        if focus["tag"] == "BODY":
            continue  # the browser's own bar comes after the last control
        if not (focus["isSeen"] and focus["isOnScreen"]):
            wrong.append(page.evaluate("document.activeElement.outerHTML.slice(0, 120)"))
    return wrong


def test_an_answer_without_a_mouse(new_browser: NewBrowser, cases: list[Ticket], ana: User) -> None:
    page = new_browser().new_page()
    page.goto("/desk/")
    page.keyboard.type("ana@kept.example")
    press(page, "Tab")
    page.keyboard.type(cast.PASSWORD)
    press(page, "Enter")
    page.wait_for_url(re.compile(r"\d/desk/$"))

    press(page, "j", "j", "k")
    first = page.locator("[data-list-item]").first
    expect(first).to_have_attribute("data-current", "")
    number = re.search(r"#(\d+)", first.inner_text())
    assert number is not None
    assert page.evaluate(FOCUS)["isSeen"]
    press(page, "Enter")
    page.wait_for_url(f"**/desk/tickets/{number.group(1)}/**")

    press(page, "r")
    expect(page.locator("#composer textarea")).to_be_focused()
    page.keyboard.type("I am sorry, and I ask the kitchen? j k r")
    press(page, "Control+Enter")
    expect(page.locator("#ticket-timeline")).to_contain_text("I ask the kitchen? j k r")
    press(page, "z")
    expect(page.locator("#composer textarea")).to_have_value("I am sorry, and I ask the kitchen? j k r")

    press(page, "Escape", "u")
    page.wait_for_url(re.compile(r"\d/desk/$"))
    press(page, "?")
    expect(page.locator("[data-hotkey-help]")).to_be_visible()
    press(page, "Escape", "Control+k")
    page.keyboard.type(f"#{cases[-1].number}")
    press(page, "Enter")
    page.wait_for_url(f"**/desk/tickets/{cases[-1].number}/**")
    press(page, "p")
    expect(page.locator("#act-title")).to_be_focused()


@pytest.mark.parametrize("path", ["/desk/", "/desk/tickets/{number}/", "/desk/tickets/{number}/?act=resolve"])
def test_the_focus_is_seen_wherever_tab_leads(
    at_desk: Callable[..., Page], cases: list[Ticket], ana: User, path: str
) -> None:
    page = at_desk(ana)
    page.goto(path.format(number=cases[0].number))
    assert tab_through(page, 60) == []


def test_the_focus_is_seen_on_the_customer_s_form(new_browser: NewBrowser, site: str) -> None:
    page = new_browser().new_page()
    page.goto("/complain/")
    assert tab_through(page, 40) == []
