"""Putting what somebody said onto a ticket, with its files. Verbs use this; it decides nothing."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from django.utils.translation import gettext as _

from complaints.models import Message, Ticket
from helpdesk.web.text import clean_line, clean_text, shorten
from messaging.models import Attachment, InboundMessage, OutboundMessage
from staff.models import User

LONGEST_TEXT = 100_000


class NothingSaid(ValueError):
    """The text is empty; the sentence says what to do."""


def words_of(text: str) -> str:
    """`text` cleaned for storing, cut at 100,000 characters. Raises NothingSaid when nothing is left."""
    said = clean_text(text)
    if not said:
        raise NothingSaid(_("Write a few words first."))
    return said if len(said) <= LONGEST_TEXT else said[: LONGEST_TEXT - 1] + "…"


def add_message(
    ticket: Ticket,
    *,
    kind: str,
    text: str,
    channel: str,
    at: datetime,
    is_public: bool = True,
    author: User | None = None,
    author_name: str = "",
    quoted: str = "",
    html: str = "",
    inbound: InboundMessage | None = None,
    outbound: OutboundMessage | None = None,
    attachments: Iterable[Attachment] = (),
) -> Message:
    """Store what was said; the files come under the ticket, shown to the customer when the message is."""
    message = Message.objects.create(
        ticket=ticket,
        kind=kind,
        is_public=is_public,
        author=author,
        author_name=shorten(clean_line(author_name), 150),
        channel=channel,
        body=text,
        quoted=clean_text(quoted)[:LONGEST_TEXT],
        html=html,
        at=at,
        inbound=inbound,
        outbound=outbound,
    )
    files = list(attachments)
    if files:
        message.attachments.set(files)
        ids = [file.pk for file in files]
        Attachment.objects.filter(pk__in=ids).update(thread_key=ticket.thread_key, is_public=is_public)
    return message


def newest_message(ticket: Ticket) -> int:
    """The id of the latest message on the ticket (0: none): what a page has shown, for the stale guard."""
    latest = Message.objects.filter(ticket=ticket).order_by("-pk").values_list("pk", flat=True).first()
    return latest or 0
