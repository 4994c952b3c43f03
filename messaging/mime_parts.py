"""The parts of a mail: its text, its HTML, its files. Limits on depth and number; nothing raises."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from email.message import Message
from mimetypes import guess_extension

from messaging.charsets import decode
from messaging.file_names import clean_file_name
from messaging.mime_headers import decoded, raw_value
from messaging.mime_limits import DEPTH, PARTS_READ, Unreadable

TEXT_BYTES = 2_000_000  # of one part of text; the raw mail keeps the rest
_UNNAMED = {
    "message/rfc822": "mail.eml",
    "text/calendar": "invitation.ics",
    "text/rfc822-headers": "headers.txt",
}


@dataclass(frozen=True)
class ParsedFile:
    """A file in a mail. `media_type` is what the sender says; `content_id` is without angle brackets."""

    name: str
    data: bytes = field(repr=False)
    content_id: str
    media_type: str
    is_inline: bool


@dataclass
class Pieces:
    """What was found, in the order of the mail."""

    text: str = ""
    html: str = ""
    files: list[ParsedFile] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)


def collect(message: Message) -> Pieces:
    """Walk the tree once and sort its leaves. A part that cannot be decoded becomes a file as it is."""
    pieces = Pieces()
    for number, part in enumerate(_leaves(message, 0)):
        if number >= PARTS_READ:
            pieces.problems.append(f"Only the first {PARTS_READ} parts were read; the whole mail is kept.")
            break
        kind = part.get_content_type()
        if kind.startswith("multipart/"):  # its boundary never came: the words are still words
            kind = "text/plain"
        disposition = decoded(raw_value(part, "content-disposition")).lower()
        is_file = disposition.startswith("attachment") or bool(_given_name(part))
        if kind == "text/plain" and not is_file:
            pieces.text = _appended(pieces.text, _content(part))
        elif kind == "text/html" and not is_file:
            pieces.html = _appended(pieces.html, _content(part))
        else:
            _add_file(pieces, part, kind, disposition)
    return pieces


def _leaves(part: Message, depth: int) -> Iterator[Message]:
    """Parts that hold content. A mail inside the mail is one leaf: its text is not the sender's."""
    if depth > DEPTH:
        raise Unreadable(f"This mail is nested more than {DEPTH} deep.")
    children = part.get_payload()
    if part.get_content_type() == "message/rfc822" or not isinstance(children, list):
        yield part
        return
    if part.get_content_type().startswith("message/"):  # delivery-status: a list of header blocks
        yield part
        return
    for child in children:
        if isinstance(child, Message):
            yield from _leaves(child, depth + 1)


def _appended(sofar: str, more: str) -> str:
    return f"{sofar}\n\n{more}" if sofar.strip() and more.strip() else sofar + more


def _content(part: Message) -> str:
    try:
        declared = str(part.get_param("charset", "") or "")
    except Exception:  # a charset parameter can be malformed in ways the library does not expect
        declared = ""
    return decode(_data(part)[:TEXT_BYTES], declared)


def _data(part: Message) -> bytes:
    try:
        data = part.get_payload(decode=True)
    except Exception:  # malformed base64, quoted-printable or uuencode: keep what stands there
        data = None
    if isinstance(data, bytes):
        return data
    payload = part.get_payload()
    return payload.encode("utf-8", "surrogateescape") if isinstance(payload, str) else b""


def _given_name(part: Message) -> str:
    try:
        return decoded(part.get_filename("") or "")
    except Exception:  # RFC 2231 pieces out of order, unknown charsets
        return ""


def _add_file(pieces: Pieces, part: Message, kind: str, disposition: str) -> None:
    data = _nested(part) if part.is_multipart() else _data(part)
    fallback = _UNNAMED.get(kind) or f"part-{len(pieces.files) + 1}{guess_extension(kind) or '.bin'}"
    name = clean_file_name(_given_name(part), otherwise=fallback)
    if not data.strip():
        pieces.problems.append(f"The file “{name}” in this mail is empty.")
        return
    content_id = decoded(raw_value(part, "content-id")).strip("<> ")[:250]
    pieces.files.append(
        ParsedFile(
            name=name,
            data=data,
            content_id=content_id,
            media_type=kind,
            is_inline=bool(content_id) and not disposition.startswith("attachment"),
        )
    )


def _nested(part: Message) -> bytes:
    """The mail inside the mail as it came, as far as the parser can give it back."""
    try:
        return b"\n".join(child.as_bytes() for child in part.get_payload() if isinstance(child, Message))
    except Exception:  # the generator raises on headers the parser let through
        return b""
