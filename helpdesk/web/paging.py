"""Paging by key, never by offset: page 400 costs what page 1 costs, and nothing is shown twice."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

from django.core import signing
from django.db.models import Model, Q, QuerySet

M = TypeVar("M", bound=Model)


@dataclass(frozen=True)
class Page:
    """Rows of one page; `next_cursor` is empty on the last one. Put it into `?after=`."""

    rows: Sequence[Any]
    next_cursor: str
    is_first: bool


def page_after(rows: QuerySet[M], order: Sequence[str], cursor: str, *, size: int = 50) -> Page:
    """One page of `rows` ordered by `order` (fields, `-` for descending, the last one unique, none null).

    A cursor that was tampered with, or belongs to another list, starts at the beginning.
    """
    salt = f"page:{rows.model._meta.label}:{','.join(order)}"
    seen = _read(cursor, salt)
    if seen is not None:
        rows = rows.filter(_beyond(order, seen))
    found = list(rows.order_by(*order)[: size + 1])
    following = ""
    if len(found) > size:
        found.pop()
        last = found[-1]
        following = signing.dumps([_plain(getattr(last, field.lstrip("-"))) for field in order], salt=salt)
    return Page(found, following, seen is None)


def _plain(value: Any) -> Any:
    if isinstance(value, int):
        return value
    return value.isoformat() if hasattr(value, "isoformat") else str(value)


def _read(cursor: str, salt: str) -> list[Any] | None:
    """The values of the row that was shown last. The salt says of which list: they fit its order."""
    if not cursor:
        return None
    try:
        return list(signing.loads(cursor, salt=salt))
    except signing.BadSignature:
        return None


def _beyond(order: Sequence[str], seen: Sequence[Any]) -> Q:
    """(a > x) or (a = x and b > y) or …, and a >= x: by that an index starts there, not at the first page."""
    condition, equal = Q(), Q()
    for field, value in zip(order, seen, strict=True):
        name = field.lstrip("-")
        compare = "lt" if field.startswith("-") else "gt"
        condition |= equal & Q(**{f"{name}__{compare}": value})
        equal &= Q(**{name: value})
    first = order[0].lstrip("-")
    return Q(**{f"{first}__{'lte' if order[0].startswith('-') else 'gte'}": seen[0]}) & condition
