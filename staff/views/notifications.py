from __future__ import annotations

from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_POST, require_safe

from helpdesk.web.paging import page_after
from helpdesk.web.responding import safe_path, see_other
from staff.access import notification_for
from staff.notifying import mark_read
from staff.reading import notifications_of
from staff.requests import DeskRequest


@require_safe
def notifications(request: DeskRequest) -> HttpResponse:
    """What this colleague was told, newest first."""
    page = page_after(notifications_of(request.user), ("-created_at", "-id"), request.GET.get("after", ""))
    has_unread = any(row.read_at is None for row in page.rows)
    return render(request, "staff/notifications.html", {"page": page, "has_unread": has_unread})


@require_POST
def reading(request: DeskRequest, pk: int) -> HttpResponse:
    """Mark one as read and go where it leads."""
    notification = notification_for(request.user, pk)
    mark_read(request.user, ids=[pk], now=timezone.now())
    return see_other(request, safe_path(request, notification.path, reverse("staff:notifications")))


@require_POST
def reading_all(request: DeskRequest) -> HttpResponse:
    mark_read(request.user, now=timezone.now())
    return see_other(request, reverse("staff:notifications"))
