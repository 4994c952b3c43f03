"""What is due for one colleague today, in order, and why."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from django.http import HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_safe

from complaints.access import tickets_visible_to
from complaints.desk_views import URGENT_FIRST, rows_of
from complaints.marks import promise_mark
from complaints.querysets import promises_of_day
from complaints.row_reading import for_queue, read_rows
from complaints.slots import day_sections
from staff.models import User
from staff.reading import notifications_of
from staff.requests import DeskRequest

MOST_SHOWN = 25


@require_safe
def my_day(request: DeskRequest) -> HttpResponse:
    """My promises and clocks until tonight, what came back to me, and what I was told."""
    return render(request, "complaints/my_day.html", _day(request.user, now=timezone.now()))


def _day(user: User, *, now: datetime) -> dict[str, Any]:
    local = timezone.localtime(now)
    tonight = (local + timedelta(days=1)).replace(hour=0, minute=0, second=0, microsecond=0)
    promises = list(promises_of_day(user, tickets_visible_to(user)).filter(due_at__lt=tonight)[:MOST_SHOWN])
    promised = [each.ticket_id for each in promises]
    mine = for_queue(rows_of("mine", user, now=now)).order_by(*URGENT_FIRST)
    due = list(mine.filter(queue_due_at__lt=tonight).exclude(pk__in=promised)[:MOST_SHOWN])
    others = list(mine.exclude(queue_due_at__lt=tonight).exclude(pk__in=promised)[:10])
    unread = list(notifications_of(user).filter(read_at__isnull=True).order_by("-created_at", "-id")[:10])
    return {
        "today": local,
        "promises": [(each, promise_mark(each, now=now)) for each in promises],
        "due": read_rows(due, now=now),
        "others": read_rows(others, now=now),
        "unread": unread,
        "sections": day_sections(user, now),
        "now": now,
    }
