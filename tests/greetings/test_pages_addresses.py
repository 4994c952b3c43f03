"""Who gets no greeting for their address alone is seen in the calendar; a colleague mends it from there."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

import pytest

from customers.models import ContactPoint, Customer
from greetings import planning
from greetings.models import Greeting, Programme
from staff.models import User

State = Greeting.State


@pytest.fixture
def unverified(gita: Customer, birthdays: Programme, now: datetime) -> Greeting:
    """Gita has her birthday today; nobody knows whether her address is hers."""
    ContactPoint.objects.update(verified_at=None, verified_how="")
    planning.plan(now=now)
    return Greeting.objects.get()


def test_it_is_seen_and_mended(unverified: Greeting, as_: Any, lena: User, now: datetime) -> None:
    lead, page = as_(lena), f"/desk/customers/{unverified.customer_id}/"
    [part] = lead.get("/desk/greetings/").context["ahead"][0].parts
    assert (part.standing.label, part.reasons[0].sentence) == (
        "Will not go",
        "Nobody has confirmed that their address is theirs.",
    )
    shown = lead.get(part.url)
    assert [row.greeting for row in shown.context["rows"]] == [unverified]
    assert f'href="{page}#who"' in shown.content.decode()
    lead.post(f"{page}contact-points/{ContactPoint.objects.get().pk}/verification/")
    planning.plan_for(unverified.customer_id, now=now)
    unverified.refresh_from_db()
    assert (unverified.state, unverified.address) == (State.PLANNED, "gita@example.org")


def test_planning_again_writes_nothing(unverified: Greeting, now: datetime) -> None:
    for minutes in (10, 20):
        tally = planning.plan(now=now + timedelta(minutes=minutes))
        assert (tally.added, tally.changed, tally.ended) == (0, 0, 0)
    assert Greeting.objects.get().updated_at == unverified.updated_at


def test_a_stronger_reason_takes_its_place(unverified: Greeting, now: datetime) -> None:
    Customer.objects.update(deceased_at=now.date())
    planning.plan(now=now)
    assert Greeting.objects.get().reason == "deceased"


def test_a_day_that_is_over_is_told_as_such(unverified: Greeting, as_: Any, lena: User) -> None:
    Greeting.objects.update(on=unverified.on - timedelta(days=1))
    yesterday = as_(lena).get("/desk/greetings/").context["behind"][1]
    assert [str(part.standing.counted) for part in yesterday.parts] == ["did not go"]
    assert "Did not go" in as_(lena).get(f"/desk/greetings/{unverified.pk}/").content.decode()
