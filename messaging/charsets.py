"""Bytes to text when the sender may be wrong about how they are written. Never raises."""

from __future__ import annotations

import codecs

from charset_normalizer import from_bytes

# What mail programs write → what Python calls it. Latin-1 is nearly always windows-1252 in mail.
_ALIASES = {
    "ks_c_5601-1987": "cp949",
    "ks_c_5601": "cp949",
    "euc-kr": "cp949",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "x-gbk": "gb18030",
    "x-sjis": "cp932",
    "shift_jis": "cp932",
    "iso-8859-1": "cp1252",
    "latin-1": "cp1252",
    "latin1": "cp1252",
    "iso-8859-8-i": "iso-8859-8",
    "iso-8859-6-i": "iso-8859-6",
    "unicode-1-1-utf-7": "utf-7",
    "x-mac-roman": "mac-roman",
    "macintosh": "mac-roman",
    "utf8": "utf-8",
    "cp-850": "cp850",
}
# Codecs that are no charsets: some are slow on purpose-made input, some mean something else altogether.
_NEVER = {"punycode", "idna", "unicode-escape", "raw-unicode-escape", "undefined", "mbcs", "oem", "palmos"}
_SAYS_NOTHING = {"", "us-ascii", "ascii", "ansi_x3.4-1968", "unknown-8bit", "x-unknown", "default", "none"}
_GUESS_BYTES = 20_000


def decode(data: bytes, declared: str = "") -> str:
    """The text in `data`, taking `declared` (a charset name from outside) as a hint only.

    Order: the declared charset if it fits, UTF-8 if it fits, ISO-2022-JP by its escapes, windows-1252 for
    mostly plain letters, a guess from the bytes, and at last replacement marks. Nothing is dropped.
    """
    name = known_charset(declared)
    for candidate in filter(None, (name, "utf-8")):
        if candidate == "utf-8" and (b"\x1b$" in data or b"\x1b(" in data):
            candidate = "iso2022_jp_2"
        try:
            return data.decode(candidate)
        except (UnicodeError, ValueError):
            continue
    if _is_mostly_ascii(data[:_GUESS_BYTES]):
        return data.decode("cp1252", "replace")
    return _guessed(data) or data.decode(name or "cp1252", "replace")


def _is_mostly_ascii(data: bytes) -> bool:
    """A language in Latin letters with some accents; and a guess needs more than a few words to go on."""
    return len(data) < 40 or sum(byte > 127 for byte in data) * 4 < len(data)


def known_charset(declared: str) -> str:
    """Python's name for a declared charset, or empty when it says nothing or is none."""
    asked = declared.strip().strip("\"'").lower()[:40]
    if asked in _SAYS_NOTHING or not asked.isascii():
        return ""
    try:
        found = codecs.lookup(_ALIASES.get(asked, asked))
    except (LookupError, ValueError):
        return ""
    is_text = getattr(found, "_is_text_encoding", True)  # the codec registry has no public name for this
    return found.name if is_text and found.name.replace("_", "-") not in _NEVER else ""


def _guessed(data: bytes) -> str:
    try:
        best = from_bytes(data[:_GUESS_BYTES]).best()
        return data.decode(best.encoding, "replace") if best else ""
    except Exception:  # a guess is a guess: whatever goes wrong inside, the caller has a fall-back
        return ""
