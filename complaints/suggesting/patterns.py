"""The small pattern language of the cause modules, and its matcher.

One pattern a line, in the plain words that `spelling.plain` produces:

    2 @staff .. chat~/talk~ ... phone

- the digit is the weight: 3 strong, 2 medium, 1 weak (adds up only), 0 forbids what it overlaps;
- `a/b` either word; `word~` any form of it; `@family` any word of a family; `(word)` may be missing;
- `.` `..` `...` up to 1, 3 or 6 words between; `>` `>>` up to 6 or 14, also into the next sentence;
- `#` a number; an indented line goes on with the one before.

A pattern without a negating word of its own is cancelled by one before it ("not rude").

Matching starts from the rarest element of a pattern and looks a bounded number of words each way:
no regular expressions, nothing that can run away on hostile input.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from complaints.suggesting.families import COMMON_WORDS, FAMILIES, NEGATORS
from complaints.suggesting.inflection import forms
from complaints.suggesting.reading import Reading
from complaints.suggesting.spelling import british

GAPS = {".": 1, "..": 3, "...": 6, ">": 6, ">>": 14}
_STOPPERS = frozenset(["but", "although", "though", "however", "except", "unless"])


@dataclass(frozen=True, slots=True)
class Step:
    """One element: the words that satisfy it, and how many words may stand before it."""

    words: frozenset[str]
    optional: bool
    gap: int
    crosses: bool


@dataclass(frozen=True, slots=True, eq=False)
class Pattern:
    """A compiled line of a cause module."""

    cause: str
    weight: int
    source: str
    steps: tuple[Step, ...]
    anchor: int
    negates: bool


def compile_patterns(cause: str, lines: str) -> list[Pattern]:
    """Compile a cause module's text; raises ValueError naming the line that is not well formed."""
    whole = lines.replace("/\n    ", "/").replace("\n    ", " ")
    told = (line.strip() for line in whole.splitlines())
    return [_compiled(cause, line) for line in told if line and not line.startswith("--")]


def _compiled(cause: str, line: str) -> Pattern:
    weight, *elements = line.split()
    if weight not in {"0", "1", "2", "3"} or not elements:
        raise ValueError(f"The pattern '{line}' of '{cause}' must start with a weight from 0 to 3.")
    steps: list[Step] = []
    gap, crosses = 0, False
    for element in elements:
        if element in GAPS:
            gap, crosses = GAPS[element], element.startswith(">")
            continue
        optional = element.startswith("(") and element.endswith(")")
        words = _words(element[1:-1] if optional else element)
        steps.append(Step(words, optional, gap, crosses))
        gap, crosses = 0, False
    needed = [i for i, step in enumerate(steps) if not step.optional]
    if gap or not needed or steps[0].gap:
        raise ValueError(f"The pattern '{line}' of '{cause}' must begin and end with a word.")
    anchor = min(needed, key=lambda i: (bool(steps[i].words & COMMON_WORDS), len(steps[i].words)))
    negates = any(not step.optional and step.words & NEGATORS for step in steps)
    return Pattern(cause, int(weight), line, tuple(steps), anchor, negates)


@cache
def _words(element: str) -> frozenset[str]:
    found: set[str] = set()
    for part in element.split("/"):
        if part.startswith("@"):
            for word in FAMILIES[part[1:]]:
                found |= _words(word)
        elif part.endswith("~"):
            found.update(british(form) for form in forms(part[:-1]))
        else:
            found.add(british(part))
    return frozenset(found)


def find(pattern: Pattern, reading: Reading, at: int) -> tuple[int, int] | None:
    """First and last word of `pattern` with its anchor on word `at`, or None."""
    last = _forward(pattern, reading, pattern.anchor + 1, at)
    if last is None:
        return None
    first = _backward(pattern, reading, pattern.anchor, at)
    return None if first is None else (first, last)


def _forward(pattern: Pattern, reading: Reading, step: int, at: int, slack: int = 0) -> int | None:
    """Last word of the match of steps `step`…, the one before standing on word `at`."""
    if step == len(pattern.steps):
        return at
    wanted = pattern.steps[step]
    gap = max(wanted.gap, slack)
    for place in range(at + 1, min(at + 2 + gap, len(reading.keys))):
        if not _passable(pattern, reading, at, place, wanted.crosses):
            break
        if not wanted.words.isdisjoint(reading.keys[place]):
            last = _forward(pattern, reading, step + 1, place)
            if last is not None:
                return last
    return _forward(pattern, reading, step + 1, at, gap) if wanted.optional else None


def _backward(pattern: Pattern, reading: Reading, step: int, at: int, slack: int = 0) -> int | None:
    """First word of the match of the steps before `step`, which stands on word `at`."""
    if step == 0:
        return at
    here, wanted = pattern.steps[step], pattern.steps[step - 1]
    gap = max(here.gap, slack)
    for place in range(at - 1, max(at - 2 - gap, -1), -1):
        if not _passable(pattern, reading, at, place, here.crosses):
            break
        if not wanted.words.isdisjoint(reading.keys[place]):
            first = _backward(pattern, reading, step - 1, place)
            if first is not None:
                return first
    return _backward(pattern, reading, step - 1, at, gap) if wanted.optional else None


def _passable(pattern: Pattern, reading: Reading, at: int, place: int, crosses: bool) -> bool:
    """May a match reach from word `at` to `place`? The word just stepped over must not turn the sense."""
    if not crosses and reading.sentences[place] != reading.sentences[at]:
        return False
    if abs(place - at) < 2 or crosses:
        return True
    between = reading.keys[place - 1 if place > at else place + 1][0]
    return between not in _STOPPERS and (pattern.negates or between not in NEGATORS)
