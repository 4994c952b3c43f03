"""Reminders, alerts and escalation: each once, whatever runs twice or stops in the middle."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from complaints import ringing
from complaints.models import Deadline, Event, Ticket
from complaints.opening import open_ticket
from complaints.promising import promise
from complaints.replying import reply
from messaging.models import OutboundMessage
from staff.models import Notification, User
from tests.threads import at_once

RINGS = ("clock.reminded", "clock.breached", "clock.escalated")


def rings(ticket: Ticket, metric: str) -> list[str]:
    events = Event.objects.filter(ticket=ticket, kind__in=RINGS, facts__metric=metric)
    return list(events.order_by("pk").values_list("kind", flat=True))


@pytest.mark.django_db
def test_before_at_and_after_the_due_moment(ticket: Ticket, ana: User, now: datetime) -> None:
    due = ticket.deadlines.get(metric="first_response")
    assert None not in (due.remind_at, due.due_at, due.escalate_at)
    assert ringing.ring_due(now=due.remind_at - timedelta(seconds=1)) == 1, "only the acknowledgement"
    assert rings(ticket, "first_response") == []
    for moment, expected in [
        (due.remind_at, ["clock.reminded"]),
        (due.due_at, ["clock.reminded", "clock.breached"]),
        (due.escalate_at, list(RINGS)),
    ]:
        ringing.ring_due(now=moment)
        ringing.ring_due(now=moment)
        assert rings(ticket, "first_response") == expected
    due.refresh_from_db()
    assert (due.level, due.ring_at, due.breached_at) == (3, None, due.due_at)


@pytest.mark.django_db
def test_after_a_long_outage_only_the_latest_is_said(ticket: Ticket, ana: User, now: datetime) -> None:
    ringing.ring_due(now=now + timedelta(days=3))
    assert rings(ticket, "first_response") == ["clock.escalated"]


@pytest.mark.django_db
def test_the_owner_of_a_promise_is_told_in_the_app_and_by_mail(
    ticket: Ticket, ana: User, ben: User, now: datetime
) -> None:
    promise(ticket, by=ben, text="A call", due_at=now + timedelta(hours=4), owner=ana, now=now)
    Notification.objects.all().delete()
    ringing.ring_due(now=now + timedelta(hours=3))
    told = Notification.objects.filter(user=ana)
    assert ["A call is due" in each.title for each in told] == [True], [each.title for each in told]
    assert OutboundMessage.objects.filter(purpose="staff_alert", to_address=ana.email).exists()


@pytest.mark.django_db
def test_what_is_done_does_not_ring(ticket: Ticket, ana: User, now: datetime) -> None:
    reply(ticket, by=ana, text="Here I am.", now=now)
    ringing.ring_due(now=now + timedelta(days=1))
    assert rings(ticket, "first_response") == rings(ticket, "acknowledgement") == []


@pytest.mark.django_db(transaction=True)
def test_four_sweeps_at_once_say_it_once(
    ticket: Ticket, ana: User, lena: User, now: datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("complaints.ringing.BATCH", 3)
    for number in range(5):
        open_ticket(customer=ticket.customer, text=f"Cold soup {number}.", channel="phone", now=now)
    moment = now + timedelta(days=2)
    results = at_once(*[lambda: ringing.ring_due(now=moment)] * 4)
    assert not [each for each in results if isinstance(each, Exception)]
    ringing.ring_due(now=moment)
    for each in Ticket.objects.all():
        assert rings(each, "first_response") == ["clock.escalated"]
    assert not Deadline.objects.filter(ring_at__lte=moment).exists()


@pytest.mark.django_db
def test_a_sweep_that_dies_half_way_leaves_nothing_half_said(
    ticket: Ticket, ana: User, now: datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    def die(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr("complaints.ringing.telling.tell_all", die)
        with pytest.raises(KeyboardInterrupt):
            ringing.ring_due(now=now + timedelta(days=1))
    assert not Event.objects.filter(kind__in=RINGS).exists()
    ringing.ring_due(now=now + timedelta(days=1))
    assert rings(ticket, "first_response") == ["clock.escalated"]


@pytest.mark.django_db
def test_one_ticket_that_cannot_ring_does_not_silence_the_others(
    ticket: Ticket, ana: User, now: datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = open_ticket(customer=ticket.customer, text="The soup was cold.", channel="phone", now=now)
    real = ringing.telling.tell_all

    def tell_all(events: list[Event], *, now: datetime) -> None:
        if ticket.pk in {event.ticket_id for event in events}:
            raise RuntimeError("nobody can be told of this one")
        real(events, now=now)

    with monkeypatch.context() as patched:
        patched.setattr("complaints.ringing.telling.tell_all", tell_all)
        ringing.ring_due(now=now + timedelta(days=1))
    assert rings(other, "first_response") == ["clock.escalated"]
    assert rings(ticket, "first_response") == []
    ringing.ring_due(now=now + timedelta(days=1, hours=1))
    assert rings(ticket, "first_response") == ["clock.escalated"], "it is tried again"
