"""Where a reply ends and the older mail below it begins. The cut part is kept and shown folded.

The library's patterns know the headers of mail programs in many languages; they run over a bounded copy of
the text, because patterns of that kind can be made to run for minutes.
"""

from __future__ import annotations

import re
from functools import cache

from mailparser_reply.parser import EmailMessage

LINES_SEARCHED = 400
LINE_LENGTH_SEARCHED = 160
LANGUAGES = ("en", "de", "fr", "es", "it", "nl", "pl", "sv", "da", "cs", "ja", "ko", "zh")
_WORD = re.compile(r"\w{2,}|\d")
_SEPARATOR = re.compile(
    r"^(?:-{2,} ?(?:original message|forwarded message|reply above this line).{0,20}|_{30,})$", re.I
)


def split_quoted(text: str) -> tuple[str, str]:
    """(what the writer wrote, the older mail they quoted). When the cut would leave no word: (text, "").

    Answers written between quoted lines are kept in place: then nothing is cut.
    """
    lines = text.split("\n")
    cut = _header_line(lines)
    if cut is None:
        cut = _trailing_quote(lines)
    if cut is None:
        return text, ""
    above, below = lines[:cut], lines[cut:]
    if _has_words(above) and not _answers_inside(below):
        return _joined(above), _joined(below)
    answer = _after_single_quote(below) if not _has_words(above) else None
    if answer is not None:
        return _joined(below[answer:]), _joined(above + below[:answer])
    return text, ""


def _header_line(lines: list[str]) -> int | None:
    """The first line that introduces an older mail ("On … wrote:", "From: … Sent: …")."""
    window = [line.strip()[:LINE_LENGTH_SEARCHED] for line in lines[:LINES_SEARCHED]]
    separators = (number for number, line in enumerate(window) if _SEPARATOR.match(line))
    first = next(separators, None)
    match = _patterns().search("\n".join(window))
    if match:
        start = match.start() + len(match[0]) - len(match[0].lstrip("\n"))
        found = match.string.count("\n", 0, start)
        first = found if first is None else min(first, found)
    return first


@cache
def _patterns() -> re.Pattern[str]:
    pattern: re.Pattern[str] = EmailMessage(text="", languages=list(LANGUAGES)).HEADER_REGEX
    return pattern


def _is_quoted(line: str) -> bool:
    return line.lstrip().startswith(">")


def _trailing_quote(lines: list[str]) -> int | None:
    """Where a block of `>` lines begins that runs to the end of the text."""
    start = len(lines)
    while start and (_is_quoted(lines[start - 1]) or not lines[start - 1].strip()):
        start -= 1
    return start if any(_is_quoted(line) for line in lines[start:]) else None


def _answers_inside(below: list[str]) -> bool:
    """Does own text follow a quoted line below the header?"""
    quoted = False
    for line in below[1:]:
        if _is_quoted(line):
            quoted = True
        elif quoted and _WORD.search(line):
            return True
    return False


def _after_single_quote(below: list[str]) -> int | None:
    """For an answer under the quote: where it begins, if only one block of `>` lines stands above it."""
    quoted = [number for number, line in enumerate(below) if _is_quoted(line)]
    if not quoted:
        return None
    between = [number for number in range(quoted[0], quoted[-1]) if not _is_quoted(below[number])]
    if any(below[number].strip() for number in between) or quoted[0] > 3:
        return None
    after = quoted[-1] + 1
    return after if _has_words(below[after:]) else None


def _has_words(lines: list[str]) -> bool:
    return any(_WORD.search(line) for line in lines)


def _joined(lines: list[str]) -> str:
    return "\n".join(lines).strip("\n").rstrip()
