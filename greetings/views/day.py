"""One day's greetings, before and after: who gets one, who does not and why. On the page, and as a file."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any

from django.db.models import QuerySet
from django.http import HttpResponse, HttpResponseBase, StreamingHttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from customers.access import customers_visible_to
from customers.searching import matching
from greetings.access import greetings_visible_to, plans_greetings
from greetings.days import days
from greetings.models import Greeting
from greetings.reasons import REASONS
from greetings.rows import filters_of, greeting_row, reasons_of
from greetings.standing import STANDINGS, standing_as
from helpdesk.web.paging import page_after
from helpdesk.web.text import clean_line
from staff.models import User
from staff.requests import DeskRequest

ORDER = ("not_before", "id")
LOADED = ("customer", "programme", "owner", "outbound", "decided_by")
_STARTS_A_FORMULA = ("=", "+", "-", "@", "\t", "\r")


@plans_greetings
@require_safe
def day(request: DeskRequest, on: date) -> HttpResponse:
    """The list. ?show= a standing, ?why= a reason, ?q= part of a name or address, ?after= the next page."""
    show, why, words = _asked(request)
    [found] = days(on, on)
    rows = _rows(request.user, on, show=show, why=why, words=words)
    page = page_after(rows.select_related(*LOADED), ORDER, request.GET.get("after", ""))
    now = timezone.now()
    context: dict[str, Any] = {
        "on": on,
        "is_over": on < timezone.localdate(now),
        "is_today": on == timezone.localdate(now),
        "day": found,
        "filters": filters_of(found, show=show),
        "reasons": reasons_of(found, show=show, why=why),
        "page": page,
        "rows": [greeting_row(each) for each in page.rows],
        "show": show,
        "why": why,
        "q": words,
        "back": request.get_full_path(),
        "csv_url": f"{reverse('greetings:day_csv', args=[on])}?{request.GET.urlencode()}",
        "now": now,
    }
    return render(request, "greetings/day.html", context)


@plans_greetings
@require_safe
def day_csv(request: DeskRequest, on: date) -> HttpResponseBase:
    """The same list as a file for a spreadsheet, whole, with the same filters."""
    show, why, words = _asked(request)
    rows = _rows(request.user, on, show=show, why=why, words=words).select_related(*LOADED).order_by(*ORDER)
    response = StreamingHttpResponse(
        _lines(rows.iterator(chunk_size=2000)), content_type="text/csv; charset=utf-8"
    )
    response["Content-Disposition"] = f'attachment; filename="greetings-{on.isoformat()}.csv"'
    return response


def _asked(request: DeskRequest) -> tuple[str, str, str]:
    show, why = request.GET.get("show", ""), request.GET.get("why", "")
    show = show if show in STANDINGS else ""
    return show, why if show and why in REASONS else "", clean_line(request.GET.get("q", ""))[:120]


def _rows(user: User, on: date, *, show: str, why: str, words: str) -> QuerySet[Greeting]:
    rows = greetings_visible_to(user).filter(on=on)
    if show:
        rows = standing_as(rows, show)
    if why:
        rows = rows.filter(reason=why)
    if words:
        rows = rows.filter(customer__in=matching(customers_visible_to(user), words).order_by().values("pk"))
    return rows


class _Echo:
    """What csv.writer writes to: it gives each line back."""

    def write(self, line: str) -> str:
        return line


def _lines(greetings: Iterable[Greeting]) -> Iterator[str]:
    writer = csv.writer(_Echo())
    heads = [
        _("Customer"),
        _("Name"),
        _("Address"),
        _("Occasion"),
        _("Programme"),
        _("Day"),
        _("State"),
        _("Why"),
        _("Sent at"),
        _("Decided by"),
        _("Note"),
    ]
    yield "\ufeff" + writer.writerow(heads)
    for each in greetings:
        row = greeting_row(each)
        sent_at = each.outbound.sent_at if each.outbound else None
        cells = [
            str(each.customer_id),
            each.customer.name,
            each.address,
            row.occasion,
            each.programme.name,
            each.on.isoformat(),
            str(row.standing.label),
            row.reason,
            sent_at.isoformat(timespec="seconds") if sent_at else "",
            str(each.decided_by or ""),
            each.note,
        ]
        yield writer.writerow([_harmless(cell) for cell in cells])


def _harmless(cell: str) -> str:
    """A cell that no spreadsheet takes for a formula (OWASP, CSV injection)."""
    return f"'{cell}" if cell.startswith(_STARTS_A_FORMULA) else cell
