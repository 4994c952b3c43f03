"""The files that are ours, as the checks over the code read them."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from django.conf import settings

ROOT = Path(settings.BASE_DIR)
APPS = (
    "helpdesk", "messaging", "staff", "customers", "complaints", "feedback", "greetings", "retention",
)  # fmt: skip


def modules(*, tests: bool = False, migrations: bool = False) -> Iterator[Path]:
    """Python files of the apps, of bin/ and docker/, and of the tests when asked."""
    for folder in (*APPS, "bin", "docker", *(["tests"] if tests else [])):
        for path in sorted((ROOT / folder).rglob("*.py")):
            if migrations or "migrations" not in path.parts:
                yield path


def templates() -> list[Path]:
    return sorted(path for path in (ROOT / "templates").rglob("*") if path.is_file())


def static(*kinds: str) -> list[Path]:
    return sorted(path for path in (ROOT / "static").rglob("*") if path.suffix in kinds)


def name(path: Path) -> str:
    """The path as it is said in a sentence."""
    return str(path.relative_to(ROOT))


@cache
def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def lines(path: Path) -> int:
    return len(path.read_text(encoding="utf-8").splitlines())
