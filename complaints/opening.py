"""Opening a ticket: the one way in, whatever door the complaint came through."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import datetime, timedelta
from typing import TypedDict, Unpack

from django.db import connection, transaction

from complaints import letters, settling, timeline
from complaints.assessing import Assessment, UnknownCause, assess, lay_down
from complaints.messages import NothingSaid, add_message, words_of
from complaints.models import Event, Message, Ticket
from complaints.repeats import tickets_of
from complaints.words import Channel, Remedy, Stage
from customers.contacts import normalise_email, normalise_phone
from customers.kept_record import lock_record
from customers.models import Customer
from helpdesk.web.text import clean_line, clean_text, shorten
from messaging.models import Attachment, InboundMessage
from staff.models import Team, User

__all__ = ["NothingSaid", "Particulars", "UnknownCause", "open_ticket"]
LONGEST_SUBJECT = 200
DERIVED_SUBJECT = 80
RECEIPTS_AN_HOUR = 5


class Particulars(TypedDict, total=False):
    """What may be known besides the words. All may be left out."""

    subject: str  # else made of the first words
    reported_causes: Collection[str]  # slugs the customer ticked
    stage: str  # complaints.words.Stage
    remedy_sought: str  # complaints.words.Remedy
    remedy_sought_text: str
    order_reference: str
    contact_email: str  # where answers go; without it nothing is mailed
    contact_phone: str
    attachments: Iterable[Attachment]
    inbound: InboundMessage | None
    occurred_at: datetime | None  # when it reached us, if before now
    priority: int | None  # raises what the words and repeats say, never lowers it
    is_safety_risk: bool  # likewise
    team: Team | None
    send_acknowledgement: bool  # the automatic receipt; unless said otherwise, when nobody of ours wrote
    follows: Ticket | None  # the closed ticket this one goes on from
    html: str  # cleaned
    quoted: str


@transaction.atomic
def open_ticket(
    *,
    customer: Customer,
    text: str,
    channel: str,
    now: datetime,
    by: User | None = None,
    **given: Unpack[Particulars],
) -> Ticket:
    """Open a ticket for what `customer` told us in `text`, and confirm by mail that we have it.

    `channel`: complaints.words.Channel. `by`: the colleague who notes it; None when the customer writes.
    `given`: see Particulars. Raises NothingSaid for an empty text, UnknownCause, ValueError for a value that
    is none of its list, NotAnAddress or NotANumber for a contact that is none.
    """
    said = words_of(text)
    # Two complaints at once count each other; who was merged just now complains under the kept record.
    customer = lock_record(customer.pk)
    raw_address = given.get("contact_email", "").strip()
    address = normalise_email(raw_address) if raw_address else ""
    causes = given.get("reported_causes", ())
    found = assess(customer, said, reported=causes, contact_email=address, now=now)
    ticket = _created(customer, said, found, address=address, channel=channel, now=now, given=given)
    lay_down(ticket, found, now=now)
    message = _first_message(ticket, said, given)
    sends = given.get("send_acknowledgement", by is None)
    receipt = _receipt_or_why_not(ticket, sends=sends, now=now)
    events = _recorded(ticket, message, found, by=by, receipt=receipt, now=now)
    settling.settle(ticket, events=events, now=now)
    if receipt == "sent":
        _send_receipt(ticket, message, now=now)
    return ticket


def _created(
    customer: Customer,
    said: str,
    found: Assessment,
    *,
    address: str,
    channel: str,
    now: datetime,
    given: Particulars,
) -> Ticket:
    opened_at = min(given.get("occurred_at") or now, now)
    is_risk = given.get("is_safety_risk", False)
    follows, phone = given.get("follows"), given.get("contact_phone", "").strip()
    return Ticket.objects.create(
        number=_next_number(),
        customer=customer,
        subject=_subject(given.get("subject", ""), said),
        priority=max(found.priority(is_safety_risk=is_risk), given.get("priority") or 0),
        channel=Channel(channel),
        stage=Stage(given["stage"]) if given.get("stage") else "",
        team=given.get("team") or (follows.team if follows else None),
        owner=_owner_after(follows, found),
        order_reference=shorten(clean_line(given.get("order_reference", "")), 80),
        contact_email=address,
        contact_phone=normalise_phone(phone) if phone else "",
        remedy_sought=Remedy(given["remedy_sought"]) if given.get("remedy_sought") else "",
        remedy_sought_text=shorten(clean_text(given.get("remedy_sought_text", "")), 1000),
        repeat_count=found.repeats.count,
        repeat_window_days=found.window_days,
        repeat_of=found.repeats.last_ticket,
        repeat_reason=found.repeats.reason,
        follows=follows,
        opened_at=opened_at,
        updated_at=now,
        waiting_since=opened_at,
        is_safety_risk=is_risk or bool(found.dangers),
        queue_due_at=now,
    )


def _first_message(ticket: Ticket, said: str, given: Particulars) -> Message:
    return add_message(
        ticket,
        kind=Message.Kind.CUSTOMER,
        text=said,
        channel=ticket.channel,
        at=ticket.opened_at,
        author_name=ticket.customer.name,
        inbound=given.get("inbound"),
        attachments=given.get("attachments", ()),
        html=given.get("html", ""),
        quoted=given.get("quoted", ""),
    )


def _recorded(
    ticket: Ticket, message: Message, found: Assessment, *, by: User | None, receipt: str, now: datetime
) -> list[Event]:
    """The events of an opening; those that somebody should hear of are returned."""
    opened = timeline.record(
        ticket,
        "ticket.opened",
        at=ticket.opened_at,
        by=by,
        by_customer=by is None,
        message=message,
        channel=ticket.channel,
        priority=ticket.priority,
        repeat_count=ticket.repeat_count,
        repeat_reason=ticket.repeat_reason,
        is_safety_risk=ticket.is_safety_risk,
        dangers=found.dangers,
        by_staff=by is not None,
        acknowledgement=receipt,
    )
    if ticket.follows is None:
        return [opened]
    earlier = {"number": ticket.follows.number, "direction": "from"}
    follow_up = timeline.record(ticket, "ticket.followed_up", at=now, by_customer=by is None, facts=earlier)
    later = {"number": ticket.number, "direction": "to"}
    timeline.record(ticket.follows, "ticket.followed_up", at=now, by_customer=by is None, facts=later)
    return [opened, follow_up]


def _owner_after(follows: Ticket | None, found: Assessment) -> User | None:
    """A follow-up goes to whoever had the case, unless they left or the customer names them."""
    if follows is None or follows.owner is None or not follows.owner.is_active:
        return None
    named = {each.name.split()[0].lower() for each in found.named}
    return None if follows.owner.get_short_name().lower() in named else follows.owner


def _receipt_or_why_not(ticket: Ticket, *, sends: bool, now: datetime) -> str:
    """sent, no_address, not_wanted, or too_many: an address gets five receipts an hour at most."""
    if not sends:
        return "not_wanted"
    if not ticket.contact_email:
        return "no_address"
    lately = tickets_of(ticket.customer, ticket.contact_email).filter(opened_at__gt=now - timedelta(hours=1))
    return "too_many" if lately.count() > RECEIPTS_AN_HOUR else "sent"


def _send_receipt(ticket: Ticket, message: Message, *, now: datetime) -> None:
    sent = letters.receipt(ticket, message, now=now)
    if sent is not None:
        own = add_message(
            ticket, kind=Message.Kind.AUTOMATIC, text=sent.text, channel=Channel.MAIL, at=now, outbound=sent
        )
        timeline.record(ticket, "receipt.sent", at=now, message=own)


def _subject(given: str, said: str) -> str:
    """The subject given, or the first words of the complaint."""
    line = clean_line(given)
    return shorten(line, LONGEST_SUBJECT) if line else shorten(clean_line(said), DERIVED_SUBJECT)


def _next_number() -> int:
    with connection.cursor() as cursor:
        cursor.execute("SELECT nextval('complaints_ticket_number')")
        return int(cursor.fetchone()[0])
