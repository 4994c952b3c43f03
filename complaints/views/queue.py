"""The queue: what is next, and why."""

from __future__ import annotations

from django.db.models import QuerySet
from django.http import HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_safe

from complaints.access import tickets_visible_to
from complaints.desk_views import DEFAULT, LATEST_FIRST, VIEWS, rows_of
from complaints.models import Ticket
from complaints.row_reading import for_queue, read_rows
from complaints.searching import LONGEST, search
from helpdesk.web.paging import page_after
from helpdesk.web.text import clean_line
from staff.access import colleagues
from staff.requests import DeskRequest


@require_safe
def queue(request: DeskRequest) -> HttpResponse:
    """One view (?view=), or what a search finds (?q=), a page at a time (?after=)."""
    now = timezone.now()
    view = VIEWS.get(request.GET.get("view", ""), VIEWS[DEFAULT])
    typed = clean_line(request.GET.get("q", ""))[:LONGEST]
    problems: tuple[str, ...] = ()
    rows: QuerySet[Ticket]
    if typed:
        rows, problems = search(request.user, typed)
        order: tuple[str, ...] = LATEST_FIRST
    else:
        rows, order = rows_of(view.slug, request.user, now=now), view.order
    page = page_after(for_queue(rows), order, request.GET.get("after", ""))
    context = {
        "view": view,
        "q": typed,
        "problems": problems,
        "page": page,
        "rows": read_rows(page.rows, now=now),
        "colleagues": colleagues(),
        "now": now,
    }
    return render(request, "complaints/queue.html", context)


@require_safe
def customer_tickets(request: DeskRequest, pk: int) -> HttpResponse:
    """The tickets of one customer that this colleague may see: a piece for the customer's page, or a page."""
    now = timezone.now()
    rows = for_queue(tickets_visible_to(request.user).filter(customer=pk))
    page = page_after(rows, ("-opened_at", "-id"), request.GET.get("after", ""), size=25)
    context = {"page": page, "rows": read_rows(page.rows, now=now), "now": now}
    is_piece = bool(request.htmx)
    template = "complaints/_customer_tickets.html" if is_piece else "complaints/customer_tickets.html"
    return render(request, template, context)
