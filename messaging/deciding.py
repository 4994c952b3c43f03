"""What staff decide about an outgoing message that does not leave by itself: send it again, or discard it."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from django.db import transaction

from messaging import suppressing
from messaging.models import OutboundMessage

State = OutboundMessage.State
DECIDABLE = (State.FAILED, State.HELD, State.UNCERTAIN)


class AlreadyDecided(Exception):
    """Somebody dealt with this message already, or it does not need a decision."""

    def __init__(self) -> None:
        super().__init__("This message has already been dealt with.")


class StillBlocked(Exception):
    """Mail to this address is blocked, so sending again would fail again."""

    def __init__(self, reason: str) -> None:
        super().__init__(f"Mail to this address is blocked: {reason} Unblock it to send again.")


def retry(message: OutboundMessage, *, by: Any, now: datetime, unblock: bool = False) -> OutboundMessage:
    """Send a failed, held or uncertain message again, with all its attempts, under the same Message-ID.

    by: the colleague (anything whose str() is a name). unblock: lift the block on a dead address first.
    Raises AlreadyDecided (a double click does it once) and StillBlocked.
    """
    with transaction.atomic():
        blocked = suppressing.suppression_of(message.to_address)
        if blocked is not None and not unblock:
            raise StillBlocked(blocked.reason)
        if blocked is not None:
            suppressing.lift(message.to_address, blocked.scope)
        changes = {
            "state": State.QUEUED,
            "attempts": 0,
            "not_before": now,
            "wanted_at": now,
            "last_error": "",
        }
        return _decide(message, changes, by=by, now=now)


def discard(message: OutboundMessage, *, by: Any, now: datetime) -> OutboundMessage:
    """Never send this message. What went wrong stays readable. Raises AlreadyDecided."""
    return _decide(message, {"state": State.DISCARDED}, by=by, now=now)


def _decide(message: OutboundMessage, changes: dict[str, Any], *, by: Any, now: datetime) -> OutboundMessage:
    changes = changes | {"handled_by": str(by)[:120], "handled_at": now}
    if not OutboundMessage.objects.filter(pk=message.pk, state__in=DECIDABLE).update(**changes):
        raise AlreadyDecided
    message.refresh_from_db()
    return message
