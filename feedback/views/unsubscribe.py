from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_http_methods

from complaints.views.customer.secret_page import secret_page
from customers.models import Consent
from feedback.access import customer_by_token
from feedback.preferring import choose, stop, wanted
from helpdesk.web.responding import see_other

MAILS = Consent.Purpose.values
SAID = {
    Consent.Purpose.SURVEYS: _("One question after a complaint: how did it go?"),
    Consent.Purpose.GREETINGS: _("Greetings on special days"),
    Consent.Purpose.MARKETING: _("News and offers"),
}


@secret_page("feedback/unknown_link.html")
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
        if "stop" in request.POST:
            stop(customer, MAILS, now=now)
        else:
            chosen = [each for each in request.POST.getlist("wanted") if each in MAILS]
            choose(customer, chosen, now=now)
        return see_other(request, reverse("feedback:unsubscribe", args=[token]) + "?done=1")
    current = wanted(customer)
    context = {
        "mails": [(value, label, value in current) for value, label in SAID.items()],
        "action": reverse("feedback:unsubscribe", args=[token]),
        "is_done": request.GET.get("done") == "1",
        "gets_any": bool(current),
    }
    return render(request, "feedback/unsubscribe.html", context)
