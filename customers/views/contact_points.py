from __future__ import annotations

from django.http import HttpResponse
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from customers.access import contact_point_for, customer_for
from customers.forms.record import ContactPointForm
from customers.recording import add_way_to_reach
from customers.verifying import CannotConfirm, confirm_address, doubt_address
from customers.views.people import show
from helpdesk.web.responding import see_other
from staff.requests import DeskRequest


@require_POST
def contact_points(request: DeskRequest, pk: int) -> HttpResponse:
    """Note another way to reach a customer."""
    customer = customer_for(request.user, pk)
    form = ContactPointForm(request.POST, prefix="contact")
    if not form.is_valid():
        return show(request, customer, status=422, contact_form=form)
    point = add_way_to_reach(customer, given=form.cleaned_data["given"], now=timezone.now())
    said = _("%(value)s is noted.") % {"value": point.value}
    return see_other(request, reverse("customers:page", args=[pk]), said)


@require_POST
def verification(request: DeskRequest, pk: int, point_pk: int) -> HttpResponse:
    """The customer said that this address is theirs; or it was a mistake (`doubt`)."""
    point, here = contact_point_for(request.user, pk, point_pk), reverse("customers:page", args=[pk])
    is_doubted = "doubt" in request.POST
    try:
        if is_doubted:
            point = doubt_address(point)
        else:
            point = confirm_address(point, by=request.user, now=timezone.now())
    except CannotConfirm as refusal:
        return see_other(request, here, str(refusal))
    said = _("%(value)s counts as not confirmed.") if is_doubted else _("%(value)s is confirmed.")
    return see_other(request, here, said % {"value": point.value})
