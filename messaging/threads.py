"""Which conversation a mail belongs to, and how sure that is.

Order: our own Message-ID in In-Reply-To or References (newest first), then a signed reply address, then a
reference in the subject. The first two prove that the writer had our mail; a subject anybody can write.
Proof of having our mail is no proof of who writes: the caller still compares the sender.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from messaging import signatures
from messaging.models import OutboundMessage
from messaging.parsing import ParsedMail

reply_address = signatures.reply_address
_SUBJECT_TAG = re.compile(r"\[#(\d{1,12})\]")
_RECIPIENT_HEADERS = ("delivered-to", "x-original-to", "x-envelope-to", "envelope-to", "x-forwarded-to")
_ADDRESS = re.compile(r"[^\s<>,;\"()]+@[^\s<>,;\"()]+")
IDS_TRIED = 50


@dataclass(frozen=True)
class ThreadMatch:
    """The thread a mail belongs to.

    how: `message_id`, `reply_token` or `subject`. is_proof: the writer had a mail of ours.
    sent_to, purpose: of the very message it answers (only for `message_id`), to compare with the sender.
    """

    thread_key: str
    how: str
    is_proof: bool
    sent_to: str = ""
    purpose: str = ""

    def read_by(self, sender: str) -> str:
        """The address whose reader has our mail: where we sent it, however they answered; else `sender`."""
        return self.sent_to.lower() or sender


def subject_tag(number: int | str) -> str:
    """How a ticket's number stands in a subject: `[#10234]`."""
    return f"[#{number}]"


def match(parsed: ParsedMail, *, envelope_to: str = "") -> ThreadMatch | None:
    """The thread `parsed` belongs to, or None. envelope_to: recipients of SMTP, separated by commas.

    The thread key is what the mail names; whether such a ticket exists is for the caller to look up.
    """
    return _by_message_id(parsed) or _by_reply_token(parsed, envelope_to) or _by_subject(parsed)


def _by_message_id(parsed: ParsedMail) -> ThreadMatch | None:
    named = dict.fromkeys([parsed.in_reply_to, *reversed(parsed.references)])
    ours = [given for given in named if given and signatures.MESSAGE_ID.fullmatch(given)][:IDS_TRIED]
    if not ours:
        return None
    # The whole id is compared, its signature included, with what we sent: a guessed one matches no row.
    sent = {row.message_id: row for row in OutboundMessage.objects.filter(message_id__in=ours)}
    for given in ours:
        row = sent.get(given)
        if row is not None and row.thread_key:
            return ThreadMatch(row.thread_key, "message_id", True, row.to_address, row.purpose)
    return None


def _by_reply_token(parsed: ParsedMail, envelope_to: str) -> ThreadMatch | None:
    for address in recipients(parsed, envelope_to=envelope_to):
        thread_key = signatures.thread_of_address(address)
        if thread_key:
            return ThreadMatch(thread_key, "reply_token", True)
        bounced = signatures.message_of_bounce_address(address)
        row = OutboundMessage.objects.filter(pk=bounced).first() if bounced else None
        if row is not None and row.thread_key:
            return ThreadMatch(row.thread_key, "reply_token", True, row.to_address, row.purpose)
    return None


def _by_subject(parsed: ParsedMail) -> ThreadMatch | None:
    found = _SUBJECT_TAG.search(parsed.subject)
    return ThreadMatch(f"ticket:{int(found[1])}", "subject", False) if found else None


def recipients(parsed: ParsedMail, *, envelope_to: str = "") -> Iterable[str]:
    """Every address the mail was sent or delivered to, envelope first, each once."""
    named = [parsed.headers.get(name, "") for name in _RECIPIENT_HEADERS]
    found = _ADDRESS.findall(" ".join([envelope_to, *named]))
    return list(dict.fromkeys(address.lower() for address in [*found, *parsed.to, *parsed.cc]))[:100]
