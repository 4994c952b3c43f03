"""Error pages that say what is wrong and what to do. They never show an exception's own text."""

from __future__ import annotations

from urllib.parse import urlencode, urlsplit

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render


def bad_request(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    return render(request, "errors/400.html", status=400)


def permission_denied(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    return render(request, "errors/403.html", status=403)


def page_not_found(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    return render(request, "errors/404.html", status=404)


def server_error(request: HttpRequest) -> HttpResponse:
    return render(request, "errors/500.html", status=500)


def csrf_failure(request: HttpRequest, reason: str = "") -> HttpResponse:
    return render(request, "errors/403_csrf.html", {"typed": _typed(request)}, status=403)


def too_many(request: HttpRequest, *, retry_seconds: int) -> HttpResponse:
    """429 with the waiting time in words; what was typed is shown, so that it can be copied."""
    context = {"retry_seconds": retry_seconds, "typed": _typed(request)}
    response = render(request, "errors/429.html", context, status=429)
    response["Retry-After"] = str(retry_seconds)
    return response


def session_over(request: HttpRequest) -> HttpResponse:
    """401 for a form sent after the session ended: what was typed is shown, and the way back after login."""
    came_from = urlsplit(request.headers.get("Referer", ""))
    is_ours = came_from.netloc in {"", request.get_host()}
    next_path = came_from.path if is_ours and came_from.path.startswith("/") else "/"
    context = {"typed": _typed(request), "login_query": urlencode({"next": next_path})}
    return render(request, "errors/401.html", context, status=401)


_NEVER_SHOWN = ("csrf", "password", "submission_key")


def _typed(request: HttpRequest) -> list[tuple[str, str]]:
    """The longer texts of a refused form, so that a person can copy them: nothing typed is lost."""
    if request.method != "POST":
        return []
    return [
        (name, value)
        for name, value in request.POST.items()
        if isinstance(value, str) and len(value) > 20 and not any(word in name for word in _NEVER_SHOWN)
    ]
