"""Every colour can be read on every ground it stands on, in light and in dark (WCAG 2.2)."""

from __future__ import annotations

import pytest

from tests.look.colours import contrast, tokens

TOKENS = tokens()
GROUNDS = ["paper", "surface", "sunken", "note", "accent-tint", "amber-tint", "red-tint"]
AAA, AA, SHAPES = 7.0, 4.5, 3.0
PAIRS = [
    *((ink, ground, AAA) for ink in ("ink", "ink-2") for ground in GROUNDS),
    *(("ink-3", ground, AAA) for ground in ("paper", "surface")),
    *((ink, ground, AA) for ink in ("ink-3", "accent", "amber", "red") for ground in GROUNDS),
    ("note-ink", "note", AAA),
    *(("on-accent", ground, AA) for ground in ("accent-fill", "accent-fill-hover", "red-fill")),
    *((edge, ground, SHAPES) for edge in ("line-strong", "focus") for ground in GROUNDS),
    *(
        (mark, g, SHAPES)
        for mark in ("amber-mark", "red-mark", "accent")
        for g in ("paper", "surface", "sunken")
    ),
]


@pytest.mark.parametrize(("scheme", "name"), [(0, "light"), (1, "dark")])
@pytest.mark.parametrize(("ink", "ground", "least"), PAIRS)
def test_contrast(ink: str, ground: str, least: float, scheme: int, name: str) -> None:
    found = contrast(TOKENS[ink][scheme], TOKENS[ground][scheme])

    assert found >= least, f"{ink} on {ground} in {name}: {found:.2f}, must be {least}"
