"""Asking the database about thousands of keys at once.

`pk__in=ids` sends each key as a value of its own, which costs more than the answer; an array is one value.
"""

from __future__ import annotations

from collections.abc import Iterable

from django.db.models.expressions import RawSQL


def any_of(ids: Iterable[int]) -> RawSQL:
    """For `…__in=`: these keys."""
    return RawSQL("SELECT unnest(%s::bigint[])", (list(ids),))


def any_of_texts(values: Iterable[str]) -> RawSQL:
    """For `…__in=`: these texts."""
    return RawSQL("SELECT unnest(%s::text[])", (list(values),))
