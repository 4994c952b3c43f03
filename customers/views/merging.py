"""Two records side by side, and what becomes of them when they are one."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from customers import buying
from customers.access import customer_for, customers_visible_to, require_oversight
from customers.kept_record import kept_record
from customers.leaving import died, open_exit
from customers.merging import CannotMerge, merge
from customers.models import Consent, Customer, Exit
from customers.preferring import wanted
from customers.querysets import for_list
from customers.searching import matching
from helpdesk.web.responding import see_other
from helpdesk.web.text import clean_line
from staff.requests import DeskRequest

FOUND = 8


@dataclass(frozen=True)
class Side:
    """One record as the page shows it."""

    customer: Customer
    bought: buying.Bought
    left: Exit | None
    mails: list[str]


@require_http_methods(["GET", "HEAD", "POST"])
def merging(request: DeskRequest, pk: int) -> HttpResponse:
    """GET: choose the other record (`q` searches), then see both (`with`). POST: `keep` one of the two."""
    require_oversight(request.user)
    customer = customer_for(request.user, pk)
    if customer.pk != pk:
        return redirect("customers:page", customer.pk)
    other = _other(request, customer)
    if other is None:
        return _choice(request, customer)
    problem = ""
    if request.method == "POST":
        keep, gone = (other, customer) if request.POST.get("keep") == str(other.pk) else (customer, other)
        try:
            merge(keep, gone, by=request.user, now=timezone.now())
            said = _("The two records are one now.")
            return see_other(request, reverse("customers:page", args=[keep.pk]), said)
        except CannotMerge as refusal:
            problem = str(refusal)
    now = timezone.now()
    context = {"customer": customer, "sides": [_side(each, now) for each in (customer, other)]}
    context |= {"other": other, "problem": problem}
    return render(request, "customers/merging.html", context, status=422 if problem else 200)


def _other(request: DeskRequest, customer: Customer) -> Customer | None:
    raw = (request.POST if request.method == "POST" else request.GET).get("with", "")
    if not (raw.isascii() and raw.isdigit() and len(raw) < 19):
        return None
    other = customer_for(request.user, int(raw))
    return other if other.pk != customer.pk else None


def _choice(request: DeskRequest, customer: Customer) -> HttpResponse:
    words = clean_line(request.GET.get("q", ""))[:120]
    rows = customers_visible_to(request.user).exclude(pk=customer.pk)
    found = list(for_list(matching(rows, words)).order_by("-created_at", "-id")[:FOUND]) if words else []
    suggested = customer.maybe_same_as
    if suggested is not None and not words:
        found = list(for_list(rows.filter(pk=kept_record(suggested).pk)))
    status = 422 if request.method == "POST" else 200
    context = {"customer": customer, "found": found, "q": words}
    return render(request, "customers/merging_choice.html", context, status=status)


def _side(customer: Customer, now: datetime) -> Side:
    left = died(customer) or open_exit(customer)
    mails = [str(Consent.Purpose(each).label) for each in sorted(wanted(customer))]
    return Side(customer, buying.bought(customer, now=now), left, mails)
