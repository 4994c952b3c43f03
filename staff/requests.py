"""A request on the desk: its user is a colleague, because LoginRequiredMiddleware lets nobody else in."""

from __future__ import annotations

from django.http import HttpRequest

from staff.models import User


class DeskRequest(HttpRequest):
    """For annotating views of the desk; the object itself is Django's."""

    user: User
    htmx: bool  # django-htmx: truthy when htmx asks
