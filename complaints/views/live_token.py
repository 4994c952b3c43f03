from __future__ import annotations

from django.conf import settings
from django.http import Http404, HttpRequest, JsonResponse
from django.views.decorators.http import require_safe

from complaints.access import ticket_for
from helpdesk.web.hints import listening_token
from staff.models import User

MOST_KEYS = 40


@require_safe
def live_token(request: HttpRequest) -> JsonResponse:
    """A permission to hear hints for `?key=…` (repeated): only keys that this colleague may hear get in."""
    user = request.user
    assert isinstance(user, User)
    asked = request.GET.getlist("key")[:MOST_KEYS]
    keys = [key for key in asked if _may_hear(user, key)]
    return JsonResponse({"token": listening_token(keys), "url": settings.LIVE_URL, "keys": keys})


def _may_hear(user: User, key: str) -> bool:
    if key in {"desk", f"user:{user.pk}"}:
        return True
    kind, _, number = key.partition(":")
    if kind not in {"ticket", "presence"} or not number.isdecimal() or len(number) > 15:
        return False
    try:
        ticket_for(user, int(number))
    except Http404:
        return False
    return True
