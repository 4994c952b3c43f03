"""What moves a ticket: causes, assignment, resolution, reopening, status, priority."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from django.http import HttpResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from complaints import pending_files
from complaints.assigning import assign, take
from complaints.causes import confirm_causes
from complaints.changing_status import change_status
from complaints.drafting import drop_draft
from complaints.models import Ticket
from complaints.prioritising import set_priority
from complaints.reopening import reopen
from complaints.resolving import resolve
from complaints.views.acting import perform
from staff.models import User
from staff.requests import DeskRequest

Cleaned = Mapping[str, Any]


@require_POST
def causes(request: DeskRequest, number: int) -> HttpResponse:
    """Confirm what the complaint was really about."""
    return perform(request, number, act="causes", work=_confirm, said=_("The causes are confirmed."))


def _confirm(ticket: Ticket, data: Cleaned, user: User, now: datetime) -> None:
    confirm_causes(ticket, by=user, slugs=data["slugs"], main_slug=data["main_slug"], now=now)


@require_POST
def assignment(request: DeskRequest, number: int) -> HttpResponse:
    """Give the ticket to a colleague or a team; with `take` to oneself."""
    if "take" in request.POST:
        return perform(request, number, act="take", work=_take, said=_("It is yours."))
    return perform(request, number, act="assign", work=_assign, said=_("Handed over."))


def _take(ticket: Ticket, data: Cleaned, user: User, now: datetime) -> None:
    take(ticket, by=user, now=now)


def _assign(ticket: Ticket, data: Cleaned, user: User, now: datetime) -> None:
    assign(
        ticket,
        by=user,
        owner=data["owner"],
        team=data["team"],
        brief=data["brief"],
        although_named=data.get("although_named", False),
        now=now,
    )


@require_POST
def resolution(request: DeskRequest, number: int) -> HttpResponse:
    """Tell the customer how it ended, and note why it was."""
    return perform(
        request,
        number,
        act="resolve",
        work=_resolve,
        said=_("Resolved. The customer is asked whether it is."),
    )


def _resolve(ticket: Ticket, data: Cleaned, user: User, now: datetime) -> None:
    if data["slugs"]:
        confirm_causes(ticket, by=user, slugs=data["slugs"], main_slug=data["main_slug"], now=now)
    resolve(
        ticket,
        by=user,
        text=data["text"],
        outcome=data["outcome"],
        remedy_given=data["remedy_given"],
        remedy_given_text=data["remedy_given_text"],
        cost_cents=data["cost_cents"],
        no_cause=data["no_cause"],
        attachments=pending_files.waiting(data["files_key"]) if data["files_key"] else (),
        seen_message=data["seen_message"],
        now=now,
    )
    drop_draft(ticket, by=user)


@require_POST
def reopening(request: DeskRequest, number: int) -> HttpResponse:
    return perform(request, number, act="reopen", work=_reopen, said=_("It is open again."))


def _reopen(ticket: Ticket, data: Cleaned, user: User, now: datetime) -> None:
    reopen(ticket, by=user, reason=data["reason"], now=now)


@require_POST
def status(request: DeskRequest, number: int) -> HttpResponse:
    """Whose turn it is, without a word to the customer."""
    return perform(request, number, act="status", work=_change_status, said=_("Changed."))


def _change_status(ticket: Ticket, data: Cleaned, user: User, now: datetime) -> None:
    change_status(ticket, by=user, status=data["status"], reason=data["reason"], now=now)


@require_POST
def priority(request: DeskRequest, number: int) -> HttpResponse:
    return perform(request, number, act="priority", work=_set_priority, said=_("Changed."))


def _set_priority(ticket: Ticket, data: Cleaned, user: User, now: datetime) -> None:
    set_priority(ticket, by=user, priority=data["priority"], now=now)
