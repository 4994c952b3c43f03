"""Who may look at insight: team leads, managers and administrators see the figures of the whole company.

What stands behind a figure is narrowed to what a colleague may open: customers_visible_to and
tickets_visible_to, as everywhere.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.core.exceptions import PermissionDenied
from django.db.models import QuerySet
from django.http import Http404, HttpRequest, HttpResponseBase
from django.utils import timezone

from complaints.access import tickets_visible_to
from customers.access import customers_visible_to
from retention.rows import Rows, rows_of
from retention.selection import Selection
from staff.models import User

View = Callable[..., HttpResponseBase]


def sees_insight(view: View) -> View:
    """Only for colleagues whose role has `rights.see_insight`; 403 for the others."""

    @wraps(view)
    def guarded(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        if not getattr(request.user, "rights", None) or not request.user.rights.see_insight:  # type: ignore[union-attr]
            raise PermissionDenied
        return view(request, *args, **kwargs)

    return guarded


def selection_of(request: HttpRequest) -> Selection:
    """What the address asks for. Anything in it that makes no sense is left out and named in `problems`."""
    return Selection.from_query(request.GET, today=timezone.localdate())


def rows_for(user: User, key: str, selection: Selection) -> tuple[Rows, QuerySet[Any]]:
    """The rows of a figure or bar, and those of them that `user` may open. Http404 for an unknown key."""
    try:
        rows = rows_of(key, selection, now=timezone.now())
    except KeyError as unknown:
        raise Http404 from unknown
    if rows.kind == "customers":
        return rows, rows.queryset.filter(pk__in=customers_visible_to(user).values("pk"))
    return rows, rows.visible_among(tickets_visible_to(user))
