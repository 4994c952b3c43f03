"""Mail that came back: which message it was, how bad it is, and whether the address still works.

A bounce counts only when it proves that it is about our mail (the signed bounce box it was sent to, or our
signed Message-ID inside). Otherwise anybody could silence an address by a made-up report.
"""

from __future__ import annotations

import email
import re
from dataclasses import dataclass
from datetime import datetime, timedelta
from email import policy
from email.message import Message

from django.db import transaction
from flufl.bounce import all_failures

from helpdesk.web.text import clean_line, shorten
from messaging import outcomes, signatures, suppressing
from messaging.models import OutboundMessage
from messaging.parsing import ParsedMail
from messaging.threads import recipients

SOFT_BOUNCES_ALLOWED = 3
SOFT_BOUNCE_DAYS = 30
_STATUS = re.compile(r"\b([245]\.\d{1,3}\.\d{1,3})\b")
_NO_BOUNCE = {"delayed", "delivered", "relayed", "expanded"}


@dataclass(frozen=True)
class Verdict:
    """What a report says. status: RFC 3463 such as `5.1.1`, empty when unsaid; detail: the server's words."""

    is_final: bool
    status: str
    detail: str

    @property
    def is_dead_address(self) -> bool:
        """5.1.x: there is no such address (7 and 8 speak of the sender's)."""
        return self.status.startswith("5.1.") and self.status not in {"5.1.7", "5.1.8"}

    @property
    def blames_address(self) -> bool:
        """5.7.x is about policy and about us, not about the address."""
        return not self.status.startswith("5.7.")


def record_bounce(parsed: ParsedMail, *, now: datetime, envelope_to: str = "") -> OutboundMessage | None:
    """Mark the message that `parsed` reports as undeliverable; None when it is about none of ours.

    Also None for "delayed" and the like: those are no bounces. A dead address gets no more mail at once,
    one that fails softly after three messages within 30 days. Recording the same bounce twice does it once.
    """
    sent = bounced_message(parsed, envelope_to=envelope_to)
    verdict = read_report(parsed.raw)
    if sent is None or not verdict.is_final:
        return None
    with transaction.atomic():
        row = OutboundMessage.objects.select_for_update(no_key=True, of=("self",)).get(pk=sent.pk)
        if row.bounced_at is not None:
            return row
        row.bounced_at, row.bounce_status = now, verdict.status
        row.last_error = shorten(_sentence(row, verdict), 500)
        row.save(update_fields=["bounced_at", "bounce_status", "last_error"])
        _suppress(row, verdict, now=now)
        outcomes.tell(row, outcomes.BOUNCED, now=now)
    return row


def bounced_message(parsed: ParsedMail, *, envelope_to: str = "") -> OutboundMessage | None:
    """The message of ours that a report proves to be about, or None."""
    for address in recipients(parsed, envelope_to=envelope_to):
        pk = signatures.message_of_bounce_address(address)
        row = OutboundMessage.objects.filter(pk=pk).first() if pk else None
        if row is not None:
            return row
    named = signatures.MESSAGE_ID.findall(parsed.raw.decode("ascii", "replace"))[:20]
    ids = list(dict.fromkeys([parsed.in_reply_to, *named, *parsed.references]))
    return OutboundMessage.objects.filter(message_id__in=[given for given in ids if given]).first()


def read_report(raw: bytes) -> Verdict:
    """What a delivery report says, in RFC 3464 form or in the many older ones."""
    try:
        message = email.message_from_bytes(raw, policy=policy.compat32)
        for part in message.walk():
            if part.get_content_type() == "message/delivery-status":
                return _from_status(part)
        permanent = bool(all_failures(message)[1])
    except Exception:  # a report can be as malformed as any mail; then nothing is concluded from it
        return Verdict(False, "", "")
    text = raw[:20_000].decode("ascii", "replace")
    found = _STATUS.search(text)
    status = found[1] if found else ""
    return Verdict(permanent or status.startswith("5."), status, "")


def _from_status(part: Message) -> Verdict:
    """The first recipient block of a message/delivery-status part."""
    blocks = part.get_payload()
    fields: dict[str, str] = {}
    for block in blocks if isinstance(blocks, list) else []:
        if isinstance(block, Message):
            for name in ("action", "status", "diagnostic-code"):
                fields.setdefault(name, clean_line(str(block.get(name, "")))) if block.get(name) else None
    action = fields.get("action", "").lower().split(" ")[0]
    found = _STATUS.search(fields.get("status", "")) or _STATUS.search(fields.get("diagnostic-code", ""))
    status = found[1] if found else ""
    final = action == "failed" or (action not in _NO_BOUNCE and status.startswith("5."))
    return Verdict(final, status, shorten(fields.get("diagnostic-code", ""), 300))


def _sentence(row: OutboundMessage, verdict: Verdict) -> str:
    what = "does not exist" if verdict.is_dead_address else "did not take the mail"
    said = f" ({verdict.detail or verdict.status})" if verdict.detail or verdict.status else ""
    return f"The mail came back: {row.to_address} {what}{said}."


def _suppress(row: OutboundMessage, verdict: Verdict, *, now: datetime) -> None:
    if not verdict.blames_address:
        return
    since = now - timedelta(days=SOFT_BOUNCE_DAYS)
    same = OutboundMessage.objects.filter(to_address__iexact=row.to_address, bounced_at__gte=since)
    if verdict.is_dead_address:
        reason = f"The address does not exist ({verdict.status})."
    elif same.exclude(bounce_status__startswith="5.7.").count() >= SOFT_BOUNCES_ALLOWED:
        reason = f"{SOFT_BOUNCES_ALLOWED} mails came back within {SOFT_BOUNCE_DAYS} days."
    else:
        return
    suppressing.suppress(row.to_address, suppressing.Scope.ALL, reason=reason, now=now)
