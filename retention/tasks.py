from __future__ import annotations

from celery import shared_task
from django.utils import timezone

from retention import reporting, snapshots


@shared_task(soft_time_limit=240, time_limit=300)
def refresh_insight(**_: object) -> None:
    """Longer than other tasks may take: at a million tickets a year's overview takes its time."""
    snapshots.refresh_wanted(now=timezone.now())


@shared_task
def send_weekly_report(**_: object) -> None:
    reporting.send_weekly(now=timezone.now())
