from __future__ import annotations

from celery import shared_task
from django.utils import timezone

from helpdesk.web.health import record_heartbeat


@shared_task
def beat(**_: object) -> None:
    record_heartbeat("worker", now=timezone.now())
