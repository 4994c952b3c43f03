"""The logs say which request and what came of it, and nothing that anybody wrote, owns or knows."""

from __future__ import annotations

import json
import logging
from collections.abc import Iterator
from datetime import datetime
from typing import Any

import pytest
from django.conf import settings as configured
from django.test import Client

from helpdesk.settings.logs import hide_secrets
from tests import cast
from tests.architecture.browsing import Browser
from tests.architecture.life import MARK, live
from tests.architecture.test_headers import _broken
from tests.architecture.world import build
from tests.cases.filling import filled

pytestmark = pytest.mark.django_db


class Lines(logging.Handler):
    """What the real formatter would write to standard error."""

    def __init__(self) -> None:
        super().__init__()
        self.lines: list[str] = []
        make = dict(configured.LOGGING["formatters"]["json"])
        self.setFormatter(make.pop("()")(**make))

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(self.format(record))


@pytest.fixture
def written() -> Iterator[list[str]]:
    handler, root = Lines(), logging.getLogger()
    root.addHandler(handler)
    yield handler.lines
    root.removeHandler(handler)


def test_a_login_a_complaint_and_a_look_at_the_case_leave_no_word(
    written: list[str], ana: Any, client: Client, now: datetime
) -> None:
    client.post("/login/", {"username": ana.email, "password": "wrong-but-close"})
    client.post("/login/", {"username": ana.email, "password": cast.PASSWORD})
    sent = client.post("/complain/", filled(text=f"{MARK} soup", name=f"Mona {MARK}", phone="+256772123456"))
    client.get(sent.headers["Location"])
    client.get("/survey/not-a-token-but-secret/")
    client.get("/desk/", {"q": f"{MARK} search"})

    text = "\n".join(written)
    token = sent.headers["Location"].split("/")[2]
    for secret in (
        MARK,
        "mona@example.org",
        "772123456",
        cast.PASSWORD,
        "wrong-but-close",
        token,
        "not-a-token",
    ):
        assert secret not in text, secret
    assert client.session.session_key not in text


def test_each_line_is_json_with_the_id_that_the_answer_carries(written: list[str], client: Client) -> None:
    answer = client.get("/", headers={"X-Request-ID": "abcdef-123456"})
    lines = [json.loads(line) for line in written]
    assert answer.headers["X-Request-ID"] == "abcdef-123456"
    mine = [line for line in lines if line.get("event") == "request"]
    assert [(line["request_id"], line["route"], line["status"]) for line in mine] == [
        ("abcdef-123456", "cases:home", 200)
    ]


@pytest.mark.parametrize(
    "given", ["short", "x" * 65, "a b c d e f g h", "new\r\nline-injected", "ünïcödé-id"]
)
def test_a_strange_id_is_replaced(written: list[str], client: Client, given: str) -> None:
    answer = client.get("/healthz", headers={"X-Request-ID": given})
    assert answer.headers["X-Request-ID"] != given
    assert all("\n" not in line for line in written)


def test_a_mistake_of_ours_is_logged_without_what_was_typed(
    written: list[str], ground: None, now: datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    world = build(now=now)
    monkeypatch.setattr("complaints.views.messages._do", _broken)
    written.clear()
    path = f"/desk/tickets/{world.ticket.number}/notes/"
    answer = Browser(world, "ana").ask("POST", path, {"body": f"A note about {MARK}"})
    assert answer.status_code == 500
    text = "\n".join(written)
    assert MARK not in text
    failed = [json.loads(line) for line in written if json.loads(line).get("status") == 500]
    assert failed
    assert all("request_id" in line for line in failed)
    assert any("secret reason" in line for line in written), "The log must say what went wrong"


def test_the_whole_life_of_a_case_leaves_no_word(
    written: list[str], ana: Any, ben: Any, now: datetime
) -> None:
    live(ana, ben, now=now)
    assert MARK not in "\n".join(written)


@pytest.mark.parametrize(
    "name", ["password", "Token", "BODY", "html", "raw", "cookie", "Authorization", "secret"]
)
def test_what_must_never_be_logged_is_hidden_whoever_logs_it(name: str) -> None:
    assert hide_secrets(None, "info", {name: "hunter2", "event": "x"}) == {name: "[hidden]", "event": "x"}
