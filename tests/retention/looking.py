"""How the tests look at the pages of insight: as one reads them, and with rows that nobody has to count."""

from __future__ import annotations

import csv
import html
import io
import re
from typing import Any

import pytest

from retention import access
from retention.rows import Rows
from retention.selection import Selection

PAGE = "/insight/"


def words(response: Any) -> str:
    """The page as one reads it: no tags, one space between words."""
    text = re.sub(r"<(title|desc)[^>]*>.*?</\1>|<[^>]+>", " ", response.content.decode())
    return re.sub(r"\s+", " ", html.unescape(text))


def rows_are(monkeypatch: pytest.MonkeyPatch, **kinds: Any) -> None:
    """What counting says stands behind the keys, in place of counting."""

    def rows_of(key: str, selection: Selection, *, now: Any) -> Rows:
        kind, queryset = kinds[key]
        return Rows(key, kind, queryset, f"All of {key}", "What they are.")

    monkeypatch.setattr(access, "rows_of", rows_of)


def sheet(response: Any) -> list[list[str]]:
    assert response["Content-Type"].startswith("text/csv")
    text = b"".join(response.streaming_content).decode("utf-8-sig")
    return list(csv.reader(io.StringIO(text)))
