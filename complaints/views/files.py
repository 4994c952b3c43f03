"""Files and mails of a ticket, shown so that nothing in them can act."""

from __future__ import annotations

import uuid

from csp.constants import NONE, SELF
from csp.decorators import csp
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase
from django.views.decorators.clickjacking import xframe_options_sameorigin
from django.views.decorators.http import require_safe

from complaints.access import attachment_for, ticket_for
from messaging.attaching import serve
from messaging.cleaning import with_remote_images
from staff.requests import DeskRequest

_FRAME = {
    "default-src": [NONE],
    "img-src": [SELF, "data:"],
    "frame-ancestors": [SELF],
    # The origin stays ours, so that the mail's own pictures come with the session; nothing can run.
    "sandbox": ["allow-same-origin", "allow-popups", "allow-popups-to-escape-sandbox"],
}


@require_safe
def attachment(request: DeskRequest, pk: uuid.UUID) -> HttpResponseBase:
    """One file, for whoever may see its ticket."""
    return serve(attachment_for(request.user, pk))


@require_safe
def message_html(request: DeskRequest, number: int, pk: int) -> HttpResponseBase:
    """A mail as it was sent, cleaned. `?images=1` loads pictures from elsewhere: a person asked for it."""
    message = ticket_for(request.user, number).messages.filter(pk=pk).first()
    if message is None or not message.html:
        raise Http404
    if request.GET.get("images") == "1":
        pictures = [SELF, "data:", "https:", "http:"]
        return _framed(request, with_remote_images(message.html), _FRAME | {"img-src": pictures})
    return _framed(request, message.html, _FRAME)


def _framed(request: DeskRequest, html: str, policy: dict[str, list[str]]) -> HttpResponseBase:
    """`html` as a page of its own under `policy`, for a frame of ours and nobody else's."""

    def page(_request: HttpRequest) -> HttpResponse:
        response = HttpResponse(_PAGE % html)
        response["Referrer-Policy"] = "no-referrer"
        return response

    return xframe_options_sameorigin(csp(policy)(page))(request)


_PAGE = '<!doctype html><html><head><meta charset="utf-8"><title>mail</title></head><body>%s</body></html>'
