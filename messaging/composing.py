"""An outgoing row as the mail that leaves: every header built here, and nothing in it can add another."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.core.mail import EmailMultiAlternatives

from messaging import addresses
from messaging.attaching import content_of
from messaging.models import OutboundMessage
from messaging.signatures import bounce_address


class _Mail(EmailMultiAlternatives):
    """Header lines may be 200 long: a Message-ID folded away from its name confuses some mail servers."""

    def message(self, *args: Any, **kwargs: Any) -> Any:
        built = super().message(*args, **kwargs)
        built.policy = built.policy.clone(max_line_length=200)
        return built


class Unsendable(Exception):
    """This message can never leave as it is; the text says why, as a sentence for staff."""


def compose(message: OutboundMessage) -> EmailMultiAlternatives:
    """The mail for one row, the same on every attempt but for its date. Raises Unsendable.

    The envelope sender is a signed bounce box, so that a bounce tells which message it is about.
    """
    recipient = addresses.ascii_address(message.to_address)
    if recipient is None:
        raise Unsendable(f"“{message.to_address}” is not an address that mail can be sent to.")
    if addresses.is_ours(recipient):
        raise Unsendable("This is our own address: a mail to it would come back to us.")
    mail = _Mail(
        subject=message.subject,
        body=message.text,
        from_email=bounce_address(message.pk),
        to=[recipient],
        headers=_headers(message, recipient),
    )
    if message.html:
        mail.attach_alternative(message.html, "text/html")
    for attachment in message.attachments.all():
        try:
            content = content_of(attachment)
        except OSError:
            raise Unsendable(f"The attached file “{attachment.file_name}” is missing.") from None
        mail.attach(attachment.file_name, content, _attached_type(attachment.blob.media_type))
    return mail


def _headers(message: OutboundMessage, recipient: str) -> dict[str, str]:
    headers = {
        "Message-ID": message.message_id,
        "From": addresses.formatted(message.from_name or settings.COMPANY_NAME, settings.MAIL_FROM),
        "To": addresses.formatted(message.to_name, recipient),
    }
    reply_to = addresses.ascii_address(message.reply_to) if message.reply_to else None
    if reply_to:
        headers["Reply-To"] = reply_to
    if message.in_reply_to:
        headers["In-Reply-To"] = message.in_reply_to
    if message.references or message.in_reply_to:
        headers["References"] = message.references or message.in_reply_to
    if message.is_automatic:
        headers["Auto-Submitted"] = "auto-replied" if message.in_reply_to else "auto-generated"
        headers["X-Auto-Response-Suppress"] = "All"
    if _is_link(message.unsubscribe_url):
        headers["List-Unsubscribe"] = f"<{message.unsubscribe_url}>"
        headers["List-Unsubscribe-Post"] = "List-Unsubscribe=One-Click"
    return headers


def _is_link(url: str) -> bool:
    return (
        url.startswith(("https://", "http://"))
        and url.isascii()
        and not any(sign in url for sign in " <>\t,")
    )


def _attached_type(media_type: str) -> str:
    """Text would be re-encoded and a mail unpacked by the mail library; as plain bytes they stay whole."""
    return media_type if media_type.split("/")[0] in {"image", "audio", "video", "application"} else ""
