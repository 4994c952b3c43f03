from __future__ import annotations

from django.http import HttpResponse
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from greetings.access import plans_greetings
from greetings.dating import NotThatDay, confirm, move
from greetings.forms.deciding import DateForm
from greetings.models import OccasionDate
from greetings.nudging import plan_soon
from greetings.occasions import label_of
from greetings.views.calendar import show
from helpdesk.web.responding import see_other
from staff.requests import DeskRequest


@plans_greetings
@require_POST
def confirmation(request: DeskRequest, pk: int) -> HttpResponse:
    """A person says on which day an estimated occasion falls: the one we reckoned, or `on`."""
    found = get_object_or_404(OccasionDate, pk=pk)
    form = DateForm(request.POST if "on" in request.POST else {"on": found.on}, auto_id=f"date-{pk}-%s")
    if not form.is_valid():
        return show(request, forms={pk: form}, status=422)
    on, now = form.cleaned_data["on"], timezone.now()
    try:
        if on == found.on:
            found = confirm(found, by=request.user, now=now)
        else:
            found = move(found, on=on, by=request.user, now=now)
    except NotThatDay as refusal:
        form.add_error("on", str(refusal))
        return show(request, forms={pk: form}, status=422)
    plan_soon()
    words = {"occasion": label_of(found.occasion), "day": date_format(found.on, "l j F Y")}
    return see_other(request, reverse("greetings:calendar"), _("%(occasion)s is on %(day)s.") % words)
