"""`python -m bench.compare 100k.json 1m.json`: how many times as long each takes at the larger size.

The times are those of this process (own cpu, least) beside the wall's median; the budget is 1.5.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

BUDGET = 1.5


def main() -> None:
    parser = argparse.ArgumentParser(prog="bench.compare", description="Compare two sizes.")
    parser.add_argument("smaller", type=Path)
    parser.add_argument("larger", type=Path)
    asked = parser.parse_args()
    smaller, larger = (json.loads(path.read_text()) for path in (asked.smaller, asked.larger))
    for line in lines(smaller, larger):
        sys.stdout.write(line + "\n")


def lines(smaller: dict[str, Any], larger: dict[str, Any]) -> Iterator[str]:
    """The table, line by line."""
    for name, found in (("smaller", smaller), ("larger", larger)):
        yield f"{name}: {', '.join(f'{count:,} {what}' for what, count in found['size'].items())}"
        yield f"  load {found['load']}"
    yield f"\n{'page':44}{'queries':>12}{'median ms':>18}{'least cpu ms':>18}{'times':>7}"
    for before, after in _both(smaller, larger, "pages", "writing"):
        times = after["least"] / before["least"] if before["least"] else 0.0
        mark = "" if times <= BUDGET else "  over 1.5"
        grew = "" if before["queries"] == after["queries"] else f" → {after['queries']}"
        yield (
            f"{after['name']:44}{str(before['queries']) + grew:>12}"
            f"{before['median']:>9.1f}{after['median']:>9.1f}{before['least']:>9.1f}{after['least']:>9.1f}"
            f"{times:>7.2f}{mark}"
        )
    yield f"\n{'sweep':52}{'done':>16}{'seconds':>18}{'own cpu':>18}"
    for before, after in _both(smaller, larger, "sweeps"):
        yield (
            f"{after['name']:52}{before['done']:>8}{after['done']:>8}"
            f"{before['seconds']:>9.2f}{after['seconds']:>9.2f}{before['cpu']:>9.2f}{after['cpu']:>9.2f}"
        )


def _both(
    smaller: dict[str, Any], larger: dict[str, Any], *kinds: str
) -> Iterator[tuple[dict[str, Any], dict[str, Any]]]:
    for kind in kinds:
        known = {each["name"]: each for each in smaller.get(kind, [])}
        for each in larger.get(kind, []):
            if each["name"] in known:
                yield known[each["name"]], each


if __name__ == "__main__":
    main()
