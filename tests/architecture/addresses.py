"""Every address of Kept as the URLconf has it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from django.urls import URLPattern, URLResolver, get_resolver


def patterns() -> Iterator[tuple[str, URLPattern]]:
    """(full name, pattern) of every address; the name is "" where it has none."""
    yield from _walk(get_resolver().url_patterns, "")


def views() -> dict[str, Any]:
    """Full name → view, for all named addresses."""
    return {name: pattern.callback for name, pattern in patterns() if name}


def _walk(entries: list[Any], space: str) -> Iterator[tuple[str, URLPattern]]:
    for entry in entries:
        if isinstance(entry, URLResolver):
            inner = f"{space}{entry.namespace}:" if entry.namespace else space
            yield from _walk(entry.url_patterns, inner)
        else:
            yield (f"{space}{entry.name}" if entry.name else "", entry)
