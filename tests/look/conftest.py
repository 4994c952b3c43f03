"""A stage for behaviours: real templates, styles and scripts under the real content policy, no server."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from csp.utils import build_policy
from django.conf import settings
from django.template import engines
from django.test import RequestFactory
from playwright.sync_api import Browser, Page, Route

from tests.browsing import browser_type_launch_args

__all__ = ["browser_type_launch_args"]
ORIGIN = "http://kept.test"
TYPES = {".css": "text/css", ".js": "text/javascript", ".svg": "image/svg+xml"}


@dataclass
class Stage:
    """`show(html)` puts a page made of a template's source on the stage; answers are set per path."""

    page: Page
    answers: dict[str, dict[str, Any]] = field(default_factory=dict)
    posts: list[tuple[str, dict[str, list[str]]]] = field(default_factory=list)
    complaints: list[str] = field(default_factory=list)
    html: str = ""

    def show(self, source: str, **context: Any) -> Page:
        request = RequestFactory().get("/stage/")
        context = {"company_name": "Marigold Kitchens", "now": datetime.now(UTC), **context}
        self.html = engines["django"].from_string(source).render(context, request)
        self.page.goto(f"{ORIGIN}/stage/")
        self.page.wait_for_load_state("load")
        return self.page

    def until(self, expression: str) -> None:
        """Wait until the expression holds in the page (Playwright's own wait needs eval, which we forbid)."""
        for _ in range(100):
            if self.page.evaluate(expression):
                return
            self.page.wait_for_timeout(50)
        raise AssertionError(f"never came true: {expression}")

    def posted(self, path: str, *, times: int = 0) -> list[dict[str, list[str]]]:
        """What was sent there; `times`: wait until that many came, and a moment for one too many."""
        for _ in range(100):
            if len([where for where, _fields in self.posts if where == path]) >= times:
                break
            self.page.wait_for_timeout(50)
        if times:
            self.page.wait_for_timeout(200)
        return [fields for where, fields in self.posts if where == path]

    def answer(self, route: Route) -> None:
        path, request = urlsplit(route.request.url).path, route.request
        if request.method == "POST":
            self.posts.append((path, parse_qs(request.post_data or "")))
        if path.startswith("/static/"):
            found = Path(settings.STATIC_ROOT) / path.removeprefix("/static/")
            return route.fulfill(body=found.read_bytes(), content_type=TYPES[found.suffix])
        if path in self.answers:
            return self._given(route, dict(self.answers[path]))
        if request.method == "POST":
            return route.fulfill(status=204)
        headers = {"content-security-policy": build_policy()}
        return route.fulfill(body=self.html, content_type="text/html; charset=utf-8", headers=headers)

    def _given(self, route: Route, given: dict[str, Any]) -> None:
        if given.get("away"):
            return route.abort()
        if "json" in given:
            given["body"] = json.dumps(given.pop("json"))
            given.setdefault("content_type", "application/json")
        return route.fulfill(**given)


@pytest.fixture
def stage(browser: Browser) -> Iterator[Stage]:
    """A fresh browser with a stage in it. Fails when the page breaks the content policy or throws."""
    context = browser.new_context(viewport={"width": 1280, "height": 800})
    context.set_default_timeout(10_000)
    stage = Stage(context.new_page())
    stage.page.on("pageerror", lambda error: stage.complaints.append(str(error)))
    stage.page.on(
        "console",
        lambda line: "Content Security Policy" in line.text and stage.complaints.append(line.text),
    )
    context.route(f"{ORIGIN}/**", stage.answer)
    yield stage
    context.close()
    assert stage.complaints == []
