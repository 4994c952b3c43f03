"""The care manager's first page: who will be greeted in the next days, who not and why, and how it went."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_safe

from greetings.access import plans_greetings
from greetings.days import days
from greetings.forms.deciding import DateForm
from greetings.models import OccasionDate, Programme
from greetings.occasions import label_of
from greetings.rows import day_row
from greetings.standing import AHEAD, BEHIND, STANDINGS
from staff.requests import DeskRequest

DAYS_AHEAD = 7
CONFIRM_AHEAD = timedelta(days=60)


@plans_greetings
@require_safe
def calendar(request: DeskRequest) -> HttpResponse:
    """The calendar; ?day=2027-02-28 leads to that day's list."""
    if wanted := parse_day(request.GET.get("day", "")):
        return redirect("greetings:day", on=wanted)
    return show(request)


def parse_day(raw: str) -> date | None:
    """A day as 2027-02-28, or None."""
    try:
        return date.fromisoformat(raw) if len(raw) == 10 else None
    except ValueError:
        return None


def show(
    request: DeskRequest, *, forms: dict[int, DateForm] | None = None, status: int = 200
) -> HttpResponse:
    """The calendar; `forms` replace those of the dates to confirm, by the date's key."""
    now = timezone.now()
    today = timezone.localdate(now)
    found = days(today - timedelta(days=1), today + timedelta(days=DAYS_AHEAD - 1))
    ahead = [day_row(each, AHEAD, today=today) for each in found[1:]]
    behind = [day_row(found[1], BEHIND, today=today), day_row(found[0], STANDINGS, today=today)]
    context: dict[str, Any] = {
        "ahead": ahead,
        "behind": behind,
        "will_go": sum(row.going for row in ahead),
        "to_confirm": [
            (each, label_of(each.occasion), (forms or {}).get(each.pk) or date_form(each))
            for each in unsettled(today)
        ],
        "programmes": list(Programme.objects.order_by("name")),
        "today": today,
        "now": now,
    }
    return render(request, "greetings/calendar.html", context, status=status)


def unsettled(today: date) -> list[OccasionDate]:
    """Estimated days of the next two months that a person has to confirm."""
    rows = OccasionDate.objects.filter(is_estimated=True, confirmed_at__isnull=True)
    return list(rows.filter(on__range=(today, today + CONFIRM_AHEAD)).order_by("on", "pk"))


def date_form(date_: OccasionDate) -> DateForm:
    return DateForm(initial={"on": date_.on}, auto_id=f"date-{date_.pk}-%s")
