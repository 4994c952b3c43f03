"""Learns the wording tables of `complaints/suggesting/learned/`: `python -m tests.suggesting.learn [--try]`.

Reads `phrases.jsonl` and the `tune` part of `development.jsonl`; never the `check` part. A linear
model in plain Python, the same result every time. With `--try` nothing is written: the model is
learned five times on four fifths, and tried on the rest.
"""

from __future__ import annotations

import argparse
import math
import random
import textwrap
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from complaints.suggesting import learned, suggest, wording
from complaints.suggesting.reading import read
from complaints.suggesting.wording import features
from tests.suggesting.measure import CAUSES, Case, labelled, micro

HERE = Path(__file__).parent
ROUNDS = 15
SLACK = 0.012
KEEP = 1500

Row = tuple[list[tuple[str, float]], frozenset[str]]


def examples() -> list[tuple[str, frozenset[str]]]:
    """Every text that may be learned from."""
    return labelled(HERE / "phrases.jsonl") + labelled(HERE / "development.jsonl", "tune")


def rarity(found: Sequence[set[str]]) -> dict[str, float]:
    """How much more a feature counts the fewer texts have it."""
    seen = Counter(name for names in found for name in names)
    return {name: math.log((1 + len(found)) / (1 + n)) + 1 for name, n in seen.items()}


def learn_cause(cause: str, rows: list[Row]) -> tuple[float, dict[str, float]]:
    """Start and weights for one cause: a linear support vector machine by dual coordinate descent.

    Texts with the cause weigh as much together as those without. Source of the update: Hsieh et al. 2008.
    """
    wanted = sum(cause in causes for _, causes in rows)
    room = {True: SLACK * len(rows) / (2 * wanted), False: SLACK * len(rows) / (2 * (len(rows) - wanted))}
    weights: dict[str, float] = {}
    start = 0.0
    pull = [0.0] * len(rows)
    order = list(range(len(rows)))
    draw = random.Random(11)
    for _ in range(ROUNDS):
        draw.shuffle(order)
        for index in order:
            inputs, causes = rows[index]
            side = 1.0 if cause in causes else -1.0
            give = 1 / (2 * room[side > 0])
            margin = start + sum(weights.get(name, 0.0) * value for name, value in inputs)
            slope = side * margin - 1 + give * pull[index]
            size = 1.0 + sum(value * value for _, value in inputs) + give
            moved = max(pull[index] - slope / size, 0.0) - pull[index]
            if moved:
                pull[index] += moved
                start += moved * side
                for name, value in inputs:
                    weights[name] = weights.get(name, 0.0) + moved * side * value
    return start, weights


def prepared(texts: list[tuple[str, frozenset[str]]]) -> tuple[list[Row], dict[str, float]]:
    """Each text as its scaled features, and the rarity that scaled them."""
    found = [set(features(read(text))) for text, _ in texts]
    rare = rarity(found)
    rows = []
    for names, (_, causes) in zip(found, texts, strict=True):
        scale = 1 / math.sqrt(max(len(names), 1))
        rows.append(([(name, rare[name] * scale) for name in sorted(names) if name in rare], causes))
    return rows, rare


def learn(texts: list[tuple[str, frozenset[str]]]) -> dict[str, str]:
    """Texts in, tables out: cause → `start name=weight …`, the heaviest weights first."""
    rows, rare = prepared(texts)
    tables = {}
    for cause in CAUSES:
        start, weights = learn_cause(cause, rows)
        scaled = {name: weight * rare[name] for name, weight in weights.items()}
        best = sorted(scaled, key=lambda name: (-abs(scaled[name]), name))[:KEEP]
        tables[cause] = " ".join([f"{start:.2f}", *(f"{name}={scaled[name]:.2f}" for name in best)])
    return tables


def write(tables: dict[str, str]) -> None:
    """One module a cause, and the index of them."""
    folder = Path(learned.__file__).parent
    for cause, table in tables.items():
        body = "\n".join(textwrap.wrap(table, 110, break_long_words=False, break_on_hyphens=False))
        head = f'"""Learned wording of `{cause}`; written by `python -m tests.suggesting.learn`."""'
        text = f'{head}\n\nfrom __future__ import annotations\n\nTABLE = """\n{body}\n"""\n'
        (folder / f"{cause}.py").write_text(text, encoding="utf-8")


def attempt(texts: list[tuple[str, frozenset[str]]]) -> None:
    """Print how rules, wording and both together do on texts left out of the learning."""
    order = list(range(len(texts)))
    random.Random(5).shuffle(order)
    cases: list[Case] = []
    for fold in range(5):
        aside = set(order[fold::5])
        learned.TABLES.clear()
        learned.TABLES.update(learn([text for index, text in enumerate(texts) if index not in aside]))
        wording.tables.cache_clear()
        for index in sorted(aside):
            text, wanted = texts[index]
            cases.append(Case(wanted, frozenset(found.slug for found in suggest(text))))
    print(f"left out in turn: micro-F1 {micro(cases):.3f} on {len(cases)} texts")


def main() -> None:
    """Command line: learn and write, or with `--try` only try."""
    parser = argparse.ArgumentParser(description="Learn the wording of the ten causes.")
    parser.add_argument("--try", dest="attempt", action="store_true", help="measure, write nothing")
    texts = examples()
    if parser.parse_args().attempt:
        attempt(texts)
    else:
        write(learn(texts))


if __name__ == "__main__":
    main()
