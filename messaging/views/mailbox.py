"""The demo mailbox: every mail that left, as it arrived by SMTP and as its receiver would see it."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.utils import timezone
from django.views.decorators.clickjacking import xframe_options_sameorigin
from django.views.decorators.http import require_safe

from helpdesk.web.paging import page_after
from helpdesk.web.text import clean_line, clean_text
from messaging.access import demo_only
from messaging.models import MailboxCopy
from messaging.parsing import ParsedMail, Unreadable, parse
from messaging.querysets import copies_for

# Nothing runs, loads or submits; a link opens a new tab of its own.
FRAME_POLICY = (
    "default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'none'; "
    "frame-ancestors 'self'; sandbox allow-popups allow-popups-to-escape-sandbox"
)
_SHOWN_HEADERS = ("date", "message-id", "in-reply-to", "references", "reply-to", "auto-submitted")
_FOLDED_HEADERS = ("list-unsubscribe", "list-unsubscribe-post", "x-auto-response-suppress")
SOURCE_SHOWN = 200_000


@demo_only
@require_safe
def mailbox(request: HttpRequest) -> HttpResponse:
    """The list, newest first. ?q= part of an address."""
    query = clean_line(request.GET.get("q", ""))[:254].lower()
    page = page_after(copies_for(query), ("-received_at", "-id"), request.GET.get("after", ""))
    return render(request, "messaging/mailbox.html", {"page": page, "query": query, "now": timezone.now()})


@demo_only
@require_safe
def mailbox_copy(request: HttpRequest, pk: int) -> HttpResponse:
    """One mail. ?show=html, text or source; without it, what the receiver's program would show first."""
    copy = get_object_or_404(MailboxCopy, pk=pk)
    mail = _parsed(copy)
    show = request.GET.get("show", "")
    if show not in {"html", "text", "source"} or (show == "html" and not (mail and mail.html)):
        show = "source" if mail is None else "html" if mail.html else "text"
    context: dict[str, Any] = {
        "copy": copy,
        "mail": mail,
        "show": show,
        "headers": _headers(mail) if mail else [],
        "source": _source(copy) if show == "source" else "",
        "now": timezone.now(),
    }
    return render(request, "messaging/mailbox_copy.html", context)


@demo_only
@require_safe
@xframe_options_sameorigin
def mailbox_html(request: HttpRequest, pk: int) -> HttpResponse:
    """The HTML part alone, for the sandboxed frame; its own policy stops everything active."""
    mail = _parsed(get_object_or_404(MailboxCopy, pk=pk))
    response = HttpResponse('<base target="_blank">' + (mail.html if mail else ""))
    response["Content-Security-Policy"] = FRAME_POLICY
    return response


def _parsed(copy: MailboxCopy) -> ParsedMail | None:
    try:
        return parse(bytes(copy.raw))
    except Unreadable:
        return None


def _headers(mail: ParsedMail) -> list[tuple[str, str]]:
    named = (*_SHOWN_HEADERS, *_FOLDED_HEADERS)
    return [(name.title().replace("Id", "ID"), mail.headers[name]) for name in named if name in mail.headers]


def _source(copy: MailboxCopy) -> str:
    return clean_text(bytes(copy.raw)[:SOURCE_SHOWN].decode("utf-8", "replace"))
