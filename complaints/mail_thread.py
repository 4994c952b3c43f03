"""How a mail hangs on the mails before it, so that the customer's program shows one conversation."""

from __future__ import annotations

from dataclasses import dataclass

from complaints.models import Message, Ticket

MOST_REFERENCES = 20


@dataclass(frozen=True)
class MailThread:
    """What goes into In-Reply-To and References: Message-IDs in angle brackets."""

    in_reply_to: str
    references: tuple[str, ...]


def thread_of(ticket: Ticket) -> MailThread:
    """The ticket's mails so far: an answer goes to the customer's latest, else it follows our own latest.

    A long chain keeps its first and its last ids, as RFC 5322 advises.
    """
    rows = (
        Message.objects.filter(ticket=ticket)
        .exclude(inbound__isnull=True, outbound__isnull=True)
        .order_by("at", "id")
        .values_list("inbound__message_id", "outbound__message_id")
    )
    theirs, chain = "", []
    for inbound_id, outbound_id in rows:
        found = _bracketed(inbound_id or "") or _bracketed(outbound_id or "")
        theirs = _bracketed(inbound_id or "") or theirs
        if found and found not in chain:
            chain.append(found)
    if len(chain) > MOST_REFERENCES:
        chain = [chain[0], *chain[-MOST_REFERENCES + 1 :]]
    return MailThread(theirs or (chain[-1] if chain else ""), tuple(chain))


def _bracketed(message_id: str) -> str:
    bare = message_id.strip().strip("<>").strip()
    return f"<{bare}>" if bare and not any(char.isspace() for char in bare) else ""
