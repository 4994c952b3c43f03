"""Rows as CSV for a spreadsheet: streamed, and with nothing in it that a spreadsheet would run.

A cell that begins like a formula gets an apostrophe before it (OWASP, CSV injection): names and subjects are
typed by strangers.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator
from typing import Any

from django.http import StreamingHttpResponse

FORMULAS = ("=", "+", "-", "@", "\t", "\r", "\n")
BOM = "\ufeff"  # without it Excel reads UTF-8 as something else


def sheet(rows: Iterable[Iterable[Any]], *, name: str) -> StreamingHttpResponse:
    """A CSV file `name`.csv; `rows` are taken one by one while it is sent. The first one is the heading."""
    response = StreamingHttpResponse(_lines(rows), content_type="text/csv; charset=utf-8")
    response["Content-Disposition"] = f'attachment; filename="{name}.csv"'
    return response


def safe(cell: Any) -> Any:
    """The cell as it may stand in a sheet; None is empty, numbers stay numbers."""
    if cell is None:
        return ""
    if isinstance(cell, str) and cell.lstrip(" ").startswith(FORMULAS):
        return f"'{cell}"
    return cell


class _Echo:
    def write(self, line: str) -> str:
        return line


def _lines(rows: Iterable[Iterable[Any]]) -> Iterator[str]:
    writer = csv.writer(_Echo())
    yield BOM
    for row in rows:
        yield writer.writerow([safe(cell) for cell in row])
