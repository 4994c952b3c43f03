"""One verb for one form: done once, or refused with a sentence beside what was typed."""

from __future__ import annotations

import json
import uuid
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any, cast

from django.db import transaction
from django.forms import Form
from django.http import Http404, HttpResponse, QueryDict
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from complaints.access import ticket_for, ticket_path
from complaints.models import Message, Ticket
from complaints.replying import Stale
from complaints.ticket_reading import read_ticket
from complaints.views.acts import ACTS, OpenAct, url_of
from complaints.views.refusals import REFUSED, status_of
from complaints.views.ticket import ACT_PIECE, LIVE_PIECES, show
from helpdesk.web.responding import is_piece_wanted, pieces, see_other
from helpdesk.web.submissions import AlreadySent, claim, record
from staff.models import User
from staff.requests import DeskRequest

Work = Callable[[Ticket, Mapping[str, Any], User, datetime], object]


def perform(
    request: DeskRequest, number: int, *, act: str, work: Work, said: str, subject: int | None = None
) -> HttpResponse:
    """Check the form of `act`, do `work(ticket, cleaned, user, now)` once, say `said`.

    422 with the form when something typed can't be, 409 when the ticket does not allow it (any more).
    """
    ticket = ticket_for(request.user, number, to="work")
    form = ACTS[act].form(request.POST.copy(), ticket=ticket, user=request.user)
    status, newer = 422, []
    if form.is_valid():
        try:
            status = attempt(form, lambda now: work(ticket, form.cleaned_data, request.user, now))
        except Stale as stale:
            status, newer = 409, read_what_is_newer(form, stale)
    if status == 200:
        return done(request, ticket, said)
    opened = OpenAct(act, ACTS[act], form, url_of(act, ticket, subject), newer)
    if is_piece_wanted(request):
        return pieces(request, [ACT_PIECE], {"ticket": ticket, "act": opened}, status=status)
    return show(request, ticket, act=opened, status=status)


def attempt(form: Form, work: Callable[[datetime], object]) -> int:
    """Do `work(now)` in one transaction with the form's key. 200: done (now or before); 409 or 422: refused.

    The sentence of a refusal stands on the form; nothing was changed then, and the key is free again.
    Lets replying.Stale through.
    """
    now = timezone.now()
    try:
        with transaction.atomic():
            submission = claim(sending_of(form), now=now)
            work(now)
            record(submission, "done")
    except AlreadySent:
        return 200
    except REFUSED as refusal:
        form.add_error(None, str(refusal))
        return status_of(refusal)
    return 200


def read_what_is_newer(form: Form, stale: Stale) -> list[Message]:
    """Put the sentence on the form, which from now on counts as having seen the newer messages."""
    form.data["seen_message"] = str(max(each.pk for each in stale.newer))  # type: ignore[index]
    form.add_error(None, str(stale))
    return stale.newer


def sending_of(form: Form) -> uuid.UUID:
    """The key of this very sending: the form's key and what it says.

    A double click is the same sending; other words on a page that the browser kept are a new one.
    """
    data = cast(QueryDict, form.data)
    said = sorted((name, values) for name, values in data.lists() if name not in _NOT_SAID)
    return uuid.uuid5(form.cleaned_data["submission_key"], json.dumps(said))


_NOT_SAID = {"csrfmiddlewaretoken", "submission_key", "seen_message"}


def done(request: DeskRequest, ticket: Ticket, said: str) -> HttpResponse:
    """After a verb: the ticket as it is now, or the queue when it is no longer this colleague's to see."""
    try:
        fresh = ticket_for(request.user, ticket.number)
    except Http404:
        said = _("%(said)s It is not yours to see any more.") % {"said": said}
        return see_other(request, reverse("complaints:queue"), said)
    if not is_piece_wanted(request):
        return see_other(request, ticket_path(fresh), said)
    context = read_ticket(fresh, request.user, now=timezone.now()) | {"act": None, "said": said}
    return pieces(request, [*LIVE_PIECES, ACT_PIECE, "complaints/ticket/_said.html"], context)
