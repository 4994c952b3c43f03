"""The customer says something more: by mail, on their case page, on the phone. It is our turn again."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import TypedDict, Unpack

from django.db import transaction

from complaints import opening, outcomes, settling, timeline
from complaints.messages import NothingSaid, add_message, words_of
from complaints.models import Event, Message, Ticket
from complaints.repeats import tickets_of
from complaints.safety import signs_of_danger
from complaints.status import Status
from complaints.words import Channel, Priority
from messaging.models import Attachment, InboundMessage

__all__ = ["NothingSaid", "receive_message"]
FINISHED = (Status.CLOSED, Status.MERGED)
WAITING = (Status.PENDING, Status.ON_HOLD)


class Said(TypedDict, total=False):
    """What may come with the words. All may be left out."""

    inbound: InboundMessage | None
    attachments: Iterable[Attachment]
    quoted: str  # the part that repeats older mail
    html: str  # cleaned
    author_name: str  # when somebody else than the customer of the ticket writes
    matched_by: str  # how a mail found the ticket: message_id, reply_token, subject
    occurred_at: datetime | None  # when it reached us, if before now


@transaction.atomic
def receive_message(
    ticket: Ticket, *, text: str, now: datetime, channel: str, **given: Unpack[Said]
) -> Message:
    """Add what the customer says. A waiting or resolved ticket is open again, with the same owner.

    A closed one opens a linked follow-up, so `message.ticket` may be another ticket than `ticket`. Spam stays
    spam. The same inbound mail twice gives the same message. Raises NothingSaid for nothing but emptiness.
    """
    files = list(given.get("attachments", ()))
    said = words_of(text) if text.strip() or not files else ""
    ticket = settling.lock(ticket)
    inbound = given.get("inbound")
    before = Message.objects.filter(inbound=inbound).first() if inbound is not None else None
    if before is not None:
        return before
    if ticket.status in FINISHED:
        return _follow_up(ticket, said, files, channel=channel, now=now, given=given)
    message = _heard(ticket, said, files, channel=channel, now=now, given=given)
    facts = {"channel": channel, "matched_by": given.get("matched_by", "")}
    received = timeline.record(
        ticket, "message.received", at=message.at, by_customer=True, message=message, facts=facts
    )
    events = [*_our_turn(ticket, received, now=now), *_danger(ticket, said, now=now)]
    settling.settle(ticket, _TOUCHED, events=events, now=now)
    return message


def _heard(
    ticket: Ticket, said: str, files: list[Attachment], *, channel: str, now: datetime, given: Said
) -> Message:
    return add_message(
        ticket,
        kind=Message.Kind.CUSTOMER,
        text=said,
        channel=Channel(channel),
        at=min(given.get("occurred_at") or now, now),
        author_name=given.get("author_name", "") or ticket.customer.name,
        inbound=given.get("inbound"),
        attachments=files,
        quoted=given.get("quoted", ""),
        html=given.get("html", ""),
    )


_TOUCHED = ("status", "waiting_since", "resolved_at", "reopened_count", "priority", "is_safety_risk")


def _our_turn(ticket: Ticket, received: Event, *, now: datetime) -> list[Event]:
    """Open the ticket again where it waited or was done; return the events somebody should hear of."""
    if ticket.status == Status.SPAM:
        return []
    ticket.waiting_since = ticket.waiting_since or received.at
    if ticket.status in WAITING:
        facts = {"from": ticket.status, "to": Status.OPEN.value, "reason": "customer_wrote"}
        timeline.record(ticket, "status.changed", at=received.at, by_customer=True, facts=facts)
        ticket.status = Status.OPEN
    elif ticket.status == Status.RESOLVED:
        ticket.status, ticket.resolved_at = Status.OPEN, None
        ticket.reopened_count += 1
        reopened = timeline.record(ticket, "ticket.reopened", at=received.at, by_customer=True)
        outcomes.tell_reopened(ticket, now=now)
        return [reopened]
    return [received]


def _danger(ticket: Ticket, said: str, *, now: datetime) -> list[Event]:
    """Words of danger make a ticket urgent whenever they are said."""
    found = [] if ticket.is_safety_risk or ticket.status == Status.SPAM else signs_of_danger(said)
    if not found:
        return []
    ticket.is_safety_risk = True
    facts = {"from": ticket.priority, "to": Priority.URGENT.value, "reason": ", ".join(found)}
    ticket.priority = Priority.URGENT
    return [timeline.record(ticket, "priority.changed", at=now, facts=facts)]


def _follow_up(
    ticket: Ticket, said: str, files: list[Attachment], *, channel: str, now: datetime, given: Said
) -> Message:
    """After the end a message opens a new ticket; while that one lives, further messages go to it."""
    going_on = tickets_of(ticket.customer).filter(follows=ticket).exclude(status__in=[*FINISHED, Status.SPAM])
    following = going_on.order_by("-pk").first()
    if following is not None:
        given["attachments"] = files
        return receive_message(following, text=said, channel=channel, now=now, **given)
    opened = opening.open_ticket(
        customer=ticket.customer,
        text=said or ticket.subject,
        channel=channel,
        now=now,
        subject=ticket.subject,
        stage=ticket.stage,
        order_reference=ticket.order_reference,
        contact_email=ticket.contact_email,
        contact_phone=ticket.contact_phone,
        attachments=files,
        inbound=given.get("inbound"),
        follows=ticket,
        html=given.get("html", ""),
        quoted=given.get("quoted", ""),
    )
    return Message.objects.get(ticket=opened, kind=Message.Kind.CUSTOMER)
