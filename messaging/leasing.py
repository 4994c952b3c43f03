"""Who may send which message, for how long: the outbox's claims, as short transactions of their own.

A claim is a lease with a token. Whoever lost the lease can change nothing any more: every later step is
compare-and-set on the token. Attempts are counted at the claim, so that a message that kills its sender
stops after five.
"""

from __future__ import annotations

import uuid
from datetime import datetime, timedelta
from typing import Any

from django.conf import settings
from django.db import connection, transaction
from django.db.models import QuerySet

from messaging import outcomes
from messaging.models import OutboundMessage

ATTEMPTS = 5
State, Delivery = OutboundMessage.State, OutboundMessage.Delivery

_CLAIM = """
with due as (
    select id from messaging_outboundmessage
    where state in ('queued', 'retry', 'sending') and not_before <= %(now)s and attempts < %(attempts)s
      and wanted_at >= %(oldest)s
      and (state <> 'sending' or (delivery = 'at_least_once' and lease_until <= %(now)s))
    order by not_before limit %(limit)s for no key update skip locked
)
update messaging_outboundmessage as message
set state = 'sending', attempts = attempts + 1, lease_token = %(token)s, lease_until = %(until)s
from due where message.id = due.id returning message.id
"""


def lease() -> timedelta:
    """Longer than the slowest honest SMTP conversation: six steps, each up to EMAIL_TIMEOUT."""
    return timedelta(seconds=max(60, 6 * (settings.EMAIL_TIMEOUT or 60)))


def claim(*, now: datetime, limit: int = 20) -> list[OutboundMessage]:
    """Take messages that are due, oldest first, for this sender alone until the lease ends.

    Sent again after a crash: those that may be (`at_least_once`) once their lease has ended, under the same
    Message-ID. All of a claim bear the same `lease_token`. The claim is committed when this returns.
    """
    token = uuid.uuid4()
    with transaction.atomic(durable=True), connection.cursor() as cursor:
        values: dict[str, Any] = {
            "now": now,
            "until": now + lease(),
            "limit": limit,
            "token": token,
            "attempts": ATTEMPTS,
        }
        values["oldest"] = _oldest(now)
        cursor.execute(_CLAIM, values)
        ids = [row[0] for row in cursor.fetchall()]
    claimed = OutboundMessage.objects.filter(pk__in=ids, lease_token=token)
    return list(claimed.order_by("not_before").prefetch_related("attachments__blob"))


def _oldest(now: datetime) -> datetime:
    """What should have left before this must not leave by itself."""
    return now - timedelta(hours=settings.OUTGOING_STALE_HOURS)


def _held_by(message: OutboundMessage) -> QuerySet[OutboundMessage]:
    return OutboundMessage.objects.filter(pk=message.pk, state=State.SENDING, lease_token=message.lease_token)


def extend(message: OutboundMessage, *, now: datetime) -> bool:
    """Just before sending: is the message still ours? If so, the lease begins anew."""
    return bool(_held_by(message).update(lease_until=now + lease()))


def finish(message: OutboundMessage, *, state: str, now: datetime, **changes: object) -> bool:
    """Leave `sending` for `state`, if the lease is still ours; tell listeners of a bad end.

    False when it was not: somebody else decides about the message now.
    """
    with transaction.atomic():
        done = _held_by(message).update(state=state, lease_token=None, lease_until=None, **changes)
        if done and state in {State.FAILED, State.UNCERTAIN}:
            message.refresh_from_db()
            outcomes.tell(message, outcomes.FAILED if state == State.FAILED else outcomes.UNCERTAIN, now=now)
    return bool(done)


def sweep(*, now: datetime) -> None:
    """Put aside what must not be sent by itself any more. May run anywhere, any number of times at once.

    - the sender died and sending twice is worse than not at all → uncertain, a person decides;
    - the sender died on it five times → failed;
    - it should have left long ago (an outage, a restored backup) → held, a person decides.
    """
    expired = OutboundMessage.objects.filter(state=State.SENDING, lease_until__lte=now)
    once = expired.filter(delivery=Delivery.AT_MOST_ONCE)
    _settle(once, State.UNCERTAIN, "The sender stopped while sending this; it may have arrived.", now=now)
    poison = expired.filter(delivery=Delivery.AT_LEAST_ONCE, attempts__gte=ATTEMPTS)
    _settle(poison, State.FAILED, f"Sending this stopped the program {ATTEMPTS} times.", now=now)
    too_old = _oldest(now)
    reason = f"This should have left more than {settings.OUTGOING_STALE_HOURS} hours ago."
    waiting = OutboundMessage.objects.filter(state__in=[State.QUEUED, State.RETRY], not_before__lte=now)
    _settle(waiting.filter(wanted_at__lt=too_old), State.HELD, reason, now=now)
    _settle(expired.filter(wanted_at__lt=too_old), State.HELD, reason, now=now)


def _settle(rows: QuerySet[OutboundMessage], state: str, reason: str, *, now: datetime) -> None:
    with transaction.atomic():
        for row in rows.select_for_update(skip_locked=True, no_key=True, of=("self",))[:500]:
            row.state, row.last_error, row.lease_token, row.lease_until = state, reason, None, None
            row.save(update_fields=["state", "last_error", "lease_token", "lease_until"])
            if state != State.HELD:
                outcomes.tell(row, outcomes.FAILED if state == State.FAILED else outcomes.UNCERTAIN, now=now)
