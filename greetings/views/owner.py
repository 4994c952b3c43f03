from __future__ import annotations

from django.contrib import messages
from django.http import HttpResponse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from greetings.access import greeting_for
from greetings.deciding import AlreadyDecided
from greetings.forms.deciding import OwnerForm
from greetings.handing_over import NotForThem, hand_over
from greetings.views.greeting import back_to
from helpdesk.web.responding import see_other
from staff.access import colleagues
from staff.requests import DeskRequest


@require_POST
def owner(request: DeskRequest, pk: int) -> HttpResponse:
    """Give a personal greeting to a colleague, or take it."""
    found = greeting_for(request.user, pk)
    here = back_to(request, found)
    form = OwnerForm(request.POST, choices=colleagues())
    if not form.is_valid():
        messages.warning(request, _("Choose a colleague from the list."))
        return see_other(request, here)
    chosen = form.cleaned_data["owner"]
    try:
        hand_over(found, to=chosen, by=request.user, now=timezone.now())
    except (AlreadyDecided, NotForThem) as refusal:
        messages.warning(request, str(refusal))
        return see_other(request, here)
    words = {"name": chosen.name, "customer": found.customer}
    return see_other(request, here, _("%(name)s greets %(customer)s.") % words)
