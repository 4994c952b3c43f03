"""From matches to suggestions: weights add up like independent hints, each cause has its threshold."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from functools import cache

from complaints.suggesting import spelling
from complaints.suggesting.causes import PATTERNS
from complaints.suggesting.patterns import Pattern, compile_patterns, find
from complaints.suggesting.polarity import is_about_others, is_denied, is_unreal
from complaints.suggesting.reading import Reading, read

_STRENGTH = {3: 0.85, 2: 0.6, 1: 0.3}
MOST_EVIDENCE = 12
"""More phrases than this say nothing new about one cause."""
THRESHOLD = 0.5
"""A cause is returned from this score on: one medium hint, or two weak ones in different places."""


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
    and 1 and order the causes; they are no probabilities. Source of the causes: document 001.
    """
    index = _index()
    reading = read(text)
    by_cause: dict[str, list[Hit]] = defaultdict(list)
    for at, readings in enumerate(reading.keys):
        for word in readings:
            for pattern in index.get(word, ()):
                span = find(pattern, reading, at)
                if span is not None:
                    by_cause[pattern.cause].append(Hit(pattern, *span))
    found = [_suggestion(cause, hits, reading) for cause, hits in by_cause.items()]
    return sorted((each for each in found if each is not None), key=lambda each: (-each.score, each.slug))


def _suggestion(cause: str, hits: list[Hit], reading: Reading) -> Suggestion | None:
    banned = {at for hit in hits if hit.pattern.weight == 0 for at in range(hit.first, hit.last + 1)}
    taken: set[int] = set()
    kept: list[Hit] = []
    for hit in sorted(set(hits), key=lambda hit: (-hit.pattern.weight, hit.last - hit.first, hit.first)):
        words = range(hit.first, hit.last + 1)
        if hit.pattern.weight and taken.isdisjoint(words) and banned.isdisjoint(words) and _is_meant(hit, reading):
            kept.append(hit)
            taken.update(words)
        if len(kept) == MOST_EVIDENCE:
            break
    doubt = 1.0
    for pattern in {hit.pattern for hit in kept}:
        doubt *= 1 - _STRENGTH[pattern.weight]
    if 1 - doubt < THRESHOLD:
        return None
    kept.sort(key=lambda hit: hit.first)
    spans = tuple((reading.starts[hit.first], reading.ends[hit.last]) for hit in kept)
    evidence = tuple(reading.text[start:end] for start, end in spans)
    return Suggestion(cause, round(min(1 - doubt, 0.99), 3), evidence, spans)


def _is_meant(hit: Hit, reading: Reading) -> bool:
    if is_unreal(reading, hit.first) or is_about_others(reading, hit.first, hit.last):
        return False
    return hit.pattern.negates or not is_denied(reading, hit.first)
