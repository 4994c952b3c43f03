"""A raw mail as plain data. Whatever the bytes are: a ParsedMail, or Unreadable with a sentence."""

from __future__ import annotations

import email
from dataclasses import dataclass, field
from datetime import datetime
from email import policy
from email.message import Message

from django.conf import settings

from helpdesk.web.text import clean_text
from messaging.html_text import text_of_html
from messaging.mime_headers import addresses, all_headers, date_of, message_ids
from messaging.mime_limits import Unreadable, refuse_bombs
from messaging.mime_parts import ParsedFile, Pieces, collect
from messaging.quoting import split_quoted

__all__ = ["ParsedFile", "ParsedMail", "Unreadable", "parse"]

TEXT_KEPT = 200_000  # characters of text taken over; the raw mail keeps the rest
_MAIL_HEADERS = {
    "from",
    "to",
    "subject",
    "date",
    "message-id",
    "received",
    "return-path",
    "sender",
    "reply-to",
}


@dataclass(frozen=True)
class ParsedMail:
    """What a mail says. Text can be stored as it is; addresses are lower case and unchecked claims."""

    message_id: str  # with angle brackets, or empty
    in_reply_to: str
    references: tuple[str, ...]  # oldest first
    subject: str
    from_address: str
    from_name: str
    to: tuple[str, ...]
    cc: tuple[str, ...]
    reply_to: str
    date: datetime | None  # UTC, as the sender's clock said
    text: str  # whole
    visible_text: str  # without quoted older mail
    quoted_text: str
    html: str  # raw: clean it before showing
    files: tuple[ParsedFile, ...]
    headers: dict[str, str]  # lower-case names, first values
    problems: tuple[str, ...]  # sentences for staff
    raw: bytes = field(repr=False, compare=False, default=b"")


def parse(raw: bytes) -> ParsedMail:
    """Take a mail apart under limits of size, parts, depth and addresses.

    Raises Unreadable, with a sentence saying why, and nothing else.
    """
    refuse_bombs(raw, size_limit=settings.MAIL_SIZE_LIMIT_BYTES)
    try:
        return _parsed(raw)
    except Unreadable:
        raise
    except RecursionError:
        raise Unreadable("This mail is nested too deeply to be read.") from None
    except Exception as error:  # the oracle of this module: hostile bytes never raise anything else
        raise Unreadable(f"This mail could not be taken apart ({type(error).__name__}).") from error


def _parsed(raw: bytes) -> ParsedMail:
    message = email.message_from_bytes(raw.lstrip(b"\r\n"), policy=policy.compat32)
    headers = all_headers(message)
    if not _MAIL_HEADERS & headers.keys():
        raise Unreadable("This is not a mail: it has no headers that a mail has.")
    pieces = collect(message)
    text = _text(pieces)
    visible, quoted = split_quoted(text)
    senders = addresses(message, "from")
    problems = [*pieces.problems, *_header_problems(message, senders)]
    return ParsedMail(
        message_id=next(iter(message_ids(headers.get("message-id", ""))), ""),
        in_reply_to=next(iter(message_ids(headers.get("in-reply-to", ""))), ""),
        references=message_ids(headers.get("references", "")),
        subject=headers.get("subject", "")[:1000],
        from_address=senders[0][1] if senders else "",
        from_name=senders[0][0] if senders else "",
        to=_only_addresses(message, "to"),
        cc=_only_addresses(message, "cc"),
        reply_to=next(iter(_only_addresses(message, "reply-to")), ""),
        date=date_of(message),
        text=text,
        visible_text=visible,
        quoted_text=quoted,
        html=pieces.html.replace("\x00", ""),
        files=tuple(pieces.files),
        headers=headers,
        problems=tuple(problems),
        raw=raw,
    )


def _text(pieces: Pieces) -> str:
    text = clean_text(pieces.text) or text_of_html(pieces.html)
    if len(text) > TEXT_KEPT:
        pieces.problems.append(f"Only the first {TEXT_KEPT:,} characters of the text were taken over.")
        text = text[:TEXT_KEPT]
    return text


def _only_addresses(message: Message, name: str) -> tuple[str, ...]:
    return tuple(address for _label, address in addresses(message, name))


def _header_problems(message: Message, senders: tuple[tuple[str, str], ...]) -> list[str]:
    count = sum(1 for name in message.keys() if name.lower() == "from")
    problems = []
    if not senders:
        problems.append("The mail does not say who sent it.")
    if count > 1 or len(senders) > 1:
        problems.append("The mail names more than one sender; the first one is taken.")
    return problems
