"""What a file is, by its first bytes. What its name or its sender says does not count."""

from __future__ import annotations

import re

import filetype

INLINE_IMAGES = frozenset({"image/png", "image/jpeg", "image/gif", "image/webp"})
# Types a browser would run something in. They are handed out as plain bytes to save.
ACTIVE_TYPES = frozenset(
    {"text/html", "image/svg+xml", "application/xhtml+xml", "text/xml", "application/xml"}
)
_MARKUP = re.compile(
    rb"\A(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--.{0,2000}?-->\s*)*"
    rb"<(?:(?P<svg>svg)|(?P<html>!doctype html|html|head|body|script|iframe)|(?P<xml>[!?a-z]))",
    re.IGNORECASE | re.DOTALL,
)
_BINARY = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")


def type_of(head: bytes) -> str:
    """The media type of a file that begins with `head` (a few kilobytes are enough).

    `application/octet-stream` when nothing is known of it; `text/plain` for bytes without control
    characters that are UTF-8.
    """
    known = filetype.guess(head)
    if known is not None:
        return str(known.mime)
    markup = _MARKUP.match(head)
    if markup:
        return "image/svg+xml" if markup["svg"] else "text/html" if markup["html"] else "text/xml"
    if _BINARY.search(head):
        return "application/octet-stream"
    try:
        head[:4000].decode("utf-8")
    except UnicodeDecodeError as error:
        if error.start < len(head[:4000]) - 4:  # not merely a character cut at the end
            return "application/octet-stream"
    return "text/plain"
