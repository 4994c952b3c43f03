from __future__ import annotations

from django.contrib.auth.decorators import login_not_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_safe

from complaints import finding_again
from complaints.forms.case_message import FindCaseForm
from helpdesk.web.errors import too_many
from helpdesk.web.limits import Limit, client_address, wait_needed
from helpdesk.web.responding import see_other

FIND_BY_ADDRESS = Limit("find-ip", 10, 900)


@login_not_required
@require_safe
def home(request: HttpRequest) -> HttpResponse:
    """The way in: complain, or find a case again."""
    return _show(request, FindCaseForm())


@login_not_required
@require_http_methods(["GET", "HEAD", "POST"])
def find(request: HttpRequest) -> HttpResponse:
    """Send the link of a case to its owner. The answer is the same whether or not there is such a case."""
    if request.method != "POST":
        return see_other(request, reverse("cases:home"))
    form = FindCaseForm(request.POST)
    if not form.is_valid():
        return _show(request, form, status=422)
    wait = wait_needed(FIND_BY_ADDRESS, client_address(request))
    if wait:
        return too_many(request, retry_seconds=wait)
    finding_again.send_link(
        reference=form.cleaned_data["reference"], email=form.cleaned_data["email"], now=timezone.now()
    )
    return see_other(request, reverse("cases:home") + "?asked=1#again")


def _show(request: HttpRequest, form: FindCaseForm, *, status: int = 200) -> HttpResponse:
    context = {"form": form, "is_asked": request.GET.get("asked") == "1"}
    return render(request, "cases/home.html", context, status=status)
