"""Reading call-backs in the words of the screens."""

from __future__ import annotations

from django.db.models import QuerySet

from feedback.models import CallBack


def to_call(rows: QuerySet[CallBack]) -> QuerySet[CallBack]:
    """Those still to be made, with what a line shows; order them by FIRST_DUE."""
    return _with_line(rows.filter(state=CallBack.State.OPEN))


def made(rows: QuerySet[CallBack]) -> QuerySet[CallBack]:
    """Those that have their outcome, the latest first."""
    return _with_line(rows.exclude(state=CallBack.State.OPEN)).order_by("-ended_at", "-pk")


FIRST_DUE = ("due_at", "id")


def _with_line(rows: QuerySet[CallBack]) -> QuerySet[CallBack]:
    return rows.select_related("ticket__customer", "ticket__owner", "answer", "owner", "not_for")
