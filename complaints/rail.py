"""What the rail of every desk page shows: the views with their counts, and what is unread."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest
from django.urls import reverse
from django.utils import timezone
from django.utils.functional import SimpleLazyObject

from complaints.desk_views import DEFAULT, VIEWS, counts
from staff.models import User
from staff.reading import unread_count


def context(request: HttpRequest) -> dict[str, Any]:
    """A context processor. Both values are asked for only by pages that show the rail."""
    user = getattr(request, "user", None)
    if not isinstance(user, User):
        return {}
    return {
        "rail_views": SimpleLazyObject(lambda: _views(request, user)),
        "unread_count": SimpleLazyObject(lambda: unread_count(user)),
    }


def _views(request: HttpRequest, user: User) -> list[dict[str, Any]]:
    queue, numbers = reverse("complaints:queue"), counts(user, now=timezone.now())
    current = request.GET.get("view", DEFAULT) if request.path == queue else ""
    if request.path == queue and request.GET.get("q"):
        current = ""
    return [
        {
            "label": view.label,
            "url": queue if slug == DEFAULT else f"{queue}?view={slug}",
            "count": "" if numbers[slug] == "0" else numbers[slug],
            "late": slug == "late",
            "is_current": slug == current,
        }
        for slug, view in VIEWS.items()
    ]
