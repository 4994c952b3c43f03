from __future__ import annotations

from django.http import HttpResponse
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from customers.access import customer_for
from customers.consenting import record_consent
from customers.forms.record import ConsentForm
from customers.views.people import show
from helpdesk.web.responding import see_other
from staff.requests import DeskRequest


@require_POST
def consents(request: DeskRequest, pk: int) -> HttpResponse:
    """Note a yes or a no that the customer told us."""
    customer = customer_for(request.user, pk)
    form = ConsentForm(request.POST, prefix="consent")
    if not form.is_valid():
        return show(request, customer, status=422, consent_form=form)
    record_consent(customer, **form.answers(), now=timezone.now())
    return see_other(request, reverse("customers:page", args=[pk]), _("Noted; from now on this counts."))
