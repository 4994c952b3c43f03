"""The four steps as addresses: acknowledgement, agreement, promises and how they end."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

from django.http import Http404, HttpResponse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_POST

from complaints.access import ticket_for
from complaints.acknowledging import acknowledge
from complaints.agreeing import agree
from complaints.models import Promise, Ticket
from complaints.promising import break_promise, keep, promise, release
from complaints.views.acting import perform
from staff.models import User
from staff.requests import DeskRequest

Cleaned = Mapping[str, Any]


@require_POST
def acknowledgement(request: DeskRequest, number: int) -> HttpResponse:
    """Tell the customer that we see what happened to them (step 2)."""
    return perform(
        request, number, act="acknowledge", work=_acknowledge, said=_("Acknowledged. It leaves in a moment.")
    )


def _acknowledge(ticket: Ticket, data: Cleaned, user: User, now: datetime) -> None:
    acknowledge(ticket, by=user, text=data["text"], now=now)


@require_POST
def agreement(request: DeskRequest, number: int) -> HttpResponse:
    """Note what we agree with (step 3)."""
    return perform(request, number, act="agree", work=_agree, said=_("Noted that we agree."))


def _agree(ticket: Ticket, data: Cleaned, user: User, now: datetime) -> None:
    agree(ticket, by=user, with_what=data["with_what"], now=now)


@require_POST
def promises(request: DeskRequest, number: int) -> HttpResponse:
    """Promise the customer something by a time (step 4)."""
    return perform(
        request,
        number,
        act="promise",
        work=make_promise,
        said=_("Promised. The customer sees it on their page."),
    )


def make_promise(ticket: Ticket, data: Cleaned, user: User, now: datetime) -> None:
    """Promise what a PromiseForm says."""
    promise(
        ticket,
        by=user,
        text=data["text"],
        due_at=data["due_at"],
        owner=data["owner"],
        now=now,
        tell_customer=data["tell_customer"],
    )


@require_POST
def promise_ending(request: DeskRequest, number: int, pk: int) -> HttpResponse:
    """Say how a promise ended: kept, broken, or released by the customer."""
    ticket = ticket_for(request.user, number, to="work")
    found = ticket.promises.filter(pk=pk).first()
    if found is None:
        raise Http404

    def end(_ticket: Ticket, data: Cleaned, user: User, now: datetime) -> None:
        _ENDINGS[data["ending"]](found, by=user, note=data["note"], now=now)

    said = _SAID.get(request.POST.get("ending", ""), "")
    return perform(request, number, act="ending", work=end, said=str(said), subject=pk)


_ENDINGS: dict[str, Callable[..., Promise]] = {"kept": keep, "broken": break_promise, "released": release}
_SAID: dict[str, Any] = {
    "kept": gettext_lazy("A promise kept. The customer sees it."),
    "broken": gettext_lazy("Noted. The customer sees that we did not keep it."),
    "released": gettext_lazy("Noted. It is not owed any more."),
}
