"""One greeting: the mail as it will look or looked, how it stands and why, and what a person decides."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from csp.constants import NONE, SELF, UNSAFE_INLINE
from csp.decorators import csp
from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.clickjacking import xframe_options_sameorigin
from django.views.decorators.http import require_POST, require_safe

from greetings.access import greeting_for, may_plan, plans_greetings
from greetings.answering import answers_to
from greetings.concealing import concealed
from greetings.deciding import AlreadyDecided, greet_personally, put_back, take_out
from greetings.forms.deciding import NoteForm
from greetings.letters import Written, write
from greetings.models import Greeting
from greetings.rows import greeting_row, person_rows
from greetings.wording import BadWording
from helpdesk.web.responding import is_piece_wanted, safe_path, see_other
from staff.requests import DeskRequest

# A greeting's own styles stand in its tags; nothing runs, loads or submits; a link opens a tab of its own.
FRAME = {
    "default-src": [NONE],
    "style-src": [UNSAFE_INLINE],
    "form-action": [NONE],
    "frame-ancestors": [SELF],
    "sandbox": ["allow-popups", "allow-popups-to-escape-sandbox"],
}


@require_safe
def greeting(request: DeskRequest, pk: int) -> HttpResponse:
    return _show(request, greeting_for(request.user, pk))


@require_safe
def mail_html(request: DeskRequest, pk: int) -> HttpResponseBase:
    """The HTML of its mail alone, for a frame of ours."""
    mail = _mail(greeting_for(request.user, pk))
    if mail["problem"]:
        raise Http404
    return framed(request, mail["html"])


def framed(request: HttpRequest, html: str) -> HttpResponseBase:
    """A mail of ours as a page of its own in which nothing can act."""

    def page(_request: HttpRequest) -> HttpResponse:
        response = HttpResponse(f'<base target="_blank">{html}')
        response["Referrer-Policy"] = "no-referrer"
        return response

    return xframe_options_sameorigin(csp(FRAME)(page))(request)


@plans_greetings
@require_POST
def removal(request: DeskRequest, pk: int) -> HttpResponse:
    """This person gets no greeting this time."""
    return _decide(request, pk, take_out, said=_("Taken out: no greeting goes to %(name)s this time."))


@plans_greetings
@require_POST
def putting_back(request: DeskRequest, pk: int) -> HttpResponse:
    """Plan again what was taken out."""
    return _decide(request, pk, _put_back, said=_("Back in the plan: %(name)s."))


@require_POST
def greeted(request: DeskRequest, pk: int) -> HttpResponse:
    """Note that a colleague greeted them in person."""
    return _decide(request, pk, greet_personally, said=_("Noted: %(name)s was greeted in person."))


def _put_back(greeting: Greeting, *, note: str, **given: Any) -> Greeting:
    return put_back(greeting, **given)


def _decide(request: DeskRequest, pk: int, verb: Callable[..., Greeting], *, said: str) -> HttpResponse:
    found = greeting_for(request.user, pk)
    form = NoteForm(request.POST)
    if not form.is_valid():
        return _show(request, found, form=form, status=422)
    try:
        verb(found, by=request.user, note=form.cleaned_data["note"], now=timezone.now())
    except AlreadyDecided as refusal:
        if is_piece_wanted(request):
            return _row(request, pk, problem=str(refusal))
        messages.warning(request, str(refusal))
        return see_other(request, back_to(request, found))
    if is_piece_wanted(request):
        return _row(request, pk)
    return see_other(request, back_to(request, found), said % {"name": found.customer})


def _row(request: DeskRequest, pk: int, *, problem: str = "") -> HttpResponse:
    """The row of the list as it stands now."""
    context = {
        "row": greeting_row(greeting_for(request.user, pk)),
        "problem": problem,
        "is_fresh": True,
        "back": request.POST.get("back", ""),
        "now": timezone.now(),
    }
    return render(request, "greetings/_row.html", context)


def back_to(request: DeskRequest, found: Greeting) -> str:
    """Where the button stood: a list of ours (`back`), else the greeting's own page."""
    own = reverse("greetings:greeting", args=[found.pk])
    if not may_plan(request.user):
        own = reverse("greetings:personal")
    return safe_path(request, request.POST.get("back", ""), own)


def _show(
    request: DeskRequest, found: Greeting, *, form: NoteForm | None = None, status: int = 200
) -> HttpResponse:
    context: dict[str, Any] = {
        "greeting": found,
        "row": person_rows([found])[0],
        "mail": _mail(found),
        "answers": answers_to(found),
        "form": form or NoteForm(),
        "may_plan": may_plan(request.user),
        "now": timezone.now(),
    }
    return render(request, "greetings/greeting.html", context, status=status)


def _mail(found: Greeting) -> dict[str, str]:
    """Its mail: as it was sent, else as it would be written now; a sentence when it cannot be."""
    if found.outbound is not None:
        sent = found.outbound
        letter = Written(sent.subject, sent.text, sent.html, language=found.language)
    else:
        try:
            letter = write(found.programme, found.customer)
        except BadWording as problem:
            return {"subject": "", "text": "", "html": "", "problem": str(problem)}
    shown = concealed(letter)
    return {"subject": shown.subject, "text": shown.text, "html": shown.html, "problem": ""}
