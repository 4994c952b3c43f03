"""Nudges and sweeps. Each finds its work in the database, may run twice, and is a few lines long."""

from __future__ import annotations

from datetime import timedelta

import structlog
from celery import shared_task
from django.conf import settings
from django.utils import timezone

from complaints import mail_intake, pending_files, recounting, resolving, ringing
from messaging import receiving

log = structlog.get_logger("kept.tasks")


@shared_task
def take_in_mail(**_: object) -> None:
    now = timezone.now()
    while batch := receiving.claim(now=now):
        for inbound in batch:
            mail_intake.take_in(inbound, now=timezone.now())


@shared_task
def ring_deadlines(**_: object) -> None:
    rung = ringing.ring_due(now=timezone.now())
    if rung:
        log.info("deadlines rung", count=rung)


@shared_task
def close_resolved(**_: object) -> None:
    now = timezone.now()
    before = now - timedelta(days=settings.CLOSE_AFTER_DAYS)
    resolving.close_finished(before=before, now=now)


@shared_task
def forget_unsent_files(**_: object) -> None:
    pending_files.forget_old(now=timezone.now())


@shared_task
def recount_deadlines(**_: object) -> None:
    recounted = recounting.recount_due(now=timezone.now())
    if recounted:
        log.info("deadlines recounted", count=recounted)
