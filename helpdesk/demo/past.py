"""What the demo's past left behind: mail that went long ago, and lines that colleagues have read since."""

from __future__ import annotations

from datetime import datetime, timedelta

from django.db.models import F

from feedback.models import Invitation
from messaging.models import OutboundMessage
from staff.models import Notification

READ_AFTER = timedelta(hours=20)


def settle_past(*, now: datetime) -> None:
    """Mark what was due before `now` as sent when it was due, and what was told before today as read."""
    OutboundMessage.objects.filter(state=OutboundMessage.State.QUEUED, not_before__lt=now).update(
        state=OutboundMessage.State.SENT, sent_at=F("not_before")
    )
    # Who answered on the case page was not asked by mail: they may be asked about their next complaint.
    waiting = Invitation.objects.filter(sent_at__isnull=True, cancelled_at__isnull=True, due_at__lt=now)
    waiting.filter(not_sent_because="", answers__isnull=True).update(sent_at=F("due_at"))
    unread = Notification.objects.filter(read_at__isnull=True, created_at__lt=now - READ_AFTER)
    unread.update(read_at=F("created_at") + READ_AFTER)
