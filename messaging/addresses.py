"""One mail address at a time: is it one, is it ours, how does it stand in a header.

Header injection starts with an address that is two (`a@x, evil@x`) or a name with a line break, so every
address is looked at singly here before it reaches a header or the SMTP envelope.
"""

from __future__ import annotations

import re
from email.utils import formataddr

from django.conf import settings

from helpdesk.web.text import clean_line

BOUNCE_BOX = "bounces"
_LOCAL = re.compile(r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*\Z")
_LABEL = re.compile(r"(?!-)[A-Za-z0-9-]{1,63}(?<!-)\Z")


def ascii_address(raw: str) -> str | None:
    """`raw` as it may stand in an SMTP envelope (domain in punycode), or None when it is not one address.

    Refused: two addresses, names, line breaks, spaces, quotes, control characters, non-ASCII local parts
    (few servers take them), addresses longer than 254 characters (RFC 5321).
    """
    local, at, domain = raw.rpartition("@")
    if not at or len(raw) > 254 or len(local) > 64 or not _LOCAL.match(local):
        return None
    try:
        ascii_domain = domain.encode("idna").decode("ascii")
    except UnicodeError:
        return None
    labels = ascii_domain.split(".")
    if len(ascii_domain) > 253 or not all(_LABEL.match(label) for label in labels):
        return None
    return f"{local}@{ascii_domain}"


def formatted(name: str, address: str) -> str:
    """`Name <address>` for a header: the name on one line, encoded, never able to add a second address."""
    return formataddr((clean_line(name)[:150], address))


def plain(address: str) -> str:
    """The address in lower case without its plus part: `Care+abc@Kept.example` → `care@kept.example`."""
    local, _at, domain = address.strip().lower().rpartition("@")
    return f"{local.split('+')[0]}@{domain}"


def is_ours(address: str) -> bool:
    """Is this the address we send from, its reply addresses, or the box bounces come to?"""
    return plain(address) in {plain(settings.MAIL_FROM), f"{BOUNCE_BOX}@{settings.MAIL_DOMAIN.lower()}"}


def in_our_domain(address: str) -> bool:
    """Does mail to this address come to us?"""
    domain = address.strip().lower().rpartition("@")[2]
    own = plain(settings.MAIL_FROM).rpartition("@")[2]
    return domain in {settings.MAIL_DOMAIN.lower(), own}
