from __future__ import annotations

from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from customers.access import customer_for
from customers.forms.record import LANGUAGES, RecordForm, time_zones
from customers.recording import FIELDS, change_record
from helpdesk.web.responding import see_other
from staff.requests import DeskRequest


@require_http_methods(["GET", "HEAD", "POST"])
def record(request: DeskRequest, pk: int) -> HttpResponse:
    """The form that changes what we know of a customer."""
    customer = customer_for(request.user, pk)
    form = RecordForm(request.POST or None, initial={name: getattr(customer, name) for name in FIELDS})
    if request.method == "POST" and form.is_valid():
        change_record(customer, **form.cleaned_data)
        return see_other(request, reverse("customers:page", args=[pk]), _("The record is changed."))
    status = 422 if form.is_bound else 200
    context = {"customer": customer, "form": form, "languages": LANGUAGES, "time_zones": time_zones()}
    return render(request, "customers/record.html", context, status=status)
