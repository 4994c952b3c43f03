"""Counting deadlines anew after opening hours, holidays or policies were edited.

The edit leaves a time behind (`changed_at`); the sweep counts every active ticket that was counted before it.
So nothing depends on who made the edit or whether a worker heard of it.
"""

from __future__ import annotations

from datetime import datetime

import structlog
from django.db import transaction
from django.db.models import Max

from complaints import deadlines
from complaints.models import BusinessCalendar, SlaPolicy, Ticket
from complaints.status import ACTIVE
from helpdesk.web.hints import hint

log = structlog.get_logger("kept.recounting")


def recount_due(*, now: datetime, limit: int = 500) -> int:
    """Count up to `limit` tickets anew; return how many. Two at once do no harm."""
    edits = [model.objects.aggregate(at=Max("changed_at"))["at"] for model in (BusinessCalendar, SlaPolicy)]
    changed_at = max((at for at in edits if at is not None), default=None)
    if changed_at is None:
        return 0
    stale = Ticket.objects.filter(status__in=ACTIVE, counted_at__lt=changed_at)
    found = list(stale.order_by("counted_at", "pk").values_list("pk", flat=True)[:limit])
    for pk in found:
        try:
            _recount(pk, now=now)
        except Exception:
            # One that cannot be counted must not hold up the others; its next verb counts it.
            log.exception("a ticket could not be recounted", ticket_pk=pk)
            Ticket.objects.filter(pk=pk).update(counted_at=now)
    if found:
        hint("desk")
    return len(found)


@transaction.atomic
def _recount(pk: int, *, now: datetime) -> None:
    locked = Ticket.objects.select_for_update(of=("self",), no_key=True, skip_locked=True)
    ticket = locked.select_related("customer").filter(pk=pk).first()
    if ticket is None:
        return  # somebody works on it, and counts it by that
    deadlines.recompute(ticket, now=now)
    ticket.counted_at = now
    ticket.save(update_fields=["counted_at"])
