"""Programmes: the list, and the form with its count, its texts and a preview on real customers."""

from __future__ import annotations

from typing import Any

from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from greetings.access import plans_greetings, programme_for
from greetings.forms.programme import ProgrammeForms
from greetings.models import Programme
from greetings.nudging import plan_soon
from greetings.occasions import label_of
from greetings.previewing import preview
from greetings.programming import BadProgramme, save_programme
from greetings.reaching import reach_of, week_of
from greetings.wording import VARIABLES
from helpdesk.web.paging import page_after
from helpdesk.web.responding import see_other
from staff.requests import DeskRequest


@plans_greetings
@require_safe
def programmes(request: DeskRequest) -> HttpResponse:
    rows = Programme.objects.prefetch_related("texts")
    page = page_after(rows, ("name", "id"), request.GET.get("after", ""))
    shown = [
        (each, label_of(each.occasion), sorted(t.language for t in each.texts.all())) for each in page.rows
    ]
    return render(request, "greetings/programmes.html", {"page": page, "rows": shown})


@plans_greetings
@require_http_methods(["GET", "HEAD", "POST"])
def new(request: DeskRequest) -> HttpResponse:
    """GET an empty form; POST saves, or with `then` shows a preview or one language more."""
    return _edit(request, None)


@plans_greetings
@require_http_methods(["GET", "HEAD", "POST"])
def edit(request: DeskRequest, pk: int) -> HttpResponse:
    """GET the programme's form; POST saves, or with `then` shows a preview or one language more."""
    return _edit(request, programme_for(request.user, pk))


def _edit(request: DeskRequest, programme: Programme | None) -> HttpResponse:
    if request.method != "POST":
        return show(request, programme, ProgrammeForms(programme=programme))
    then = request.POST.get("then", "")
    if then in {"language", "preview", "another"}:
        forms = ProgrammeForms.as_typed(
            request.POST, programme=programme, more_texts=1 if then == "language" else 0
        )
        return show(request, programme, forms)
    forms = ProgrammeForms(request.POST, programme=programme)
    if not forms.is_valid():
        return show(request, programme, forms, status=422)
    try:
        saved = save_programme(programme, **forms.answers(), by=request.user, now=timezone.now())
    except BadProgramme as refusal:
        forms.refuse(refusal.field, str(refusal))
        return show(request, programme, forms, status=422)
    plan_soon()
    said = (
        _("Saved. It counts from now on.")
        if saved.is_active
        else _("Saved. It is off; nobody is greeted yet.")
    )
    return see_other(request, reverse("greetings:programme", args=[saved.pk]), said)


def show(
    request: DeskRequest, programme: Programme | None, forms: ProgrammeForms, *, status: int = 200
) -> HttpResponse:
    """The page of a programme with these forms."""
    now = timezone.now()
    conditions = forms.audience_so_far()
    context: dict[str, Any] = {
        "programme": programme,
        "occasion": label_of(programme.occasion) if programme else "",
        "forms": forms,
        "week": week_of(programme, now=now) if programme else None,
        "reach": reach_of(conditions, now=now) if conditions is not None else None,
        "preview": preview(forms, request.POST, now=now),
        "variables": VARIABLES.items(),
        "now": now,
    }
    return render(request, "greetings/programme.html", context, status=status)
