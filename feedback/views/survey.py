"""Answering: by the link of a mail, or on the case page. GET, HEAD and OPTIONS never record anything."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from complaints.access import case_token
from complaints.status import Status
from customers.models import ContactPoint
from customers.verifying import mark_verified
from feedback import access
from feedback.answering import TooLate, answer, is_open, last_answer
from feedback.forms.answer import AnswerForm, chosen_before
from feedback.models import Invitation
from helpdesk.web.responding import see_other
from helpdesk.web.secret_page import secret_page

UNKNOWN = "customers/unknown_link.html"


@secret_page(UNKNOWN)
@require_http_methods(["GET", "HEAD", "POST"])
def survey(request: HttpRequest, token: str) -> HttpResponse:
    """The rating page of one invitation. A choice in the link is only chosen; POST records."""
    invitation = access.invitation_for(token)
    here = reverse("feedback:survey", args=[token])
    if request.method == "POST":
        email, now = invitation.ticket.contact_email, timezone.now()
        mark_verified(invitation.ticket.customer, email=email, how=ContactPoint.Proof.LINK, now=now)
        return _record(request, invitation, action=here, done=f"{here}?done=1")
    asked = {name: request.GET.get(name, "") for name in ("solved", "rating")}
    form = AnswerForm(initial=chosen_before(last_answer(invitation), asked))
    return _show(request, invitation, form, action=here)


@secret_page("cases/unknown_link.html")
@require_http_methods(["GET", "HEAD", "POST"])
def case_answer(request: HttpRequest, token: str) -> HttpResponse:
    """The same question, answered on the case page; the case's own token is the permission."""
    case_path = reverse("cases:case", args=[token])
    if request.method != "POST":
        return see_other(request, case_path)
    invitation = access.invitation_of_case(token)
    here = reverse("feedback:case_answer", args=[token])
    is_reopening = request.POST.get("solved") == "no"
    done = f"{case_path}?open=1#arrived" if is_reopening else f"{case_path}#verdict"
    return _record(request, invitation, action=here, done=done)


def _record(request: HttpRequest, invitation: Invitation, *, action: str, done: str) -> HttpResponse:
    form = AnswerForm(request.POST)
    if not form.is_valid():
        return _show(request, invitation, form, action=action, status=422)
    try:
        answer(invitation, **form.answers(), now=timezone.now())
    except TooLate as over:
        form.add_error(None, str(over))
        return _show(request, invitation, form, action=action, status=409)
    return see_other(request, done)


def _show(
    request: HttpRequest, invitation: Invitation, form: AnswerForm, *, action: str, status: int = 200
) -> HttpResponse:
    ticket = invitation.ticket
    context = {
        "form": form,
        "action": action,
        "ticket": ticket,
        "case_path": reverse("cases:case", args=[case_token(ticket)]),
        "is_open": is_open(invitation, now=timezone.now()),
        "is_done": request.method == "GET" and request.GET.get("done") == "1",
        "is_active_again": ticket.status not in {Status.RESOLVED, Status.CLOSED},
        "last": last_answer(invitation),
    }
    return render(request, "feedback/survey.html", context, status=status)
