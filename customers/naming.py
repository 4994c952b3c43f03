"""Whether two names may belong to one person. Doubt means no: two records can be joined later, not parted."""

from __future__ import annotations

import re
import unicodedata

TITLES = {"mr", "mrs", "ms", "miss", "dr", "prof", "sir", "madam", "mme", "herr", "frau", "señor", "señora"}
_SPLIT = re.compile(r"[^\w]+", re.UNICODE)


def name_parts(name: str) -> list[str]:
    """The words of a name without case, accents and titles: "Dr. Chén  WEI" → ["chen", "wei"]."""
    plain = "".join(
        char for char in unicodedata.normalize("NFKD", name.casefold()) if not unicodedata.combining(char)
    )
    return [part for part in _SPLIT.split(plain.replace("_", " ")) if part and part not in TITLES]


def same_name(one: str, other: str) -> bool:
    """The same words, in whatever order ("Wei, Chen" and "chen wei"); two empty names are the same."""
    return sorted(name_parts(one)) == sorted(name_parts(other))


def names_fit(one: str, other: str) -> bool:
    """Whether both names can be one person's: each word of the shorter stands in the longer.

    An initial stands for a word ("C. Wei" fits "Chen Wei"), but a name of initials only fits nothing.
    A missing name fits nothing here: the caller decides what an unknown name means.
    """
    shorter, longer = sorted((name_parts(one), name_parts(other)), key=len)
    if not shorter or all(_is_letter(part) for part in shorter):
        return False
    left = list(longer)
    has_whole_word = False
    for part in sorted(shorter, key=len, reverse=True):
        match = next((word for word in left if word == part), None)
        has_whole_word = has_whole_word or (match is not None and not _is_letter(part))
        if match is None:
            match = next((word for word in left if _is_initial(part, word)), None)
        if match is None:
            return False
        left.remove(match)
    return has_whole_word


def _is_initial(part: str, word: str) -> bool:
    return (_is_letter(part) or _is_letter(word)) and part[0] == word[0]


def _is_letter(part: str) -> bool:
    """A single letter; one Chinese, Japanese or Korean character is a whole name."""
    return len(part) == 1 and unicodedata.east_asian_width(part) not in {"W", "F"}
