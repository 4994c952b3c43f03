"""The list of customers and the page of one."""

from __future__ import annotations

from typing import Any

from django.forms import Form
from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from customers.access import customer_for, customers_visible_to
from customers.forms.record import ConsentForm, ContactPointForm, NeedForm
from customers.models import Customer
from customers.querysets import for_list
from customers.searching import matching
from helpdesk.web.paging import page_after
from helpdesk.web.text import clean_line
from staff.requests import DeskRequest

FOUND_WHILE_TYPING = 8


@require_safe
def people(request: DeskRequest) -> HttpResponse:
    words = clean_line(request.GET.get("q", ""))[:120]
    rows = for_list(matching(customers_visible_to(request.user), words))
    page = page_after(rows, ("-created_at", "-id"), request.GET.get("after", ""))
    return render(request, "customers/list.html", {"page": page, "q": words})


@require_safe
def find(request: DeskRequest) -> HttpResponse:
    """A few customers as choices, for a form that asks who is calling. A piece."""
    given = (clean_line(request.GET.get(name, ""))[:120] for name in ("q", "email", "phone", "name"))
    words = next(filter(None, given), "")
    rows = matching(customers_visible_to(request.user), words) if len(words) > 1 else Customer.objects.none()
    found = list(for_list(rows).order_by("-created_at", "-id")[:FOUND_WHILE_TYPING])
    return render(request, "customers/_found.html", {"found": found, "words": words})


@require_safe
def page(request: DeskRequest, pk: int) -> HttpResponse:
    return show(request, customer_for(request.user, pk))


def show(request: DeskRequest, customer: Customer, *, status: int = 200, **forms: Form) -> HttpResponse:
    """The customer's page; `forms` replace the empty ones (contact_form, need_form, consent_form)."""
    context: dict[str, Any] = {
        "customer": customer,
        "contact_form": ContactPointForm(prefix="contact"),
        "need_form": NeedForm(prefix="need"),
        "consent_form": ConsentForm(prefix="consent"),
        "consents": sorted(customer.consents.all(), key=lambda row: (row.at, row.pk), reverse=True),
        **forms,
    }
    return render(request, "customers/page.html", context, status=status)
