from __future__ import annotations

import uuid

from django.http import HttpRequest
from django.http.response import HttpResponseBase
from django.views.decorators.http import require_safe

from complaints import access
from helpdesk.web.secret_page import secret_page
from messaging.attaching import serve


@secret_page("cases/unknown_link.html")
@require_safe
def file(request: HttpRequest, token: str, id: uuid.UUID) -> HttpResponseBase:
    """A file that somebody sent on this case, for whoever may see the case."""
    return serve(access.attachment_for_case(token, id))
