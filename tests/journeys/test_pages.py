"""Every page: axe finds nothing in light and dark; nothing scrolls sideways from 320 to 1920 px; what can be
pressed is not covered by something else."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from axe_playwright_python.base import AXE_SCRIPT
from playwright.sync_api import Page

from tests.journeys import pages
from tests.journeys.conftest import NewBrowser

pytestmark = [pytest.mark.browser, pytest.mark.timeout(300)]
RULES = {"resultTypes": ["violations"]}
CONTRAST = RULES | {"runOnly": ["color-contrast", "link-in-text-block"]}
# Colours are looked at when they have stopped changing.
STILL: dict[str, Any] = {"bypass_csp": True, "reduced_motion": "reduce"}
WIDTHS = (320, 390, 1280, 1920)
HIGH = 900
# What sticks out to the right of the window, the innermost of it.
TOO_WIDE = """() => {
  const [wide, needed] = [document.documentElement.clientWidth, document.documentElement.scrollWidth];
  if (needed <= wide) return "";
  const sticksOut = (element) => element.getBoundingClientRect().right > wide + 1;
  const last = [...document.querySelectorAll("body *")].filter(sticksOut).at(-1);
  return `${needed} px: ${last?.tagName} ${last?.className} ${last?.textContent.trim().slice(0, 40)}`;
}"""

# What lies on top of something to press, where a finger or a mouse would press it.
COVERED = """() => {
  const PRESSED = "a[href], button, select, textarea, summary, input:not([type=hidden])";
  const covered = [];
  for (const each of document.querySelectorAll(PRESSED)) {
    each.scrollIntoView({ block: "center", behavior: "instant" });
    const box = each.getClientRects()[0];
    if (!box || box.width < 4 || box.height < 4 || each.closest("[inert], .visually-hidden")) continue;
    if (!each.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
    const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
    const labels = [...(each.labels ?? [])];
    if (!top || each.contains(top) || top.contains(each) || labels.some((one) => one.contains(top))) continue;
    const named = (one) => `${one.tagName} ${one.className} ${one.textContent.trim().slice(0, 30)}`;
    covered.push(`${named(each)} is below ${named(top)}`);
  }
  return covered;
}"""


def walk(page: Page, paths: dict[str, str], look: Callable[[Page], list[str]]) -> list[str]:
    """Open each page and look at it; what was found, with the page's name."""
    found = []
    for name, path in paths.items():
        page.goto(path)
        found += [f"{name}: {each}" for each in look(page)]
    return found


def nothing(found: list[str]) -> None:
    if found:
        pytest.fail("\n".join(found), pytrace=False)


def in_light_and_dark(page: Page) -> list[str]:
    page.evaluate(AXE_SCRIPT)
    found = violations(page, RULES)
    page.emulate_media(color_scheme="dark")
    found += [f"in the dark: {each}" for each in violations(page, CONTRAST)]
    page.emulate_media(color_scheme="light")
    return found


def violations(page: Page, options: dict[str, Any]) -> list[str]:
    # An act stands on the ticket's page, which has its own turn.
    broken = page.evaluate(
        "options => axe.run(document.querySelector('#act form') ?? document, options)", options
    )["violations"]
    return [f"{rule['id']} at {node['html'][:140]}" for rule in broken for node in rule["nodes"]]


def at_every_width(page: Page) -> list[str]:
    found = []
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": HIGH})
        sideways = page.evaluate(TOO_WIDE)
        found += [f"{width} px wide shows {sideways}"] if sideways else []
    return found


def on_a_phone_and_a_laptop(page: Page) -> list[str]:
    found = []
    for width in (390, 1280):
        page.set_viewport_size({"width": width, "height": HIGH})
        found += [f"{width} px wide, {each}" for each in page.evaluate(COVERED)]
    return found


@pytest.fixture
def world(site: str) -> pages.World:
    return pages.furnish()


def test_axe_finds_nothing_on_a_customer_s_pages(new_browser: NewBrowser, world: pages.World) -> None:
    page = new_browser(viewport={"width": 390, "height": 844}, **STILL).new_page()
    nothing(walk(page, pages.of_customers(world), in_light_and_dark))


def test_axe_finds_nothing_at_the_desk(at_desk: Callable[..., Page], world: pages.World) -> None:
    page = at_desk(world.people["ada"], **STILL)
    nothing(walk(page, pages.of_the_desk(world), in_light_and_dark))


def test_nothing_scrolls_sideways(
    new_browser: NewBrowser, at_desk: Callable[..., Page], world: pages.World
) -> None:
    page = new_browser().new_page()
    found = walk(page, pages.of_customers(world), at_every_width)
    desk = at_desk(world.people["ada"])
    nothing(found + walk(desk, pages.of_the_desk(world), at_every_width))


def test_nothing_covers_what_can_be_pressed(
    new_browser: NewBrowser, at_desk: Callable[..., Page], world: pages.World
) -> None:
    page = new_browser(**STILL).new_page()
    found = walk(page, pages.of_customers(world), on_a_phone_and_a_laptop)
    desk = at_desk(world.people["ada"], **STILL)
    nothing(found + walk(desk, pages.of_the_desk(world), on_a_phone_and_a_laptop))
