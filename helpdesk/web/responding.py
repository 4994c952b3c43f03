"""Answers that are a whole page for a browser and pieces of it for htmx."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.loader import render_to_string
from django.utils.http import url_has_allowed_host_and_scheme


def is_piece_wanted(request: HttpRequest) -> bool:
    """Whether htmx asks (and not for history), so that pieces are enough."""
    return request.headers.get("HX-Request") == "true" and "HX-History-Restore-Request" not in request.headers


def see_other(request: HttpRequest, path: str, said: str = "") -> HttpResponse:
    """After a POST: go to `path` (on this site), with one sentence shown there."""
    if said:
        messages.success(request, said)
    if is_piece_wanted(request):
        response = HttpResponse(status=204)
        response["HX-Redirect"] = path
        return response
    return HttpResponseRedirect(path, status=303)


def pieces(
    request: HttpRequest, templates: Iterable[str], context: dict[str, Any], *, status: int = 200
) -> HttpResponse:
    """Several pieces in one answer, each swapped where its root's id is (`hx-swap-oob` is set by `oob`).

    Every template's root carries an id and `{% if oob %} hx-swap-oob="true"{% endif %}`.
    """
    context = {**context, "oob": True}
    html = "\n".join(render_to_string(template, context, request) for template in templates)
    return HttpResponse(html, status=status)


def safe_path(request: HttpRequest, wanted: str, otherwise: str) -> str:
    """`wanted` when it is a path of this very site, else `otherwise`: no redirect leads elsewhere."""
    if wanted.startswith("/") and url_has_allowed_host_and_scheme(wanted, allowed_hosts=None):
        return wanted
    return otherwise
