"""Incoming mail: what is held or could not be read, each with its text and its raw bytes."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from helpdesk.web.paging import page_after
from helpdesk.web.text import clean_text
from messaging import querysets, receiving
from messaging.access import sees_mail_log
from messaging.models import InboundMessage
from messaging.parsing import ParsedMail, Unreadable, parse
from messaging.rows import incoming_row, url_or_nothing

SHOWN_RAW = 4000
State = InboundMessage.State


@sees_mail_log
@require_safe
def inbox(request: HttpRequest) -> HttpResponse:
    """The list. ?show=troubled (default), waiting, all."""
    show = request.GET.get("show", "")
    show = show if show in {"waiting", "all"} else "troubled"
    found, order = querysets.incoming(show)
    page = page_after(found, order, request.GET.get("after", ""))
    context: dict[str, Any] = {
        "show": show,
        "page": page,
        "rows": [incoming_row(message) for message in page.rows],
        "counts": {name: querysets.incoming(name)[0].count() for name in ("troubled", "waiting")},
        "now": timezone.now(),
    }
    return render(request, "messaging/inbox.html", context)


@sees_mail_log
@require_safe
def inbound(request: HttpRequest, pk: int) -> HttpResponse:
    """One mail: who, what, why it stands here; its text, or the beginning of its bytes."""
    message = get_object_or_404(InboundMessage, pk=pk)
    parsed = _parsed(message)
    waits = message.state in querysets.TROUBLED_IN
    context = {
        "row": incoming_row(message),
        "mail": parsed,
        "raw_start": "" if parsed else clean_text(bytes(message.raw)[:SHOWN_RAW].decode("utf-8", "replace")),
        "release_url": url_or_nothing("complaints:release_inbound", pk=pk) if waits and parsed else "",
        "is_failed": message.state == State.FAILED,
        "now": timezone.now(),
    }
    return render(request, "messaging/inbound.html", context)


def _parsed(message: InboundMessage) -> ParsedMail | None:
    if message.state == State.FAILED and message.attempts >= receiving.ATTEMPTS:
        return None  # it has stopped workers; it shall not stop the web too
    try:
        return parse(bytes(message.raw))
    except Unreadable:
        return None


@sees_mail_log
@require_safe
def raw(request: HttpRequest, pk: int) -> HttpResponse:
    """The bytes as they came, as a text file to save."""
    message = get_object_or_404(InboundMessage, pk=pk)
    response = HttpResponse(bytes(message.raw), content_type="text/plain; charset=utf-8")
    response["Content-Disposition"] = f'attachment; filename="mail-{pk}.txt"'
    response["Content-Security-Policy"] = "default-src 'none'; sandbox; frame-ancestors 'none'"
    return response


@sees_mail_log
@require_POST
def reading(request: HttpRequest, pk: int) -> HttpResponse:
    """Read a failed mail again from the beginning."""
    message = get_object_or_404(InboundMessage, pk=pk)
    try:
        receiving.replay(message, now=timezone.now())
        messages.success(request, _("The mail will be read again in a moment."))
    except receiving.LostClaim as refusal:
        messages.warning(request, str(refusal))
    return redirect("messaging:inbound", pk=pk)
