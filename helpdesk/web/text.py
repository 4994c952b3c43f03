"""Text from outside, made storable and harmless without changing what it says."""

from __future__ import annotations

import re
import unicodedata

_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")
_BIDI_AND_INVISIBLE = re.compile("[\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]")


def clean_text(raw: str) -> str:
    """Several lines of text: newlines as LF, control characters and lone surrogates removed.

    Emoji, right-to-left letters and their joiners stay. The result can always be stored in PostgreSQL.
    """
    text = raw.encode("utf-8", "replace").decode("utf-8") if _has_surrogate(raw) else raw
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2028", "\n").replace("\u2029", "\n")
    return unicodedata.normalize("NFC", _CONTROL.sub("", text)).strip()


def clean_line(raw: str) -> str:
    """One line: as clean_text, with line breaks turned to spaces and direction overrides removed.

    For names, subjects and file names, where an override could make one thing look like another.
    """
    text = _BIDI_AND_INVISIBLE.sub("", clean_text(raw))
    return re.sub(r"\s+", " ", text).strip()


def shorten(text: str, length: int) -> str:
    """At most `length` characters, cut at a word where possible, with an ellipsis when cut."""
    if len(text) <= length:
        return text
    cut = text[: length - 1]
    space = cut.rfind(" ")
    return (cut[:space] if space > length // 2 else cut).rstrip() + "…"


def _has_surrogate(text: str) -> bool:
    return any("\ud800" <= char <= "\udfff" for char in text)
