from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from complaints import access, adding, pending_files, sent_forms
from complaints.forms.case_message import CaseMessageForm
from complaints.models import Ticket
from complaints.views.customer.case import show_case
from complaints.views.customer.uploads import refused_uploads, takes_files
from helpdesk.web.responding import see_other
from helpdesk.web.secret_page import secret_page
from helpdesk.web.submissions import AlreadySent


@takes_files
@secret_page("cases/unknown_link.html")
@require_http_methods(["GET", "HEAD", "POST"])
def messages(request: HttpRequest, token: str) -> HttpResponse:
    """POST adds words and files to the case; whatever is wrong, they come back on the case page."""
    ticket = access.case_for(token)
    if request.method != "POST":
        return _to_case(request, ticket, "")
    now = timezone.now()
    form = CaseMessageForm(request.POST)
    form.is_valid()
    key = sent_forms.read_key(request.POST)
    text = form.cleaned_data.get("text", "")
    earlier = sent_forms.sent_before(key)
    if earlier is not None and earlier.is_about(text):
        return _to_case(request, earlier.ticket, "?added=1#arrived")
    if earlier is not None:  # something new on a page that was sent before, such as after "back"
        key = sent_forms.read_key({})
    pending_files.leave_out(key, request.POST.getlist("leave_out"))
    kept = pending_files.keep(key, request.FILES.getlist("photos"), now=now)
    for sentence in [*refused_uploads(request), *kept.refused]:
        form.add_error("photos", sentence)
    if not form.errors and not text and not kept.files:
        form.add_error("text", _("Write something, or choose a file."))
    if form.errors:
        return show_case(request, ticket, form, key, kept_files=kept.files, status=422)
    try:
        return _to_case(request, adding.add(ticket, text=text, key=key, now=now).ticket, "?added=1#arrived")
    except AlreadySent:
        return _to_case(request, ticket, "?added=1#arrived")


def _to_case(request: HttpRequest, ticket: Ticket, query: str) -> HttpResponse:
    return see_other(request, reverse("cases:case", args=[access.case_token(ticket)]) + query)
