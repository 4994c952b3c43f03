"""What the people outside have in their mailboxes."""

from __future__ import annotations

from email import message_from_bytes, policy
from email.message import EmailMessage
from typing import cast

from messaging.models import MailboxCopy


def mails_to(address: str) -> list[EmailMessage]:
    """What arrived for an address by SMTP, oldest first."""
    copies = MailboxCopy.objects.filter(to_address=address).order_by("pk")
    return [cast(EmailMessage, message_from_bytes(bytes(copy.raw), policy=policy.default)) for copy in copies]


def text_of(mail: EmailMessage) -> str:
    """Its plain part."""
    part = mail.get_body(("plain",))
    assert part is not None
    return str(part.get_content())
