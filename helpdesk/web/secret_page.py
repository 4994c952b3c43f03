"""Pages that a secret address opens: no account, no trace in browsers, caches, logs or other sites.

The signed token in the address is the permission, as a cookie is elsewhere. Nobody can forge a request
without knowing it, so these pages need no CSRF marker: they work with cookies off and after any time.
(With the referrer switched off, browsers send `Origin: null`, which Django's check would refuse.)
"""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps

from django.contrib.auth.decorators import login_not_required
from django.http import Http404, HttpRequest
from django.http.response import HttpResponseBase
from django.shortcuts import render
from django.views.decorators.csrf import csrf_exempt

from helpdesk.web.errors import too_many
from helpdesk.web.limits import CASE_BY_ADDRESS, client_address, wait_needed

View = Callable[..., HttpResponseBase]


def secret_page(unknown: str) -> Callable[[View], View]:
    """For a view that takes `token`. One that opens nothing gets `unknown`; guessing gets slower."""

    def decorate(view: View) -> View:
        @wraps(view)
        def opened(request: HttpRequest, token: str, *args: object, **options: object) -> HttpResponseBase:
            wait = wait_needed(CASE_BY_ADDRESS, client_address(request), cost=int(request.method == "POST"))
            if wait:
                return _unseen(too_many(request, retry_seconds=wait))
            try:
                return _unseen(view(request, token, *args, **options))
            except Http404:
                wait_needed(CASE_BY_ADDRESS, client_address(request))
                return _unseen(render(request, unknown, status=404))

        return csrf_exempt(login_not_required(opened))

    return decorate


def _unseen(response: HttpResponseBase) -> HttpResponseBase:
    response["Referrer-Policy"] = "no-referrer"
    response["X-Robots-Tag"] = "noindex, nofollow"
    response["Cache-Control"] = "no-store, private"
    return response
