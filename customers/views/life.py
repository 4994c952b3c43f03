"""Leaving, coming back, dying, taking it back; birthdays: what a colleague notes on a customer's page."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from django.forms import Form
from django.http import HttpResponse
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from customers.access import customer_for, exit_for
from customers.birthdays import NotADay, forget_birthday, record_birthday
from customers.forms.life import BirthdayForm, DeathForm, ExitForm, ReturnForm
from customers.leaving import CannotBe, ask_to_undo, record_exit, record_return, refuse_undo, undo
from customers.models import Customer, Exit
from customers.views.people import show
from helpdesk.web.responding import see_other
from staff.requests import DeskRequest


@require_POST
def exits(request: DeskRequest, pk: int) -> HttpResponse:
    """Note that they left, and why."""
    customer = customer_for(request.user, pk)
    act = partial(record_exit, customer, by=request.user, now=timezone.now())
    form = ExitForm(request.POST, prefix="exit")
    return _note(request, customer, act, exit_form=form, said=_("Noted. If they come back, say so here."))


@require_POST
def death(request: DeskRequest, pk: int) -> HttpResponse:
    """Note that they have died: everything that we send by ourselves stops."""
    customer = customer_for(request.user, pk)
    act = partial(record_exit, customer, reason=Exit.Reason.DEATH, by=request.user, now=timezone.now())
    form, said = (
        DeathForm(request.POST, prefix="death"),
        _("Noted. Nothing is sent to them by itself any more."),
    )
    return _note(request, customer, act, death_form=form, said=said)


@require_POST
def returning(request: DeskRequest, pk: int) -> HttpResponse:
    """They came back."""
    customer = customer_for(request.user, pk)
    act = partial(record_return, customer, by=request.user, now=timezone.now())
    form = ReturnForm(request.POST, prefix="return")
    return _note(request, customer, act, return_form=form, said=_("Noted: they are with us again."))


def _note(
    request: DeskRequest, customer: Customer, act: Callable[..., object], *, said: str, **forms: Form
) -> HttpResponse:
    """Do `act` with what the one form says; a refusal stands in that form, with what was typed."""
    for form in forms.values():
        if form.is_valid():
            try:
                act(**form.cleaned_data)
            except CannotBe as refusal:
                form.add_error(None, str(refusal))
        if form.errors:
            return show(request, customer, status=422, **forms)
    return _back(request, customer, said)


@require_POST
def undoing(request: DeskRequest, pk: int, exit_pk: int) -> HttpResponse:
    """It was a mistake. `step`: ask (of a death, the first of two), agree (the second), keep (it stands)."""
    left, now = exit_for(request.user, pk, exit_pk), timezone.now()
    steps = {
        "ask": (ask_to_undo, _("Asked. A second colleague has to agree on this page.")),
        "keep": (refuse_undo, _("It stays as it is noted.")),
        "agree": (undo, _("Taken back: it counts as if it had not been noted.")),
    }
    if (step := request.POST.get("step", "")) not in steps:
        return show(request, customer_for(request.user, pk), status=422)
    verb, said = steps[step]
    try:
        verb(left, by=request.user, now=now)
    except CannotBe as refusal:
        said = str(refusal)
    return _back(request, left.customer, said)


@require_POST
def birthday(request: DeskRequest, pk: int) -> HttpResponse:
    """Note the day, or erase it (`forget`)."""
    customer = customer_for(request.user, pk)
    if "forget" in request.POST:
        forget_birthday(customer)
        return _back(request, customer, _("The birthday is erased."))
    form = BirthdayForm(request.POST, prefix="birthday")
    if form.is_valid():
        try:
            record_birthday(customer, **form.cleaned_data, now=timezone.now())
        except NotADay as refusal:
            form.add_error(None, str(refusal))
    if form.errors:
        return show(request, customer, status=422, birthday_form=form)
    return _back(request, customer, _("Noted."))


def _back(request: DeskRequest, customer: Customer, said: str) -> HttpResponse:
    return see_other(request, reverse("customers:page", args=[customer.pk]), said)
