"""Which browser the tests drive, and a page that tells on itself."""

from __future__ import annotations

import os
import shutil
from dataclasses import dataclass, field
from typing import Any

import pytest
from playwright.sync_api import BrowserContext, ConsoleMessage, Page, Response

FLAGS = ["--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu", "--disable-background-networking"]


@pytest.fixture(scope="session")
def browser_type_launch_args() -> dict[str, Any]:
    """The system's Chromium, or the one that KEPT_CHROMIUM names."""
    program = os.environ.get("KEPT_CHROMIUM") or shutil.which("chromium") or shutil.which("google-chrome")
    assert program, "The browser tests need Chromium: install it, or name it in KEPT_CHROMIUM."
    return {"executable_path": program, "args": FLAGS}


@dataclass
class Troubles:
    """Everything a page should not do: throw, break the content policy, get a 5xx. `none()` asserts it."""

    seen: list[str] = field(default_factory=list)

    def watch(self, context: BrowserContext) -> None:
        context.on("page", self._watch_page)
        context.on("response", self._hear_answer)

    def _watch_page(self, page: Page) -> None:
        page.on("pageerror", lambda error: self.seen.append(f"{page.url} threw: {error}"))
        page.on("console", self._hear)

    def _hear(self, line: ConsoleMessage) -> None:
        # A stylesheet in a sandboxed mail frame is none of ours.
        if "Content Security Policy" in line.text:
            self.seen.append(line.text)

    def _hear_answer(self, response: Response) -> None:
        if response.status >= 500:
            self.seen.append(f"{response.status} from {response.url}")

    def none(self) -> None:
        assert self.seen == []
