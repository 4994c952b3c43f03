"""The page hears the relay, asks by itself when the relay is away, and tells that somebody is here."""

from __future__ import annotations

import pytest

from tests.look.conftest import Stage
from tests.look.test_desk_keys import desk

pytestmark = pytest.mark.browser
LISTENER = """<div data-live-url="http://kept.test/relay/" data-live-token-url="/token/">
<p id="queue" data-live-key="desk" hx-get="/queue/" hx-trigger="kept:changed">old</p>
<p id="case" data-live-key="ticket:12 presence:12" hx-get="/case/" hx-trigger="kept:changed">old</p></div>"""


def test_a_hint_refreshes_only_the_pieces_with_its_key(stage: Stage) -> None:
    stage.answers |= {
        "/token/": {"json": {"token": "t"}},
        "/relay/": {"body": 'data: {"key": "presence:12"}\n\n', "content_type": "text/event-stream"},
        "/case/": {"body": "new"},
        "/queue/": {"body": "new"},
    }
    page = stage.show(desk(LISTENER))

    stage.until("document.getElementById('case').textContent === 'new'")
    assert page.inner_text("#queue") == "old"


def test_the_token_is_asked_for_the_keys_of_the_page(stage: Stage) -> None:
    stage.answers["/token/"] = {"status": 500}
    with stage.page.expect_request("**/token/**") as asked:
        stage.show(desk(LISTENER))

    assert asked.value.url.endswith("?key=desk&key=ticket%3A12&key=presence%3A12")


def test_without_the_relay_the_page_asks_every_fifteen_seconds(stage: Stage) -> None:
    stage.page.clock.install()
    stage.answers |= {"/token/": {"away": True}, "/queue/": {"body": "new"}, "/case/": {"body": "new"}}
    page = stage.show(desk(LISTENER))
    stage.until("document.documentElement.dataset.live === 'polling'")
    page.clock.run_for(16_000)

    stage.until("document.getElementById('queue').textContent === 'new'")


def test_presence_says_looking_and_then_typing(stage: Stage) -> None:
    page = stage.show(desk('<textarea data-presence-url="/here/" data-presence-typing></textarea>'))
    page.locator("textarea").press_sequentially("abc")

    assert stage.posted("/here/", times=2) == [{"state": ["looking"]}, {"state": ["typing"]}]


def test_an_offer_to_undo_goes_away_with_its_time(stage: Stage) -> None:
    stage.page.clock.install()
    page = stage.show(
        desk('{% include "components/_undo.html" with text="It goes out soon." url="/undo/" seconds=5 %}')
    )
    assert page.is_visible("text=It goes out soon.")
    page.clock.run_for(6_000)

    assert page.locator("[data-undo]").count() == 0
