"""The crowd's rows are those that verbs write: every page and every engine takes them for its own."""

from __future__ import annotations

from datetime import date, datetime, time
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from django.conf import settings
from django.db import connection
from django.db.models import F
from django.test import Client
from django.urls import reverse

from complaints import deadlines, timeline
from complaints.access import case_url
from complaints.models import Deadline, Event, Message, Promise, Ticket
from complaints.opening import open_ticket
from complaints.repeats import find_repeats
from complaints.resolving import close_finished
from complaints.ringing import ring_due
from complaints.status import ACTIVE
from customers.models import Birthday, Customer, Exit, Order
from feedback.models import Answer, Invitation
from greetings.audience import Audience
from greetings.models import OccasionChoice
from greetings.planning import plan
from greetings.programming import save_programme, switch
from staff.models import User
from tests.demo.conftest import CUSTOMERS, TICKETS

pytestmark = pytest.mark.usefixtures("crowd")


def _of_every_status() -> list[Ticket]:
    """The newest few of each status there is."""
    rows = Ticket.objects.select_related("customer").order_by("-opened_at")
    statuses = Ticket.objects.order_by().values_list("status", flat=True).distinct()
    return [ticket for status in statuses for ticket in rows.filter(status=status)[:4]]


def test_there_are_as_many_as_asked_for() -> None:
    assert (Customer.objects.count(), Ticket.objects.count()) == (CUSTOMERS, TICKETS)
    assert 0 < Ticket.objects.filter(status__in=ACTIVE).count() < TICKETS * 0.06
    for model in (Message, Event, Deadline, Promise, Invitation, Answer):
        assert model.objects.count() > TICKETS / 10


def test_the_database_holds_every_constraint() -> None:
    connection.check_constraints()


def test_every_event_is_put_into_words() -> None:
    for ticket in Ticket.objects.order_by("pk")[::9]:
        entries = timeline.for_staff(ticket)
        assert len(entries) == ticket.events.count() >= 3
        assert all(entry.sentence and "…" not in entry.sentence for entry in entries)
        assert timeline.for_customer(ticket)


_COUNTED = ("metric", "subject", "state", "started_at", "due_at", "remind_at", "escalate_at", "ended_at",
            "breached_at", "level", "ring_at", "round", "target_minutes", "elapsed_seconds")  # fmt: skip


def _clocks(ticket: Ticket) -> list[dict[str, Any]]:
    return list(ticket.deadlines.order_by("metric", "subject").values(*_COUNTED))


def test_counting_active_tickets_again_changes_nothing(now: datetime) -> None:
    found = list(Ticket.objects.filter(status__in=ACTIVE).select_related("customer"))
    assert found
    for ticket in found:
        before, place = _clocks(ticket), (ticket.queue_band, ticket.queue_due_at)
        deadlines.recompute(ticket, now=now)
        assert _clocks(ticket) == before
        ticket.refresh_from_db()
        assert (ticket.queue_band, ticket.queue_due_at) == place
        assert ticket.events.filter(kind="clock.policy_set").count() == 1


def test_counting_finished_tickets_again_changes_nothing() -> None:
    for ticket in Ticket.objects.exclude(status__in=ACTIVE).select_related("customer")[::25]:
        before = _clocks(ticket)
        deadlines.recompute(ticket, now=ticket.updated_at)
        assert _clocks(ticket) == before


def test_the_sweeps_find_nothing_left_over(now: datetime) -> None:
    assert ring_due(now=now) == 0
    assert close_finished(before=now.replace(year=now.year - 1), now=now) == 0


def test_repeats_are_counted_as_an_opening_counts_them() -> None:
    repeated = Ticket.objects.filter(repeat_count__gte=2).select_related("customer", "repeat_of")
    assert repeated.count() > TICKETS / 20
    for ticket in repeated[:20]:
        found = find_repeats(ticket.customer, causes=(), text="", now=ticket.opened_at)
        assert found.count == ticket.repeat_count + 1  # counted once more, for it is there already
        assert ticket.repeat_of is not None
        assert ticket.repeat_of.opened_at < ticket.opened_at
        assert ticket.repeat_of.customer_id == ticket.customer_id


def test_the_next_ticket_gets_a_number_of_its_own(now: datetime) -> None:
    customer = Customer.objects.order_by("pk")[0]
    opened = open_ticket(customer=customer, text="The soup was cold.", channel="web", now=now)
    assert opened.number > max(Ticket.objects.exclude(pk=opened.pk).values_list("number", flat=True))


def test_desk_pages_show_them(as_: Any) -> None:
    browser = as_(User.objects.get(email="maria@kept.example"))
    for view in ("all", "mine", "unassigned", "late", "waiting", "resolved"):
        assert browser.get(reverse("complaints:queue"), {"view": view}).status_code == 200
    for ticket in _of_every_status():
        page = browser.get(reverse("complaints:ticket", args=[ticket.number]))
        assert page.status_code == 200
        assert ticket.customer.name in page.content.decode()
        person = reverse("customers:page", args=[ticket.customer_id])
        assert browser.get(person).status_code == 200


def test_customers_see_their_case(client: Client) -> None:
    for ticket in _of_every_status():
        assert client.get(case_url(ticket)).status_code == 200


def test_nobody_orders_before_they_came_or_after_they_left(now: datetime) -> None:
    zone = ZoneInfo(settings.COMPANY_TIME_ZONE)
    assert 5 * CUSTOMERS < Order.objects.count() < 15 * CUSTOMERS
    assert not Order.objects.filter(placed_at__gt=now).exists()
    assert not Order.objects.filter(placed_at__lt=F("customer__created_at")).exists()
    left = Exit.objects.select_related("customer")
    assert {each.reason for each in left} >= {"poor_service", "product_quality"}
    for each in left:
        days = {order.placed_at.astimezone(zone).date() for order in each.customer.orders.all()}
        back = each.returned_on or date.max
        assert not [day for day in days if each.left_on <= day < back]
        assert each.returned_on is None or back in days
        assert min(days) < each.left_on
        assert (each.customer.deceased_at == each.left_on) == (each.reason == "death")


def test_the_greetings_of_a_week_can_be_planned(now: datetime) -> None:
    assert Birthday.objects.count() > CUSTOMERS / 3
    assert OccasionChoice.objects.exists()
    programme = save_programme(
        name="Birthdays",
        occasion="birthday",
        audience=Audience(),
        send_at=time(9),
        earliest=time(8),
        latest=time(20),
        default_language="en",
        texts={"en": ("Happy birthday", "All the best, {first_name|friend}!")},
        by=None,
        now=now,
    )
    switch(programme, is_active=True, now=now)
    assert plan(now=now, days=60).added > 0


def test_a_ticket_names_an_order_of_its_customer() -> None:
    named = Ticket.objects.exclude(order_reference="")
    assert named.count() > TICKETS / 4
    for ticket in named[:40]:
        order = Order.objects.get(reference=ticket.order_reference)
        assert (order.customer_id, True) == (ticket.customer_id, order.placed_at < ticket.opened_at)
