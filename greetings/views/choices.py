"""What a customer said about single occasions, on their page: noted by whoever heard it."""

from __future__ import annotations

from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from customers.access import customer_for
from greetings.choosing import choose_occasion
from greetings.forms.deciding import OccasionForm
from greetings.sections import of_customer as section
from greetings.withdrawing import drop_unwanted
from helpdesk.web.responding import see_other
from staff.requests import DeskRequest


@require_safe
def of_customer(request: DeskRequest, pk: int) -> HttpResponse:
    """A customer's greetings and chosen days: a piece of their page, and a page of its own without htmx."""
    return _show(request, pk)


@require_POST
def choices(request: DeskRequest, pk: int) -> HttpResponse:
    """Note what they said."""
    customer = customer_for(request.user, pk)
    form = OccasionForm(request.POST, prefix="occasion")
    if not form.is_valid():
        return _show(request, pk, form=form, status=422)
    choose_occasion(customer, **form.answers(), now=timezone.now())
    drop_unwanted(customer, now=timezone.now())
    said = _("Noted; from now on this counts.")
    return see_other(request, reverse("customers:page", args=[pk]) + "#greetings", said)


def _show(
    request: DeskRequest, pk: int, *, form: OccasionForm | None = None, status: int = 200
) -> HttpResponse:
    customer = customer_for(request.user, pk)
    context = section(customer, request.user, now=timezone.now(), form=form) | {"customer": customer}
    return render(request, "greetings/of_customer.html", context, status=status)
