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
    # Who answered on the case page was not asked by mail: they may be asked about their next complaint.
    waiting = Invitation.objects.filter(sent_at__isnull=True, cancelled_at__isnull=True, due_at__lt=now)
    waiting.filter(not_sent_because="", answers__isnull=True).update(sent_at=F("due_at"))
