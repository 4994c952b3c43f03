"""The composer: a reply to the customer, a note for colleagues, a call written down."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from datetime import datetime

from django.contrib import messages as flash
from django.http import Http404, HttpResponse, QueryDict
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from complaints import pending_files
from complaints.access import ticket_for, ticket_path
from complaints.calling import log_call
from complaints.drafting import drop_draft, keep_words, put_back
from complaints.forms.message import MessageForm
from complaints.models import Message, Ticket
from complaints.noting import add_note
from complaints.replying import Stale, TooLate, reply, withdraw_reply
from complaints.views.acting import attempt, read_what_is_newer
from complaints.views.ticket import show
from helpdesk.web.responding import see_other
from messaging.models import Attachment
from staff.models import User
from staff.requests import DeskRequest


@require_POST
def messages(request: DeskRequest, number: int) -> HttpResponse:
    """What the composer sends. The chosen kind decides what happens, never the button."""
    return _send(request, number, kind=request.POST.get("kind", ""))


@require_POST
def replies(request: DeskRequest, number: int) -> HttpResponse:
    return _send(request, number, kind="reply")


@require_POST
def notes(request: DeskRequest, number: int) -> HttpResponse:
    return _send(request, number, kind="note")


@require_POST
def calls(request: DeskRequest, number: int) -> HttpResponse:
    return _send(request, number, kind="call")


@require_POST
def withdrawal(request: DeskRequest, number: int, pk: int) -> HttpResponse:
    """Take a reply back before it leaves; its words stand in the composer again."""
    ticket, now = ticket_for(request.user, number, to="work"), timezone.now()
    message = ticket.messages.filter(pk=pk, kind=Message.Kind.REPLY).first()
    if message is None:
        raise Http404
    was_public = message.is_public
    try:
        withdraw_reply(message, by=request.user, now=now)
    except TooLate as refusal:
        flash.error(request, str(refusal))
        return see_other(request, ticket_path(ticket))
    if was_public:
        put_back(ticket, by=request.user, body=message.body, now=now)
    said = _("Taken back: nothing was sent. Your words are in the composer again.")
    return see_other(request, f"{ticket_path(ticket)}#composer", said)


def _send(request: DeskRequest, number: int, *, kind: str) -> HttpResponse:
    ticket = ticket_for(request.user, number, to="work")
    form = MessageForm(_with_kind(request, kind), ticket=ticket, user=request.user)
    is_valid = form.is_valid()
    key: uuid.UUID = form.cleaned_data["submission_key"]
    pending_files.leave_out(key, request.POST.getlist("leave_out"))
    kept = pending_files.keep(key, request.FILES.getlist("files"), now=timezone.now())
    for sentence in kept.refused:
        form.add_error(None, sentence)
    if not is_valid or form.errors:
        return show(request, ticket, composer=form, status=422)
    if form.cleaned_data["kind"] == "reply" and form.cleaned_data["then"] == "resolve":
        return _go_on_to_resolve(request, ticket, form)
    try:
        status = attempt(form, lambda now: _do(ticket, form, kept.files, request.user, now))
    except Stale as stale:
        newer = read_what_is_newer(form, stale)
        return show(request, ticket, composer=form, newer=newer, status=409)
    if status != 200:
        return show(request, ticket, composer=form, status=status)
    return see_other(request, f"{ticket_path(ticket)}#latest", _said(form.cleaned_data["kind"]))


def _go_on_to_resolve(request: DeskRequest, ticket: Ticket, form: MessageForm) -> HttpResponse:
    """The words are not sent yet: they become those of the resolution, which asks for the rest."""
    keep_words(ticket, by=request.user, kind="reply", body=form.cleaned_data["body"], now=timezone.now())
    files = form.cleaned_data["submission_key"]
    return see_other(request, f"{ticket_path(ticket)}?act=resolve&files={files}#act")


def _with_kind(request: DeskRequest, kind: str) -> QueryDict:
    data = request.POST.copy()
    data["kind"] = kind
    return data


def _do(ticket: Ticket, form: MessageForm, files: list[Attachment], user: User, now: datetime) -> None:
    _BY_KIND[form.cleaned_data["kind"]](ticket, form, files, user, now)
    drop_draft(ticket, by=user)


def _reply(ticket: Ticket, form: MessageForm, files: list[Attachment], user: User, now: datetime) -> None:
    data = form.cleaned_data
    reply(
        ticket,
        by=user,
        text=data["body"],
        now=now,
        attachments=files,
        then=data["then"],
        is_question=data["is_question"],
        seen_message=data["seen_message"],
    )


def _note(ticket: Ticket, form: MessageForm, files: list[Attachment], user: User, now: datetime) -> None:
    add_note(ticket, by=user, text=form.cleaned_data["body"], now=now, attachments=files)


def _call(ticket: Ticket, form: MessageForm, files: list[Attachment], user: User, now: datetime) -> None:
    data = form.cleaned_data
    log_call(
        ticket,
        by=user,
        text=data["body"],
        now=now,
        direction=data["direction"],
        reached=data["reached"] or data["direction"] == "incoming",
        is_public_summary=data["shows_words"],
    )


_Do = Callable[[Ticket, MessageForm, list[Attachment], User, datetime], None]
_BY_KIND: dict[str, _Do] = {"reply": _reply, "note": _note, "call": _call}


def _said(kind: str) -> str:
    return {
        "reply": "",  # the offer to take it back says it
        "note": _("Noted. Only colleagues see it."),
        "call": _("The call is written down."),
    }[kind]
