from __future__ import annotations

from datetime import datetime

from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_http_methods

from customers.access import customer_by_token
from customers.models import Consent, Customer
from customers.preferring import SOURCE, choice_sections, choose, stop, wanted
from customers.verifying import mark_link_used
from helpdesk.web.responding import see_other
from helpdesk.web.secret_page import secret_page

MAILS = Consent.Purpose.values
SAID = {
    Consent.Purpose.SURVEYS: _("One question after a complaint: how did it go?"),
    Consent.Purpose.GREETINGS: _("Greetings on special days"),
    Consent.Purpose.MARKETING: _("News and offers"),
}


@secret_page("customers/unknown_link.html")
@require_http_methods(["GET", "HEAD", "POST"])
def unsubscribe(request: HttpRequest, token: str) -> HttpResponse:
    """GET shows which mails a customer gets; POST acts at once.

    A mail program's one click (RFC 8058) posts `List-Unsubscribe=One-Click` without cookies: it stops what
    `?for=` names, everything when it names nothing.
    """
    customer = customer_by_token(token)
    now, named = timezone.now(), request.GET.get("for", "")
    purposes = [named] if named in MAILS else MAILS
    if request.method == "POST":
        if request.POST.get("List-Unsubscribe") == "One-Click":
            stop(customer, purposes, now=now)
            return HttpResponse("You are unsubscribed.\n", content_type="text/plain; charset=utf-8")
        mark_link_used(customer, now=now)
        if "stop" in request.POST:
            stop(customer, MAILS, now=now)
        else:
            _choose(request, customer, now=now)
        return see_other(request, reverse("customers:unsubscribe", args=[token]) + "?done=1")
    current = wanted(customer)
    context = {
        "mails": [(value, label, value in current) for value, label in SAID.items()],
        "sections": [(each, each.shown(customer)) for each in choice_sections()],
        "action": reverse("customers:unsubscribe", args=[token]),
        "is_done": request.GET.get("done") == "1",
        "gets_any": bool(current),
    }
    return render(request, "customers/unsubscribe.html", context)


@transaction.atomic
def _choose(request: HttpRequest, customer: Customer, *, now: datetime) -> None:
    """What is ticked counts. A section that the sent form did not show stays as it was."""
    choose(customer, [each for each in request.POST.getlist("wanted") if each in MAILS], now=now)
    for section in choice_sections():
        if f"{section.name}-shown" in request.POST:
            section.choose(customer, set(request.POST.getlist(section.name)), source=SOURCE, now=now)
