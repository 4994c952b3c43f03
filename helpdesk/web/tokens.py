"""Unguessable addresses for people without an account: an id and its signature, nothing stored.

A token is 16 bytes of id and 16 bytes of HMAC-SHA256, keyed with SECRET_KEY and the purpose, written in
base64url (43 characters). A copy of the database therefore opens no page.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import uuid

from django.conf import settings


def make_token(purpose: str, subject: uuid.UUID) -> str:
    """The token that opens `subject` for `purpose` (such as `case`, `survey`, `unsubscribe`)."""
    raw = subject.bytes + _signature(settings.SECRET_KEY, purpose, subject)
    return base64.urlsafe_b64encode(raw).rstrip(b"=").decode()


def read_token(purpose: str, token: str) -> uuid.UUID | None:
    """The id a token opens, or None when it is forged, cut or meant for another purpose."""
    try:
        raw = base64.urlsafe_b64decode(token.encode("ascii") + b"=" * (-len(token) % 4))
    except (UnicodeEncodeError, binascii.Error, ValueError):
        return None
    if len(raw) != 32 or len(token) != 43:
        return None
    subject = uuid.UUID(bytes=raw[:16])
    for key in [settings.SECRET_KEY, *settings.SECRET_KEY_FALLBACKS]:
        if hmac.compare_digest(raw[16:], _signature(key, purpose, subject)):
            return subject
    return None


def short_signature(purpose: str, subject: uuid.UUID) -> str:
    """20 hex digits that prove that we wrote an id, for Message-IDs."""
    return _signature(settings.SECRET_KEY, purpose, subject).hex()[:20]


def _signature(key: str, purpose: str, subject: uuid.UUID) -> bytes:
    return hmac.digest(key.encode(), f"kept:{purpose}:".encode() + subject.bytes, hashlib.sha256)[:16]
