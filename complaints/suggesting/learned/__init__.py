"""What was learned about the wording of each cause; written by `python -m tests.suggesting.learn`."""

from __future__ import annotations

TABLES: dict[str, str] = {}
