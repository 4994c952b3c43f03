"""``manage.py clock``: ask the clocks about a case without a database."""

from __future__ import annotations

import json
import sys
from typing import Any

from django.core.management.base import BaseCommand, CommandParser

from complaints.clock.case import answer_text


class Command(BaseCommand):
    """One case as JSON on stdin, its answer as JSON on stdout; exit 1 when it can't be answered.

    With ``--jsonl`` one case a line in, one answer a line out, exit 0; an error is the answer to its
    line. Empty lines are passed over. The JSON is described in ``complaints.clock.case``."""

    help = "Say when a case is due, whether it is late and how much time was used (JSON on stdin)."
    requires_system_checks: list[str] = []

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--jsonl", action="store_true", help="one case a line in, one answer a line out")

    def handle(self, *args: Any, **options: Any) -> None:
        if options["jsonl"]:
            for line in sys.stdin.buffer:
                if line.strip():
                    self._write(answer_text(line))
            return
        answer = answer_text(sys.stdin.buffer.read())
        self._write(answer)
        if "error" in answer:
            sys.exit(1)

    def _write(self, answer: dict[str, object]) -> None:
        self.stdout.write(json.dumps(answer))
        # At once, so that a program can ask and wait for the answer line by line.
        self.stdout.flush()
