"""The few that make up the most."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple


class Slice(NamedTuple):
    """share: its part of all, 0–1; running: its part and that of all larger ones."""

    key: str
    cases: int
    share: float
    running: float


def pareto(counts: Mapping[str, int]) -> list[Slice]:
    """Counts by key, the largest first (equal ones in the order given), with running shares.

    Keys that were never counted fall out; [] when nothing was counted.
    """
    total = sum(counts.values())
    slices: list[Slice] = []
    running = 0
    for key, count in sorted(counts.items(), key=lambda item: -item[1]):
        if count > 0:
            running += count
            slices.append(Slice(key, count, count / total, running / total))
    return slices
