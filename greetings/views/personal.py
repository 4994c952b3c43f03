"""Whom to greet in person, today and soon, and who does it."""

from __future__ import annotations

from datetime import timedelta

from django.http import HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_safe

from greetings.access import greetings_visible_to, may_plan
from greetings.personal import NEXT_DAYS, just_greeted, to_greet
from greetings.rows import greeting_row, person_rows
from helpdesk.web.paging import page_after
from staff.requests import DeskRequest


@require_safe
def personal(request: DeskRequest) -> HttpResponse:
    """The list; one's own people first asked for with ?show=mine. Agents see only their own."""
    now, user = timezone.now(), request.user
    today = timezone.localdate(now)
    is_mine = request.GET.get("show") == "mine" or not may_plan(user)
    rows = to_greet(greetings_visible_to(user), today=today)
    rows = rows.filter(owner=user) if is_mine else rows
    page = page_after(rows, ("on", "id"), request.GET.get("after", ""))
    context = {
        "page": page,
        "rows": person_rows(page.rows),
        "lately": [greeting_row(each) for each in just_greeted(greetings_visible_to(user), today=today)],
        "today": today,
        "tomorrow": today + timedelta(days=1),
        "next_days": NEXT_DAYS,
        "may_plan": may_plan(user),
        "is_mine": is_mine,
        "back": request.get_full_path(),
        "now": now,
    }
    return render(request, "greetings/personal.html", context)
