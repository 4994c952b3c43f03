from __future__ import annotations

import uuid
from datetime import datetime

from django.contrib.auth.decorators import login_not_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from complaints import access, complaining, pending_files, sent_forms
from complaints.expecting import answer_by
from complaints.forms.complain import ComplainForm
from complaints.models import Ticket
from complaints.views.customer.uploads import came_from_our_page, refused_uploads, takes_files
from helpdesk.web.limits import COMPLAIN_BY_ADDRESS, client_address, wait_needed
from helpdesk.web.responding import see_other
from helpdesk.web.submissions import AlreadySent


@takes_files
@login_not_required
@require_http_methods(["GET", "HEAD", "POST"])
def complain(request: HttpRequest) -> HttpResponse:
    """The complaint form. Whatever is wrong with a sending, it comes back with everything in it."""
    if request.method == "POST":
        return _receive(request, now=timezone.now())
    return _show(request, ComplainForm(), uuid.uuid4())


def _receive(request: HttpRequest, *, now: datetime) -> HttpResponse:
    form = ComplainForm(request.POST)
    is_valid, key = form.is_valid(), sent_forms.read_key(request.POST)
    earlier = sent_forms.sent_before(key)
    if earlier is not None:
        if is_valid and earlier.is_about(form.cleaned_data["text"]):
            return _to_case(request, earlier.ticket)
        key = uuid.uuid4()
        form.add_error(None, _second_complaint(earlier.ticket))
    if is_valid or request.FILES:
        wait = wait_needed(COMPLAIN_BY_ADDRESS, client_address(request))
        if wait:
            form.add_error(None, _wait_sentence(wait))
            response = _show(request, form, key, status=429)
            response["Retry-After"] = str(wait)
            return response
    pending_files.leave_out(key, request.POST.getlist("leave_out"))
    kept = pending_files.keep(key, request.FILES.getlist("photos"), now=now)
    for sentence in [*refused_uploads(request), *kept.refused]:
        form.add_error("photos", sentence)
    if not came_from_our_page(request):
        form.add_error(None, _stale_sentence())
        return _show(request, form, key, status=403)
    if form.errors:
        return _show(request, form, key, status=422)
    try:
        return _to_case(request, complaining.complain(form.complaint(), key=key, now=now))
    except AlreadySent:  # the other half of a double click came first
        return _to_case(request, sent_forms.sent_before(key).ticket)  # type: ignore[union-attr]


def _show(request: HttpRequest, form: ComplainForm, key: uuid.UUID, *, status: int = 200) -> HttpResponse:
    context = {
        "form": form,
        "key": key,
        "kept_files": pending_files.waiting(key) if form.is_bound else [],
        "answer_by": answer_by(timezone.now()),
    }
    return render(request, "cases/complain.html", context, status=status)


def _to_case(request: HttpRequest, ticket: Ticket) -> HttpResponse:
    return see_other(request, reverse("cases:case", args=[access.case_token(ticket)]) + "?new=1")


def _second_complaint(ticket: Ticket) -> str:
    return _(
        "You have already sent a complaint from this page; it is case %(number)s. "
        "If this is another one, send it once more. If not, open your case by the link in our mail "
        "and add it there."
    ) % {"number": ticket.number}


def _wait_sentence(seconds: int) -> str:
    return _(
        "Many complaints came from where you are. Please wait %(minutes)d min and send it again; "
        "nothing is lost."
    ) % {"minutes": max(1, round(seconds / 60))}


def _stale_sentence() -> str:
    return _(
        "This page was open for a long time, or your browser does not keep cookies. "
        "Everything is still here: please send it once more."
    )
