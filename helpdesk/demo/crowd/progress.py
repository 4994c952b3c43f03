"""Says how far a long work is, every few seconds."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable

EVERY = 5  # seconds


def follow(what: str, total: int, portions: Iterable[int], *, say: Callable[[str], object]) -> None:
    """Run through `portions`, each the number of rows that are done; `total` 0: it is not known before."""
    began = said = time.monotonic()
    done = 0
    for many in portions:
        done += many
        now = time.monotonic()
        if now - said > EVERY and done != total:
            said = now
            say(_line(what, done, total, now - began))
    say(_line(what, done, total, time.monotonic() - began))


def _line(what: str, done: int, total: int, seconds: float) -> str:
    of = f" of {total:,}" if total else ""
    return f"{done:,}{of} {what}, {done / max(seconds, 0.001):,.0f} a second"
