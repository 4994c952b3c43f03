"""The frame that every verb shares: lock the ticket first, settle it last.

with transaction.atomic():
    ticket = settling.lock(ticket, by=by)
    …                                        # check, change, record events
    settling.settle(ticket, ["owner"], events=[event], now=now)
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from django.core.exceptions import PermissionDenied
from django.utils.translation import gettext as _

from complaints import access, deadlines, telling
from complaints.models import Event, Ticket
from staff.models import User


class NotYours(PermissionDenied):
    """The colleague may not work on this ticket; the text says so."""


def lock(ticket: Ticket, *, by: User | None = None) -> Ticket:
    """The ticket as it stands now, locked until the transaction ends. `by` must be one who may see it.

    Verbs called without a colleague (`by=None`) act for the customer or for Kept itself.
    """
    if by is not None and not access.may_see(by, ticket):
        raise NotYours(_("You may not work on this ticket."))
    # no_key: rows that only point to this ticket (a repeat, a follow-up) can be added meanwhile.
    locked = Ticket.objects.select_for_update(of=("self",), no_key=True)
    return locked.select_related("customer", "team", "owner").get(pk=ticket.pk)


def settle(
    ticket: Ticket, fields: Iterable[str] = (), *, events: Iterable[Event] = (), now: datetime
) -> Ticket:
    """Save the changed `fields`, raise the version, recount the clocks, tell who should hear of `events`."""
    ticket.version += 1
    ticket.updated_at = ticket.counted_at = now
    ticket.save(update_fields=sorted({*fields, "version", "updated_at", "counted_at"}))
    deadlines.recompute(ticket, now=now)
    telling.tell_all(list(events), now=now)
    return ticket
