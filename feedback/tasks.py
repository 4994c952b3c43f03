from __future__ import annotations

from celery import shared_task
from django.utils import timezone

from feedback.inviting import send_due


@shared_task
def send_invitations(**_: object) -> None:
    send_due(now=timezone.now())
