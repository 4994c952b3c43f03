"""Behind a figure: the very customers, tickets, promises or answers that it counts."""

from __future__ import annotations

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from helpdesk.web.paging import page_after
from retention import wording
from retention.access import rows_for, sees_insight, selection_of
from retention.row_lines import with_names
from retention.showing import address, days_in_words
from staff.requests import DeskRequest


@sees_insight
@require_safe
def rows(request: DeskRequest, key: str) -> HttpResponse:
    """A page of the rows, and how many there are beyond what this colleague may open."""
    selection = selection_of(request)
    found, visible = rows_for(request.user, key, selection)
    count, open_to_me = found.queryset.count(), visible.count()
    context = {
        "rows": found,
        "template": f"insight/_{found.kind}.html",
        "page": page_after(with_names(found.kind, visible), found.order, request.GET.get("after", "")),
        "amount": wording.amount_of(found.kind, count),
        "hidden": count - open_to_me,
        "selection": selection,
        "days": days_in_words(selection.first_day, selection.last_day),
        "back": address("overview", selection),
        "csv_url": address("rows_csv", selection, key),
    }
    return render(request, "insight/rows.html", context)
