"""The command's contract: one line of JSON a mail, exit 0 whenever the bytes are stored."""

from __future__ import annotations

import io
import json
import sys
from datetime import datetime
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from django.core.management import CommandError, call_command

from complaints.models import Ticket
from messaging.models import InboundMessage
from staff.models import User
from tests.complaints.mailing import mail


def run(raw: bytes, monkeypatch: pytest.MonkeyPatch) -> dict[str, Any]:
    said = io.StringIO()
    monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=io.BytesIO(raw)))
    call_command("receive_mail", stdout=said)
    return json.loads(said.getvalue())


def test_it_opens_a_ticket(ana: User, now: datetime, monkeypatch: pytest.MonkeyPatch) -> None:
    answer = run(mail(), monkeypatch)
    ticket = Ticket.objects.get()
    assert answer == {
        "inbound": InboundMessage.objects.get().pk,
        "outcome": "opened",
        "ticket": str(ticket.number),
        "reason": "A new complaint by mail.",
    }
    assert run(mail(), monkeypatch) == answer


@pytest.mark.parametrize("raw", [b"", b"\x00\xff\xfe", b"hello", b"\n\n\n", b"From: \n\n"])
def test_what_is_no_mail_is_held(
    raw: bytes, ana: User, now: datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer = run(raw, monkeypatch)
    assert (answer["outcome"], answer["ticket"]) == ("held", None)
    assert answer["reason"]
    assert bytes(InboundMessage.objects.get().raw) == raw


def test_a_directory_is_read_file_by_file(ana: User, now: datetime, tmp_path: Path) -> None:
    (tmp_path / "b.eml").write_bytes(mail("Second."))
    (tmp_path / "a.eml").write_bytes(mail("First."))
    (tmp_path / "folder").mkdir()
    said = io.StringIO()
    call_command("receive_mail", "--dir", str(tmp_path), stdout=said)
    lines = [json.loads(line) for line in said.getvalue().splitlines()]
    assert [line["file"] for line in lines] == ["a.eml", "b.eml"]
    assert {line["outcome"] for line in lines} == {"opened"}


def test_a_directory_that_is_none_is_said(ana: User, tmp_path: Path) -> None:
    with pytest.raises(CommandError, match="no directory"):
        call_command("receive_mail", "--dir", str(tmp_path / "missing"))


def test_an_error_of_ours_leaves_the_mail_to_be_read_again(
    ana: User, now: datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_args: object, **_kwargs: object) -> None:
        raise RuntimeError("the disk is full")

    monkeypatch.setattr("complaints.mail_intake.open_ticket", broken)
    answer = run(mail(), monkeypatch)
    assert answer["outcome"] == "held"
    assert InboundMessage.objects.get().state == InboundMessage.State.STORED
    assert Ticket.objects.count() == 0
