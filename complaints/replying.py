"""Answering the customer in public: shown on the case page, mailed after a moment for taking it back."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta

from django.db import transaction
from django.utils.translation import gettext as _

from complaints import letters, settling, timeline
from complaints.changing_status import move
from complaints.messages import NothingSaid, add_message, newest_message, words_of
from complaints.models import Event, Message, Ticket
from complaints.spoken import spoken
from complaints.status import TABLE, NotAllowed, Status
from complaints.words import Channel
from messaging import outbox
from messaging.models import Attachment
from staff.models import User

__all__ = ["NothingSaid", "Stale", "TooLate", "latest_message", "reply", "withdraw_reply"]
UNDO_SECONDS = 15
THEN = ("", Status.OPEN, Status.PENDING, Status.ON_HOLD)
latest_message = newest_message


class Stale(Exception):
    """Something was said since the page was shown. `newer`: those messages, oldest first."""

    def __init__(self, newer: list[Message]) -> None:
        super().__init__(_("Something was added while you were writing. Read it, then send again."))
        self.newer = newer


class TooLate(Exception):
    """The answer has left and cannot be taken back."""


@transaction.atomic
def reply(
    ticket: Ticket,
    *,
    by: User,
    text: str,
    now: datetime,
    attachments: Iterable[Attachment] = (),
    then: str = "",
    is_question: bool = False,
    seen_message: int | None = None,
) -> Message:
    """Answer in public; return the message (`message.outbound` is None when the ticket has no mail address).

    then: "" (a new ticket becomes open, others stay), "open", "pending" or "on_hold". `is_question`: step 1,
    ask and listen. `seen_message`: latest_message() when the page was shown; Stale when the customer or a
    colleague said something since. Raises NothingSaid, NotAllowed, settling.NotYours.
    """
    said = words_of(text)
    ticket = settling.lock(ticket, by=by)
    require_active(ticket)
    if then not in THEN:
        raise NotAllowed(_("After an answer a ticket is open, pending or on hold."))
    refuse_stale(ticket, by=by, seen_message=seen_message)
    message = speak(ticket, by=by, text=said, attachments=attachments, now=now)
    facts = {"speaks": True, "is_question": is_question, "by_mail": bool(ticket.contact_email)}
    sent = timeline.record(ticket, "reply.sent", at=now, by=by, message=message, facts=facts)
    if is_question:
        ticket.listened_at = ticket.listened_at or now
    target = then or (Status.OPEN if ticket.status == Status.NEW else ticket.status)
    moved = move(ticket, Status(target), by=by, now=now, with_message=message.pk)
    settling.settle(ticket, [*SPEAKING, *moved, "listened_at"], events=[sent], now=now)
    mail(ticket, message, by=by, now=now)
    return message


SPEAKING = ("first_response_at", "waiting_since", "status")


def speak(
    ticket: Ticket, *, by: User, text: str, now: datetime, attachments: Iterable[Attachment] = ()
) -> Message:
    """Store a colleague's public words on a locked ticket and note that we answered. Verbs build on this."""
    ticket.first_response_at = ticket.first_response_at or now
    ticket.waiting_since = None
    return add_message(
        ticket,
        kind=Message.Kind.REPLY,
        text=text,
        channel=Channel.MAIL if ticket.contact_email else Channel.WEB,
        at=now,
        author=by,
        attachments=attachments,
    )


def mail(ticket: Ticket, message: Message, *, by: User, now: datetime) -> None:
    """Queue a public message as a mail, after the moment in which it can be undone; after settle()."""
    not_before = now + timedelta(seconds=UNDO_SECONDS)
    message.outbound = letters.answer(ticket, message, by=by, not_before=not_before, now=now)
    message.save(update_fields=["outbound"])


def refuse_stale(ticket: Ticket, *, by: User, seen_message: int | None) -> None:
    """Raise Stale when the customer or a colleague said something after message `seen_message`."""
    if seen_message is None:
        return
    rows = Message.objects.filter(ticket=ticket, pk__gt=seen_message).exclude(kind=Message.Kind.AUTOMATIC)
    newer = list(rows.exclude(author=by).select_related("author").order_by("pk"))
    if newer:
        raise Stale(newer)


def require_active(ticket: Ticket) -> None:
    """Raise NotAllowed when nothing more is said on the ticket unless it is opened again."""
    if not ticket.is_active:
        status = str(TABLE[ticket.status].label).lower()
        raise NotAllowed(_("This ticket is %(status)s. Open it again first.") % {"status": status})


@transaction.atomic
def withdraw_reply(message: Message, *, by: User, now: datetime) -> Message:
    """Take an answer back before it leaves, within UNDO_SECONDS. Who wrote it may; nobody else.

    The words stay for staff, marked as taken back. Raises TooLate, settling.NotYours.
    """
    ticket = settling.lock(message.ticket, by=by)
    message = Message.objects.select_related("outbound").get(pk=message.pk)
    sent = Event.objects.filter(message=message, kind="reply.sent").first()
    if sent is None or message.author_id != by.pk:
        raise settling.NotYours(_("Only who wrote an answer can take it back."))
    if not message.is_public:
        return message
    if now > message.at + timedelta(seconds=UNDO_SECONDS):
        raise TooLate(_("The answer has been sent; it cannot be taken back any more."))
    if message.outbound is not None and not outbox.withdraw(message.outbound, now=now):
        raise TooLate(_("The answer has just left; it cannot be taken back any more."))
    message.is_public = False
    message.save(update_fields=["is_public"])
    Attachment.objects.filter(pk__in=message.attachments.values("pk")).update(is_public=False)
    facts = {"message": message.pk}
    withdrawn = timeline.record(ticket, "reply.withdrawn", at=now, by=by, message=message, facts=facts)
    _as_if_unsaid(ticket, message, by=by, now=now)
    settling.settle(ticket, [*SPEAKING, "listened_at"], events=[withdrawn], now=now)
    return message


def _as_if_unsaid(ticket: Ticket, message: Message, *, by: User, now: datetime) -> None:
    """Bring back what the answer had changed: who waits for whom, step 1, a status set with it."""
    before = spoken(ticket)
    ticket.first_response_at, ticket.waiting_since = before.first_at, before.waiting_since
    ticket.listened_at = before.listened_at
    rows = Event.objects.filter(ticket=ticket, kind="status.changed", facts__with_message=message.pk)
    change = rows.order_by("pk").last()
    if change is not None and ticket.status == change.facts["to"]:
        status = Status.OPEN if change.facts["from"] == Status.NEW else Status(change.facts["from"])
        facts = {"from": ticket.status, "to": status.value, "reason": ""}
        timeline.record(ticket, "status.changed", at=now, by=by, facts=facts)
        ticket.status = status
