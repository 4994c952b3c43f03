from __future__ import annotations

from django.http import HttpResponse
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from customers.access import customer_for, interaction_for
from customers.forms.life import InteractionForm
from customers.interacting import mark_seen, record_interaction
from customers.views.people import show
from helpdesk.web.responding import see_other
from staff.requests import DeskRequest


@require_POST
def interactions(request: DeskRequest, pk: int) -> HttpResponse:
    """Note a call or a visit that belongs to no ticket."""
    customer, now = customer_for(request.user, pk), timezone.now()
    form = InteractionForm(request.POST, prefix="word")
    if not form.is_valid():
        return show(request, customer, status=422, word_form=form)
    record_interaction(customer, **form.cleaned_data, at=now, by=request.user, now=now)
    return see_other(request, reverse("customers:page", args=[customer.pk]), _("Noted."))


@require_POST
def seeing(request: DeskRequest, pk: int, interaction_pk: int) -> HttpResponse:
    """Somebody has read it."""
    found = interaction_for(request.user, pk, interaction_pk)
    mark_seen(found, by=request.user, now=timezone.now())
    path = reverse("customers:page", args=[found.customer_id]) + "#words"
    return see_other(request, path, _("Marked as seen."))
