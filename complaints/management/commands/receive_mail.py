"""One raw mail from standard input, or every file of a directory, taken in at once.

    manage.py receive_mail < mail.eml
    manage.py receive_mail --dir mails/

Prints one JSON object a mail: {"inbound", "outcome", "ticket", "reason"} (and "file" with --dir). Exits
with 0 whenever the bytes are stored, even when they are no mail.
"""

from __future__ import annotations

import json
import sys
import time
from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.utils import timezone

from complaints.mail_intake import take_in
from messaging import receiving
from messaging.models import InboundMessage

MAILBOX = "command"
PATIENCE_SECONDS = 10.0


class Command(BaseCommand):
    """See the module's text."""

    help = "Take in one raw mail from standard input, or every file of --dir."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--dir", help="A directory in which every file is one raw mail")

    def handle(self, *args: Any, **options: Any) -> None:
        if options["dir"] is None:
            self._say(receive(sys.stdin.buffer.read()))
            return
        folder = Path(options["dir"])
        if not folder.is_dir():
            raise CommandError(f"{folder} is no directory.")
        for path in sorted(each for each in folder.iterdir() if each.is_file()):
            self._say({"file": path.name, **receive(path.read_bytes())})

    def _say(self, answer: dict[str, object]) -> None:
        self.stdout.write(json.dumps(answer, ensure_ascii=False))


def receive(raw: bytes) -> dict[str, object]:
    """Store a raw mail, take it in, and say what became of it."""
    stored, _is_new = receiving.store(
        raw, mailbox=MAILBOX, envelope_from=None, envelope_to="", now=timezone.now()
    )
    return _answer(_decided(stored))


def _decided(stored: InboundMessage) -> InboundMessage:
    """The mail once it is decided: by us, or by a worker that was quicker."""
    until = time.monotonic() + PATIENCE_SECONDS
    while True:
        claimed = receiving.claim(now=timezone.now(), only=stored.pk)
        if claimed:
            return take_in(claimed[0], now=timezone.now())
        stored.refresh_from_db()
        if stored.state not in {stored.State.STORED, stored.State.READING} or time.monotonic() > until:
            return stored
        time.sleep(0.1)


def _answer(inbound: InboundMessage) -> dict[str, object]:
    """What could not be read, or is still being read, is held: stored, visible and replayable."""
    is_ticket = inbound.thread_key.startswith("ticket:")
    is_on_it = inbound.state == InboundMessage.State.DONE
    return {
        "inbound": inbound.pk,
        "outcome": inbound.outcome or InboundMessage.Outcome.HELD.value,
        "ticket": inbound.thread_key.removeprefix("ticket:") if is_ticket and is_on_it else None,
        "reason": inbound.reason or "It is stored and waits to be read.",
    }
