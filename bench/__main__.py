"""`python -m bench`: measure, print a table, and write JSON when asked. See README.md."""

from __future__ import annotations

import argparse
import json
import logging
import os
import sys
from collections.abc import Iterable
from dataclasses import asdict
from pathlib import Path
from typing import Any

import django

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "helpdesk.settings")
django.setup()

# Only now: these need the settings.
from django.core.management import call_command  # noqa: E402
from django.db import connection  # noqa: E402
from django.utils import timezone  # noqa: E402

from bench import memory, pages, plans, sweeps, timing  # noqa: E402
from complaints.models import Deadline, Event, Message, Ticket  # noqa: E402
from complaints.status import ACTIVE  # noqa: E402
from customers.models import Customer, Order  # noqa: E402
from staff.models import User  # noqa: E402


def main() -> None:
    asked = _asked()
    logging.disable(logging.WARNING)
    # Pages name their styles by the hash of what is in them, so these must have been gathered.
    call_command("collectstatic", interactive=False, verbosity=0)
    manager = User.objects.get(email="maria@kept.example")
    agent = User.objects.get(email="ana@kept.example")
    found: dict[str, Any] = {"size": _size(), "load": memory.load()}
    _say(", ".join(f"{count:,} {name}" for name, count in found["size"].items()))
    _say(f"PostgreSQL: {_server()}; load {found['load']}\n")
    acts = [(name, act) for name, act in pages.reading(manager, agent) if _wanted(name, asked.only)]
    found["pages"] = [asdict(each) for each in _pages(acts, runs=asked.runs)]
    if not asked.read_only:
        writes = [each for each in pages.writing(manager) if _wanted(each[0], asked.only)]
        found["writing"] = [asdict(each) for each in _pages(writes, runs=asked.runs)]
        acts += writes
    remarks = [each for name, act in acts for each in plans.remarks(name, act)]
    found["plans"] = [asdict(each) for each in remarks]
    _say_plans(remarks)
    if not asked.only:
        found["sweeps"] = [asdict(each) for each in _sweeps(read_only=asked.read_only)]
        found["memory"] = [asdict(each) for each in _memory()]
    if asked.json:
        Path(asked.json).write_text(json.dumps(found, indent=1))


def _asked() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="bench", description="Measure pages and sweeps.")
    parser.add_argument("--runs", type=int, default=30)
    parser.add_argument("--only", default="", help="words of page names, separated by commas")
    parser.add_argument("--read-only", action="store_true")
    parser.add_argument("--json", default="")
    return parser.parse_args()


def _wanted(name: str, only: str) -> bool:
    return not only or any(word.strip() in name for word in only.split(","))


def _size() -> dict[str, int]:
    models = (Customer, Order, Ticket, Message, Event, Deadline)
    size = {str(model._meta.verbose_name_plural): model._default_manager.count() for model in models}
    return size | {"active tickets": Ticket.objects.filter(status__in=ACTIVE).count()}


def _server() -> str:
    names = ("server_version", "shared_buffers", "fsync", "jit")
    with connection.cursor() as cursor:
        cursor.execute(" UNION ALL ".join(f"SELECT current_setting('{name}')" for name in names))
        return ", ".join(f"{name} {row[0]}" for name, row in zip(names, cursor.fetchall(), strict=True))


def _pages(acts: Iterable[tuple[str, pages.Act]], *, runs: int) -> list[timing.Figure]:
    _say(f"{'page':44}{'queries':>8}{'median':>9}{'p95':>9}{'own cpu':>9}{'least':>9}  ms")
    figures = []
    for name, act in acts:
        each = timing.measure(name, act, runs=runs)
        times = "".join(f"{time:>9.1f}" for time in (each.median, each.p95, each.cpu, each.least))
        _say(f"{each.name:44}{each.queries:>8}{times}")
        figures.append(each)
    return figures


def _say_plans(remarks: list[plans.Remark]) -> None:
    _say("\nEXPLAIN: " + ("nothing to remark" if not remarks else ""))
    for each in remarks:
        _say(f"  {each.page}: {each.what}, {each.took:.1f} ms\n      {each.sql}")
    _say("")


def _sweeps(*, read_only: bool) -> list[sweeps.Sweep]:
    _say(f"\n{'sweep':52}{'done':>8}{'seconds':>9}{'own cpu':>9}")
    found = []
    for each in sweeps.sweeps(now=timezone.now(), read_only=read_only):
        _say(f"{each.name:52}{each.done:>8}{each.seconds:>9.2f}{each.cpu:>9.2f}")
        found.append(each)
    return found


def _memory() -> list[memory.Memory]:
    _say(f"\n{'memory':44}{'processes':>10}{'MB':>7}")
    found = []
    for each in memory.memory():
        _say(f"{each.name:44}{each.processes:>10}{each.megabytes:>7.0f}")
        found.append(each)
    return found


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


main()
