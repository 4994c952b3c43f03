"""Switching a programme on and off, and trying it on oneself."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpResponse
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from customers.models import Customer
from greetings.access import plans_greetings, programme_for
from greetings.deciding import send_test
from greetings.nudging import plan_soon
from greetings.programming import switch
from greetings.wording import BadWording
from helpdesk.web.responding import see_other
from helpdesk.web.text import clean_line
from staff.requests import DeskRequest


@plans_greetings
@require_POST
def switching(request: DeskRequest, pk: int) -> HttpResponse:
    """`to=on` or `to=off`. Twice does nothing."""
    programme = programme_for(request.user, pk)
    is_active = request.POST.get("to") == "on"
    switch(programme, is_active=is_active, now=timezone.now())
    plan_soon()
    said = _("It is on. The calendar shows in a moment whom it greets.")
    if not is_active:
        said = _("It is off. Nothing that it had planned leaves.")
    return see_other(request, reverse("greetings:programme", args=[pk]), said)


@plans_greetings
@require_POST
def test(request: DeskRequest, pk: int) -> HttpResponse:
    """Mail oneself what a customer would get. It counts as no greeting, and its link stops nothing."""
    programme = programme_for(request.user, pk)
    given = request.POST.get("customer", "")
    key = int(given) if given.isascii() and given.isdigit() and len(given) < 18 else 0
    customer = Customer.objects.filter(pk=key).first()
    language = clean_line(request.POST.get("language", ""))[:10].lower()
    try:
        sent = send_test(programme, to=request.user, language=language, customer=customer, now=timezone.now())
    except BadWording as refusal:
        messages.warning(request, str(refusal))
        return see_other(request, reverse("greetings:programme", args=[pk]))
    said = _("A test is on its way to %(address)s: “%(subject)s”.")
    words = {"address": sent.to_address, "subject": sent.subject}
    return see_other(request, reverse("greetings:programme", args=[pk]), said % words)
