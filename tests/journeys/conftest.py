"""The whole of Kept for a browser: a web server, a mail door that is spoken to by SMTP, and the clock.

The workers' part is done by calling the same sweeps that Celery calls, when the story says that time passes.
"""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from typing import Any

import pytest
from django.core.servers.basehttp import ThreadedWSGIServer, WSGIRequestHandler
from django.core.signals import request_finished, request_started
from django.core.wsgi import get_wsgi_application
from django.db import connections
from django.utils import timezone
from playwright.sync_api import Browser, BrowserContext, Page, expect

from messaging import door as mail_door
from messaging.sending import send_due
from staff.models import User
from tests import cast
from tests.browsing import Troubles, browser_type_launch_args

__all__ = ["browser_type_launch_args"]
PHONE = {"width": 390, "height": 844}
DESK = {"width": 1440, "height": 900}
expect.set_options(timeout=15_000)  # ms: a busy machine is no defect


class Clock:
    """Kept's clock: begins at `cast.NOW`, goes on by itself, and can be put forward."""

    def __init__(self) -> None:
        self._begun, self._ahead = time.monotonic(), timedelta()

    def now(self) -> datetime:
        return cast.NOW + self._ahead + timedelta(seconds=time.monotonic() - self._begun)

    def pass_(self, **span: float) -> datetime:
        """Let `minutes=…`, `days=…` pass; return the new now."""
        self._ahead += timedelta(**span)
        return self.now()


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    """A Wednesday noon in every thread of this process; the browser keeps its own time."""
    clock = Clock()
    monkeypatch.setattr(timezone, "now", clock.now)
    return clock


@pytest.fixture
def _short_connections(settings: Any) -> None:
    # Threads of servers leave no connection behind that would hold the tables when they are emptied.
    connections.databases["default"]["CONN_MAX_AGE"] = 0


class _Quiet(WSGIRequestHandler):
    def log_message(self, format: str, *args: Any) -> None:
        """Nobody reads it."""


class _Underway:
    """Counts requests between start and finish, so that the tables are emptied under none of them."""

    def __init__(self) -> None:
        self._count, self._changed = 0, threading.Condition()

    def started(self, **_: Any) -> None:
        with self._changed:
            self._count += 1

    def finished(self, **_: Any) -> None:
        with self._changed:
            self._count -= 1
            self._changed.notify_all()

    def wait_for_none(self, seconds: float) -> None:
        with self._changed:
            self._changed.wait_for(lambda: self._count <= 0, timeout=seconds)


@pytest.fixture
def site(transactional_db: None, ground: None, _short_connections: None, settings: Any) -> Iterator[str]:
    """The address of a web server; files come from whitenoise, as in production."""
    server = ThreadedWSGIServer(("127.0.0.1", 0), _Quiet)
    server.daemon_threads = True
    server.set_app(get_wsgi_application())
    serving = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
    underway = _Underway()
    request_started.connect(underway.started)
    request_finished.connect(underway.finished)
    serving.start()
    settings.PUBLIC_URL = f"http://127.0.0.1:{server.server_address[1]}"
    settings.CSRF_TRUSTED_ORIGINS = [settings.PUBLIC_URL]
    yield settings.PUBLIC_URL
    server.shutdown()
    serving.join(10)
    underway.wait_for_none(15)
    server.server_close()


@pytest.fixture
def door(transactional_db: None, _short_connections: None, settings: Any) -> Iterator[int]:
    """The port of Kept's own SMTP door; what Kept sends goes there, so the demo mailbox has it."""
    handler, loop = mail_door.Door(threads=2), asyncio.new_event_loop()
    speaking = threading.Thread(target=loop.run_forever, daemon=True)
    speaking.start()
    opening = loop.create_server(lambda: mail_door.listener(handler), "127.0.0.1", 0)
    server = asyncio.run_coroutine_threadsafe(opening, loop).result(10)
    settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    settings.EMAIL_HOST, settings.EMAIL_PORT = "127.0.0.1", server.sockets[0].getsockname()[1]
    yield settings.EMAIL_PORT
    loop.call_soon_threadsafe(loop.stop)
    speaking.join(10)
    handler.close()


@pytest.fixture
def mail_leaves(door: int, clock: Clock) -> Callable[[], int]:
    """`mail_leaves()`: the time to undo goes by and the sender's sweep runs; how many mails left."""

    def leave() -> int:
        return send_due(now=clock.pass_(seconds=16)).sent

    return leave


NewBrowser = Callable[..., BrowserContext]


@pytest.fixture
def new_browser(browser: Browser, site: str) -> Iterator[NewBrowser]:
    """`new_browser(viewport=PHONE, java_script_enabled=False)`: somebody else's browser at the site."""
    troubles, opened = Troubles(), []

    def new(**given: Any) -> BrowserContext:
        context = browser.new_context(base_url=site, **({"viewport": DESK} | given))
        context.set_default_timeout(15_000)
        troubles.watch(context)
        opened.append(context)
        return context

    yield new
    for context in opened:
        context.close()
    troubles.none()


@pytest.fixture
def at_desk(new_browser: NewBrowser, site: str, client: Any) -> Callable[..., Page]:
    """`at_desk(ana)`: a page of a browser in which Ana is logged in (the door itself has its own journey)."""

    def sit_down(user: User, **given: Any) -> Page:
        client.force_login(user)
        context = new_browser(**given)
        name, value = "kept_session", client.cookies["kept_session"].value
        context.add_cookies([{"name": name, "value": value, "url": site}])
        client.cookies.clear()
        return context.new_page()

    return sit_down
