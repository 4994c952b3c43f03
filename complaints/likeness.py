"""How alike two texts are: by their three-letter pieces, so that misspelt words still count."""

from __future__ import annotations

import re
import unicodedata

LONGEST_READ = 5_000
ALIKE_FROM = 0.34
_WORDS = re.compile(r"[^\W_]+")


def likeness(one: str, other: str) -> float:
    """0.0 (nothing in common) to 1.0 (the same words): the share of three-letter pieces in both (Jaccard)."""
    pieces, others = _pieces(one), _pieces(other)
    if not pieces or not others:
        return 0.0
    return len(pieces & others) / len(pieces | others)


def are_alike(one: str, other: str) -> bool:
    """Whether two complaints tell about the same thing, judged by their words."""
    return likeness(one, other) >= ALIKE_FROM


def _pieces(text: str) -> set[str]:
    plain = unicodedata.normalize("NFKD", text[:LONGEST_READ].casefold())
    words = _WORDS.findall("".join(char for char in plain if not unicodedata.combining(char)))
    padded = (f"  {word} " for word in words)
    return {word[at : at + 3] for word in padded for at in range(len(word) - 2)}
