"""Sweeps. Each finds its work in the database, may run twice at once, and is a few lines long."""

from __future__ import annotations

import structlog
from celery import shared_task
from django.utils import timezone

from greetings import dating, planning, releasing

log = structlog.get_logger("kept.tasks")


@shared_task
def plan_greetings(*, customer: int | None = None, **_: object) -> None:
    now = timezone.now()
    if customer is not None:
        planning.plan_for(customer, now=now)
        return
    dating.keep_dates(now=now)
    tally = planning.plan(now=now)
    if tally.added or tally.changed or tally.ended:
        log.info("greetings planned", added=tally.added, changed=tally.changed, ended=tally.ended)


@shared_task
def release_greetings(**_: object) -> None:
    if released := releasing.release_due(now=timezone.now()):
        log.info("greetings released", count=released)
