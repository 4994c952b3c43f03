"""What every answer carries, whatever it is: page, piece, refusal, error, redirect, download."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any

import pytest
from django.core.cache import cache
from django.http import HttpResponse
from django.test import Client

from complaints.views import my_day
from helpdesk.web import limits
from tests import cast
from tests.architecture.browsing import Browser
from tests.architecture.world import World, build

pytestmark = pytest.mark.django_db


def _broken(*_args: Any, **_more: Any) -> Any:
    raise RuntimeError("the secret reason")


def _too_many(_world: World) -> HttpResponse:
    for _turn in range(limits.LOGIN_BY_ACCOUNT.times + 2):
        Client().post("/login/", {"username": "x@example.org", "password": "wrong"})
    last = Client().post("/login/", {"username": "x@example.org", "password": "wrong"})
    cache.clear()
    return last


def _as(person: str, path: str, method: str = "GET", **more: Any) -> Callable[[World], HttpResponse]:
    return lambda world: Browser(world, person).ask(method, path.format(w=world), **more)


ANSWERS: dict[str, tuple[int, Callable[[World], HttpResponse]]] = {
    "a page": (200, _as("ana", "/desk/")),
    "a ticket": (200, _as("ana", "/desk/tickets/{w.ticket.number}/")),
    "a piece": (200, _as("ana", "/desk/tickets/{w.ticket.number}/timeline/", headers={"HX-Request": "true"})),
    "json": (200, _as("ana", "/desk/live-token/")),
    "a refused form": (422, _as("ana", "/desk/tickets/{w.ticket.number}/notes/", "POST")),
    "the admin": (200, _as("ada", "/admin/")),
    "the login": (200, _as("anonymous", "/login/")),
    "to the login": (302, _as("anonymous", "/desk/")),
    "an ended session": (401, _as("anonymous", "/desk/", headers={"HX-Request": "true"})),
    "the start": (200, _as("anonymous", "/")),
    "a case": (200, _as("anonymous", "/case/{w.case_token}/")),
    "a survey": (200, _as("anonymous", "/survey/{w.survey_token}/")),
    "a wrong link": (404, _as("anonymous", "/case/nothing/")),
    "a broken address": (400, _as("ana", "/desk/?q=%00")),
    "no right": (403, _as("ana", "/desk/mail/outgoing/")),
    "nothing there": (404, _as("otto", "/desk/tickets/{w.ticket.number}/")),
    "not this way": (405, _as("ana", "/desk/", "POST")),
    "too often": (429, _too_many),
    "our mistake": (500, _as("ana", "/desk/my-day/")),
    "a download": (200, _as("ana", "/desk/attachments/{w.file.pk}/")),
    "a customer's download": (200, _as("anonymous", "/case/{w.case_token}/files/{w.file.pk}/")),
    "a raw mail": (200, _as("ada", "/desk/mail/incoming/{w.held.pk}/raw/")),
    "a mail in a frame": (
        200,
        _as("ana", "/desk/tickets/{w.ticket.number}/messages/{w.html_message.pk}/html/"),
    ),
    "a copy in a frame": (200, _as("ana", "/desk/mail/mailbox/{w.copy.pk}/html/")),
    "health": (200, _as("anonymous", "/healthz")),
}
FRAMED = {"a mail in a frame", "a copy in a frame"}
SECRET = {"a case", "a survey", "a wrong link", "a customer's download"}


@pytest.fixture
def answers(ground: None, now: datetime, monkeypatch: pytest.MonkeyPatch) -> dict[str, HttpResponse]:
    monkeypatch.setattr(my_day, "_day", _broken)
    world = build(now=now)
    return {name: ask(world) for name, (_status, ask) in ANSWERS.items()}


def policy(answer: HttpResponse) -> dict[str, str]:
    parts = (part.strip().partition(" ") for part in answer.headers["Content-Security-Policy"].split(";"))
    return {name: value for name, _space, value in parts if name}


def test_what_every_answer_carries(answers: dict[str, HttpResponse]) -> None:
    every_answer_is_guarded(answers)
    scripts_come_from_here_and_what_others_wrote_runs_none(answers)
    secret_addresses_leak_nowhere(answers)
    files_are_downloads(answers)
    an_error_says_nothing_of_its_reason(answers)


def every_answer_is_guarded(answers: dict[str, HttpResponse]) -> None:
    for name, answer in answers.items():
        assert answer.status_code == ANSWERS[name][0], name
        assert answer.headers.get("X-Content-Type-Options") == "nosniff", name
        assert "no-store" in answer.headers["Cache-Control"] or name == "health", name
        assert len(answer.headers["X-Request-ID"]) >= 8, name
        rules = policy(answer)
        assert rules["default-src"] == "'none'", name
        assert rules["frame-ancestors"] == ("'self'" if name in FRAMED else "'none'"), name
        # For browsers that know no frame-ancestors; the bare 400 does without.
        assert answer.headers.get("X-Frame-Options", "DENY") == (
            "SAMEORIGIN" if name in FRAMED else "DENY"
        ), name
        for rule, value in rules.items():
            assert "unsafe-eval" not in value, name
            assert "unsafe-inline" not in value or (name in FRAMED and rule == "style-src"), name
            assert "*" not in value, name


def scripts_come_from_here_and_what_others_wrote_runs_none(answers: dict[str, HttpResponse]) -> None:
    for name, answer in answers.items():
        rules = policy(answer)
        if name in FRAMED or "download" in name or name == "a raw mail":
            assert "sandbox" in rules, name
            assert "script-src" not in rules, name
            assert "allow-scripts" not in rules["sandbox"], name
        else:
            assert rules["script-src"] == "'self'", name
            assert rules["base-uri"] == "'none'", name
            assert rules["form-action"] == "'self'", name


def secret_addresses_leak_nowhere(answers: dict[str, HttpResponse]) -> None:
    for name, answer in answers.items():
        expected = {"no-referrer"} if name in SECRET else {"no-referrer", "same-origin"}
        assert answer.headers["Referrer-Policy"] in expected, name
        if name in SECRET:
            assert "noindex" in answer.headers["X-Robots-Tag"], name


def files_are_downloads(answers: dict[str, HttpResponse]) -> None:
    for name in ("a download", "a customer's download", "a raw mail"):
        assert answers[name].headers["Content-Disposition"].startswith("attachment"), name
        assert "html" not in answers[name].headers["Content-Type"], name


def an_error_says_nothing_of_its_reason(answers: dict[str, HttpResponse]) -> None:
    for name in ("our mistake", "nothing there", "no right", "a broken address"):
        page = answers[name].content.decode()
        for word in ("secret reason", "Traceback", "RuntimeError", "/work", "django", "settings"):
            assert word not in page, (name, word)


def test_cookies_are_ours_alone(client: Client, ana: Any) -> None:
    client.get("/login/")
    client.post("/login/", {"username": ana.email, "password": cast.PASSWORD})
    assert {"kept_session", "kept_csrf"} <= set(client.cookies)
    for cookie in client.cookies.values():
        assert cookie["httponly"], cookie.key
        assert cookie["samesite"] == "Lax", cookie.key
        assert not cookie["domain"], cookie.key


def test_no_customer_gets_a_session_cookie(ground: None, now: datetime) -> None:
    world = build(now=now)
    for path in ("/", f"/case/{world.case_token}/", f"/survey/{world.survey_token}/"):
        assert "kept_session" not in Client().get(path).cookies, path
