from __future__ import annotations

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from complaints.taking_up import AlreadyTakenUp, NotTheirWord, take_up
from customers.access import customers_visible_to
from customers.models import Interaction
from helpdesk.web.responding import see_other
from staff.requests import DeskRequest


@require_POST
def taking_up(request: DeskRequest, pk: int) -> HttpResponse:
    """Open a ticket for a word with a customer, and lead to it."""
    visible = Interaction.objects.filter(customer__in=customers_visible_to(request.user))
    interaction = get_object_or_404(visible, pk=pk)
    try:
        number = take_up(interaction, by=request.user, now=timezone.now()).number
        said = _("It is a ticket now, and they know that we have it.")
    except AlreadyTakenUp as before:
        number, said = before.number, str(before)
    except NotTheirWord as refusal:
        messages.warning(request, str(refusal))
        return see_other(request, reverse("customers:page", args=[interaction.customer_id]))
    return see_other(request, reverse("complaints:ticket", args=[number]), said)
