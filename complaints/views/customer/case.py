from __future__ import annotations

import uuid
from collections.abc import Sequence
from datetime import datetime

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_safe

from complaints import access, slots, timeline
from complaints.forms.case_message import CaseMessageForm
from complaints.models import Event, Ticket
from complaints.owed import owed
from complaints.standing import standing
from complaints.status import Status
from complaints.way import steps
from helpdesk.web.secret_page import secret_page
from messaging.models import Attachment


@secret_page("cases/unknown_link.html")
@require_safe
def case(request: HttpRequest, token: str) -> HttpResponse:
    """The customer's page of their case. Looking at it records nothing."""
    ticket = access.case_for(token)
    return show_case(request, ticket, CaseMessageForm(), uuid.uuid4())


def show_case(
    request: HttpRequest,
    ticket: Ticket,
    form: CaseMessageForm,
    key: uuid.UUID,
    *,
    kept_files: Sequence[Attachment] = (),
    status: int = 200,
) -> HttpResponse:
    """The case page with `form` in it, as it is or as it came back."""
    now = timezone.now()
    deadlines = list(ticket.deadlines.all())
    promises = sorted(ticket.promises.all(), key=lambda each: (each.ended_at is not None, each.due_at))
    context = {
        "ticket": ticket,
        "token": access.case_token(ticket),
        "standing": standing(ticket, deadlines, promises, now=now),
        "steps": steps(ticket, confirmed_at=_confirmed_at(ticket)),
        "promises": owed(promises, now=now),
        "entries": timeline.for_customer(ticket),
        "sections": slots.case_sections(ticket, now),
        "form": form,
        "key": key,
        "kept_files": kept_files,
        "is_new": request.GET.get("new") == "1",
        "is_reopened": request.GET.get("open") == "1" and ticket.is_active,
        "is_added": request.GET.get("added") == "1",
        "is_over": ticket.status in {Status.CLOSED, Status.MERGED, Status.SPAM},
        "masked_email": mask_email(ticket.contact_email),
        "now": now,
    }
    return render(request, "cases/case.html", context, status=status)


def mask_email(address: str) -> str:
    """Enough of an address for its owner to know it: mona@example.org → m…@e….org."""
    local, at, domain = address.partition("@")
    if not at:
        return ""
    name, _dot, end = domain.rpartition(".")
    return f"{local[:1]}…@{name[:1]}….{end}"


def _confirmed_at(ticket: Ticket) -> datetime | None:
    """When the customer said, after the last resolution, that it is solved."""
    if ticket.resolved_at is None:
        return None
    said = Event.objects.filter(ticket=ticket, kind="ticket.solved_confirmed", at__gte=ticket.resolved_at)
    return said.order_by("at").values_list("at", flat=True).first()
