from __future__ import annotations

from celery import shared_task

from messaging.sending import send_due


@shared_task
def send_outgoing(**_: object) -> None:
    send_due()
