"""Periodic jobs: known, on a queue that a worker takes, a few lines long, and harmless when run twice."""

from __future__ import annotations

import ast
import uuid
from datetime import datetime, timedelta
from typing import Any

import pytest
import time_machine
from django.conf import settings as configured
from django.core import mail

from complaints.models import SlaPolicy, Ticket
from customers.importing import start
from feedback.models import Invitation
from greetings import planning
from helpdesk.celery import app
from helpdesk.schedule import SCHEDULE
from messaging import receiving
from messaging.attaching import attach
from messaging.models import OutboundMessage
from tests import cast
from tests.architecture.greeted import has_birthday
from tests.architecture.sources import modules, name, tree
from tests.architecture.test_access_matrix import counted
from tests.architecture.world import PLAIN_MAIL, build

LINES = 8
LATER = timedelta(days=4)


@pytest.fixture(autouse=True)
def _all_tasks() -> None:
    app.loader.import_default_modules()


def test_every_entry_of_the_schedule_names_a_task_and_a_queue() -> None:
    queues = {queue.name for queue in configured.CELERY_TASK_QUEUES}
    for entry, job in SCHEDULE.items():
        assert job["task"] in app.tasks, f"{entry} names a task that is not there: {job['task']}"
        assert job["options"]["queue"] in queues, f"{entry} goes to a queue that no worker takes"
        assert job["options"]["expires"] <= job["schedule"] * 2, f"{entry} would pile up after a pause"


def test_every_task_is_scheduled() -> None:
    """A task that only a nudge starts would lose its work with the broker."""
    ours = {task for task in app.tasks if not task.startswith("celery.")}
    assert ours == {job["task"] for job in SCHEDULE.values()}


def test_tasks_are_a_few_lines_and_take_names_only() -> None:
    for path in modules():
        if path.stem != "tasks":
            continue
        for node in tree(path).body:
            if isinstance(node, ast.FunctionDef):
                where = f"{name(path)}:{node.lineno} {node.name}"
                body = node.body[-1].end_lineno - node.body[0].lineno + 1  # type: ignore[operator]
                assert body <= LINES, f"{where} does the work of a verb"
                assert not node.args.args, f"{where}: ids by name only"
                assert node.args.kwarg, (
                    f"{where}: end with **_, so that old and new workers understand each other"
                )


@pytest.mark.django_db
@pytest.mark.parametrize("entry", sorted(SCHEDULE))
def test_a_job_run_twice_does_its_work_once(entry: str, ground: None, now: datetime, settings: Any) -> None:
    settings.EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
    settings.CLOSE_AFTER_DAYS = 1
    start(build(now=now).lived.file, now=now)
    Invitation.objects.update(due_at=now)
    has_birthday(cast.customer("Hana Hill", email="hana@example.org"), now=now, ahead=LATER.days)
    planning.plan(now=now)
    SlaPolicy.objects.update(changed_at=now + timedelta(hours=1))
    raw = PLAIN_MAIL.format(sender="new@example.net", subject="Cold", id="first").encode()
    attach(b"left behind", file_name="a.txt", thread_key=f"form:{uuid.uuid4()}", is_public=True, now=now)
    receiving.store(raw, mailbox="care", envelope_from="new@example.net", envelope_to="care", now=now)
    task = app.tasks[SCHEDULE[entry]["task"]]

    with time_machine.travel(now + LATER, tick=False):
        OutboundMessage.objects.update(wanted_at=now + LATER)
        before = _state()
        task(known_to_newer_workers_only=1)
        once = _state()
        task()
        assert _state() == once
    assert once != before, f"{entry} had nothing to do, so this proves nothing"


def _state() -> dict[str, Any]:
    outbound = sorted(OutboundMessage.objects.values_list("state", "attempts"))
    recounted = Ticket.objects.filter(counted_at__gt=cast.NOW).count()
    return counted() | {"outbound": outbound, "sent": len(mail.outbox), "recounted": recounted}
