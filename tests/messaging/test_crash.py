"""A real sender process, killed -9 while it speaks SMTP."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from django.conf import settings
from django.db import connection
from django.utils import timezone

from messaging import sending
from messaging.models import OutboundMessage
from tests.messaging.conftest import Queue
from tests.messaging.smtp_sink import STALL, Sink

pytestmark = [pytest.mark.crash, pytest.mark.django_db(transaction=True)]
State = OutboundMessage.State
ROOT = Path(__file__).resolve().parent.parent.parent
SENDER = "from messaging.sending import send_due; send_due()"


def _environment(sink: Sink) -> dict[str, str]:
    db: dict[str, Any] = connection.settings_dict
    login = f"{db['USER']}:{db['PASSWORD']}" if db["PASSWORD"] else db["USER"]
    return os.environ | {
        "DATABASE_URL": f"postgres://{login}@{db['HOST']}:{db['PORT']}/{db['NAME']}",
        "SECRET_KEY": settings.SECRET_KEY,
        "EMAIL_URL": f"smtp://127.0.0.1:{sink.port}",
    }


def _killed_while_sending(sink: Sink) -> None:
    command = [sys.executable, str(ROOT / "manage.py"), "shell", "-v0", "-c", SENDER]
    sender = subprocess.Popen(command, env=_environment(sink), cwd=ROOT)
    try:
        assert sink.reached.wait(60), "the sender never spoke to the mail server"
    finally:
        os.kill(sender.pid, signal.SIGKILL)
        sender.wait(10)
    sink.on_mail = sink.on_data = ""


@pytest.mark.parametrize("where", ["on_mail", "on_data"])
def test_a_reply_whose_sender_was_killed_is_sent_again_under_its_message_id(
    sink: Sink, queued: Queue, where: str
) -> None:
    setattr(sink, where, STALL)
    reply = queued(now=timezone.now())
    _killed_while_sending(sink)
    reply.refresh_from_db()
    assert (reply.state, reply.attempts) == (State.SENDING, 1)
    assert sending.send_due(now=timezone.now()).sent == 0  # the lease still runs
    assert reply.lease_until is not None
    later = reply.lease_until + timedelta(seconds=1)
    assert sending.send_due(now=later).sent == 1
    reply.refresh_from_db()
    assert (reply.state, reply.attempts) == (State.SENT, 2)
    assert {str(mail["Message-ID"]) for mail in sink.mails} == {reply.message_id}
    assert len(sink.mails) == (2 if where == "on_data" else 1)


def test_a_survey_whose_sender_was_killed_is_left_to_a_person(
    sink: Sink, queued: Queue, told: list[tuple[str, str]]
) -> None:
    sink.on_mail = STALL
    survey = queued(purpose="survey", now=timezone.now())
    _killed_while_sending(sink)
    for hours in (1, 2, 40):
        assert sending.send_due(now=timezone.now() + timedelta(hours=hours)).sent == 0
    survey.refresh_from_db()
    assert survey.state == State.UNCERTAIN
    assert told == [(str(survey.pk), "uncertain")]
    assert not sink.raw
