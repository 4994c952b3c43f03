"""What happens around every request: an id and one log line, broken input refused, login, privacy headers."""

from __future__ import annotations

import re
import time
import uuid
from collections.abc import Callable

import structlog
from django.contrib.auth.middleware import LoginRequiredMiddleware
from django.core.exceptions import BadRequest
from django.http import HttpRequest, HttpResponse, HttpResponseBase

from helpdesk.web.errors import session_over
from helpdesk.web.responding import is_piece_wanted

log = structlog.get_logger("kept.request")
GetResponse = Callable[[HttpRequest], HttpResponse]
_SAFE_ID = re.compile(r"^[A-Za-z0-9-]{8,64}$")


class RequestLogMiddleware:
    """Give each request an id (taken from X-Request-ID when it is harmless), log one line, return the id.

    The line holds the route's name, not the path: paths may carry tokens.
    """

    def __init__(self, get_response: GetResponse) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        given = request.headers.get("X-Request-ID", "")
        request_id = given if _SAFE_ID.match(given) else uuid.uuid4().hex
        request.request_id = request_id  # type: ignore[attr-defined]
        start = time.perf_counter()
        with structlog.contextvars.bound_contextvars(request_id=request_id):
            response = self.get_response(request)
            match = request.resolver_match
            log.info(
                "request",
                route=match.view_name if match else "unmatched",
                method=request.method if request.method in _KNOWN_METHODS else "other",
                status=response.status_code,
                milliseconds=round((time.perf_counter() - start) * 1000, 1),
            )
        response["X-Request-ID"] = request_id
        return response


_KNOWN_METHODS = {"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"}


class BrokenInputMiddleware:
    """Refuse addresses with NUL bytes: PostgreSQL could not store them, and no honest client sends them.

    Form fields are cleaned by the forms (helpdesk.web.text), so nothing typed is lost.
    """

    def __init__(self, get_response: GetResponse) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if "\x00" in request.path or "%00" in request.META.get("QUERY_STRING", ""):
            raise BadRequest("The address holds a character that cannot be part of it.")
        return self.get_response(request)


class LoginMiddleware(LoginRequiredMiddleware):
    """Login by default. Once a session has ended, htmx gets a 401 and the page keeps what was typed.

    It would follow the redirect and put the login page, or nothing, where a piece stood. A form sent as a
    page gets its words back with the way to the login: what only takes forms can't be returned to.
    """

    def handle_no_permission(  # type: ignore[override]  # the stubs know only the redirect
        self, request: HttpRequest, view_func: Callable[..., HttpResponseBase]
    ) -> HttpResponseBase:
        if is_piece_wanted(request):
            return HttpResponse(status=401)
        if request.method == "POST":
            return session_over(request)
        return super().handle_no_permission(request, view_func)


class PrivacyHeadersMiddleware:
    """Pages with personal data are not stored by browsers or proxies, nor used as referrer to other sites."""

    def __init__(self, get_response: GetResponse) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request)
        if not response.has_header("Cache-Control"):
            response["Cache-Control"] = "no-store, private"
        response.setdefault("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=()")
        return response
