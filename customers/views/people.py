"""The list of customers and the page of one."""

from __future__ import annotations

from typing import Any

from django.forms import Form
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_safe

from customers.access import customer_for, customers_visible_to, may_oversee
from customers.buying import bought
from customers.forms.life import BirthdayForm, DeathForm, ExitForm, InteractionForm, ReturnForm
from customers.forms.record import ConsentForm, ContactPointForm, NeedForm
from customers.interacting import interactions_of
from customers.local_day import company_day
from customers.models import Customer, Exit
from customers.querysets import for_list
from customers.searching import matching
from customers.slots import customer_sections
from helpdesk.web.paging import page_after
from helpdesk.web.text import clean_line
from staff.requests import DeskRequest

FOUND_WHILE_TYPING = 8
WORDS = 8


@require_safe
def people(request: DeskRequest) -> HttpResponse:
    words = clean_line(request.GET.get("q", ""))[:120]
    rows = for_list(matching(customers_visible_to(request.user), words))
    page = page_after(rows, ("-created_at", "-id"), request.GET.get("after", ""))
    context = {"page": page, "q": words, "may_oversee": may_oversee(request.user)}
    return render(request, "customers/list.html", context)


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
    """One customer. The page of a record that was merged leads to the one that was kept."""
    customer = customer_for(request.user, pk)
    return show(request, customer) if customer.pk == pk else redirect("customers:page", customer.pk)


def show(request: DeskRequest, customer: Customer, *, status: int = 200, **forms: Form) -> HttpResponse:
    """The customer's page; `forms` replace the empty ones (contact_form, need_form, exit_form …)."""
    now = timezone.now()
    today = company_day(now)
    exits = [left for left in customer.exits.all() if left.undone_at is None]
    context: dict[str, Any] = {
        "customer": customer,
        "birthday": getattr(customer, "birthday", None),
        "death": next((left for left in exits if left.reason == Exit.Reason.DEATH), None),
        "gone": next((left for left in exits if _is_open(left)), None),
        "exits": sorted(customer.exits.all(), key=lambda left: (left.left_on, left.pk), reverse=True),
        "bought": bought(customer, now=now),
        "words": interactions_of(customer, most=WORDS),
        "may_oversee": may_oversee(request.user),
        "sections": customer_sections(customer, request.user, now),
        "contact_form": ContactPointForm(prefix="contact"),
        "need_form": NeedForm(prefix="need"),
        "consent_form": ConsentForm(prefix="consent"),
        "exit_form": ExitForm(prefix="exit", initial={"left_on": today}),
        "death_form": DeathForm(prefix="death", initial={"left_on": today}),
        "return_form": ReturnForm(prefix="return", initial={"on": today}),
        "birthday_form": BirthdayForm(prefix="birthday"),
        "word_form": InteractionForm(prefix="word"),
        "consents": sorted(customer.consents.all(), key=lambda row: (row.at, row.pk), reverse=True),
        **forms,
    }
    return render(request, "customers/page.html", context, status=status)


def _is_open(left: Exit) -> bool:
    return left.reason != Exit.Reason.DEATH and left.returned_on is None
