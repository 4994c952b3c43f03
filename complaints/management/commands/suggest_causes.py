"""``manage.py suggest_causes``: which causes a complaint speaks of, without a database."""

from __future__ import annotations

import json
import sys
from typing import Any

from django.core.management.base import BaseCommand, CommandParser

from complaints.suggesting import suggest

NOT_JSON = 'This line is not JSON; each line must be an object like {"text": "…"}.'
NO_TEXT = 'This line has no text; each line must be an object like {"text": "…"}.'


def answered(text: str) -> dict[str, Any]:
    """The answer to one text: ``{"causes": [{"slug", "score", "evidence": [words …]}]}``, best first."""
    return {
        "causes": [
            {"slug": found.slug, "score": found.score, "evidence": list(found.evidence)}
            for found in suggest(text)
        ]
    }


def answered_line(line: bytes) -> dict[str, Any]:
    """The answer to one line of JSON; a line that is none gets no causes and a sentence that says why."""
    try:
        case = json.loads(line.decode("utf-8-sig", errors="replace"))
    except (ValueError, RecursionError):
        return {"causes": [], "error": NOT_JSON}
    text = case.get("text") if isinstance(case, dict) else None
    return answered(text) if isinstance(text, str) else {"causes": [], "error": NO_TEXT}


class Command(BaseCommand):
    """A complaint's text on stdin, its causes as JSON on stdout.

    With ``--jsonl`` one ``{"text": …}`` a line in, one answer a line out, exit 0 whatever the lines are.
    Empty lines are passed over. Bytes that are not UTF-8 are read as question marks."""

    help = "Say which causes a complaint speaks of, with the words that say so (text on stdin)."
    requires_system_checks: list[str] = []

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument(
            "--jsonl", action="store_true", help='one {"text": …} a line in, one answer a line out'
        )

    def handle(self, *args: Any, **options: Any) -> None:
        if not options["jsonl"]:
            self._write(answered(sys.stdin.buffer.read().decode("utf-8-sig", errors="replace")))
            return
        for line in sys.stdin.buffer:
            if line.strip():
                self._write(answered_line(line))

    def _write(self, answer: dict[str, Any]) -> None:
        self.stdout.write(json.dumps(answer))
        # At once, so that a program can ask and wait for the answer line by line.
        self.stdout.flush()
