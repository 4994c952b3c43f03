"""Half-written words survive a lost connection, another window and a crash, and a note stays a note."""

from __future__ import annotations

import pytest

from tests.look.conftest import Stage
from tests.look.test_desk_keys import desk

pytestmark = pytest.mark.browser
COMPOSER = """<form class="composer" method="post" action="/send/" data-guard>
<label><input type="radio" name="kind" value="reply" checked>Reply</label>
<label><input type="radio" name="kind" value="note">Note</label>
<span data-draft-state data-saved="Saved" data-conflict="Changed elsewhere" data-failed="Not saved"></span>
<label>Words <textarea name="body" data-draft-url="/draft/" data-draft-version="3">TEXT</textarea></label>
<button class="for-reply">Send</button><button class="for-note">Keep</button></form>"""
KEPT_HERE = "Object.keys(sessionStorage).filter((name) => name.startsWith('kept:'))"
SAVED = {"json": {"version": 4, "saved_at": "2026-11-18T09:00:00Z"}}


def write(stage: Stage, words: str, *, before: str = "", kind: str = "reply") -> None:
    stage.page.on("dialog", lambda dialog: dialog.accept())
    stage.show(desk(COMPOSER.replace("TEXT", before)))
    stage.page.check(f"[value={kind}]")
    stage.page.locator("textarea").press_sequentially(words)


def test_what_is_typed_is_saved_with_its_kind_and_version(stage: Stage) -> None:
    stage.answers["/draft/"] = SAVED
    write(stage, "Between us", kind="note")
    stage.page.wait_for_selector('[data-state="saved"]')

    assert stage.posted("/draft/") == [{"body": ["Between us"], "kind": ["note"], "version": ["3"]}]
    assert stage.page.get_attribute("textarea", "data-draft-version") == "4"
    assert stage.page.evaluate(KEPT_HERE) == [], "nothing of a customer stays in the browser"


def test_another_window_s_draft_is_not_overwritten(stage: Stage) -> None:
    stage.answers["/draft/"] = {"status": 409, "json": {}}
    write(stage, "Mine")
    stage.page.wait_for_selector('[data-state="conflict"]')

    assert stage.page.inner_text("[data-draft-state]") == "Changed elsewhere"
    assert stage.page.input_value("textarea") == "Mine"


def test_without_a_connection_the_tab_keeps_it_and_a_note_stays_a_note(stage: Stage) -> None:
    stage.answers["/draft/"] = {"away": True}
    write(stage, "Between us", kind="note")
    stage.page.wait_for_selector('[data-state="failed"]')
    stage.answers["/draft/"] = SAVED
    stage.show(desk(COMPOSER.replace("TEXT", "")))

    assert stage.page.input_value("textarea") == "Between us"
    assert stage.page.is_checked("[value=note]")
    stage.page.wait_for_selector('[data-state="saved"]')
    assert stage.page.evaluate(KEPT_HERE) == []


def test_a_newer_draft_on_the_server_and_the_rescued_one_both_stay(stage: Stage) -> None:
    stage.answers["/draft/"] = {"away": True}
    write(stage, "Between us", kind="note")
    stage.page.wait_for_selector('[data-state="failed"]')
    newer = COMPOSER.replace("TEXT", "Dear Chen").replace('version="3"', 'version="9"')
    stage.show(desk(newer))

    assert stage.page.input_value("textarea") == "Dear Chen\n\nBetween us"
    assert stage.page.is_checked("[value=note]"), "words meant for us must not wait under Reply"


def test_leaving_with_unsaved_words_asks(stage: Stage) -> None:
    asked: list[str] = []
    stage.answers["/draft/"] = {"away": True}
    stage.page.on("dialog", lambda dialog: (asked.append(dialog.type), dialog.accept()))
    stage.show(desk(COMPOSER.replace("TEXT", "")))
    stage.page.locator("textarea").press_sequentially("x")
    stage.page.goto("http://kept.test/elsewhere/")

    assert asked == ["beforeunload"]


def test_only_the_button_of_the_chosen_kind_shows(stage: Stage) -> None:
    source = desk(COMPOSER.replace("TEXT", "")).replace(
        "{% block scripts %}",
        "{% block styles %}<link rel=stylesheet href=\"{% static 'css/pages/composer.css' %}\">"
        "{% endblock %}{% block scripts %}",
    )
    page = stage.show(source)
    assert page.locator("button:visible").all_inner_texts() == ["Send"]

    page.check("[value=note]")
    assert page.locator("button:visible").all_inner_texts() == ["Keep"]
