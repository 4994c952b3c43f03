"""Raw mails for the tests, and the way in."""

from __future__ import annotations

from datetime import datetime
from email.message import EmailMessage

from complaints.mail_intake import take_in
from complaints.models import Ticket
from messaging import receiving
from messaging.models import InboundMessage, OutboundMessage

CHEN = "Chen Wei <chen@example.org>"


def mail(
    text: str = "It is still cold.", *, sender: str = CHEN, subject: str = "My soup", **headers: str
) -> bytes:
    """A mail by a person; header names with underscores: In_Reply_To."""
    message = EmailMessage()
    message["From"], message["Subject"], message["To"] = sender, subject, "care@kept.example"
    message["Message-ID"] = headers.pop("Message_ID", f"<{abs(hash((text, sender, subject)))}@example.org>")
    for name, value in headers.items():
        message[name.replace("_", "-")] = value
    message.set_content(text)
    return bytes(message)


def deliver(raw: bytes, *, now: datetime, envelope_from: str | None = None) -> InboundMessage:
    """Store, claim and take in, as the worker does."""
    stored, _new = receiving.store(
        raw,
        mailbox="care@kept.example",
        envelope_from=envelope_from,
        envelope_to="care@kept.example",
        now=now,
    )
    claimed = receiving.claim(now=now, only=stored.pk)
    return take_in(claimed[0], now=now) if claimed else InboundMessage.objects.get(pk=stored.pk)


def last_mail(ticket: Ticket, purpose: str = "acknowledgement") -> OutboundMessage:
    """The latest mail of ours on the ticket."""
    return OutboundMessage.objects.filter(thread_key=ticket.thread_key, purpose=purpose).latest("created_at")
