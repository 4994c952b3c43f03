"""What leaves by mail: in the customer's words, harmless whatever those are, and with the next step."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from complaints.models import Deadline, Ticket
from complaints.next_step import next_step
from complaints.opening import open_ticket
from complaints.replying import reply
from complaints.resolving import close, resolve
from complaints.saying import moment_in_words
from customers.models import Customer
from messaging.models import OutboundMessage
from staff.models import User
from tests.cast import customer
from tests.complaints.mailing import last_mail

HOSTILE = (
    '<script>alert(1)</script> {{ company_name }} {% load x %} "quoted" & <img src=x onerror=y>'
    "\r\nBcc: evil@example.net"
)


def test_hostile_words_stay_words(ana: User, now: datetime) -> None:
    mallory = customer("<b>Mallory</b>\r\nBcc: x@y.z", email="mallory@example.net")
    ticket = open_ticket(
        customer=mallory,
        text=HOSTILE,
        subject=HOSTILE,
        channel="web",
        contact_email="mallory@example.net",
        now=now,
    )
    sent = last_mail(ticket)
    assert "<script>" not in sent.html
    assert "&lt;script&gt;" in sent.html
    assert "<b>Mallory" not in sent.html
    assert "{{ company_name }}" in sent.text
    assert "\n" not in sent.subject
    assert "\n" not in sent.to_name
    reply(ticket, by=ana, text=HOSTILE, now=now)
    assert "<script>" not in last_mail(ticket, "reply").html


def test_every_letter_says_reference_next_step_case_and_how_to_answer(
    ticket: Ticket, ana: User, now: datetime
) -> None:
    reply(ticket, by=ana, text="We look.", now=now)
    resolve(
        ticket, by=ana, text="Done.", outcome="not_upheld", remedy_given="nothing", no_cause=True, now=now
    )
    letters = OutboundMessage.objects.filter(thread_key=ticket.thread_key)
    assert letters.count() == 3
    for letter in letters:
        for version in (letter.text, letter.html):
            assert f"#{ticket.number}" in version
            assert "What happens next" in version
            assert "/case/" in version
            assert "answer this mail" in version
        assert letter.reply_to.startswith("care+")
        assert f"[#{ticket.number}]" in letter.subject
        assert [found for found in ("{{", "{%", "…}") if found in letter.text] == []


def test_the_resolution_says_nothing_of_a_remedy_when_there_is_none(
    ticket: Ticket, ana: User, now: datetime
) -> None:
    resolve(
        ticket, by=ana, text="Done.", outcome="not_upheld", remedy_given="nothing", no_cause=True, now=now
    )
    text = last_mail(ticket, "resolution").text
    assert "What you get" not in text
    assert "We see it differently" in text


def test_a_very_long_complaint_is_restated_in_part(chen: Customer, ana: User, now: datetime) -> None:
    ticket = open_ticket(
        customer=chen, text="cold soup " * 9000, channel="web", contact_email="chen@example.org", now=now
    )
    assert len(last_mail(ticket).text) < 8000


def test_the_next_step_names_a_moment_and_is_honest_when_late(
    ticket: Ticket, ana: User, now: datetime
) -> None:
    due = ticket.deadlines.get(metric=Deadline.Metric.FIRST_RESPONSE).due_at
    assert next_step(ticket, now=now).due_at == due
    assert "answers you by Wednesday" in next_step(ticket, now=now).words
    assert "We are late" in next_step(ticket, now=now + timedelta(days=3)).words
    reply(ticket, by=ana, text="We look.", then="pending", now=now)
    ticket.refresh_from_db()
    assert next_step(ticket, now=now).words == "We are waiting for your answer."
    reply(ticket, by=ana, text="We look on.", then="open", now=now)
    ticket.refresh_from_db()
    assert "You will hear from us by" in next_step(ticket, now=now).words
    resolve(ticket, by=ana, text="Done.", outcome="upheld", remedy_given="apology", no_cause=True, now=now)
    ticket.refresh_from_db()
    assert "open it again" in next_step(ticket, now=now).words
    close(ticket, now=now)
    ticket.refresh_from_db()
    assert "closed" in next_step(ticket, now=now).words


@pytest.mark.parametrize(
    ("zone", "said"),
    [
        ("", "Wednesday 18 November 2026, 12:00 (EAT)"),
        ("Europe/Berlin", "Wednesday 18 November 2026, 10:00 (CET)"),
        ("Asia/Kathmandu", "Wednesday 18 November 2026, 14:45 (UTC+5:45)"),
        ("America/Sao_Paulo", "Wednesday 18 November 2026, 06:00 (UTC-3)"),
        ("Mars/Olympus", "Wednesday 18 November 2026, 12:00 (EAT)"),
    ],
)
def test_moments_are_said_where_the_customer_lives(zone: str, said: str, now: datetime) -> None:
    assert moment_in_words(now, Customer(time_zone=zone)) == said
