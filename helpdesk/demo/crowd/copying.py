"""Rows into the database by COPY: model instances in, no statement a row, all constraints held."""

from __future__ import annotations

import io
import json
from collections import defaultdict
from collections.abc import Iterable
from datetime import datetime
from functools import cache
from typing import Any

from django.db import connection, transaction
from django.db.models import JSONField, Model

_ESCAPES = str.maketrans({"\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t"})


class Copies:
    """Rows on their way into the database. Each becomes a line at once: few objects are held."""

    def __init__(self) -> None:
        self._lines: defaultdict[type[Model], list[str]] = defaultdict(list)

    def add(self, row: Model) -> None:
        """Take a row as it stands, with the id it carries."""
        model, values = type(row), row.__dict__
        line = [_field(values[name], is_json) for name, _, is_json in _columns(model)]
        self._lines[model].append("\t".join(line))

    def store(self, order: Iterable[type[Model]]) -> None:
        """Copy everything in, one statement a table; in a transaction of the caller."""
        for model in order:
            if lines := self._lines.pop(model, None):
                named = ", ".join(f'"{column}"' for _, column, _ in _columns(model))
                statement = f'COPY "{model._meta.db_table}" ({named}) FROM STDIN'
                with connection.cursor() as cursor:
                    cursor.copy_expert(statement, io.StringIO("\n".join(lines) + "\n"))
        assert not self._lines, f"no place in the order for {list(self._lines)}"


def reserve_ids(model: type[Model], most: int) -> int:
    """Take `most` ids of `model` out of its sequence; return the first."""
    return reserve(_sequence_of(model), most)


def reserve(sequence: str, most: int) -> int:
    """Take `most` numbers out of a sequence; return the first. Nobody else gets one of them."""
    with transaction.atomic(), connection.cursor() as cursor:
        # nextval and setval are two steps, so one taker at a time.
        cursor.execute("SELECT pg_advisory_xact_lock(hashtextextended(%s, 0))", [f"reserve:{sequence}"])
        cursor.execute("SELECT nextval(%s)", [sequence])
        first = int(cursor.fetchone()[0])
        cursor.execute("SELECT setval(%s, %s)", [sequence, first + max(most, 1)])
    return first


def _sequence_of(model: type[Model]) -> str:
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_get_serial_sequence(%s, 'id')", [model._meta.db_table])
        return str(cursor.fetchone()[0])


@cache
def _columns(model: type[Model]) -> list[tuple[str, str, bool]]:
    """(attribute, column, is it JSON) of every stored field."""
    return [
        (field.attname, str(field.column), isinstance(field, JSONField))
        for field in model._meta.concrete_fields
    ]


def _field(value: Any, is_json: bool) -> str:
    if is_json:
        return json.dumps(value, ensure_ascii=False).translate(_ESCAPES)
    if value is None:
        return "\\N"
    if value is True:
        return "t"
    if value is False:
        return "f"
    if isinstance(value, str):
        return value.translate(_ESCAPES)
    return value.isoformat() if isinstance(value, datetime) else str(value)
