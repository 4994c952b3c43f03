"""Which colleagues are on a ticket."""

from __future__ import annotations

from django.http import HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from complaints import presence as looking
from complaints.access import ticket_for
from staff.requests import DeskRequest


@require_http_methods(["GET", "HEAD", "POST"])
def presence(request: DeskRequest, number: int) -> HttpResponse:
    """POST `state` (looking, typing, gone): tell colleagues. GET: who is here, as a piece."""
    ticket, now = ticket_for(request.user, number), timezone.now()
    if request.method == "POST":
        looking.tell(ticket, by=request.user, state=request.POST.get("state", ""), now=now)
        return HttpResponse(status=204)
    context = {"ticket": ticket, "present": looking.others(ticket, than=request.user, now=now)}
    return render(request, "complaints/ticket/_presence.html", context)
