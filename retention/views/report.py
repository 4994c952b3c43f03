"""The weekly report in the browser, to look at again or to print: the same figures as the mail's."""

from __future__ import annotations

from datetime import timedelta

from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_safe

from retention.access import sees_insight
from retention.snapshots import snapshot_of
from retention.views.overview import standing
from retention.weeks import Week
from staff.requests import DeskRequest

LOOK_BACK = timedelta(days=3660)  # as far as a selection reaches


@sees_insight
@require_safe
def report(request: DeskRequest, week: str) -> HttpResponse:
    """The report of a week such as 2026-W46. 404 for one that is not over, or longer ago than ten years."""
    today = timezone.localdate()
    try:
        shown = Week.read(week)
        is_known = today - LOOK_BACK < shown.monday and shown.sunday < today
    except (ValueError, OverflowError):
        is_known = False
    if not is_known:
        raise Http404
    selection = shown.selection()
    context = standing(request, snapshot_of(selection, now=timezone.now()), selection)
    context |= {
        "week": shown,
        "here": reverse("retention:report", args=[str(shown)]),
        "week_before": shown.before(),
        "week_after": shown.after() if shown.after().sunday < today else None,
    }
    return render(request, "insight/report.html", context)
