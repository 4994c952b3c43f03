"""The sweep that checks and imports files of orders, and forgets those that nobody imported."""

from __future__ import annotations

from celery import shared_task
from django.utils import timezone

from customers import import_work


# A file of 200,000 rows takes minutes; the broker gives a task back to others after ten.
@shared_task(soft_time_limit=480, time_limit=540)
def work_on_order_files(**_: object) -> None:
    import_work.discard_old(now=timezone.now())
    while import_work.work_on(now=timezone.now()):
        pass
