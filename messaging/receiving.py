"""What comes in: stored first, byte for byte, then claimed, then finished. Nothing inbound is ever lost.

row, created = store(raw, …)          # commits before anybody says "250 OK"
for row in claim(now=now): …          # a lease; the attempt is counted before the work
finish(row, outcome=…, …) | fail(row, error=…, now=now)
"""

from __future__ import annotations

import hashlib
from datetime import datetime, timedelta
from typing import Any

from django.db import connection, transaction

from helpdesk.web.text import clean_line, shorten
from messaging.models import InboundMessage
from messaging.parsing import ParsedMail, Unreadable, parse

LEASE = timedelta(seconds=180)  # longer than a worker's hard time limit of 120 s
ATTEMPTS = 3
PAUSE = timedelta(seconds=60)  # times the number of attempts so far
State, Outcome = InboundMessage.State, InboundMessage.Outcome

_CLAIM = """
with due as (
    select id from messaging_inboundmessage
    where state in ('stored', 'reading') and attempts < %(attempts)s
      and (lease_until is null or lease_until <= %(now)s)
      and (%(only)s::bigint is null or id = %(only)s::bigint)
    order by received_at limit %(limit)s for no key update skip locked
)
update messaging_inboundmessage as message
set state = 'reading', attempts = attempts + 1, lease_until = %(until)s
from due where message.id = due.id returning message.id
"""


class LostClaim(Exception):
    """Somebody else has dealt with this mail meanwhile; undo what was done for it."""

    def __init__(self) -> None:
        super().__init__("Somebody else has dealt with this mail meanwhile.")


def store(
    raw: bytes, *, mailbox: str, envelope_from: str | None, envelope_to: str, now: datetime
) -> tuple[InboundMessage, bool]:
    """Keep a mail as it came and say whether it was new; the same bytes to the same mailbox are one row.

    envelope_from: the sender of SMTP, empty for `<>`, None when unknown. envelope_to: its recipients.
    """
    return InboundMessage.objects.get_or_create(
        sha256=hashlib.sha256(raw).hexdigest(),
        mailbox=clean_line(mailbox).lower()[:254],
        defaults={
            "raw": raw,
            "size": len(raw),
            "envelope_from": None if envelope_from is None else clean_line(envelope_from)[:254],
            "envelope_to": clean_line(envelope_to)[:254],
            "received_at": now,
        },
    )


def claim(*, now: datetime, limit: int = 20, only: int | None = None) -> list[InboundMessage]:
    """Take mails to read, oldest first, each for nobody else until its lease ends.

    only: the id of one mail, for reading it at once. A mail that took its reader down three times is
    marked as failed instead, where staff see it.
    """
    with transaction.atomic(durable=only is None):
        _give_up_on_poison(now)
        with connection.cursor() as cursor:
            values: dict[str, Any] = {"now": now, "until": now + LEASE, "attempts": ATTEMPTS}
            cursor.execute(_CLAIM, values | {"limit": limit, "only": only})
            ids = [row[0] for row in cursor.fetchall()]
    # The raw mails may be large; each is fetched when it is read.
    return list(InboundMessage.objects.filter(pk__in=ids).order_by("received_at", "pk").defer("raw"))


def _give_up_on_poison(now: datetime) -> None:
    InboundMessage.objects.filter(state=State.READING, attempts__gte=ATTEMPTS, lease_until__lte=now).update(
        state=State.FAILED,
        lease_until=None,
        processed_at=now,
        reason=f"Reading this mail stopped the program {ATTEMPTS} times.",
    )


def finish(
    message: InboundMessage,
    *,
    outcome: str,
    reason: str,
    now: datetime,
    thread_key: str = "",
    parsed: ParsedMail | None = None,
) -> InboundMessage:
    """Note what became of a mail: `opened`, `continued`, `recorded`, or `held` (for a person).

    Call it in the transaction that did the work. Raises LostClaim when the row is no longer as `message`
    was loaded (claimed again, or decided by somebody): then the whole transaction must be undone.
    """
    held = Outcome(outcome) == Outcome.HELD
    changes = {
        "state": State.HELD if held else State.DONE,
        "outcome": Outcome(outcome),
        "reason": shorten(clean_line(reason), 300),
        "thread_key": thread_key,
        "lease_until": None,
        "processed_at": now,
        **_described(message, parsed),
    }
    return _change(message, changes)


def fail(message: InboundMessage, *, error: str, now: datetime, for_good: bool = False) -> InboundMessage:
    """Note that reading failed. It is tried again later, up to three times; then, or when `for_good`
    (the mail is Unreadable), it is failed: shown to staff, raw and replayable.
    """
    given_up = for_good or message.attempts >= ATTEMPTS
    changes: dict[str, object] = {
        "state": State.FAILED if given_up else State.STORED,
        "reason": shorten(clean_line(error), 300),
        "lease_until": None if given_up else now + PAUSE * max(1, message.attempts),
    }
    if given_up:
        changes |= {"processed_at": now, **_described(message, None)}
    return _change(message, changes)


def replay(message: InboundMessage, *, now: datetime) -> InboundMessage:
    """Read a failed mail again from the beginning. LostClaim when somebody was quicker."""
    if message.state != State.FAILED:
        raise LostClaim
    return _change(message, {"state": State.STORED, "attempts": 0, "lease_until": None, "reason": ""})


def locked(pk: int) -> InboundMessage:
    """The mail, locked for the transaction at hand, if it still waits for a decision (held or failed).

    For releasing it by hand: two clicks do it once. Raises LostClaim when it was decided meanwhile.
    """
    row = InboundMessage.objects.select_for_update().filter(pk=pk).first()
    if row is None or row.state not in {State.HELD, State.FAILED}:
        raise LostClaim
    return row


def _change(message: InboundMessage, changes: dict[str, object]) -> InboundMessage:
    """Compare and set: `attempts` is the fencing token, since every claim raises it."""
    same = InboundMessage.objects.filter(pk=message.pk, state=message.state, attempts=message.attempts)
    if not same.update(**changes):
        raise LostClaim
    for name, value in changes.items():
        setattr(message, name, value)
    return message


def _described(message: InboundMessage, parsed: ParsedMail | None) -> dict[str, object]:
    """Who wrote and what about, for lists. A mail that can't be read keeps its fields empty."""
    if parsed is None:
        try:
            parsed = parse(bytes(message.raw))
        except Unreadable:
            return {}
    return {
        "message_id": parsed.message_id[:998],
        "from_address": parsed.from_address[:254],
        "from_name": parsed.from_name[:150],
        "subject": shorten(parsed.subject, 255),
    }
