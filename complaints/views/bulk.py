"""One act on several ticked tickets of the queue, each by itself, with what happened to each."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from django.contrib import messages
from django.db import transaction
from django.http import Http404, HttpResponse
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_POST

from complaints.access import ticket_for
from complaints.assigning import assign, take
from complaints.changing_status import change_status
from complaints.models import Ticket
from complaints.status import Status
from complaints.views.refusals import REFUSED
from helpdesk.web.responding import safe_path, see_other
from staff.access import colleague_for
from staff.models import User
from staff.requests import DeskRequest

MOST = 100


@require_POST
def bulk(request: DeskRequest) -> HttpResponse:
    """`do`: take, assign (to `owner`) or spam; `ticket`: numbers, at most 100. Back to where it came from."""
    back = safe_path(request, request.POST.get("back", ""), reverse("complaints:queue"))
    numbers = [int(raw) for raw in request.POST.getlist("ticket") if raw.isascii() and raw.isdigit()][:MOST]
    work = _work(request)
    if work is None or not numbers:
        messages.warning(request, _("Tick at least one ticket, and choose what to do with it."))
        return see_other(request, back)
    done, now = 0, timezone.now()
    for number in numbers:
        try:
            with transaction.atomic():
                work(ticket_for(request.user, number, to="work"), request.user, now)
            done += 1
        except Http404:
            messages.error(request, _("#%(number)d: there is no such ticket for you.") % {"number": number})
        except REFUSED as refusal:
            messages.error(request, f"#{number}: {refusal}")
    if done:
        said = ngettext("Done with %(count)d ticket.", "Done with %(count)d tickets.", done) % {"count": done}
        messages.success(request, said)
    return see_other(request, back)


def _work(request: DeskRequest) -> Callable[[Ticket, User, datetime], object] | None:
    match request.POST.get("do"):
        case "take":
            return lambda ticket, user, now: take(ticket, by=user, now=now)
        case "spam":
            return lambda ticket, user, now: change_status(
                ticket, by=user, status=Status.SPAM, reason=_("Marked in the queue"), now=now
            )
        case "assign" if (raw := request.POST.get("owner", "")).isdigit() and len(raw) < 18:
            owner = colleague_for(request.user, int(raw))
            return lambda ticket, user, now: assign(
                ticket, by=user, owner=owner, team=ticket.team, brief="", now=now
            )
    return None
