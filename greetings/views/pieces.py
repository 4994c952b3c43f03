from __future__ import annotations

from django.http import HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_safe

from greetings.access import plans_greetings
from greetings.forms.audience import AudienceForm
from greetings.reaching import reach_of
from staff.requests import DeskRequest


@plans_greetings
@require_safe
def audience(request: DeskRequest) -> HttpResponse:
    """How many customers the conditions name, while they are being chosen. A piece."""
    form = AudienceForm(request.GET, prefix="audience")
    reach = reach_of(form.audience(), now=timezone.now()) if form.is_valid() else None
    return render(request, "greetings/_reach.html", {"reach": reach})
