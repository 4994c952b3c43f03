from __future__ import annotations

import logging
import uuid
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from django.test import Client

from messaging import outbox, outcomes
from messaging.models import OutboundMessage
from messaging.parsing import ParsedMail, parse
from staff.models import User
from staff.roles import Role
from tests.messaging.smtp_sink import Sink

NOW = datetime(2026, 11, 18, 9, 0, tzinfo=UTC)
MAILS = Path(__file__).parent.parent / "mails"
Queue = Callable[..., OutboundMessage]


@pytest.fixture(autouse=True)
def _own_files(settings: Any, tmp_path: Path) -> None:
    options = {"location": str(tmp_path / "files"), "base_url": None}
    storages = dict(settings.STORAGES)
    storages["default"] = {"BACKEND": "django.core.files.storage.FileSystemStorage", "OPTIONS": options}
    settings.STORAGES = storages


@pytest.fixture
def queued() -> Queue:
    """Queue a message to Chen; every field can be given."""

    def queue(**given: Any) -> OutboundMessage:
        fields: dict[str, Any] = {
            "dedupe_key": uuid.uuid4().hex,
            "purpose": "reply",
            "to_address": "chen@example.org",
            "subject": "Your case",
            "text": "We have it.",
            "thread_key": "ticket:10234",
            "now": NOW,
        }
        return outbox.queue(**fields | given)

    return queue


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, str]]:
    """What listeners heard: (message id, outcome)."""
    heard: list[tuple[str, str]] = []

    def listen(message: OutboundMessage, outcome: str, *, now: datetime) -> None:
        heard.append((str(message.pk), outcome))

    monkeypatch.setattr(outcomes, "_listeners", [listen])
    return heard


@pytest.fixture
def sink(settings: Any) -> Iterator[Sink]:
    """A real SMTP server; Django sends there."""
    logging.getLogger("mail.log").setLevel(logging.WARNING)
    server = Sink().start()
    settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    settings.EMAIL_HOST, settings.EMAIL_PORT = "127.0.0.1", server.port
    settings.EMAIL_HOST_USER = settings.EMAIL_HOST_PASSWORD = ""
    settings.EMAIL_USE_TLS = settings.EMAIL_USE_SSL = False
    yield server
    server.stop()


@pytest.fixture
def mail() -> Callable[..., ParsedMail]:
    """`mail("plain")`: the hand-written mail of that name, parsed; `our_id` stands where it names ours."""

    def read(name: str, our_id: str = "<none@kept.example>") -> ParsedMail:
        return parse(raw_mail(name, our_id))

    return read


def raw_mail(name: str, our_id: str = "<none@kept.example>") -> bytes:
    return (MAILS / f"{name}.eml").read_bytes().replace(b"@OUR_ID@", our_id.encode())


@pytest.fixture
def browser_of(db: None) -> Callable[[Role], Client]:
    """A browser in which a colleague of that role is logged in."""

    def log_in(role: Role) -> Client:
        user = User.objects.create_user(f"{role}@kept.example", f"Some {role}", role=role)
        client = Client()
        client.force_login(user)
        return client

    return log_in
