from __future__ import annotations

from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from complaints.settling import NotYours
from feedback.access import call_back_for, call_backs_visible_to
from feedback.calling_back import AlreadyEnded, NotForYou, NothingNoted, end, give
from feedback.forms.call_back import EndingForm, OwnerForm
from feedback.querysets import FIRST_DUE, made, to_call
from helpdesk.web.paging import page_after
from helpdesk.web.responding import see_other
from staff.access import colleagues
from staff.requests import DeskRequest

LATEST = 10


@require_safe
def callbacks(request: DeskRequest) -> HttpResponse:
    """The calls to make, what is due first at the top, and how the latest went."""
    return _show(request)


@require_POST
def ending(request: DeskRequest, pk: int) -> HttpResponse:
    """Note how a call went."""
    call_back = call_back_for(request.user, pk)
    form = EndingForm(request.POST, auto_id=f"call-{pk}-%s")
    if not form.is_valid():
        return _show(request, {pk: form}, status=422)
    try:
        end(call_back, by=request.user, **form.cleaned_data, now=timezone.now())
    except (NotForYou, AlreadyEnded, NothingNoted, NotYours) as problem:
        return _show(request, {pk: form}, problem=str(problem), typed=form.cleaned_data["note"], status=422)
    return see_other(request, reverse("feedback:callbacks"), _("Noted."))


@require_POST
def owner(request: DeskRequest, pk: int) -> HttpResponse:
    """Take a call, or give it to a colleague."""
    call_back = call_back_for(request.user, pk)
    form = OwnerForm(request.POST, choices=colleagues())
    if not form.is_valid():
        return _show(request, problem=_("Choose a colleague from the list."), status=422)
    chosen = form.cleaned_data["owner"]
    try:
        give(call_back, by=request.user, owner=chosen, now=timezone.now())
    except (NotForYou, AlreadyEnded, NotYours) as problem:
        return _show(request, problem=str(problem), status=422)
    said = _("%(name)s makes this call.") % {"name": chosen.name}
    return see_other(request, reverse("feedback:callbacks"), said)


def _show(
    request: DeskRequest,
    forms: dict[int, EndingForm] | None = None,
    *,
    problem: str = "",
    typed: str = "",
    status: int = 200,
) -> HttpResponse:
    visible, now = call_backs_visible_to(request.user), timezone.now()
    page = page_after(to_call(visible), FIRST_DUE, request.GET.get("after", ""), size=25)
    everybody = list(colleagues())
    rows = [
        {
            "call_back": row,
            "is_mine": row.owner_id == request.user.pk,
            "is_late": row.due_at < now,
            "may_call": row.not_for_id != request.user.pk,
            "form": (forms or {}).get(row.pk) or EndingForm(auto_id=f"call-{row.pk}-%s"),
            "others": [each for each in everybody if each.pk != row.not_for_id],
        }
        for row in page.rows
    ]
    context = {
        "rows": rows,
        "page": page,
        "made": list(made(visible)[:LATEST]),
        "problem": problem,
        "typed": typed,
    }
    return render(request, "feedback/callbacks.html", context, status=status)
