"""Measures the suggester on labelled texts: `python -m tests.suggesting.measure FILE [--part check]`.

FILE holds one JSON object a line with `text` and `causes` (a list of slugs). Printed: micro and macro F1
with a bootstrap interval (texts drawn again 1,000 times), exact match, false alarms on texts without a
cause, precision and recall of each cause, and the same for a baseline of one keyword a cause.
"""

from __future__ import annotations

import argparse
import json
import random
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from complaints.suggesting import suggest

CAUSES = (
    "ignored rudeness lack_of_trust dishonesty poor_appearance disrespect denial_of_responsibility "
    "poor_presentation time_wasting lack_of_knowledge"
).split()
KEYWORDS = {
    "ignored": "ignore",
    "rudeness": "rude",
    "lack_of_trust": "trust",
    "dishonesty": "lie",
    "poor_appearance": "dirty",
    "disrespect": "respect",
    "denial_of_responsibility": "fault",
    "poor_presentation": "present",
    "time_wasting": "wait",
    "lack_of_knowledge": "know",
}


@dataclass(frozen=True, slots=True)
class Case:
    """One labelled text: what a person marked, and what was predicted."""

    wanted: frozenset[str]
    found: frozenset[str]


def labelled(path: Path, part: str | None = None) -> list[tuple[str, frozenset[str]]]:
    """The texts of a file with their causes; only those of one `part` if it is given."""
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
    return [(row["text"], frozenset(row["causes"])) for row in rows if part in (None, row.get("part"))]


def by_rules(text: str) -> frozenset[str]:
    """What the suggester says."""
    return frozenset(found.slug for found in suggest(text))


def by_keyword(text: str) -> frozenset[str]:
    """The baseline: a cause wherever its one keyword stands."""
    return frozenset(cause for cause, word in KEYWORDS.items() if word in text.lower())


def judged(texts: list[tuple[str, frozenset[str]]], predict: Callable[[str], frozenset[str]]) -> list[Case]:
    """Every text with its labels and predictions."""
    return [Case(wanted, predict(text)) for text, wanted in texts]


def f1(right: int, found: int, wanted: int) -> float:
    """Harmonic mean of precision and recall, 0 where nothing was found or wanted."""
    return 2 * right / (found + wanted) if found + wanted else 0.0


def micro(cases: Sequence[Case]) -> float:
    """F1 over all single decisions."""
    right = sum(len(case.wanted & case.found) for case in cases)
    return f1(right, sum(len(case.found) for case in cases), sum(len(case.wanted) for case in cases))


def counts(cases: Sequence[Case], cause: str) -> tuple[int, int, int]:
    """For one cause: rightly found, found, wanted."""
    found = [cause in case.found for case in cases]
    wanted = [cause in case.wanted for case in cases]
    return sum(f and w for f, w in zip(found, wanted, strict=True)), sum(found), sum(wanted)


def macro(cases: Sequence[Case]) -> float:
    """Mean F1 of the ten causes."""
    return sum(f1(*counts(cases, cause)) for cause in CAUSES) / len(CAUSES)


def exact(cases: Sequence[Case]) -> float:
    """Share of texts whose causes were all found, and no other."""
    return sum(case.wanted == case.found for case in cases) / len(cases)


def false_alarms(cases: Sequence[Case]) -> float:
    """Share of the texts without a cause for which something was suggested."""
    silent = [case for case in cases if not case.wanted]
    return sum(bool(case.found) for case in silent) / len(silent) if silent else 0.0


def interval(cases: Sequence[Case], measure: Callable[[Sequence[Case]], float]) -> tuple[float, float]:
    """95 % bootstrap interval of a measure; the same draw every time."""
    draw = random.Random(7)
    drawn = sorted(measure(draw.choices(cases, k=len(cases))) for _ in range(1000))
    return drawn[25], drawn[975]


def report(name: str, cases: list[Case]) -> str:
    """The figures of one predictor as lines of text."""
    lines = [f"{name}: {len(cases)} texts, {sum(not case.wanted for case in cases)} without a cause"]
    for label, measure in (
        ("micro-F1", micro),
        ("macro-F1", macro),
        ("exact", exact),
        ("false alarms", false_alarms),
    ):
        low, high = interval(cases, measure)
        lines.append(f"  {label:13}{measure(cases):.3f}  [{low:.3f}, {high:.3f}]")
    return "\n".join(lines)


def per_cause(cases: list[Case]) -> str:
    """Precision, recall and F1 of each cause as lines of text."""
    lines = [f"  {'cause':26}precision  recall  F1     wanted"]
    for cause in CAUSES:
        right, found, wanted = counts(cases, cause)
        precision, recall = right / found if found else 0.0, right / wanted if wanted else 0.0
        lines.append(
            f"  {cause:26}{precision:.2f}       {recall:.2f}    {f1(right, found, wanted):.2f}   {wanted:4}"
        )
    return "\n".join(lines)


def main() -> None:
    """Command line: print the report for one file."""
    parser = argparse.ArgumentParser(
        description="Measure the suggester of complaint causes on labelled texts."
    )
    parser.add_argument("file", type=Path)
    parser.add_argument("--part", help="only the lines with this part, e.g. tune or check")
    chosen = parser.parse_args()
    texts = labelled(chosen.file, chosen.part)
    suggest("warm")
    begin = time.perf_counter()
    cases = judged(texts, by_rules)
    seconds = time.perf_counter() - begin
    print(report("suggester", cases))
    print(per_cause(cases))
    print(f"  {len(texts) / seconds:.0f} texts a second")
    print(report("one keyword a cause", judged(texts, by_keyword)))


if __name__ == "__main__":
    main()
