"""A story in which every kind of event happens. Every free text, name and address in it carries MARK."""

from __future__ import annotations

from datetime import datetime, timedelta
from email import message_from_bytes, policy
from typing import Any

from complaints import ringing
from complaints.acknowledging import acknowledge
from complaints.agreeing import agree
from complaints.assigning import assign
from complaints.calling import log_call
from complaints.causes import confirm_causes
from complaints.changing_status import change_status
from complaints.models import Ticket
from complaints.noting import add_note
from complaints.opening import open_ticket
from complaints.prioritising import set_priority
from complaints.promising import break_promise, keep, promise, release
from complaints.receiving import receive_message
from complaints.reopening import reopen
from complaints.replying import reply, withdraw_reply
from complaints.resolving import close, confirm_solved, resolve
from complaints.undelivered import note_outcome
from customers.models import Customer
from feedback.access import latest_invitation
from feedback.answering import answer
from feedback.calling_back import end, give
from feedback.inviting import send_due
from feedback.models import CallBack
from messaging.models import OutboundMessage
from messaging.outcomes import BOUNCED
from staff.models import User
from tests import cast
from tests.complaints.mailing import deliver, mail

MARK = "xyzzy"
ADDRESS = f"chen.{MARK}@example.org"
GIVEN: dict[str, Any] = {"outcome": "upheld", "remedy_given": "refund", "no_cause": True}


def live(ana: User, ben: User, *, now: datetime) -> Ticket:
    """From the complaint to the case that follows it; returns the first ticket."""
    chen = cast.customer(f"Chen {MARK}", email=ADDRESS)
    ticket = _begin(chen, ana, now=now)
    _work(ticket, ana, ben, now=now)
    _promise_three_times(ticket, ana, now=now)
    _mails(ticket, now=now)
    reminder = ticket.deadlines.filter(ring_at__gt=now, level=0).earliest("ring_at")
    ringing.ring_due(now=reminder.ring_at or now)
    for days in (4, 5, 9):
        ringing.ring_due(now=now + timedelta(days=days))
    _end_it(ticket, ana, ben, now=now + timedelta(days=9, hours=1))
    return ticket


def _begin(chen: Customer, ana: User, *, now: datetime) -> Ticket:
    ticket = open_ticket(
        customer=chen,
        text=f"My soup was cold, {MARK} was rude and I was sick.",
        channel="web",
        contact_email=ADDRESS,
        reported_causes=["rudeness"],
        team=cast.team("Restaurant"),
        now=now,
    )
    spam = open_ticket(customer=chen, text=f"Buy {MARK}", channel="web", now=now)
    change_status(spam, by=ana, status="spam", reason=MARK, now=now)
    return ticket


def _work(ticket: Ticket, ana: User, ben: User, *, now: datetime) -> None:
    assign(ticket, by=ana, owner=ana, team=ticket.team, brief="", now=now)
    withdraw_reply(reply(ticket, by=ana, text=f"{MARK}?", now=now), by=ana, now=now)
    reply(ticket, by=ana, text=f"When was it, {MARK}?", is_question=True, then="pending", now=now)
    receive_message(ticket, text=f"On Monday, {MARK}", channel="web", now=now)
    add_note(ticket, by=ana, text=MARK, now=now)
    log_call(ticket, by=ana, text=MARK, direction="outgoing", reached=False, now=now)
    acknowledge(ticket, by=ana, text=f"I see that, {MARK}", now=now)
    agree(ticket, by=ana, with_what=f"the soup of {MARK}", now=now)
    confirm_causes(ticket, by=ana, slugs=["rudeness", "disrespect"], main_slug="rudeness", now=now)
    confirm_causes(ticket, by=ana, slugs=["rudeness"], main_slug="rudeness", now=now)
    set_priority(ticket, by=ana, priority=4, now=now)
    set_priority(ticket, by=ana, priority=3, now=now)
    assign(ticket, by=ana, owner=ben, team=ticket.team, brief=f"{MARK} is angry", now=now)
    assign(ticket, by=ben, owner=ana, team=ticket.team, brief=f"{MARK} is calm", now=now)


def _promise_three_times(ticket: Ticket, ana: User, *, now: datetime) -> None:
    until = now + timedelta(days=3)
    made = [promise(ticket, by=ana, text=f"call {MARK}", due_at=until, now=now) for _turn in range(4)]
    keep(made[0], by=ana, note=MARK, now=now)
    break_promise(made[1], by=ana, note=f"ill, {MARK}", now=now)
    release(made[2], by=ana, note=MARK, now=now)


def _mails(ticket: Ticket, *, now: datetime) -> None:
    sent = OutboundMessage.objects.filter(thread_key=ticket.thread_key).earliest("created_at")
    about = {"sender": f"Chen <{ADDRESS}>", "In_Reply_To": sent.message_id}
    deliver(mail("Away", subject=MARK, Auto_Submitted="auto-replied", **about), now=now)
    with_file = message_from_bytes(mail("See the file", **about), policy=policy.SMTP)
    with_file.add_attachment(b"", maintype="image", subtype="png", filename=f"{MARK}.png")
    deliver(bytes(with_file), now=now)  # an empty file is not taken, and that is noted
    note_outcome(sent, BOUNCED, now=now)


def _end_it(ticket: Ticket, ana: User, ben: User, *, now: datetime) -> None:
    resolve(ticket, by=ana, text=f"Sorry, {MARK}", remedy_given_text=MARK, now=now, **GIVEN)
    invitation = latest_invitation(ticket.pk)
    assert invitation is not None
    send_due(now=now + timedelta(days=2))
    answer(invitation, is_solved=None, rating=1, comment=f"bad {MARK}", now=now)
    call_back = CallBack.objects.get(ticket=ticket)
    give(call_back, by=ana, owner=ben, now=now)
    end(call_back, by=ben, state="turned_around", note=f"{MARK} laughed", now=now)
    reopen(ticket, by=ana, reason=f"{MARK} called", now=now)
    resolve(ticket, by=ana, text=f"Now, {MARK}", now=now, **GIVEN)
    confirm_solved(ticket, now=now)
    close(ticket, now=now)
    receive_message(ticket, text=f"Once more, {MARK}", channel="web", now=now)
