"""A batch of deadlines rings together: what is said is the same as one by one, and one cannot spoil it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

import pytest
from django.db import connection, transaction
from django.db.models import QuerySet
from django.test.utils import CaptureQueriesContext

from complaints import ringing
from complaints.assigning import take
from complaints.models import Deadline, Event, NamedColleague, Ticket
from complaints.opening import open_ticket
from complaints.promising import promise
from complaints.resolving import resolve
from customers.models import Customer
from feedback.answering import answer
from feedback.models import CallBack
from messaging.models import OutboundMessage
from staff.models import Notification, User
from tests.architecture.many import copies, more_tickets
from tests.cast import customer, team

pytestmark = pytest.mark.django_db
RINGS = ("clock.reminded", "clock.breached", "clock.escalated")
LATER = timedelta(days=1)


def opened(who: Customer, text: str, now: datetime, *, of: str = "Restaurant") -> Ticket:
    given = team(of) if of else None
    return open_ticket(customer=who, text=text, channel="phone", team=given, now=now)


@pytest.fixture
def company(
    ticket: Ticket, chen: Customer, ana: User, ben: User, otto: User, lena: User, maria: User, now: datetime
) -> list[Ticket]:
    """Tickets with an owner, with a team, with neither, with a promise, with a colleague named."""
    owned, named = opened(chen, "Stale bread.", now), opened(chen, "Ben laughed at us.", now)
    take(owned, by=ana, now=now)
    NamedColleague.objects.update_or_create(ticket=named, name="Ben", defaults={"user": ben})
    promise(owned, by=ana, text="A call", owner=ben, due_at=now + timedelta(hours=4), now=now)
    others = [opened(chen, "A wrong bill.", now, of="Billing"), opened(chen, "Nobody answers.", now, of="")]
    return [ticket, owned, named, *others]


def said(ring: Callable[[], int]) -> dict[str, Any]:
    """Everything that a sweep leaves behind, in words that do not depend on ids; then undone."""
    alerts().delete()
    Notification.objects.all().delete()
    with transaction.atomic():
        rung = ring()
        found = {
            "rung": rung,
            "events": sorted(
                (event.ticket.number, event.kind, event.promise_id or 0, str(sorted(event.facts.items())))
                for event in Event.objects.filter(kind__in=RINGS).select_related("ticket")
            ),
            "notices": sorted(
                Notification.objects.values_list("user__name", "title", "detail", "path", "is_urgent")
            ),
            "deadlines": list(
                Deadline.objects.order_by("pk").values_list("pk", "level", "ring_at", "breached_at", "round")
            ),
            "places": list(Ticket.objects.order_by("pk").values_list("pk", "queue_band", "queue_due_at")),
            "mailed": {
                (address, title)
                for address, title, path in Notification.objects.values_list("user__email", "title", "path")
                if any(title.partition(" ")[2] in text and path in text for text in texts(address))
            },
        }
        transaction.set_rollback(True)
    return found


def alerts() -> QuerySet[OutboundMessage]:
    return OutboundMessage.objects.filter(purpose="staff_alert")


def texts(address: str) -> list[str]:
    """Subject and text of each alert to this address."""
    return [
        f"{subject}\n{text}"
        for subject, text in alerts().filter(to_address=address).values_list("subject", "text")
    ]


@pytest.mark.parametrize("hours", [1, 4, 9, 24, 72])
def test_together_is_as_one_by_one(
    company: list[Ticket], now: datetime, hours: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    moment = now + timedelta(hours=hours)
    together = said(lambda: ringing.ring_due(now=moment))
    monkeypatch.setattr("complaints.ringing.BATCH", 1)
    assert said(lambda: ringing.ring_due(now=moment)) == together
    assert together["rung"] == len(together["events"])
    assert len(together["mailed"]) == len(together["notices"]), "every line in the app is in a mail as well"


def test_nobody_who_was_named_and_everybody_who_owes(company: list[Ticket], ben: User, now: datetime) -> None:
    ringing.ring_due(now=now + timedelta(hours=4))
    told = " ".join(Notification.objects.filter(user=ben).values_list("title", flat=True))
    assert f"#{company[2].number}" not in told
    assert "A call was due" in told


def test_a_call_back_rings_for_whoever_owes_it(
    ticket: Ticket, ana: User, lena: User, maria: User, now: datetime
) -> None:
    take(ticket, by=ana, now=now)
    call_back = _call_back(ticket, ana, now=now)
    Notification.objects.all().delete()
    ringing.ring_due(now=now + timedelta(days=10))
    rung = Event.objects.get(kind__in=RINGS, facts__subject=f"callback:{call_back.pk}")
    told = Notification.objects.filter(key=f"event:{rung.pk}").values_list("user__name", flat=True)
    assert sorted(told) == [lena.name, maria.name]


def _call_back(ticket: Ticket, by: User, *, now: datetime) -> CallBack:
    ticket.contact_email = "chen@example.org"
    resolve(ticket, by=by, text="Done.", outcome="upheld", remedy_given="apology", no_cause=True, now=now)
    answer(ticket.invitations.get(), is_solved=None, rating=1, comment="", now=now)
    return CallBack.objects.get(ticket=ticket)


def test_one_that_cannot_ring_is_put_off_alone(company: list[Ticket], now: datetime) -> None:
    broken = promise_deadline(company[1])
    Deadline.objects.filter(pk=broken.pk).update(subject="promise:lost")
    moment = now + LATER
    due = Deadline.objects.filter(ring_at__lte=moment).count()
    assert ringing.ring_due(now=moment) == due - 1
    assert list(Deadline.objects.filter(ring_at__lte=moment + ringing.PUT_OFF)) == [broken]
    assert Event.objects.filter(kind__in=RINGS).count() == due - 1
    assert Ticket.objects.get(pk=company[0].pk).queue_band == 2, "its place in the queue is counted too"


def promise_deadline(ticket: Ticket) -> Deadline:
    return ticket.deadlines.get(metric="promise")


def test_a_sweep_that_dies_between_batches_goes_on_where_it_stopped(
    company: list[Ticket], now: datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("complaints.ringing.BATCH", 4)
    whole = said(lambda: ringing.ring_due(now=now + LATER))
    real, calls = ringing.telling.tell_all, []

    def die_at_the_second(events: list[Event], *, now: datetime) -> object:
        calls.append(len(events))
        if len(calls) == 2:
            raise KeyboardInterrupt
        return real(events, now=now)

    def twice() -> int:
        with monkeypatch.context() as patched:
            patched.setattr("complaints.ringing.telling.tell_all", die_at_the_second)
            with pytest.raises(KeyboardInterrupt):
                ringing.ring_due(now=now + LATER)
        return 4 + ringing.ring_due(now=now + LATER)

    assert said(twice) == whole


def test_up_to_three_are_mails_of_their_own_more_are_one(ana: User, lena: User, now: datetime) -> None:
    for count in (3, 4):
        alerts().delete()
        guests = [customer(f"Guest {count} {number}") for number in range(count)]
        tickets = [opened(guest, "Cold soup.", now) for guest in guests]
        for each in tickets:
            take(each, by=ana, now=now)
        Deadline.objects.exclude(ticket__in=tickets, metric="first_response").update(ring_at=None)
        due = tickets[0].deadlines.get(metric="first_response").due_at
        assert due is not None
        assert ringing.ring_due(now=due) == count
        mails = texts(ana.email)
        assert len(mails) == (3 if count == 3 else 1)
        for each in tickets:
            assert sum(f"#{each.number} Not in time" in text for text in mails) == 1
            assert sum(f"/desk/tickets/{each.number}/" in text for text in mails) == 1


def test_three_hundred_ask_as_often_as_three(
    company: list[Ticket], now: datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("complaints.ringing.BATCH", 1000)
    moment = now + LATER
    asked = []
    for count in (3, 300):
        Deadline.objects.update(ring_at=None)
        some = more_tickets(company[1], count)
        for each in some:
            each.refresh_from_db()
        given = copies(company[1].promises.get(), count, ticket_id=lambda place, some=some: some[place].pk)
        copies(
            promise_deadline(company[1]),
            count,
            ticket_id=lambda place, some=some: some[place].pk,
            subject=lambda place, given=given: f"promise:{given[place].pk}",
        )
        clocks = Deadline.objects.filter(ticket__in=some, metric__in=["first_response", "promise"])
        due = list(clocks.order_by("pk").values_list("pk", flat=True))
        Deadline.objects.filter(pk__in=due).update(ring_at=now, level=0)
        with CaptureQueriesContext(connection) as queries:
            assert ringing.ring_due(now=moment, limit=600) == 2 * count
        asked.append(len(queries))
    assert asked[0] == asked[1], asked
