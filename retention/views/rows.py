"""Behind a figure: the very customers, tickets, promises or answers that it counts."""

from __future__ import annotations

from typing import Any

from django.db.models import QuerySet
from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from helpdesk.web.paging import page_after
from retention import wording
from retention.access import rows_for, sees_insight, selection_of
from retention.row_lines import with_names
from retention.showing import address, days_in_words
from staff.requests import DeskRequest

MOST_COUNTED = 1000


@sees_insight
@require_safe
def rows(request: DeskRequest, key: str) -> HttpResponse:
    """A page of the rows, how many there are, and how many of them this colleague may not open.

    Nobody counts half a million rows while somebody waits: beyond MOST_COUNTED it says "more than".
    """
    selection = selection_of(request)
    found, visible = rows_for(request.user, key, selection)
    count = _counted(found.queryset)
    is_narrowed = found.kind != "customers" and not request.user.rights.see_all_tickets
    open_to_me = _counted(visible) if is_narrowed else count
    context = {
        "rows": found,
        "template": f"insight/_{found.kind}.html",
        "page": page_after(with_names(found.kind, visible), found.order, request.GET.get("after", "")),
        "amount": wording.amount_of(found.kind, min(count, MOST_COUNTED)),
        "are_more": count > MOST_COUNTED,
        "hidden": count - open_to_me if count <= MOST_COUNTED else 0,
        "are_hidden": count > MOST_COUNTED and is_narrowed,
        "selection": selection,
        "days": days_in_words(selection.first_day, selection.last_day),
        "back": address("overview", selection),
        "csv_url": address("rows_csv", selection, key),
    }
    return render(request, "insight/rows.html", context)


def _counted(rows: QuerySet[Any]) -> int:
    """How many, or MOST_COUNTED + 1 for more."""
    return rows.order_by().values("pk")[: MOST_COUNTED + 1].count()
