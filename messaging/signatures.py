"""Ids that prove by themselves that we wrote them: Message-IDs, reply addresses, bounce boxes.

Mail is forged easily; these are not. Each is keyed with SECRET_KEY and its use; older keys in
SECRET_KEY_FALLBACKS are still understood, so that answers to old mail find their ticket.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import re
import uuid

from django.conf import settings

from helpdesk.web.tokens import short_signature
from messaging.addresses import BOUNCE_BOX, plain

_SIGNATURE_BYTES = 10
_REPLY, _BOUNCE, _MESSAGE = "reply-address", "bounce-box", "message-id"
MESSAGE_ID = re.compile(
    r"<[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\.[0-9a-f]{20}@[^<>\s@]+>"
)


def message_id_for(pk: uuid.UUID) -> str:
    """The Message-ID of the outgoing message `pk`: `<uuid.signature@domain>`, the same on every attempt."""
    return f"<{pk}.{short_signature(_MESSAGE, pk)}@{settings.MAIL_DOMAIN}>"


def reply_address(thread_key: str) -> str:
    """Where an answer to this thread should go: `care+<token>@domain`, lower case, local part ≤ 64.

    thread_key: ASCII, such as `ticket:10234`. ValueError when it is too long to fit.
    """
    local, _at, domain = plain(settings.MAIL_FROM).rpartition("@")
    address = f"{local}+{_sealed(_REPLY, thread_key.encode('ascii'))}@{domain}"
    if len(address.rpartition("@")[0]) > 64:
        raise ValueError(f"The thread key {thread_key!r} is too long for a reply address.")
    return address


def thread_of_address(address: str) -> str | None:
    """The thread a reply address belongs to, or None when it is no reply address of ours or forged."""
    if plain(address) != plain(settings.MAIL_FROM):
        return None
    found = _opened(_REPLY, _tag(address))
    return None if found is None else found.decode("ascii", "replace")


def bounce_address(pk: uuid.UUID) -> str:
    """The envelope sender of the outgoing message `pk`: a bounce that comes back names its message."""
    return f"{BOUNCE_BOX}+{_sealed(_BOUNCE, pk.bytes)}@{settings.MAIL_DOMAIN.lower()}"


def message_of_bounce_address(address: str) -> uuid.UUID | None:
    """The outgoing message a bounce box belongs to, or None when it is not ours or forged."""
    if plain(address) != f"{BOUNCE_BOX}@{settings.MAIL_DOMAIN.lower()}":
        return None
    found = _opened(_BOUNCE, _tag(address))
    return uuid.UUID(bytes=found) if found is not None and len(found) == 16 else None


def _tag(address: str) -> str:
    return address.strip().lower().rpartition("@")[0].partition("+")[2]


def _sealed(use: str, content: bytes) -> str:
    raw = content + _signature(settings.SECRET_KEY, use, content)
    return base64.b32encode(raw).decode("ascii").rstrip("=").lower()


def _opened(use: str, token: str) -> bytes | None:
    try:
        raw = base64.b32decode(token.upper() + "=" * (-len(token) % 8))
    except (binascii.Error, ValueError):
        return None
    content, given = raw[:-_SIGNATURE_BYTES], raw[-_SIGNATURE_BYTES:]
    keys = [settings.SECRET_KEY, *settings.SECRET_KEY_FALLBACKS]
    if content and any(hmac.compare_digest(given, _signature(key, use, content)) for key in keys):
        return content
    return None


def _signature(key: str, use: str, content: bytes) -> bytes:
    return hmac.digest(key.encode(), f"kept:{use}:".encode() + content, hashlib.sha256)[:_SIGNATURE_BYTES]
