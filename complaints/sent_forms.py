"""Customers' forms that are sent twice: a double click works once, a second text is never swallowed."""

from __future__ import annotations

import hashlib
import uuid
from collections.abc import Mapping
from dataclasses import dataclass

from complaints.models import Ticket
from helpdesk.web.models import Submission


@dataclass(frozen=True)
class Sent:
    """What a form led to when it was sent before."""

    ticket: Ticket
    words: str

    def is_about(self, text: str) -> bool:
        """Whether the same text was sent: a double click, not something new typed on an old page."""
        return self.words == fingerprint(text)


def read_key(posted: Mapping[str, str]) -> uuid.UUID:
    """The key that a form carries as `submission_key`; a new one when it is missing or mangled."""
    try:
        return uuid.UUID(posted.get("submission_key", ""))
    except ValueError:
        return uuid.uuid4()


def sent_before(key: uuid.UUID) -> Sent | None:
    """The earlier sending of the form `key`, or None."""
    row = Submission.objects.filter(key=key).first()
    raw, _space, words = row.result.partition(" ") if row else ("", "", "")
    try:
        ticket = Ticket.objects.filter(public_id=uuid.UUID(raw)).first()
    except ValueError:
        return None
    return Sent(ticket, words) if ticket and words else None


def result(ticket: Ticket, text: str) -> str:
    """What to note (helpdesk.web.submissions.record) for a form that led to `ticket`."""
    return f"{ticket.public_id} {fingerprint(text)}"


def fingerprint(text: str) -> str:
    """Short, and equal for equal words only."""
    return hashlib.sha256(text.encode()).hexdigest()[:32]
