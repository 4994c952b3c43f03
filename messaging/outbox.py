"""Queue a message in the transaction that makes it necessary. Sending is messaging.sending's work."""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any, Required, TypedDict, Unpack

import structlog
from django.db import transaction
from django.db.models import Q

from helpdesk.web.text import clean_line, clean_text, shorten
from messaging.models import Attachment, OutboundMessage
from messaging.purposes import PURPOSES
from messaging.signatures import message_id_for
from messaging.tasks import send_outgoing

log = structlog.get_logger("kept.outgoing")
State = OutboundMessage.State
REFERENCES_KEPT = 20
BATCH = 500


class Letter(TypedDict, total=False):
    """What a message says and where it goes. Only `to_address`, `subject` and `text` must be given."""

    to_address: Required[str]
    to_name: str
    subject: Required[str]
    text: Required[str]
    html: str
    from_name: str  # the company's name when empty
    reply_to: str
    in_reply_to: str  # a Message-ID
    references: Iterable[str]  # Message-IDs, oldest first
    thread_key: str  # such as ticket:10234
    unsubscribe_url: str


def queue(
    *,
    dedupe_key: str,
    purpose: str,
    now: datetime,
    not_before: datetime | None = None,
    attachments: Iterable[Attachment] = (),
    **letter: Unpack[Letter],
) -> OutboundMessage:
    """Write down a message that is to leave, once per `dedupe_key`: asked again, the first row comes back.

    It leaves after the transaction commits, not before `not_before` (None: at once). An address that can't
    be written to is no error here: the message ends as failed, where staff and listeners see it.
    purpose: a key of messaging.purposes.PURPOSES. The rest is described at Letter.
    """
    row = _row(dedupe_key, purpose, letter, not_before=not_before or now, now=now)
    with transaction.atomic():
        OutboundMessage.objects.bulk_create([row], ignore_conflicts=True)
        stored = OutboundMessage.objects.get(dedupe_key=row.dedupe_key)
        if stored.pk == row.pk:
            if files := list(attachments):
                stored.attachments.add(*files)
            if row.not_before <= now:
                transaction.on_commit(_nudge, robust=True)
    return stored


def queue_many(
    letters: Mapping[str, Letter], *, purpose: str, now: datetime, not_before: datetime | None = None
) -> dict[str, uuid.UUID]:
    """`queue` for many letters by their dedupe key, in two queries; return the stored row's id by that key.

    The letters have no attachments. A key that was queued before keeps its first row.
    """
    rows = [
        _row(key, purpose, letter, not_before=not_before or now, now=now) for key, letter in letters.items()
    ]
    if not rows:
        return {}
    with transaction.atomic():
        OutboundMessage.objects.bulk_create(rows, ignore_conflicts=True, batch_size=BATCH)
        found = OutboundMessage.objects.filter(dedupe_key__in=list(letters))
        stored = dict(found.values_list("dedupe_key", "pk"))
        if rows[0].not_before <= now:
            transaction.on_commit(_nudge, robust=True)
    return stored


def _row(
    dedupe_key: str, purpose: str, letter: Letter, *, not_before: datetime, now: datetime
) -> OutboundMessage:
    rule, pk = PURPOSES[purpose], uuid.uuid4()
    return OutboundMessage(
        id=pk,
        message_id=message_id_for(pk),
        dedupe_key=_key(dedupe_key),
        purpose=rule.name,
        delivery=rule.delivery,
        is_automatic=rule.is_automatic,
        not_before=not_before,
        wanted_at=not_before,
        created_at=now,
        **_cleaned(letter),
    )


def _cleaned(letter: Letter) -> dict[str, Any]:
    """The fields of a row: storable, on one line where they stand in headers, none longer than its column."""
    return {
        "to_address": _address(letter["to_address"]),
        "to_name": clean_line(letter.get("to_name", ""))[:150],
        "from_name": clean_line(letter.get("from_name", ""))[:150],
        "reply_to": _address(letter.get("reply_to", "")),
        "subject": shorten(clean_line(letter["subject"]), 255),
        "text": clean_text(letter["text"]),
        "html": clean_text(letter.get("html", "")),
        "in_reply_to": _ids([letter.get("in_reply_to", "")]),
        "references": _ids(letter.get("references", ())),
        "thread_key": letter.get("thread_key", ""),
        "unsubscribe_url": clean_line(letter.get("unsubscribe_url", ""))[:300],
    }


def withdraw(message: OutboundMessage, *, now: datetime) -> bool:
    """Take a message back before it is sent ("undo"). False when a sender already has it.

    One that waits for another attempt can be taken back when it is sent at most once: then it surely has not
    left. Never waits for a sender: the caller usually holds its ticket, and the sender may wait for that.
    """
    waits = Q(state=State.QUEUED) | Q(state=State.RETRY, delivery=OutboundMessage.Delivery.AT_MOST_ONCE)
    with transaction.atomic():
        free = OutboundMessage.objects.select_for_update(skip_locked=True, no_key=True, of=("self",))
        if not free.filter(waits, pk=message.pk).exists():
            return False
        changes = {
            "state": State.DISCARDED,
            "last_error": "Taken back before it was sent.",
            "handled_at": now,
        }
        return bool(OutboundMessage.objects.filter(waits, pk=message.pk).update(**changes))


def _nudge() -> None:
    """Wake a worker. The sweep sends it anyway, so a broker that is away costs seconds, not mail."""
    try:
        send_outgoing.apply_async(queue="mail_out", retry=False)
    except Exception as error:  # every transport has its own exceptions; none may reach the person who saved
        log.info("nudge lost", error=type(error).__name__)


def _key(raw: str) -> str:
    if not raw or len(raw) > 200:
        raise ValueError("A dedupe key has 1 to 200 characters.")
    return raw


def _address(raw: str) -> str:
    """Kept as given, on one line; one that is too long is cut so that it is visibly none."""
    return shorten(clean_line(raw), 254)


def _ids(given: Iterable[str]) -> str:
    """Message-IDs that may stand in a header, separated by spaces: the last twenty, each once."""
    good = [one for one in map(clean_line, given) if one.startswith("<") and one.endswith(">")]
    safe = [one for one in good if " " not in one and one.isascii() and len(one) <= 500]
    return " ".join(list(dict.fromkeys(safe))[-REFERENCES_KEPT:])
