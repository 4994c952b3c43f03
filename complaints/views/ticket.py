"""The page of one ticket, whole or in pieces."""

from __future__ import annotations

from typing import Any

from django.http import HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_safe

from complaints import pending_files
from complaints.access import ticket_for
from complaints.drafting import draft_of
from complaints.forms.message import MessageForm
from complaints.messages import newest_message
from complaints.models import Message, Ticket
from complaints.ticket_reading import read_ticket
from complaints.views.acts import OpenAct, open_act
from helpdesk.web.responding import pieces
from staff.requests import DeskRequest

# What may change under the eyes of an agent; the composer and an open act hold typed text and stay.
LIVE_PIECES = (
    "complaints/ticket/_head.html",
    "complaints/ticket/_timeline.html",
    "complaints/ticket/_panel_parts.html",
    "complaints/ticket/_presence.html",
)
ACT_PIECE = "complaints/ticket/_act.html"


@require_safe
def ticket(request: DeskRequest, number: int) -> HttpResponse:
    """The ticket with its conversation; `?act=promise` opens the form of that act on it."""
    found = ticket_for(request.user, number)
    name, promise = request.GET.get("act", ""), request.GET.get("promise", "")
    act = open_act(
        name,
        found,
        request.user,
        subject=int(promise) if _is_id(promise) else None,
        initial=_begun(request, found) if name == "resolve" else None,
    )
    return show(request, found, act=act)


@require_safe
def timeline(request: DeskRequest, number: int) -> HttpResponse:
    """The pieces that change by themselves, for htmx: head, timeline, panel, presence."""
    found = ticket_for(request.user, number)
    return pieces(request, LIVE_PIECES, read_ticket(found, request.user, now=timezone.now()))


def show(
    request: DeskRequest,
    found: Ticket,
    *,
    act: OpenAct | None = None,
    composer: MessageForm | None = None,
    newer: list[Message] | None = None,
    status: int = 200,
) -> HttpResponse:
    """The whole page; `act` or `composer` may carry errors, `newer` is what came while somebody wrote."""
    context: dict[str, Any] = read_ticket(found, request.user, now=timezone.now())
    context.update(composer_context(request, found, composer), act=act, newer=newer or [])
    return render(request, "complaints/ticket.html", context, status=status)


def composer_context(request: DeskRequest, found: Ticket, form: MessageForm | None) -> dict[str, Any]:
    """The composer: what was refused, or the draft kept on the server."""
    draft = draft_of(request.user, found)
    is_asking = request.GET.get("act") == "ask"
    if form is None:
        beginning = {
            "kind": draft.kind if draft else "reply",
            "body": draft.body if draft else "",
            "seen_message": newest_message(found),
            "is_question": is_asking,
            "direction": "outgoing",
        }
        form = MessageForm(initial=beginning, ticket=found, user=request.user)
    kept = pending_files.waiting(form.cleaned_data["submission_key"]) if form.is_bound else []
    return {
        "composer": form,
        "kind": form["kind"].value() or "reply",
        "draft": draft,
        "kept_files": kept,
        "is_asking": is_asking,
    }


def _begun(request: DeskRequest, found: Ticket) -> dict[str, Any]:
    """What was typed as a reply goes on as the words of the resolution, with its files."""
    draft = draft_of(request.user, found)
    words = draft.body if draft and draft.kind == "reply" else ""
    return {"text": words, "files_key": request.GET.get("files", ""), "seen_message": newest_message(found)}


def _is_id(raw: str) -> bool:
    return raw.isascii() and raw.isdigit() and len(raw) < 18
