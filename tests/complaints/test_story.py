"""The first test case of everything: the third visit without condiments, and Zizo on the phone."""

from __future__ import annotations

from datetime import datetime, timedelta

from complaints import timeline
from complaints.acknowledging import acknowledge
from complaints.agreeing import agree
from complaints.assigning import assign, take
from complaints.causes import confirm_causes, suggestions_for
from complaints.models import Deadline, Promise, Ticket
from complaints.noting import add_note
from complaints.opening import open_ticket
from complaints.promising import keep, promise
from complaints.receiving import receive_message
from complaints.reopening import reopen
from complaints.replying import reply
from complaints.resolving import close, confirm_solved, resolve
from complaints.status import Status
from complaints.words import Priority
from messaging.models import OutboundMessage
from staff.models import Notification, User
from tests.cast import ZIZO_TEXT, customer, team

ADDRESS = "amina@example.org"


def opened(now: datetime, *, text: str = ZIZO_TEXT, name: str = "Amina", **given: object) -> Ticket:
    amina = customer(name, email=ADDRESS)
    return open_ticket(
        customer=amina,
        text=text,
        channel="web",
        contact_email=ADDRESS,
        now=now,
        **given,  # type: ignore[arg-type]
    )


def third(now: datetime) -> Ticket:
    opened(now - timedelta(days=30), text="No condiments with my chips again, nobody cares.", name="")
    opened(now - timedelta(days=10), text="My chips came without ketchup and the waiter ignored me.")
    return opened(now, remedy_sought="apology", remedy_sought_text="And the condiments, every time.")


def test_the_third_complaint_is_seen_as_one(ana: User, lena: User, now: datetime) -> None:
    ticket = third(now)

    assert ticket.repeat_count == 3
    assert ticket.priority == Priority.URGENT
    assert ticket.repeat_of is not None
    assert [named.name for named in ticket.named_colleagues.all()] == ["Zizo"]
    suggested = [line.cause.slug for line in suggestions_for(ticket) if line.is_suggested]
    assert "rudeness" in suggested
    assert all(line.evidence for line in suggestions_for(ticket) if line.is_suggested)
    assert Notification.objects.filter(user=lena).count() == 1
    assert Ticket.objects.count() == 3


def test_the_receipt_says_what_they_said_and_by_when(ana: User, now: datetime) -> None:
    ticket = third(now)

    receipt = OutboundMessage.objects.get(thread_key=ticket.thread_key, purpose="acknowledgement")
    due = ticket.deadlines.get(metric=Deadline.Metric.FIRST_RESPONSE).due_at
    assert due == now + timedelta(hours=1)
    assert "I talked wth Zizo she said she is the manager" in receipt.text
    assert "An apology: And the condiments, every time." in receipt.text
    assert "answers you by Wednesday 18 November 2026, 13:00 (EAT)" in receipt.text
    assert f"[#{ticket.number}]" in receipt.subject
    assert "/case/" in receipt.text
    assert receipt.is_automatic
    assert receipt.reply_to.startswith("care+")
    assert ticket.first_response_at is None
    assert ticket.deadlines.get(metric=Deadline.Metric.FIRST_RESPONSE).state == Deadline.State.RUNNING


def test_the_whole_way_from_complaint_to_solved(ana: User, ben: User, lena: User, now: datetime) -> None:
    ticket = third(now)
    take(ticket, by=ana, now=now)
    at = now + timedelta(minutes=5)
    reply(ticket, by=ana, text="Which branch was it?", is_question=True, then="pending", now=at)
    answer = receive_message(
        ticket, text="The one at the market.", channel="mail", now=at + timedelta(minutes=3)
    )
    ticket.refresh_from_db()
    assert (ticket.status, ticket.owner) == (Status.OPEN, ana)
    assert ticket.waiting_since == answer.at
    acknowledge(
        ticket, by=ana, text="Three times is not acceptable. I am sorry.", now=at + timedelta(minutes=5)
    )
    add_note(ticket, by=ana, text="@Ben please ask the branch about Zizo.", now=at + timedelta(minutes=6))
    agree(ticket, by=ana, with_what="The meal comes with condiments.", now=at + timedelta(minutes=7))
    friday = now + timedelta(days=2, hours=5)
    made = promise(
        ticket, by=ana, text="A call from the manager", due_at=friday, now=at + timedelta(minutes=8)
    )
    confirm_causes(ticket, by=ana, slugs=["rudeness", "ignored"], main_slug="rudeness", now=at)
    assign(ticket, by=ana, owner=ben, team=team("Restaurant"), brief="Promised a call. She is angry.", now=at)
    done = resolve(
        ticket,
        by=ben,
        text="We have spoken to the branch.",
        outcome="upheld",
        remedy_given="apology",
        now=at + timedelta(hours=2),
    )
    assert done.status == Status.RESOLVED
    keep(made, by=ben, note="Called, she was pleased.", now=friday - timedelta(hours=1))
    made.refresh_from_db()
    assert made.state == Promise.State.KEPT
    reopen(ticket, by_customer=True, reason="Nobody apologised to me.", now=at + timedelta(hours=3))
    ticket.refresh_from_db()
    assert (ticket.status, ticket.owner, ticket.reopened_count) == (Status.OPEN, ben, 1)
    resolve(ticket, by=ben, text="Zizo has called you.", outcome="upheld", remedy_given="call", now=friday)
    confirm_solved(ticket, now=friday)
    assert close(ticket, now=friday + timedelta(days=7)).status == Status.CLOSED

    said = [entry.sentence for entry in timeline.for_customer(ticket)]
    assert "Ana is looking after your case" in said
    assert "Ben is looking after your case" in said
    assert any(sentence.startswith("We promised: A call from the manager, by Friday 20") for sentence in said)
    shown = " ".join(said) + " ".join(
        entry.message.body for entry in timeline.for_customer(ticket) if entry.message
    )
    assert "ask the branch about Zizo" not in shown
    assert "She is angry" not in shown
    assert [entry for entry in timeline.for_staff(ticket) if entry.kind == "note.added"]


def test_after_the_end_a_message_opens_a_case_that_follows(ana: User, now: datetime) -> None:
    ticket = third(now)
    take(ticket, by=ana, now=now)
    resolve(ticket, by=ana, text="Done.", outcome="upheld", remedy_given="apology", no_cause=True, now=now)
    close(ticket, now=now)

    message = receive_message(ticket, text="It happened again!", channel="mail", now=now + timedelta(days=1))

    assert message.ticket.follows == ticket
    assert message.ticket.owner == ana
    again = receive_message(ticket, text="Hello?", channel="mail", now=now + timedelta(days=1, hours=1))
    assert again.ticket == message.ticket
    assert [entry for entry in timeline.for_staff(ticket) if entry.kind == "ticket.followed_up"]
    ticket.refresh_from_db()
    assert ticket.status == Status.CLOSED
