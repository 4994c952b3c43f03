"""Outgoing mail: what is in trouble, what waits, what came back; send again or discard."""

from __future__ import annotations

import uuid

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from helpdesk.web.paging import page_after
from messaging import deciding, querysets
from messaging.access import sees_mail_log
from messaging.models import OutboundMessage
from messaging.rows import outgoing_rows

RECENT = 25


@sees_mail_log
@require_safe
def outbox(request: HttpRequest) -> HttpResponse:
    """The list. ?show=troubled (default), waiting, bounced, all; ?after= for the next page."""
    now = timezone.now()
    show = request.GET.get("show", "")
    show = show if show in {"waiting", "bounced", "all"} else "troubled"
    found, order = querysets.outgoing(show, now=now)
    page = page_after(found, order, request.GET.get("after", ""))
    latest, by = querysets.outgoing("untroubled", now=now)
    context = {
        "show": show,
        "page": page,
        "rows": outgoing_rows(page.rows),
        "counts": querysets.outgoing_counts(now=now),
        "recent": outgoing_rows(list(latest.order_by(*by)[:RECENT])) if show == "troubled" else [],
        "now": now,
    }
    return render(request, "messaging/outbox.html", context)


@sees_mail_log
@require_POST
def sending(request: HttpRequest, pk: uuid.UUID) -> HttpResponse:
    """Send a troubled message again; with `unblock=1`, after lifting the block on its address."""
    message = get_object_or_404(OutboundMessage, pk=pk)
    try:
        unblock = request.POST.get("unblock") == "1"
        deciding.retry(message, by=request.user, now=timezone.now(), unblock=unblock)
        messages.success(request, _("The message is on its way again."))
    except (deciding.AlreadyDecided, deciding.StillBlocked) as refusal:
        messages.warning(request, str(refusal))
    return redirect("messaging:outbox")


@sees_mail_log
@require_POST
def discarding(request: HttpRequest, pk: uuid.UUID) -> HttpResponse:
    """Never send a troubled message."""
    message = get_object_or_404(OutboundMessage, pk=pk)
    try:
        deciding.discard(message, by=request.user, now=timezone.now())
        messages.success(request, _("The message will not be sent."))
    except deciding.AlreadyDecided as refusal:
        messages.warning(request, str(refusal))
    return redirect("messaging:outbox")
