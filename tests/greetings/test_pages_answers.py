"""An answer to a greeting: a word with the customer, a ticket when it complains, held from a stranger."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

import pytest

from complaints.models import Message, Ticket
from customers.consenting import may
from customers.models import Customer, Interaction
from greetings import planning, releasing
from greetings.models import Greeting
from messaging.models import InboundMessage, OutboundMessage
from staff.models import Notification, User
from tests import cast
from tests.architecture.greeted import answer_to, birthdays, has_birthday
from tests.complaints.mailing import deliver, mail

Outcome = InboundMessage.Outcome
THANKS = "Thank you, how kind of you!"
COMPLAINT = "Thank you. But my last order never came, and nobody answers the phone."


@pytest.fixture
def greeted(lena: User, now: datetime) -> Greeting:
    """A birthday greeting in the outbox, to Gita."""
    birthdays(by=lena, now=now)
    has_birthday(cast.customer("Gita Rai", email="gita@example.org"), now=now)
    planning.plan(now=now)
    releasing.release_due(now=now)
    return Greeting.objects.select_related("outbound", "customer").get()


def test_thanks_land_on_the_customer_and_the_planners_hear_of_it(
    greeted: Greeting, lena: User, ana: User, now: datetime
) -> None:
    done = answer_to(greeted, THANKS, now=now)

    assert (done.outcome, done.thread_key) == (Outcome.RECORDED, f"greeting:{greeted.pk}")
    assert "greeting" in done.reason
    said = Interaction.objects.get()
    assert (said.customer, said.text, said.about) == (greeted.customer, THANKS, f"greeting:{greeted.pk}")
    assert (said.inbound, said.ticket_number, said.seen_at) == (done, None, None)
    assert Notification.objects.filter(user=lena, key=f"interaction:{said.pk}").count() == 1
    assert not Notification.objects.filter(user=ana).exists()
    assert not Ticket.objects.exists()
    assert greeted.customer.contact_points.get().verified_at == now


def test_the_owner_hears_of_it_instead(greeted: Greeting, lena: User, ana: User, now: datetime) -> None:
    Greeting.objects.update(owner=ana)
    answer_to(greeted, THANKS, now=now)
    assert set(
        Notification.objects.filter(key__startswith="interaction:").values_list("user", flat=True)
    ) == {ana.pk}


def test_a_complaint_in_it_opens_a_ticket_for_the_greeted_customer(greeted: Greeting, now: datetime) -> None:
    done = answer_to(greeted, COMPLAINT, now=now)

    ticket = Ticket.objects.get()
    assert (done.outcome, done.thread_key) == (Outcome.OPENED, ticket.thread_key)
    assert "never came" in done.reason
    assert greeted.outbound is not None
    assert greeted.outbound.subject not in ticket.subject
    assert (ticket.customer, ticket.channel, ticket.contact_email) == (
        greeted.customer,
        "mail",
        "gita@example.org",
    )
    assert Interaction.objects.get().ticket_number == ticket.number
    assert OutboundMessage.objects.filter(purpose="acknowledgement", thread_key=ticket.thread_key).exists()


def test_our_own_subject_is_not_taken_for_their_complaint(greeted: Greeting, now: datetime) -> None:
    assert greeted.outbound is not None
    OutboundMessage.objects.update(subject="Sorry we were late: happy birthday, Gita")
    greeted.outbound.refresh_from_db()
    assert answer_to(greeted, THANKS, now=now).outcome == Outcome.RECORDED


def test_a_subject_of_their_own_counts(greeted: Greeting, now: datetime) -> None:
    assert greeted.outbound is not None
    raw = mail(
        "Please call me.",
        sender="Gita Rai <gita@example.org>",
        subject="Complaint about the delivery",
        In_Reply_To=greeted.outbound.message_id,
    )
    assert deliver(raw, now=now).outcome == Outcome.OPENED


def test_the_reply_address_alone_is_enough(greeted: Greeting, now: datetime) -> None:
    assert greeted.outbound is not None
    raw = mail(THANKS, sender="gita@example.org", subject="hello").replace(
        b"care@kept.example", greeted.outbound.reply_to.encode()
    )
    assert deliver(raw, now=now).outcome == Outcome.RECORDED
    assert Interaction.objects.get().about == f"greeting:{greeted.pk}"


def test_a_stranger_s_answer_is_held(greeted: Greeting, now: datetime) -> None:
    done = answer_to(greeted, COMPLAINT, now=now, sender="mallory@example.net")
    assert (done.outcome, done.state) == (Outcome.HELD, InboundMessage.State.HELD)
    assert "another address" in done.reason
    assert not Interaction.objects.exists()
    assert not Ticket.objects.exists()


def test_a_colleague_s_address_is_held(greeted: Greeting, ana: User, now: datetime) -> None:
    assert answer_to(greeted, THANKS, now=now, sender=ana.email).outcome == Outcome.HELD


@pytest.mark.parametrize("sign", [{"Auto_Submitted": "auto-replied"}, {"Precedence": "bulk"}])
def test_machines_are_recorded_and_say_nothing(
    greeted: Greeting, now: datetime, sign: dict[str, str]
) -> None:
    done = answer_to(greeted, f"I am away. {COMPLAINT}", now=now, **sign)
    assert done.outcome == Outcome.RECORDED
    assert not Interaction.objects.exists()
    assert not Ticket.objects.exists()


def test_the_same_mail_twice_is_one_word(greeted: Greeting, now: datetime) -> None:
    first, second = answer_to(greeted, THANKS, now=now), answer_to(greeted, THANKS, now=now)
    assert first.pk == second.pk
    assert Interaction.objects.count() == 1


def test_a_greeting_that_is_not_there_is_like_any_mail(greeted: Greeting, now: datetime) -> None:
    OutboundMessage.objects.update(thread_key="greeting:999999")
    assert answer_to(greeted, THANKS, now=now).outcome == Outcome.OPENED


@pytest.mark.parametrize(
    "text", ["STOP", "Unsubscribe.", "Please stop sending me mails", "no more greetings please"]
)
def test_nothing_but_stop_ends_greetings(greeted: Greeting, now: datetime, text: str) -> None:
    answer_to(greeted, text, now=now)
    assert not may(Customer.objects.get(pk=greeted.customer_id), "greetings")


@pytest.mark.parametrize(
    "text",
    ["Thank you, and never stop being so kind. See you soon!", "Don't stop sending me greetings, thank you!"],
)
def test_stop_within_a_sentence_is_read_by_a_person(greeted: Greeting, now: datetime, text: str) -> None:
    answer_to(greeted, text, now=now)
    assert may(greeted.customer, "greetings")


def test_an_answer_that_is_only_a_quote_or_nothing_is_kept(greeted: Greeting, now: datetime) -> None:
    assert answer_to(greeted, "\n\n", now=now).outcome == Outcome.RECORDED
    assert "No words" in Interaction.objects.get().text


def test_one_button_opens_a_ticket_once(greeted: Greeting, ana: User, as_: Any, now: datetime) -> None:
    answer_to(greeted, "Thank you. Something about the soup, too.", now=now)
    said = Interaction.objects.get()
    browser = as_(ana)

    for _turn in range(2):
        answer = browser.post(f"/desk/interactions/{said.pk}/ticket/")
        ticket = Ticket.objects.get()
        assert answer.headers["Location"] == f"/desk/tickets/{ticket.number}/"

    said.refresh_from_db()
    assert (said.ticket_number, said.seen_by) == (ticket.number, ana)
    assert Message.objects.get(ticket=ticket, kind="customer").inbound == said.inbound
    assert ticket.customer == greeted.customer


def test_our_own_words_become_no_ticket(greeted: Greeting, ana: User, as_: Any, now: datetime) -> None:
    answer_to(greeted, THANKS, now=now)
    Interaction.objects.update(is_from_customer=False)
    as_(ana).post(f"/desk/interactions/{Interaction.objects.get().pk}/ticket/")
    assert not Ticket.objects.exists()


def test_two_records_of_a_family_answer_each_for_themselves(lena: User, now: datetime) -> None:
    birthdays(by=lena, now=now)
    for name in ("Gita Rai", "Hari Rai"):
        has_birthday(cast.customer(name, email="rai@example.org"), now=now)
    planning.plan(now=now)
    releasing.release_due(now=now)
    for greeting in Greeting.objects.select_related("outbound", "customer"):
        answer_to(greeting, f"Thank you from {greeting.customer}", now=now + timedelta(minutes=1))
    assert {(each.customer.name, each.text) for each in Interaction.objects.select_related("customer")} == {
        ("Gita Rai", "Thank you from Gita Rai"),
        ("Hari Rai", "Thank you from Hari Rai"),
    }
