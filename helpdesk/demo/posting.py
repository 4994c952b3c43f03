"""Outgoing mail in trouble, as every company has some: one refused, one of which nobody is sure."""

from __future__ import annotations

import uuid
from datetime import datetime, timedelta

from messaging import leasing
from messaging.models import OutboundMessage

State = OutboundMessage.State


def trouble_the_post(*, now: datetime) -> None:
    """Let the latest answer but two be refused, and the latest survey or greeting end in doubt."""
    _end(("reply", "resolution"), State.FAILED, "550 5.2.1 The mailbox is disabled.", skip=2, now=now)
    _end(("greeting", "survey"), State.UNCERTAIN, "The connection broke after the mail was sent.", now=now)


def _end(purposes: tuple[str, ...], state: str, error: str, *, skip: int = 0, now: datetime) -> None:
    """As the sender ends a mail that it has claimed."""
    waiting = OutboundMessage.objects.filter(purpose__in=purposes, state=State.QUEUED, not_before__lt=now)
    message = waiting.order_by("-not_before", "pk")[skip : skip + 1].first()
    if message is None:
        return
    at = message.not_before + timedelta(minutes=1)
    message.state, message.attempts = State.SENDING, 1
    message.lease_token, message.lease_until = uuid.uuid4(), at + leasing.lease()
    message.save(update_fields=["state", "attempts", "lease_token", "lease_until"])
    leasing.finish(message, state=state, now=min(at, now), last_error=error)
