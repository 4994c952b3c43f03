"""What the choice of words says where no pattern fits: a small learned model beside the rules.

Each cause has a table of word stems and pairs of neighbouring stems with a weight (`learned/`), got from
labelled phrases by `python -m tests.suggesting.learn`. A text's leaning towards a cause is the sum of the
weights of its words, divided by the root of their number: plain logistic regression, readable by eye.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, lru_cache

from complaints.suggesting.families import FAMILIES, NEGATORS
from complaints.suggesting.inflection import forms, stem
from complaints.suggesting.learned import TABLES
from complaints.suggesting.polarity import is_meant
from complaints.suggesting.reading import Reading

PAIR = "_"
"""Joins the two stems of a pair."""

_WEIGHTY = 1.0
"""From this weight on a word must be meant as it stands: the `rude` of "not rude" does not count."""


@dataclass(frozen=True, slots=True)
class Leaning:
    """How far the wording leans to a cause (log-odds, 0 is even), and the words that weigh most."""

    logit: float
    words: tuple[tuple[int, int], ...]


@cache
def _members(family: str) -> frozenset[str]:
    return frozenset(
        form for word in FAMILIES[family] for form in (forms(word[:-1]) if word.endswith("~") else (word,))
    )


@lru_cache(maxsize=20_000)
def _sort_of(word: str) -> str | None:
    """Staff and kin stand for each other: `the nurse shouted` teaches about `the driver shouted`."""
    if word in _members("staffn"):
        return "STAFF"
    return "KIN" if word in _members("kin") else None


def features(reading: Reading) -> dict[str, tuple[int, int]]:
    """The stems and pairs of a text, each with the first and last word of its first appearance."""
    found: dict[str, tuple[int, int]] = {}
    before: str | None = None
    for at, keys in enumerate(reading.keys):
        word = stem(keys[0])
        sort = _sort_of(keys[0]) or word
        found.setdefault(word, (at, at))
        found.setdefault(sort, (at, at))
        if before is not None and reading.sentences[at] == reading.sentences[at - 1]:
            found.setdefault(before + PAIR + sort, (at - 1, at))
        before = sort
    return found


@cache
def tables() -> dict[str, tuple[float, dict[str, float]]]:
    """Cause → starting log-odds and the weight of each stem or pair."""
    read = {}
    for cause, text in TABLES.items():
        start, *pairs = text.split()
        read[cause] = (
            float(start),
            {name: float(weight) for name, _, weight in (p.rpartition("=") for p in pairs)},
        )
    return read


def leanings(reading: Reading) -> dict[str, Leaning]:
    """The leaning of a text towards each cause; its words are at most three, the heaviest first."""
    found = features(reading)

    @cache
    def counts(place: tuple[int, int]) -> bool:
        negates = not NEGATORS.isdisjoint(keys[0] for keys in reading.keys[place[0] : place[1] + 1])
        return is_meant(reading, *place, negates=negates)

    scale = 1 / max(len(found), 1) ** 0.5
    result = {}
    for cause, (start, weights) in tables().items():
        parts = [(weights[name], place) for name, place in found.items() if name in weights]
        parts = [part for part in parts if part[0] < _WEIGHTY or counts(part[1])]
        logit = start + scale * sum(weight for weight, _ in parts)
        heavy = sorted((part for part in parts if part[0] > 0), reverse=True)[:3]
        result[cause] = Leaning(logit, tuple(place for _, place in heavy))
    return result
