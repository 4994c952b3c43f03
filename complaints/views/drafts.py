"""Half-written replies, kept as they grow."""

from __future__ import annotations

from django.http import JsonResponse
from django.utils import timezone
from django.views.decorators.http import require_POST

from complaints.access import ticket_for
from complaints.drafting import KINDS, DraftIsNewer, save_draft
from complaints.messages import LONGEST_TEXT
from helpdesk.web.text import clean_text
from staff.requests import DeskRequest


@require_POST
def drafts(request: DeskRequest, number: int) -> JsonResponse:
    """Keep what was typed. 200 {"version", "saved_at"}; 409 when another window saved a newer one."""
    ticket, now = ticket_for(request.user, number, to="work"), timezone.now()
    kind = request.POST.get("kind", "")
    raw = request.POST.get("version", "0")
    try:
        version = save_draft(
            ticket,
            by=request.user,
            kind=kind if kind in KINDS else "reply",
            body=clean_text(request.POST.get("body", ""))[:LONGEST_TEXT],
            version=int(raw) if raw.isascii() and raw.isdigit() and len(raw) < 10 else 0,
            now=now,
        )
    except DraftIsNewer as refusal:
        return JsonResponse({"error": str(refusal)}, status=409)
    return JsonResponse({"version": version, "saved_at": now.isoformat()})
