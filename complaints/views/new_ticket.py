"""A complaint written down at the counter or on the phone."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from django.db import transaction
from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from complaints.access import ticket_path
from complaints.assigning import take
from complaints.forms.new_ticket import FirstPromiseForm, NewTicketForm
from complaints.opening import open_ticket
from complaints.views.acting import sending_of
from complaints.views.refusals import REFUSED, status_of
from complaints.views.steps import make_promise
from customers.access import customer_for
from customers.finding import find_or_create
from customers.models import ContactPoint, Customer
from customers.querysets import for_list
from customers.recording import add_way_to_reach
from helpdesk.web.responding import see_other
from helpdesk.web.submissions import AlreadySent, claim, record
from staff.models import User
from staff.requests import DeskRequest


@require_http_methods(["GET", "HEAD", "POST"])
def new_ticket(request: DeskRequest) -> HttpResponse:
    """The form; sent, it notes the customer, opens the ticket and makes the promise: all or nothing."""
    if request.method != "POST":
        return _show(request, NewTicketForm(user=request.user), FirstPromiseForm(user=request.user))
    form = NewTicketForm(request.POST, user=request.user)
    promised = FirstPromiseForm(request.POST, user=request.user)
    status = 422
    if form.is_valid() & promised.is_valid():
        try:
            path = _write_down(form, promised, request.user, now=timezone.now())
            return see_other(request, path, _("Written down. Tell them the number."))
        except AlreadySent as sent:
            return see_other(request, sent.result)
        except REFUSED as refusal:
            form.add_error(None, str(refusal))
            status = status_of(refusal)
    return _show(request, form, promised, status=status)


@transaction.atomic
def _write_down(form: NewTicketForm, promised: FirstPromiseForm, user: User, *, now: datetime) -> str:
    """Do it; returns the path of the new ticket. Raises AlreadySent and what the verbs refuse."""
    submission = claim(sending_of(form), now=now)
    data = form.cleaned_data
    customer = _customer(data, user, now=now)
    ticket = open_ticket(
        customer=customer,
        text=data["text"],
        channel=data["channel"],
        now=now,
        by=user,
        subject=data["subject"],
        reported_causes=data["causes"],
        stage=data["stage"],
        remedy_sought=data["remedy_sought"],
        remedy_sought_text=data["remedy_sought_text"],
        order_reference=data["order_reference"],
        contact_email=data["email"] or _known(customer, ContactPoint.Kind.EMAIL),
        contact_phone=data["phone"] or _known(customer, ContactPoint.Kind.PHONE),
        priority=data["priority"],
        team=user.teams.order_by("pk").first(),
        send_acknowledgement=data["send_acknowledgement"],
    )
    if data["take"]:
        take(ticket, by=user, now=now)
    if promised.cleaned_data.get("text"):
        make_promise(ticket, promised.cleaned_data, user, now)
    record(submission, ticket_path(ticket))
    return ticket_path(ticket)


def _customer(data: dict[str, Any], user: User, *, now: datetime) -> Customer:
    """The one that was chosen, with what is new about them, or whoever the fields describe."""
    if not data["known_customer"]:
        return find_or_create(name=data["name"], email=data["email"], phone=data["phone"], now=now)
    customer = customer_for(user, data["known_customer"])
    for given in (data["email"], data["phone"]):
        if given:
            add_way_to_reach(customer, given=given, now=now)
    return customer


def _known(customer: Customer, kind: str) -> str:
    points = customer.contact_points.filter(kind=kind).order_by("-is_primary", "pk")
    return points.values_list("value", flat=True).first() or ""


def _show(
    request: DeskRequest, form: NewTicketForm, promised: FirstPromiseForm, *, status: int = 200
) -> HttpResponse:
    chosen = form["known_customer"].value() if form.is_bound else request.GET.get("customer", "")
    context = {"form": form, "promise_form": promised, "chosen": _chosen(request.user, chosen)}
    return render(request, "complaints/new_ticket.html", context, status=status)


def _chosen(user: User, raw: Any) -> list[Customer]:
    """The customer chosen before, to stay chosen when the form comes back."""
    if not str(raw or "").isdigit() or len(str(raw)) > 17:
        return []
    try:
        return list(for_list(Customer.objects.filter(pk=customer_for(user, int(raw)).pk)))
    except Http404:
        return []
