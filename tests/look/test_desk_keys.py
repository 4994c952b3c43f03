"""Hands on the keyboard: single keys, the list, the palette, asking before what can't be undone."""

from __future__ import annotations

import pytest

from tests.look.conftest import ORIGIN, Stage

pytestmark = pytest.mark.browser
DESK = """{% extends "base.html" %}{% load static kept %}
{% block html_attributes %}HTML{% endblock %}
{% block scripts %}<script type="module" src="{% static 'js/desk.js' %}"></script>{% endblock %}
{% block body %}<main id="main">BODY</main>
{% include "components/_palette.html" %}{% include "components/_hotkeys.html" %}{% endblock %}"""
LIST = """<label>Search <input name="q" data-hotkey="/"></label>
<a href="/new/" data-hotkey="n" data-command>New ticket</a>
<ul data-list><li id="one" data-list-item><a href="/one/">One</a></li>
<li id="two" data-list-item><a href="/two/">Two</a></li></ul>"""


def desk(body: str, html: str = "") -> str:
    return DESK.replace("BODY", body).replace("HTML", html)


def test_j_and_k_walk_the_list_and_enter_opens(stage: Stage) -> None:
    page = stage.show(desk(LIST))
    for key in "jjjk":
        page.keyboard.press(key)
    assert page.locator("[data-current]").get_attribute("id") == "one"

    page.keyboard.press("Enter")
    page.wait_for_url(f"{ORIGIN}/one/")


def test_a_single_key_acts_but_never_while_typing(stage: Stage) -> None:
    page = stage.show(desk(LIST))
    page.keyboard.press("/")
    page.keyboard.type("jn/?")
    assert page.input_value("[name=q]") == "jn/?"

    page.keyboard.press("Escape")
    page.keyboard.press("n")
    page.wait_for_url(f"{ORIGIN}/new/")


def test_keys_can_be_switched_off(stage: Stage) -> None:
    page = stage.show(desk(LIST, ' data-hotkeys="off"'))
    for key in ("j", "n", "?"):
        page.keyboard.press(key)

    assert page.locator("[data-current], dialog[open]").count() == 0
    assert page.url == f"{ORIGIN}/stage/"


def test_the_question_mark_lists_the_page_s_keys(stage: Stage) -> None:
    page = stage.show(desk(LIST))
    page.keyboard.press("?")
    page.keyboard.press("n")  # a dialog is open: nothing behind it acts

    assert "New ticket" in page.inner_text("[data-hotkey-help]")
    assert page.url == f"{ORIGIN}/stage/"


def test_the_palette_finds_commands_and_numbers(stage: Stage) -> None:
    page = stage.show(desk(LIST))
    page.keyboard.press("Control+k")
    page.keyboard.type("ticket ne")
    assert page.locator("#palette-list [role=option]").all_inner_texts() == ["New ticketn"]

    page.keyboard.press("Control+a")
    page.keyboard.type("#10234")
    page.keyboard.press("Enter")
    page.wait_for_url("**/10234/")


def test_what_cannot_be_undone_asks_first(stage: Stage) -> None:
    page = stage.show(
        desk(
            '<form method="post" action="/away/">{% csrf_token %}<button data-confirm="Gone for everybody." '
            'data-confirm-do="Discard it">Discard</button></form>'
        )
    )
    page.click("text=Discard")
    page.keyboard.press("Escape")
    assert stage.posts == []

    page.click("text=Discard")
    assert "Gone for everybody." in page.inner_text("[data-confirm-dialog]")
    with page.expect_request("**/away/"):
        page.click("text=Discard it")


def test_a_double_click_sends_once(stage: Stage) -> None:
    page = stage.show(
        desk('<form method="post" action="/send/"><button name="then" value="x">Send</button></form>')
    )
    page.dblclick("text=Send")

    assert stage.posted("/send/", times=1) == [{"then": ["x"]}]


def test_htmx_sends_the_csrf_token_and_runs_no_script(stage: Stage) -> None:
    stage.answers["/piece/"] = {"body": "<p id='new'>New</p><script>window.ran = 1</script>"}
    page = stage.show(desk('<button hx-post="/piece/" hx-target="#main">Swap</button>'))
    with page.expect_request("**/piece/") as sent:
        page.click("text=Swap")
    page.wait_for_selector("#new")

    assert sent.value.headers["x-csrftoken"] == page.get_attribute('meta[name="csrf-token"]', "content")
    assert page.evaluate("window.ran") is None
    assert page.evaluate("[htmx.config.allowEval, htmx.config.historyCacheSize]") == [False, 0]


def test_a_refused_form_is_swapped_and_a_failure_says_so(stage: Stage) -> None:
    stage.answers["/piece/"] = {"status": 422, "body": "<p id='error'>Say when.</p>"}
    stage.answers["/broken/"] = {"status": 500, "body": "oops"}
    page = stage.show(
        desk(
            '<button hx-post="/piece/" hx-target="#here">Refused</button>'
            '<button hx-post="/broken/">Broken</button><p id="here"></p>'
        )
    )
    page.click("text=Refused")
    page.wait_for_selector("#error")
    page.click("text=Broken")

    page.wait_for_selector(".toast")
    assert "What you typed is still here" in page.inner_text(".toast")
