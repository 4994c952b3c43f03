"""Two colleagues at their desks: what one does, the other sees within a second; without the relay, soon."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from django.utils import timezone
from playwright.sync_api import Page, expect

from complaints.models import Ticket
from complaints.opening import open_ticket
from helpdesk.embedded.ports import HOST
from staff.models import User
from tests import cast
from tests.journeys.hands import write

pytestmark = pytest.mark.browser
ROOT = Path(__file__).resolve().parent.parent.parent
AT_ONCE = 6_000  # ms: a second where nothing else runs, and well before the page would ask by itself


class Relay:
    """The real live process on a free port."""

    def __init__(self, site: str, settings: Any) -> None:
        with socket.socket() as free:
            free.bind((HOST, 0))
            self.port = free.getsockname()[1]
        self.url = f"http://{HOST}:{self.port}"
        program = [sys.executable, "-m", "uvicorn", "helpdesk.live.app:app", "--port", str(self.port)]
        environment = os.environ | {"SECRET_KEY": settings.SECRET_KEY, "PUBLIC_URL": site}
        environment |= {"REDIS_URL": settings.REDIS_URL, "LIVE_URL": self.url}
        self.process = subprocess.Popen([*program, "--log-level", "warning"], cwd=ROOT, env=environment)
        self._wait()

    def _wait(self) -> None:
        for _ in range(300):
            try:
                with urllib.request.urlopen(f"{self.url}/healthz", timeout=2) as answer:
                    if answer.status == 200:
                        return
            except OSError:
                time.sleep(0.1)
        raise AssertionError("the relay did not start")

    def kill(self) -> None:
        self.process.kill()
        self.process.wait(10)


@pytest.fixture
def relay(site: str, settings: Any) -> Iterator[Relay]:
    running = Relay(site, settings)
    policy = settings.CONTENT_SECURITY_POLICY["DIRECTIVES"] | {"connect-src": ["'self'", running.url]}
    settings.CONTENT_SECURITY_POLICY = {"DIRECTIVES": policy}
    settings.LIVE_URL = running.url
    yield running
    running.kill()


@pytest.fixture
def case(site: str, ana: User, ben: User) -> Ticket:
    return complained("My soup was cold.")


def complained(text: str) -> Ticket:
    chen = cast.customer("Chen Wei", email="chen@example.org")
    return open_ticket(
        customer=chen,
        text=text,
        channel="web",
        contact_email="chen@example.org",
        team=cast.team("Restaurant"),
        now=timezone.now(),
    )


def is_live(page: Page) -> None:
    expect(page.locator("html[data-live=live]")).to_be_attached(timeout=10_000)


AtDesk = Callable[..., Page]


def test_what_one_does_the_other_sees_at_once(
    relay: Relay, case: Ticket, at_desk: AtDesk, ana: User, ben: User
) -> None:
    path = f"/desk/tickets/{case.number}/"
    queue, mine, hers = at_desk(ben), at_desk(ben), at_desk(ana)
    queue.goto("/desk/")
    mine.goto(path)
    hers.goto(path)
    for page in (queue, mine, hers):
        is_live(page)

    new = complained("The chips came without condiments.")
    expect(queue.locator(f"#case-{new.number}")).to_be_visible(timeout=AT_ONCE)

    hers.locator("#composer textarea").press_sequentially("I am so")
    here = mine.locator("#presence [data-presence=typing]")
    expect(here).to_have_attribute("aria-label", "Ana Achieng is writing", timeout=AT_ONCE)

    mine.locator("#composer textarea").fill("Half a sentence of mine")
    write(hers, "I am sorry to hear that.")
    expect(mine.locator("#ticket-timeline")).to_contain_text("I am sorry to hear that.", timeout=AT_ONCE)
    expect(mine.locator("#composer textarea")).to_have_value("Half a sentence of mine")


def test_without_the_relay_the_queue_asks_by_itself(
    relay: Relay, case: Ticket, at_desk: AtDesk, ben: User
) -> None:
    queue = at_desk(ben)
    queue.clock.install()
    queue.goto("/desk/")
    is_live(queue)
    relay.kill()
    expect(queue.locator("html[data-live=polling]")).to_be_attached(timeout=10_000)

    new = complained("The chips came without condiments.")
    queue.clock.run_for(16_000)
    expect(queue.locator(f"#case-{new.number}")).to_be_visible()
