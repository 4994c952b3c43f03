"""Figures and rows as CSV."""

from __future__ import annotations

from django.http import Http404, HttpResponseBase
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from helpdesk.web.responding import see_other
from retention.access import rows_for, sees_insight, selection_of
from retention.panel_rows import panel_rows
from retention.reading import overview_of
from retention.row_lines import sheet_rows
from retention.sheets import sheet
from retention.showing import address, panel_of
from retention.snapshots import snapshot_of
from staff.requests import DeskRequest


@sees_insight
@require_safe
def panel_csv(request: DeskRequest, key: str) -> HttpResponseBase:
    """Everything that a panel's chart shows. While it is not counted yet: back to the page that says so."""
    selection = selection_of(request)
    counted = overview_of(snapshot_of(selection, now=timezone.now()))
    if counted is None:
        return see_other(request, address("overview", selection), _("The figures are still being counted."))
    panel = panel_of(counted, key)
    if panel is None:
        raise Http404
    return sheet(panel_rows(panel), name=f"{key}-{counted.first_day}-{counted.last_day}")


@sees_insight
@require_safe
def rows_csv(request: DeskRequest, key: str) -> HttpResponseBase:
    """All rows behind a figure that this colleague may open."""
    selection = selection_of(request)
    found, visible = rows_for(request.user, key, selection)
    name = f"{key}-{selection.first_day}-{selection.last_day}"
    return sheet(sheet_rows(found.kind, visible.order_by(*found.order)), name=name)
