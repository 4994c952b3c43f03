"""With the few colours that a reader has chosen, what is chosen, current or due still stands out."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page

from tests.look.conftest import Stage

pytestmark = pytest.mark.browser
PAPER, INK = "rgb(0, 0, 0)", "rgb(255, 255, 255)"  # Chromium's dark palette
DESK = """{% extends "base.html" %}{% load static kept %}{% block body %}
<link rel="stylesheet" href="{% static 'css/pages/composer.css' %}">
<link rel="stylesheet" href="{% static 'css/pages/queue.css' %}">
<link rel="stylesheet" href="{% static 'css/pages/greetings.css' %}">
<label class="composer-kind"><input type="radio" name="kind" checked>Reply</label>
<label class="composer-kind"><input type="radio" name="kind">Note</label>
<a class="tab" href="?a" aria-current="page">Open</a><a class="tab" href="?b">Closed</a>
<a class="btn" href="?c" aria-current="true">Waiting</a><a class="btn btn--quiet" href="?d">All</a>
<div class="palette"><ul class="palette-list"><li aria-selected="true">One</li><li>Two</li></ul></div>
<table class="queue"><tbody><tr data-current><td>One</td></tr><tr><td>Two</td></tr></tbody></table>
<ol><li class="greet-day greet-day--today">Today</li><li class="greet-day">Tomorrow</li></ol>
<span class="chip chip--confirmed">Rudeness</span><span class="chip chip--reported">Rudeness</span>
{% ring "due" 0.1 %}{% endblock %}"""


@pytest.fixture
def desk(stage: Stage) -> Page:
    stage.page.emulate_media(forced_colors="active", color_scheme="dark")
    return stage.show(DESK)


def seen(page: Page, selector: str, style: str, pseudo: str = "") -> list[str]:
    """A style of each element, as the browser draws it."""
    found: list[str] = page.evaluate(
        "([selector, style, pseudo]) => [...document.querySelectorAll(selector)]"
        ".map((each) => getComputedStyle(each, pseudo || null).getPropertyValue(style))",
        [selector, style, pseudo],
    )
    return found


@pytest.mark.parametrize(
    ("selector", "style"),
    [
        (".tab", "border-block-end-color"),
        (".greet-day", "border-inline-start-color"),
    ],
)
def test_only_the_chosen_one_has_an_edge(desk: Page, selector: str, style: str) -> None:
    chosen, other = seen(desk, selector, style)
    assert chosen != PAPER
    assert other == PAPER


def test_only_the_chosen_kind_of_words_has_a_bar(desk: Page) -> None:
    assert seen(desk, ".composer-kind", "border-block-start-width") == ["3px", "0px"]


@pytest.mark.parametrize("selector", [".tab", "a.btn", ".palette-list li"])
def test_the_chosen_one_is_outlined(desk: Page, selector: str) -> None:
    assert seen(desk, selector, "outline-style") == ["solid", "none"]


def test_the_row_where_one_stands_has_its_edge(desk: Page) -> None:
    here, _other = seen(desk, ".queue tbody tr", "background-color", "::before")
    assert here not in {PAPER, "rgba(0, 0, 0, 0)"}


def test_a_confirmed_cause_is_drawn_stronger(desk: Page) -> None:
    assert seen(desk, ".chip", "border-top-width") == ["2px", "1px"]


def test_the_ring_shows_all_of_its_time(desk: Page) -> None:
    assert seen(desk, ".ring-track", "stroke") == [INK]
    assert seen(desk, ".ring-track", "opacity") == ["1"]
