"""What people do with a page, in the words of the story."""

from __future__ import annotations

import re
import struct
import zlib

from playwright.sync_api import Locator, Page, expect

from tests import cast


def photo() -> bytes:
    """A real, small PNG: a grey square of 8 by 8 points."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", 8, 8, 8, 0, 0, 0, 0)
    rows = zlib.compress(b"".join(b"\0" + bytes([90] * 8) for _ in range(8)))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


def log_in(page: Page, first_name: str) -> None:
    page.goto("/desk/")
    page.get_by_label("E-mail").fill(f"{first_name}@kept.example")
    page.get_by_label("Password").fill(cast.PASSWORD)
    page.get_by_role("button", name="Log in").click()
    page.wait_for_url(re.compile(r"\d/desk/$"))


def choose(page: Page | Locator, words: str) -> None:
    """Tick or choose what stands behind these words, as one does with a finger: by its label."""
    page.locator("label", has_text=words).first.click()


def open_act(page: Page, act: str) -> Locator:
    """Open the form of an act (complaints.views.acts) on the ticket's page; the form."""
    page.locator(f"a[href*='?act={act}']:visible").first.click()
    form = page.locator("#act form")
    expect(form).to_be_visible()
    return form


def send_act(page: Page, form: Locator, said: str) -> None:
    """Send an act's form and read in the timeline what it did."""
    form.locator("button.btn--primary").click()
    expect(page.locator("#act form")).to_have_count(0)
    expect(page.locator("#ticket-timeline")).to_contain_text(said)


def write(page: Page, words: str, *, kind: str = "reply", then: str = "") -> None:
    """Write into the composer and send it. kind: reply, note or call; then: pending, resolve."""
    composer = page.locator("#composer")
    composer.locator(".composer-kind", has=page.locator(f"[value={kind}]")).click()
    composer.locator("textarea").fill(words)
    button = f"[name=then][value='{then}']" if kind == "reply" else f"button.for-{kind}"
    composer.locator(button).click()
    expect(page.locator("#ticket-timeline")).to_contain_text(words)


def section(page: Page, heading: str) -> Locator:
    """The part of a page under that heading."""
    return page.locator("section").filter(has=page.get_by_role("heading", name=heading, exact=True))
