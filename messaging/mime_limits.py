"""Refuse what would take the worker down before a parser touches it. Only counts bytes, in linear time.

Python's mail parser needs seconds for 10,000 parts and runs out of stack on 1,000 nested ones.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

PARTS_AT_ALL = 1000  # refused beyond; honest mails stay far below
PARTS_READ = 200  # parts looked at; the rest stays in the raw mail
DEPTH = 30
_BOUNDARY = re.compile(rb"boundary\s*=\s*\"?([^\"\s;]{1,200})", re.IGNORECASE)
_PART_HEADER = re.compile(rb"^content-type:", re.IGNORECASE | re.MULTILINE)


class Unreadable(Exception):
    """This mail cannot be read; the text says why, as a sentence for staff."""


def refuse_bombs(raw: bytes, *, size_limit: int) -> None:
    """Raise Unreadable when `raw` is empty, larger than `size_limit` bytes, or has far too many parts."""
    if not raw.strip():
        raise Unreadable("This mail is empty.")
    if len(raw) > size_limit:
        raise Unreadable(
            f"This mail is too large to be read: {len(raw) / 1_048_576:.0f} MB, "
            f"the limit is {size_limit / 1_048_576:.0f} MB."
        )
    if _more_than(_PART_HEADER.finditer(raw), PARTS_AT_ALL):
        raise Unreadable(f"This mail has more than {PARTS_AT_ALL} parts.")
    boundaries = {match[1] for match, _n in zip(_BOUNDARY.finditer(raw), range(DEPTH * 2), strict=False)}
    if any(raw.count(b"\n--" + boundary) > PARTS_AT_ALL for boundary in boundaries):
        raise Unreadable(f"This mail has more than {PARTS_AT_ALL} parts.")


def _more_than(found: Iterable[object], limit: int) -> bool:
    return any(number >= limit for number, _each in enumerate(found))
