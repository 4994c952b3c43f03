"""Headers of a mail as text, whatever was put into them. Nothing here raises on hostile input.

Read from Python's old, forgiving message class: the newer header objects raise on malformed values.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime
from email.errors import HeaderParseError
from email.header import decode_header
from email.message import Message
from email.utils import getaddresses, parsedate_to_datetime

from helpdesk.web.text import clean_line
from messaging.charsets import decode

HEADERS_READ = 300
VALUE_READ = 8000
ADDRESSES_READ = 100
_MESSAGE_ID = re.compile(r"<[^<>\s]{1,500}>")
_ADDRESS = re.compile(r"[^\s<>\"(),:;@\[\]]{1,64}@[^\s<>\"(),:;@]{1,190}")


def all_headers(message: Message) -> dict[str, str]:
    """Lower-case name → first value, decoded, on one line."""
    found: dict[str, str] = {}
    for number, (name, value) in enumerate(message.raw_items()):
        if number >= HEADERS_READ:
            break
        found.setdefault(clean_line(str(name)).lower()[:100], decoded(value))
    return found


def raw_value(message: Message, name: str) -> str:
    """The first value of a header as it came, cut to what is read; empty when it is missing."""
    for given, value in message.raw_items():
        if str(given).lower() == name:
            return str(value)[:VALUE_READ]
    return ""


def decoded(value: object) -> str:
    """One line of text from a raw value: encoded words and stray 8-bit letters turned into characters."""
    raw = str(value)[:VALUE_READ]
    data = raw.encode("ascii", "surrogateescape") if _is_escaped(raw) else None
    text = decode(data) if data is not None else raw
    if "=?" not in text:
        return clean_line(text)
    try:
        chunks = decode_header(text.replace("\r", "").replace("\n", ""))
        return clean_line("".join(_chunk(content, charset) for content, charset in chunks))
    except (HeaderParseError, ValueError, LookupError, RecursionError):
        return clean_line(text)


def _is_escaped(raw: str) -> bool:
    return not raw.isascii() and all(char < "\x80" or "\udc80" <= char <= "\udcff" for char in raw)


def _chunk(content: str | bytes, charset: str | None) -> str:
    if isinstance(content, str):
        return content
    if charset is None:  # decode_header hands the plain words between encoded ones over this way
        return content.decode("raw_unicode_escape", "replace")
    return decode(content, charset.split("*")[0])


def addresses(message: Message, name: str) -> tuple[tuple[str, str], ...]:
    """(display name, address in lower case) of every address in a header, at most 100."""
    raw = raw_value(message, name)
    if not raw:
        return ()
    raw = decode(raw.encode("ascii", "surrogateescape")) if _is_escaped(raw) else raw
    raw = re.sub(r"[\r\n\x00]+", " ", raw)
    try:
        pairs = getaddresses([raw])[:ADDRESSES_READ]
    except Exception:  # the parser recurses on "((((" and indexes past the end on others
        pairs = []
    found = [
        (decoded(label)[:150], _tidy(address)) for label, address in pairs if _ADDRESS.fullmatch(address)
    ]
    if not found:
        found = [("", _tidy(match)) for match in _ADDRESS.findall(raw)[:ADDRESSES_READ]]
    return tuple(dict.fromkeys(found))


def _tidy(address: str) -> str:
    return clean_line(address).lower()[:254]


def message_ids(text: str) -> tuple[str, ...]:
    """The Message-IDs in a header's value, in their order, at most 100 (the newest, which stand last)."""
    return tuple(_MESSAGE_ID.findall(clean_line(text)))[-100:]


def date_of(message: Message) -> datetime | None:
    """The Date header as an aware time, or None when there is none or it is none."""
    try:
        moment = parsedate_to_datetime(decoded(raw_value(message, "date"))[:100])
        return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
    except (TypeError, ValueError, IndexError, OverflowError, AttributeError):
        return None
