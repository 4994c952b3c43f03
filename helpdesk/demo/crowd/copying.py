"""Rows into the database by COPY: model instances in, no statement a row, all constraints held."""

from __future__ import annotations

import io
import json
from collections import defaultdict
from collections.abc import Callable, Iterable
from datetime import datetime
from functools import cache
from operator import itemgetter
from typing import Any

from django.db import connection, models, transaction
from django.db.models import Model

_ESCAPES = str.maketrans({"\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t"})
_json = json.JSONEncoder(ensure_ascii=False).encode
NOTHING = "\\N"


class Copies:
    """Rows on their way into the database. Each becomes a line at once: few objects are held."""

    def __init__(self) -> None:
        self._lines: defaultdict[type[Model], list[str]] = defaultdict(list)

    def add(self, row: Model) -> None:
        """Take a row as it stands, with the id it carries."""
        model = type(row)
        values_of, writers = _writers(model)
        line = [write(value) for write, value in zip(writers, values_of(row.__dict__), strict=True)]
        self._lines[model].append("\t".join(line))

    def add_line(self, model: type[Model], line: str) -> None:
        """Take a row that is written already: its columns in the order of the model, tabs between them."""
        self._lines[model].append(line)

    def store(self, order: Iterable[type[Model]]) -> None:
        """Copy everything in, one statement a table; in a transaction of the caller."""
        for model in order:
            if lines := self._lines.pop(model, None):
                named = ", ".join(f'"{field.column}"' for field in _stored(model))
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


def _stored(model: type[Model]) -> list[models.Field[Any, Any]]:
    """The columns that take a value; the others the database works out itself."""
    return [field for field in model._meta.concrete_fields if not field.generated]


@cache
def _writers(model: type[Model]) -> tuple[Callable[..., tuple[Any, ...]], tuple[Callable[[Any], str], ...]]:
    """What takes a row's stored values out of it, and how each is written."""
    fields = _stored(model)
    return itemgetter(*[field.attname for field in fields]), tuple(_writer(field) for field in fields)


def _writer(field: models.Field[Any, Any]) -> Callable[[Any], str]:
    """The quickest for a kind of column: one call a value, a billion values."""
    if isinstance(field, models.JSONField):
        return _written_json
    if isinstance(field, models.BooleanField):
        return _written_bool
    if isinstance(field, models.DateTimeField) and not field.null:
        return datetime.isoformat
    if isinstance(field, models.DateField):  # a moment that may be missing, too
        return _written_moment
    if isinstance(field, (models.CharField, models.TextField)):
        return _written_text
    return _written_plainly if field.null else str


def _written_json(value: Any) -> str:
    written = _json(value) if value else "{}" if isinstance(value, dict) else "[]"
    return written.translate(_ESCAPES) if "\\" in written else written


def _written_bool(value: Any) -> str:
    return NOTHING if value is None else "t" if value else "f"


def _written_moment(value: datetime | None) -> str:
    return NOTHING if value is None else value.isoformat()


def _written_text(value: str | None) -> str:
    if value is None:
        return NOTHING
    # Nearly every text is one line, and looking is cheaper than rewriting.
    if "\n" in value or "\\" in value or "\t" in value or "\r" in value:
        return value.translate(_ESCAPES)
    return value


def _written_plainly(value: Any) -> str:
    return NOTHING if value is None else str(value)
