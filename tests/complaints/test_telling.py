"""Who hears of what: the right colleague, never who did it, nobody twice, nobody who may not see it."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from complaints import telling, timeline
from complaints.assigning import take
from complaints.models import NamedColleague, Ticket
from complaints.noting import add_note
from complaints.opening import open_ticket
from complaints.promising import promise
from complaints.receiving import receive_message
from complaints.reopening import reopen
from complaints.resolving import resolve
from complaints.words import Priority
from customers.models import Customer
from messaging.models import OutboundMessage
from staff.models import User
from staff.notifying import mark_read, notify
from tests.cast import team


def heard(*people: User) -> list[str]:
    return [user.get_short_name() for user in people if user.notifications.exists()]


def ring(ticket: Ticket, kind: str, now: datetime, **given: object) -> list[User]:
    event = timeline.record(
        ticket,
        kind,
        at=now,
        metric="first_response",
        subject="",
        due_at=now.isoformat(),
        **given,  # type: ignore[arg-type]
    )
    return telling.tell(event, now=now)


def test_the_owner_hears_of_an_answer_else_the_team(
    ticket: Ticket, ana: User, ben: User, otto: User, now: datetime
) -> None:
    receive_message(ticket, text="Hello?", channel="mail", now=now)
    assert heard(ana, ben, otto) == ["Ana", "Ben"]
    take(ticket, by=ana, now=now)
    receive_message(ticket, text="Hello??", channel="mail", now=now)
    assert (ana.notifications.count(), ben.notifications.count()) == (2, 1)


def test_a_reopening_is_told_once_and_by_mail(ticket: Ticket, ana: User, ben: User, now: datetime) -> None:
    take(ticket, by=ana, now=now)
    resolve(ticket, by=ana, text="Done.", outcome="upheld", remedy_given="apology", no_cause=True, now=now)
    receive_message(ticket, text="No.", channel="mail", now=now)
    assert ana.notifications.get().is_urgent
    assert OutboundMessage.objects.filter(to_address=ana.email).count() == 1
    assert heard(ben) == []


def test_who_did_it_is_not_told(ticket: Ticket, ana: User, ben: User, now: datetime) -> None:
    take(ticket, by=ana, now=now)
    promise(ticket, by=ana, text="A call", due_at=now + timedelta(hours=1), now=now)
    add_note(ticket, by=ana, text="@ana note to self", now=now)
    resolve(ticket, by=ana, text="Done.", outcome="upheld", remedy_given="apology", no_cause=True, now=now)
    reopen(ticket, by=ana, reason="Wrong button.", now=now)
    assert heard(ana, ben) == []


def test_a_mention_reaches_who_may_see_it(
    ticket: Ticket, ana: User, ben: User, otto: User, lena: User, now: datetime
) -> None:
    add_note(ticket, by=ana, text="@ben @Otto @nobody could you? mail lena@kept.example", now=now)
    assert heard(ben, otto, lena) == ["Ben"]
    assert OutboundMessage.objects.filter(purpose="staff_alert", to_address=ben.email).count() == 1


def test_clocks_remind_alert_and_escalate_upwards(
    ticket: Ticket, ana: User, ben: User, lena: User, maria: User, otto: User, now: datetime
) -> None:
    take(ticket, by=ana, now=now)
    ticket.refresh_from_db()
    assert ring(ticket, "clock.reminded", now) == [ana]
    assert set(ring(ticket, "clock.breached", now)) == {ana, lena}
    assert set(ring(ticket, "clock.escalated", now)) == {lena, maria}
    assert heard(ben, otto) == []
    assert OutboundMessage.objects.filter(purpose="staff_alert").count() == 5


def test_an_unowned_ticket_reminds_the_team(ticket: Ticket, ana: User, ben: User, now: datetime) -> None:
    assert set(ring(ticket, "clock.reminded", now)) == {ana, ben}


def test_a_promise_reminds_who_owes_it(
    ticket: Ticket, ana: User, ben: User, lena: User, now: datetime
) -> None:
    made = promise(ticket, by=ana, text="A call", owner=ben, due_at=now + timedelta(hours=1), now=now)
    ben.notifications.all().delete()
    assert ring(ticket, "clock.reminded", now, promise=made) == [ben]
    assert "A call" in ben.notifications.get().title


def test_twice_is_once(ticket: Ticket, ana: User, ben: User, now: datetime) -> None:
    event = timeline.record(ticket, "ticket.reopened", at=now, by_customer=True)
    assert telling.tell(event, now=now) == [ana, ben]
    assert telling.tell(event, now=now) == []
    assert OutboundMessage.objects.filter(purpose="staff_alert").count() == 2


def test_a_named_agent_hears_nothing_of_it(ticket: Ticket, ana: User, ben: User, now: datetime) -> None:
    NamedColleague.objects.create(ticket=ticket, name="Ben", user=ben)
    receive_message(ticket, text="And Ben laughed.", channel="mail", now=now)
    assert heard(ana, ben) == ["Ana"]


def test_a_third_complaint_is_told_to_the_leads(chen: Customer, ana: User, lena: User, now: datetime) -> None:
    for _each in range(3):
        open_ticket(customer=chen, text="Cold soup.", channel="web", team=team("Restaurant"), now=now)
    assert lena.notifications.count() == 1
    assert heard(ana) == []


def test_notifications_are_told_once_and_read(ana: User, ben: User, now: datetime) -> None:
    assert notify(ana, key="k", title="One\nline " * 100, path="/desk/", now=now)
    assert not notify(ana, key="k", title="Again", path="/desk/", now=now)
    assert len(ana.notifications.get().title) <= 200
    assert mark_read(ben, now=now) == 0
    assert mark_read(ana, now=now, ids=[]) == 0
    assert mark_read(ana, now=now) == 1
    assert mark_read(ana, now=now) == 0


@pytest.mark.parametrize("kind", sorted(telling.RULES))
def test_every_rule_is_about_a_known_kind(kind: str) -> None:
    assert kind in timeline.KINDS


def test_danger_in_a_later_message_is_told_at_once(
    ticket: Ticket, ana: User, lena: User, now: datetime
) -> None:
    take(ticket, by=ana, now=now)
    receive_message(ticket, text="My son is in hospital now.", channel="mail", now=now)
    ticket.refresh_from_db()
    assert (ticket.is_safety_risk, ticket.priority) == (True, Priority.URGENT)
    assert lena.notifications.get().is_urgent
    receive_message(ticket, text="Still in hospital.", channel="mail", now=now)
    assert lena.notifications.count() == 1
