"""Mail of the demo's past: it left long ago, so it must neither be sent now nor be held as stale."""

from __future__ import annotations

from datetime import datetime

from django.db.models import F

from feedback.models import Invitation
from messaging.models import OutboundMessage


def settle_past_mail(*, now: datetime) -> None:
    """Mark every message and every question that was due before `now` as sent when it was due."""
    OutboundMessage.objects.filter(state=OutboundMessage.State.QUEUED, not_before__lt=now).update(
        state=OutboundMessage.State.SENT, sent_at=F("not_before")
    )
    Invitation.objects.filter(
        sent_at__isnull=True, cancelled_at__isnull=True, not_sent_because="", due_at__lt=now
    ).update(sent_at=F("due_at"))
