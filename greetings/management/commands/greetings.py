"""``manage.py greetings --on 2027-02-28``: who would be greeted on a day, as JSON; nothing is sent."""

from __future__ import annotations

import json
import sys
from datetime import UTC, date
from typing import Any

from django.core.management.base import BaseCommand, CommandParser
from django.utils import timezone

from greetings.forecasting import Forecast, Line, NotADay, forecast
from greetings.reasons import sentence


class Command(BaseCommand):
    """Prints one object: ``on``, ``counts``, ``greetings``, ``held``, ``personal``, ``left_out``.

    By what is known now: today's consents, complaints and programmes that are on. Nothing is written or sent.
    Exit 2 with a sentence when the day cannot be read."""

    help = "Print as JSON who would be greeted on a day, who not, and why. Sends and writes nothing."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--on", required=True, metavar="YYYY-MM-DD", help="the customers' local date")

    def handle(self, *args: Any, **options: Any) -> None:
        try:
            found = forecast(_day(options["on"]), now=timezone.now())
        except NotADay as error:
            self.stderr.write(str(error))
            sys.exit(2)
        self.stdout.write(json.dumps(_as_json(found), ensure_ascii=False))


def _day(raw: str) -> date:
    try:
        if len(raw) != 10:
            raise ValueError(raw)
        return date.fromisoformat(raw)
    except ValueError:
        raise NotADay(f"“{raw}” is not a day. Write it like 2027-02-28.") from None


def _as_json(found: Forecast) -> dict[str, object]:
    lists = ("greetings", "held", "personal", "left_out")
    return {
        "on": found.on.isoformat(),
        "counts": {name: len(getattr(found, name)) for name in lists},
        "greetings": [_leaving(line) for line in found.greetings],
        **{name: [_staying(line) for line in getattr(found, name)] for name in lists[1:]},
    }


def _leaving(line: Line) -> dict[str, object]:
    assert line.at is not None
    return _who(line) | {
        "language": line.language,
        "to": line.facts.address,
        "subject": line.subject,
        "at": line.at.isoformat(),
        "not_before_utc": line.at.astimezone(UTC).isoformat(),
    }


def _staying(line: Line) -> dict[str, object]:
    return _who(line) | {"reason": line.reason, "why": sentence(line.reason)}


def _who(line: Line) -> dict[str, object]:
    return {
        "customer": line.facts.pk,
        "name": line.facts.name,
        "occasion": line.occasion,
        "programme": line.programme,
    }
