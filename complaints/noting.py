"""Notes for colleagues. The customer never sees one; @name tells a colleague."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from django.db import transaction

from complaints import settling, timeline
from complaints.messages import NothingSaid, add_message, words_of
from complaints.models import Message, Ticket
from messaging.models import Attachment
from staff.models import User

__all__ = ["NothingSaid", "add_note"]


@transaction.atomic
def add_note(
    ticket: Ticket, *, by: User, text: str, now: datetime, attachments: Iterable[Attachment] = ()
) -> Message:
    """Note something for colleagues, in any status; its files are as internal as the words.

    Raises NothingSaid, settling.NotYours.
    """
    said = words_of(text)
    ticket = settling.lock(ticket, by=by)
    note = add_message(
        ticket,
        kind=Message.Kind.NOTE,
        is_public=False,
        text=said,
        channel=ticket.channel,
        at=now,
        author=by,
        attachments=attachments,
    )
    noted = timeline.record(ticket, "note.added", at=now, by=by, message=note)
    settling.settle(ticket, events=[noted], now=now)
    return note
