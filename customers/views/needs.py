from __future__ import annotations

from django.http import Http404, HttpResponse
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from customers.access import customer_for
from customers.forms.record import NeedForm
from customers.needing import end_need, note_need
from customers.views.people import show
from helpdesk.web.responding import see_other
from staff.requests import DeskRequest


@require_POST
def needs(request: DeskRequest, pk: int) -> HttpResponse:
    """Note help that a customer needs, so that nobody has to ask for it again."""
    customer = customer_for(request.user, pk)
    form = NeedForm(request.POST, prefix="need")
    if not form.is_valid():
        return show(request, customer, status=422, need_form=form)
    note_need(customer, **form.cleaned_data, now=timezone.now())
    said = _("Noted. Everybody who serves them will see it.")
    return see_other(request, reverse("customers:page", args=[pk]), said)


@require_POST
def ending(request: DeskRequest, pk: int, need_pk: int) -> HttpResponse:
    """It is not needed any more."""
    customer = customer_for(request.user, pk)
    need = customer.needs.filter(pk=need_pk).first()
    if need is None:
        raise Http404
    end_need(need, now=timezone.now())
    return see_other(request, reverse("customers:page", args=[pk]), _("It is not shown any more."))
