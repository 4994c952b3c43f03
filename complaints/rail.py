"""What the rail of every desk page shows: the views with their counts, and what is unread."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any

from django.http import HttpRequest
from django.urls import reverse
from django.utils import timezone
from django.utils.functional import SimpleLazyObject

from complaints.desk_views import DEFAULT, UNREAD, VIEWS, counts
from staff.models import User


def context(request: HttpRequest) -> dict[str, Any]:
    """A context processor. Both values are asked for only by pages that show the rail."""
    user = getattr(request, "user", None)
    if not isinstance(user, User):
        return {}
    numbers = cache(lambda: counts(user, now=timezone.now()))
    return {
        "rail_views": SimpleLazyObject(lambda: _views(request, numbers())),
        "unread_count": SimpleLazyObject(lambda: _shown(numbers()[UNREAD])),
    }


def _shown(number: str) -> str:
    return "" if number == "0" else number


def _views(request: HttpRequest, numbers: Mapping[str, str]) -> list[dict[str, Any]]:
    queue = reverse("complaints:queue")
    current = request.GET.get("view", DEFAULT) if request.path == queue else ""
    if request.path == queue and request.GET.get("q"):
        current = ""
    return [
        {
            "label": view.label,
            "url": queue if slug == DEFAULT else f"{queue}?view={slug}",
            "count": _shown(numbers[slug]),
            "late": slug == "late",
            "is_current": slug == current,
        }
        for slug, view in VIEWS.items()
    ]
