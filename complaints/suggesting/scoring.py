"""From patterns and wording to suggestions: what was found, how sure it is, which words say so."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from math import exp

from complaints.suggesting import spelling
from complaints.suggesting.causes import PATTERNS
from complaints.suggesting.patterns import Pattern, compile_patterns, find
from complaints.suggesting.polarity import is_meant
from complaints.suggesting.reading import Reading, read
from complaints.suggesting.wording import Leaning, leanings

THRESHOLD = 0.39
"""A cause is returned from this score on: about where F1 was best on texts left out of the learning."""

STRONG = 3
_STRENGTH = {STRONG: 0.85, 2: 0.6, 1: 0.3}
_START, _WORDING, _RULES, _SURE = -1.2, 5.0, 1.5, 2.0
"""Log-odds: start, per unit of wording, per unit of rule strength, and where the rules are sure.

Rounded from a logistic regression on texts that neither patterns nor tables had seen.
"""

_LEAST = -0.5
"""Wording speaks against a cause no louder than this, so that it cannot silence a strong pattern."""

_CLEAR = 0.5
"""From this strength on the patterns are sure by themselves."""
MOST_EVIDENCE = 12
"""More phrases than this say nothing new about one cause."""


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A cause the text speaks of. `evidence[i]` is the customer's own text at `spans[i]` (start, end)."""

    slug: str
    score: float
    evidence: tuple[str, ...]
    spans: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class Hit:
    """A pattern found in a text, from its first to its last word."""

    pattern: Pattern
    first: int
    last: int


@cache
def _index() -> dict[str, tuple[Pattern, ...]]:
    """Every pattern under each word of its anchor; compiled once per process."""
    index: dict[str, list[Pattern]] = defaultdict(list)
    known: set[str] = set()
    for cause, lines in PATTERNS.items():
        for pattern in compile_patterns(cause, lines):
            for word in pattern.steps[pattern.anchor].words:
                index[word].append(pattern)
            for step in pattern.steps:
                known |= step.words
    spelling.learn(known)
    return {word: tuple(patterns) for word, patterns in index.items()}


def suggest(text: str) -> list[Suggestion]:
    """The causes a complaint speaks of, best first; an empty list where there is none.

    `text` may be any string; its first 20,000 characters are read. Scores lie between the threshold
    and 1 and put the causes in order; they are no promise. Source of the causes: document 001.
    """
    index = _index()
    reading = read(text)
    hits = _hits(index, reading)
    found = [
        _suggestion(cause, hits[cause], leaning, reading) for cause, leaning in leanings(reading).items()
    ]
    return sorted((each for each in found if each is not None), key=lambda each: (-each.score, each.slug))


def rule_strength(text: str) -> dict[str, float]:
    """How strongly the patterns alone speak for each cause, 0 to 1; for measuring and learning."""
    index = _index()
    reading = read(text)
    return {cause: _strength(_telling(hits, reading)[0]) for cause, hits in _hits(index, reading).items()}


def _hits(index: dict[str, tuple[Pattern, ...]], reading: Reading) -> dict[str, set[Hit]]:
    by_cause: dict[str, set[Hit]] = defaultdict(set)
    for at, readings in enumerate(reading.keys):
        for word in readings:
            for pattern in index.get(word, ()):
                span = find(pattern, reading, at)
                if span is not None:
                    by_cause[pattern.cause].add(Hit(pattern, *span))
    return by_cause


def _telling(hits: Iterable[Hit], reading: Reading) -> tuple[list[Hit], bool]:
    """The hits that count, strongest first, none inside another; and whether something was cancelled:
    a forbidding pattern was found, or a strong hit is not meant as said ("not rude").
    """
    banned = {at for hit in hits if hit.pattern.weight == 0 for at in range(hit.first, hit.last + 1)}
    taken: set[int] = set()
    kept: list[Hit] = []
    cancelled = bool(banned)
    for hit in sorted((hit for hit in hits if hit.pattern.weight), key=_strongest_first):
        words = range(hit.first, hit.last + 1)
        if not taken.isdisjoint(words):
            continue
        negates = hit.pattern.negates
        if banned.isdisjoint(words) and is_meant(reading, hit.first, hit.last, negates=negates):
            kept.append(hit)
            taken.update(words)
        else:
            cancelled |= hit.pattern.weight == STRONG
        if len(kept) == MOST_EVIDENCE:
            break
    return kept, cancelled


def _strongest_first(hit: Hit) -> tuple[int, int, int, str]:
    return -hit.pattern.weight, hit.last - hit.first, hit.first, hit.pattern.source


def _strength(kept: list[Hit]) -> float:
    """Weights add up like independent hints; the same pattern twice is one hint."""
    doubt = 1.0
    for pattern in {hit.pattern.source: hit.pattern for hit in kept}.values():
        doubt *= 1 - _STRENGTH[pattern.weight]
    return 1 - doubt


def _suggestion(cause: str, hits: set[Hit], leaning: Leaning, reading: Reading) -> Suggestion | None:
    """Patterns and wording put together; None where they say too little, or only what is denied."""
    kept, cancelled = _telling(hits, reading)
    if cancelled and not kept:
        return None
    strength = _strength(kept)
    odds = _START + _WORDING * max(leaning.logit, _LEAST) + _RULES * strength + _SURE * (strength >= _CLEAR)
    score = 1 / (1 + exp(-max(-30.0, min(30.0, odds))))
    places = [(hit.first, hit.last) for hit in kept]
    if strength < _CLEAR:
        places += leaning.words
    if score < THRESHOLD or not places:
        return None
    spans = _joined([(reading.starts[first], reading.ends[last]) for first, last in places])
    return Suggestion(cause, round(score, 3), tuple(reading.text[start:end] for start, end in spans), spans)


def _joined(spans: list[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    """Spans in the order of the text, those that touch or overlap made one."""
    joined: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if joined and start <= joined[-1][1] + 1:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return tuple(joined)
