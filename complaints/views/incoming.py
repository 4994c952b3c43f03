"""Mail that was held for a person: onto a ticket, as a new one, or set aside."""

from __future__ import annotations

import re

from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from complaints.access import ticket_for
from complaints.forms.release import ReleaseForm
from complaints.releasing import NotReleasable, release
from complaints.views.refusals import REFUSED, status_of
from helpdesk.web.responding import see_other
from messaging.models import InboundMessage
from messaging.receiving import LostClaim
from staff.requests import DeskRequest


@require_http_methods(["GET", "HEAD", "POST"])
def release_inbound(request: DeskRequest, pk: int) -> HttpResponse:
    """GET shows the choice, POST decides. Only for those who may see the mail log."""
    if not request.user.rights.see_mail_log:
        raise PermissionDenied
    inbound = get_object_or_404(InboundMessage.objects.defer("raw"), pk=pk)
    suspected = re.fullmatch(r"ticket:(\d+)", inbound.thread_key)
    form = ReleaseForm(request.POST or None, initial={"number": suspected[1] if suspected else None})
    status = 200
    if request.method == "POST":
        status = _decide(request, inbound, form) if form.is_valid() else 422
        if status == 200:
            return see_other(request, reverse("messaging:inbox"), _("Decided. The mail itself is kept."))
    return render(request, "complaints/release.html", {"inbound": inbound, "form": form}, status=status)


def _decide(request: DeskRequest, inbound: InboundMessage, form: ReleaseForm) -> int:
    """Release it. 200, or 422 or 409 with a sentence on the form when it can't be."""
    data, ticket = form.cleaned_data, None
    try:
        if data["as_"] == "ticket":
            ticket = ticket_for(request.user, data["number"], to="work")
        release(inbound, by=request.user, as_=data["as_"], ticket=ticket, now=timezone.now())
    except Http404:
        form.add_error("number", _("There is no such ticket for you."))
        return 422
    except LostClaim:
        form.add_error(None, _("Somebody else has decided about this mail meanwhile."))
        return 409
    except (NotReleasable, *REFUSED) as refusal:
        form.add_error(None, str(refusal))
        return status_of(refusal)
    return 200
