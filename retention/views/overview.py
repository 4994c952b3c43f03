"""The manager's first page. It shows what the worker counted; it counts nothing."""

from __future__ import annotations

from typing import Any

from django.http import HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_safe

from complaints.words import Channel
from helpdesk.web.responding import is_piece_wanted
from retention.access import sees_insight, selection_of
from retention.counting.definitions import words
from retention.models import Snapshot
from retention.reading import overview_of
from retention.selection import CUSTOM, PERIODS, SEGMENTS, Selection
from retention.showing import (
    address,
    counted_at,
    days_in_words,
    days_of,
    parts_of,
    risks_in_words,
    risks_of,
    sections_of,
)
from retention.snapshots import snapshot_of
from staff.models import Team
from staff.requests import DeskRequest


@sees_insight
@require_safe
def overview(request: DeskRequest) -> HttpResponse:
    """The figures of a selection: whole, or as the piece #insight; "Being counted…" until there are any.

    `?tables=1` opens every table; `?shown=` is the as-of of the figures somebody is looking at.
    """
    selection = selection_of(request)
    snapshot = snapshot_of(selection, now=timezone.now())
    context = standing(request, snapshot, selection) | filters(selection)
    response = render(request, "insight/overview.html", context)
    here = address("overview", selection)
    # Who waits asks again and again for the same address: one step back must not lead there once more.
    is_there = request.headers.get("HX-Current-URL", "").endswith(here)
    if is_piece_wanted(request) and "shown" not in request.GET and not is_there:
        response["HX-Push-Url"] = here
    return response


def standing(request: DeskRequest, snapshot: Snapshot, selection: Selection) -> dict[str, Any]:
    """The figures of a snapshot as a page shows them, and how they came to be. `overview` is None: wait."""
    counted = overview_of(snapshot)
    context: dict[str, Any] = {
        "snapshot": snapshot,
        "overview": counted,
        "selection": selection,
        "days": days_in_words(selection.first_day, selection.last_day),
        "parts": parts_of(selection),
        "here": address("overview", selection),
        "is_counting": snapshot.wanted_at is not None,
    }
    if counted is not None:
        context |= {
            "days": days_of(counted),
            "sections": sections_of(counted, selection),
            "risks": risks_of(counted),
            "risks_finding": risks_in_words(counted),
            "risks_definition": words("at_risk").definition,
            "as_of": counted_at(counted),
            "is_newer": request.GET.get("shown", counted.as_of) != counted.as_of,
            "tables_open": request.GET.get("tables") == "1",
        }
    return context


def filters(selection: Selection) -> dict[str, Any]:
    """The choices of the form above the figures."""
    return {
        "periods": [*PERIODS, CUSTOM],
        "teams": Team.objects.order_by("name"),
        "channels": Channel.choices,
        "segments": list(SEGMENTS.items()),
    }
