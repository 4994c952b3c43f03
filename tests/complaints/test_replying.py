"""Answering in public, the stale guard, and taking an answer back."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from complaints import timeline
from complaints.calling import log_call
from complaints.changing_status import ReasonMissing, change_status
from complaints.messages import NothingSaid
from complaints.models import Deadline, Message, Ticket
from complaints.noting import add_note
from complaints.receiving import receive_message
from complaints.replying import Stale, TooLate, latest_message, reply, withdraw_reply
from complaints.resolving import resolve
from complaints.settling import NotYours
from complaints.status import NotAllowed, Status
from messaging.attaching import attach
from messaging.models import OutboundMessage
from staff.models import User
from tests.complaints.mailing import deliver, last_mail, mail


def state(ticket: Ticket, metric: str) -> str:
    return ticket.deadlines.get(metric=metric).state


def test_an_answer_is_mailed_after_a_moment_and_hangs_on_the_thread(
    ticket: Ticket, ana: User, now: datetime
) -> None:
    deliver(mail(In_Reply_To=last_mail(ticket).message_id, Message_ID="<theirs@example.org>"), now=now)
    message = reply(ticket, by=ana, text="We look into it.", now=now + timedelta(minutes=1))

    sent = message.outbound
    assert sent is not None
    assert sent.not_before == now + timedelta(minutes=1, seconds=15)
    assert sent.in_reply_to == "<theirs@example.org>"
    assert last_mail(ticket).message_id in sent.references
    assert sent.subject == f"Re: {ticket.subject} [#{ticket.number}]"
    assert not sent.is_automatic
    assert "What happens next" in sent.text
    ticket.refresh_from_db()
    assert (ticket.status, ticket.waiting_since) == (Status.OPEN, None)
    assert ticket.first_response_at == now + timedelta(minutes=1)
    assert state(ticket, Deadline.Metric.FIRST_RESPONSE) == Deadline.State.MET


def test_without_an_address_the_answer_stands_on_the_case_page(
    ticket: Ticket, ana: User, now: datetime
) -> None:
    Ticket.objects.filter(pk=ticket.pk).update(contact_email="")
    message = reply(ticket, by=ana, text="Come by any time.", now=now)
    assert message.outbound is None
    assert "Come by any time." in [
        entry.message.body for entry in timeline.for_customer(ticket) if entry.message
    ]


def test_a_question_is_step_one_and_may_wait(ticket: Ticket, ana: User, now: datetime) -> None:
    reply(ticket, by=ana, text="Which branch?", is_question=True, then="pending", now=now)
    ticket.refresh_from_db()
    assert (ticket.status, ticket.listened_at) == (Status.PENDING, now)
    assert state(ticket, Deadline.Metric.RESOLUTION) == Deadline.State.PAUSED


def test_files_of_an_answer_are_mailed_and_public(ticket: Ticket, ana: User, now: datetime) -> None:
    file = attach(b"%PDF-1.4 x", file_name="voucher.pdf", thread_key="draft", is_public=False, now=now)
    message = reply(ticket, by=ana, text="Here it is.", attachments=[file], now=now)
    assert message.outbound is not None
    assert [each.pk for each in message.outbound.attachments.all()] == [file.pk]
    file.refresh_from_db()
    assert (file.is_public, file.thread_key) == (True, ticket.thread_key)


@pytest.mark.parametrize("by_whom", ["customer", "note", "reply"])
def test_what_was_said_meanwhile_stops_the_answer(
    by_whom: str, ticket: Ticket, ana: User, ben: User, now: datetime
) -> None:
    seen = latest_message(ticket)
    match by_whom:
        case "customer":
            receive_message(ticket, text="Wait!", channel="mail", now=now)
        case "note":
            add_note(ticket, by=ben, text="Wait!", now=now)
        case "reply":
            reply(ticket, by=ben, text="Wait!", now=now)
    with pytest.raises(Stale) as stale:
        reply(ticket, by=ana, text="All done.", seen_message=seen, now=now)
    assert [message.body for message in stale.value.newer] == ["Wait!"]
    assert not Message.objects.filter(body="All done.").exists()
    reply(ticket, by=ana, text="All done.", seen_message=latest_message(ticket), now=now)


def test_ones_own_words_and_automatic_ones_stop_nothing(ticket: Ticket, ana: User, now: datetime) -> None:
    seen = latest_message(ticket)
    add_note(ticket, by=ana, text="To myself.", now=now)
    assert reply(ticket, by=ana, text="Hello.", seen_message=seen, now=now).pk


def test_taken_back_it_was_never_said(ticket: Ticket, ana: User, now: datetime) -> None:
    message = reply(ticket, by=ana, text="Oops.", is_question=True, then="pending", now=now)

    withdraw_reply(message, by=ana, now=now + timedelta(seconds=10))

    ticket.refresh_from_db()
    assert (ticket.status, ticket.first_response_at, ticket.listened_at) == (Status.OPEN, None, None)
    assert ticket.waiting_since == now
    assert state(ticket, Deadline.Metric.FIRST_RESPONSE) == Deadline.State.RUNNING
    assert state(ticket, Deadline.Metric.RESOLUTION) == Deadline.State.RUNNING
    assert OutboundMessage.objects.get(purpose="reply").state == OutboundMessage.State.DISCARDED
    shown = [entry.message.body for entry in timeline.for_customer(ticket) if entry.message]
    assert "Oops." not in shown
    assert "Oops." in [entry.message.body for entry in timeline.for_staff(ticket) if entry.message]
    withdraw_reply(message, by=ana, now=now + timedelta(seconds=11))  # twice is once


def test_what_has_left_cannot_be_taken_back(ticket: Ticket, ana: User, ben: User, now: datetime) -> None:
    message = reply(ticket, by=ana, text="Hello.", now=now)
    with pytest.raises(NotYours, match="Only who wrote"):
        withdraw_reply(message, by=ben, now=now)
    with pytest.raises(TooLate):
        withdraw_reply(message, by=ana, now=now + timedelta(seconds=16))
    OutboundMessage.objects.filter(pk=message.outbound_id).update(state="retry")
    with pytest.raises(TooLate):
        withdraw_reply(message, by=ana, now=now + timedelta(seconds=5))


def test_who_may_not_see_it_may_not_answer(ticket: Ticket, otto: User, now: datetime) -> None:
    with pytest.raises(NotYours):
        reply(ticket, by=otto, text="Hello.", now=now)
    otto.is_active = False
    otto.save(update_fields=["is_active"])
    with pytest.raises(NotYours):
        add_note(ticket, by=otto, text="Hello.", now=now)
    assert ticket.messages.filter(author=otto).count() == 0


def test_nothing_more_is_said_on_a_resolved_ticket(ticket: Ticket, ana: User, now: datetime) -> None:
    resolve(ticket, by=ana, text="Done.", outcome="upheld", remedy_given="apology", no_cause=True, now=now)
    with pytest.raises(NotAllowed, match="Open it again first"):
        reply(ticket, by=ana, text="One more thing.", now=now)
    with pytest.raises(NotAllowed):
        log_call(ticket, by=ana, text="Called.", direction="outgoing", reached=True, now=now)
    assert add_note(ticket, by=ana, text="For later.", now=now).pk


def test_an_empty_answer_is_none(ticket: Ticket, ana: User, now: datetime) -> None:
    with pytest.raises(NothingSaid):
        reply(ticket, by=ana, text=" ", now=now)
    with pytest.raises(NotAllowed):
        reply(ticket, by=ana, text="Hi", then="closed", now=now)


@pytest.mark.parametrize(
    ("direction", "reached", "answers"),
    [("outgoing", True, True), ("outgoing", False, False), ("incoming", True, False)],
)
def test_a_call_answers_when_we_reached_them(
    direction: str, reached: bool, answers: bool, ticket: Ticket, ana: User, now: datetime
) -> None:
    log_call(ticket, by=ana, text="They told me more.", direction=direction, reached=reached, now=now)
    ticket.refresh_from_db()
    assert (ticket.first_response_at is not None) == answers
    assert (state(ticket, Deadline.Metric.FIRST_RESPONSE) == Deadline.State.MET) == answers
    assert (ticket.listened_at is not None) == reached
    shown = [entry.message for entry in timeline.for_customer(ticket)]
    assert not any(message and message.body == "They told me more." for message in shown)


def test_on_hold_says_why(ticket: Ticket, ana: User, now: datetime) -> None:
    with pytest.raises(ReasonMissing, match="what we wait"):
        change_status(ticket, by=ana, status="on_hold", now=now)
    held = change_status(ticket, by=ana, status="on_hold", reason="The supplier answers on Monday", now=now)
    assert held.status == Status.ON_HOLD
    assert change_status(ticket, by=ana, status="on_hold", now=now).version == held.version
    for status in ("resolved", "closed", "new", "nonsense"):
        with pytest.raises(NotAllowed):
            change_status(ticket, by=ana, status=status, now=now)


def test_spam_is_never_told_to_the_customer(ticket: Ticket, ana: User, now: datetime) -> None:
    change_status(ticket, by=ana, status="spam", now=now)
    assert "spam" not in " ".join(entry.sentence for entry in timeline.for_customer(ticket)).lower()
    receive_message(ticket, text="Buy now", channel="mail", now=now)
    ticket.refresh_from_db()
    assert ticket.status == Status.SPAM
    assert change_status(ticket, by=ana, status="open", now=now).status == Status.OPEN
