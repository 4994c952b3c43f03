"""What putting right costs, beside what the customers bring who stayed: counted by hand."""

from __future__ import annotations

import random
from datetime import date, datetime

import pytest

from complaints.models import Ticket
from customers.models import Customer
from retention.counting import count_overview
from retention.figure import Panel
from retention.models import Rhythm, Stay
from retention.selection import Selection
from retention.staying import refresh
from retention.wording import cases, compared
from staff.models import User
from tests.cast import NOW
from tests.retention.crowd import Crowd

MONTH = Selection.of("30d", today=date(2026, 11, 18))


def _panel() -> Panel:
    refresh(now=NOW)
    return count_overview(MONTH, now=NOW).cost[0]


@pytest.fixture
def crowd(ana: User, now: datetime) -> Crowd:
    return Crowd(5, owner=ana)


@pytest.mark.django_db
def test_cost_stands_beside_what_those_bring_who_stayed(crowd: Crowd) -> None:
    people = [each for each in crowd.people(16) if each.kind != "internal"]
    for place, person in enumerate(people):
        crowd.random = random.Random(1)  # nobody without orders
        crowd.orders(person, first=300, gap=9, last=125 if place < 2 else 0)
        cost = [None, 0, 300_000][place % 3]
        crowd.ticket(person, 20, status="closed", remedy_cost_cents=cost)
    crowd.ticket(people[5], 15, status="closed", remedy_cost_cents=200_000)
    crowd.ticket(people[5], 10, status="open", remedy_cost_cents=900_000)
    crowd.ticket(people[5], 40, status="closed", remedy_cost_cents=700_000)  # the period before
    crowd.ticket(people[5], 90, status="closed", remedy_cost_cents=None)
    panel = _panel()
    put_right, spent, stayed, worth = panel.figures
    noted = Ticket.objects.filter(remedy_cost_cents__isnull=False).count() - 2
    assert put_right.value == len(people) + 1
    assert (spent.value, spent.n) == (300_000 * (len(people) // 3) + 200_000, noted)
    assert compared(spent) == "UGX 7,000 before", "a sum is not tested for chance"
    assert cases(spent) == f"from {noted}"
    gone = sum(stay.ended_on is not None for stay in _stays(people))
    assert (stayed.hits, stayed.n) == (len(people) - gone, len(people))
    here = [stay.customer_id for stay in _stays(people) if stay.ended_on is None]
    brought = sum(Rhythm.objects.filter(customer__in=here).values_list("value_cents", flat=True))
    assert (worth.value, worth.n) == (brought, len(here))
    assert panel.finding.startswith(f"{len(people) + 1} complaints put right for UGX ")
    assert "their time is not recorded" in panel.notes[0]


def _stays(people: list[Customer]) -> list[Stay]:
    return list(Stay.objects.filter(customer__in=people))


@pytest.mark.django_db
def test_what_is_noted_nowhere_is_not_called_free(crowd: Crowd) -> None:
    assert _panel().finding == "No complaint was put right in this period."
    for person in crowd.people(3):
        crowd.ticket(person, 20, status="closed", remedy_cost_cents=None)
    panel = _panel()
    assert panel.finding == "3 complaints put right; what it cost is noted on none of them."
    assert panel.figures[1].value is None
