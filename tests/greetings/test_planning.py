"""Planning: everybody's own day and hour, each person once, again and again without change."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

import pytest
from django.core import mail
from django.db import connection
from django.test.utils import CaptureQueriesContext

from customers.birthdays import record_birthday
from customers.models import Customer
from customers.ordering import NewOrder, record_orders
from greetings import deciding, planning, programming
from greetings.audience import Audience, BadAudience
from greetings.facts import Facts
from greetings.models import Greeting, OccasionDate, Programme
from staff.models import User
from tests import cast
from tests.greetings.people import is_theirs, programme, say, second_record, willing

pytestmark = pytest.mark.django_db
State = Greeting.State
Standing = Callable[[], list[tuple[str, str, str]]]


def test_planning_again_changes_nothing(gita: Customer, birthdays: Programme, now: datetime) -> None:
    assert planning.plan(now=now).added == 1
    before = list(Greeting.objects.values())
    again = planning.plan(now=now + timedelta(minutes=10))
    assert (again.added, again.changed, again.ended) == (0, 0, 0)
    assert list(Greeting.objects.values()) == before


def test_the_week_ahead_of_anybody_anywhere(birthdays: Programme, now: datetime) -> None:
    """At 7:30 UTC of the 18th it is 19:30 of the 17th far west, and quiet hours of the 18th far east."""
    for day in range(14, 30):
        willing(f"D{day:02} Kiribati", birthday=(11, day), said_at=now, time_zone="Pacific/Kiritimati")
        willing(f"D{day:02} Baker", birthday=(11, day), said_at=now, time_zone="Etc/GMT+12")
    planning.plan(now=now.replace(hour=7, minute=30))
    found = {(row.customer.name[4:], row.on.day) for row in Greeting.objects.select_related("customer")}
    assert found == {("Kiribati", day) for day in range(19, 26)} | {("Baker", day) for day in range(17, 26)}
    baker = Greeting.objects.get(customer__name="D17 Baker")
    assert baker.not_before == datetime(2026, 11, 17, 21, tzinfo=UTC)


def test_an_hour_that_has_passed_is_later_the_same_day_or_never(birthdays: Programme, now: datetime) -> None:
    willing("Late Riser", birthday=(11, 18), said_at=now)
    evening = now.replace(hour=16, minute=59)  # 19:59 in Kampala
    assert planning.plan(now=evening).added == 1
    Greeting.objects.all().delete()
    assert planning.plan(now=now.replace(hour=17)).added == 0  # 20:00, quiet hours


@pytest.mark.parametrize(
    ("year", "rule", "own", "on"),
    [
        (2028, "feb_28", "", date(2028, 2, 29)),
        (2027, "feb_28", "", date(2027, 2, 28)),
        (2027, "mar_1", "", date(2027, 3, 1)),
        (2027, "feb_28", "mar_1", date(2027, 3, 1)),
        (2027, "mar_1", "feb_28", date(2027, 2, 28)),
        (2028, "mar_1", "feb_28", date(2028, 2, 29)),
        (2100 - 4, "mar_1", "", date(2096, 2, 29)),
    ],
)
def test_born_on_29_february(
    year: int, rule: str, own: str, on: date, birthdays: Programme, now: datetime, settings: Any
) -> None:
    settings.LEAP_DAY_ON = rule
    leap = willing("Leap Day", said_at=now)
    record_birthday(leap, month=2, day=29, leap_day_on=own, source="form", now=now)
    start = datetime(year, 2, 22, 12, tzinfo=UTC)
    leap.consents.update(at=start)
    for days in range(10):
        planning.plan(now=start + timedelta(days=days), days=2)
    row = Greeting.objects.get()
    assert (row.on, row.year) == (on, year)


def test_one_person_with_two_records_gets_one_greeting(
    gita: Customer, birthdays: Programme, now: datetime, standing: Standing
) -> None:
    for name in ("GITA  rai", "Rai, Gita", "G. Rai", ""):
        second_record(name, email="gita@example.org", birthday=(11, 18), now=now)
    second_record("Hari Rai", email="gita@example.org", birthday=(11, 18), now=now)  # her husband
    planning.plan(now=now)
    assert standing() == [("Gita Rai", State.PLANNED, ""), ("Hari Rai", State.PLANNED, "")]


def test_two_planners_that_cannot_see_each_other_plan_one_person_once(
    birthdays: Programme, now: datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One reads who is there; the other plans the person's older record; then the first one writes."""
    older = cast.customer("Gita Rai", email="gita@example.org")
    is_theirs(older, at=now)
    record_birthday(older, month=11, day=18, source="form", now=now)
    second_record("Rai, Gita", email="gita@example.org", birthday=(11, 18), now=now)
    read = planning.facts_of

    def reads_before_the_other_writes(ids: list[int], *, now: datetime) -> dict[int, Facts]:
        found = read(ids, now=now)
        monkeypatch.setattr(planning, "facts_of", read)
        say(older, True, at=now)
        planning.plan(now=now)
        return found

    monkeypatch.setattr(planning, "facts_of", reads_before_the_other_writes)
    planning.plan(now=now)
    assert Greeting.objects.get().customer == older


def test_a_record_added_after_the_greeting_was_sent_is_not_greeted_again(
    gita: Customer, birthdays: Programme, now: datetime, sweep: Callable[[datetime], None]
) -> None:
    sweep(now)
    second_record("G. Rai", email="gita@example.org", birthday=(11, 18), now=now)
    sweep(now)
    assert len(mail.outbox) == 1


def test_a_death_under_one_record_is_a_death_under_the_other(
    gita: Customer, birthdays: Programme, now: datetime
) -> None:
    second_record("Gita Rai", email="gita@example.org", now=now, deceased_at=now.date())
    assert planning.plan(now=now).added == 0


def test_what_a_person_took_out_stays_out(
    gita: Customer, birthdays: Programme, lena: User, now: datetime, standing: Standing
) -> None:
    planning.plan(now=now)
    deciding.take_out(Greeting.objects.get(), by=lena, note="I called her", now=now)
    programming.switch(birthdays, is_active=False, now=now)
    programming.switch(birthdays, is_active=True, now=now)
    planning.plan(now=now)
    assert standing() == [("Gita Rai", State.TAKEN_OUT, "")]
    with pytest.raises(deciding.AlreadyDecided):
        deciding.greet_personally(Greeting.objects.get(), by=lena, now=now)
    deciding.put_back(Greeting.objects.get(), by=lena, now=now)
    assert standing() == [("Gita Rai", State.PLANNED, "")]


def test_a_programme_switched_off_drops_and_on_again_plans(
    gita: Customer, birthdays: Programme, now: datetime, standing: Standing
) -> None:
    planning.plan(now=now)
    programming.switch(birthdays, is_active=False, now=now)
    assert standing() == [("Gita Rai", State.DROPPED, "switched_off")]
    planning.plan(now=now)
    assert standing() == [("Gita Rai", State.DROPPED, "switched_off")]
    programming.switch(birthdays, is_active=True, now=now)
    planning.plan(now=now)
    assert standing() == [("Gita Rai", State.PLANNED, "")]


def test_a_row_follows_zone_address_day_and_hour(gita: Customer, birthdays: Programme, now: datetime) -> None:
    planning.plan(now=now)
    gita.time_zone = "Asia/Tokyo"
    gita.save()
    gita.contact_points.update(value="new@example.org")
    record_birthday(gita, month=11, day=20, source="phone", now=now)
    Programme.objects.update(send_at=time(10))
    planning.plan(now=now)
    row = Greeting.objects.get()
    assert (row.address, row.on, row.time_zone) == ("new@example.org", date(2026, 11, 20), "Asia/Tokyo")
    assert row.not_before == datetime(2026, 11, 20, 1, tzinfo=UTC)


def test_a_day_that_moves_takes_its_greetings_along(gita: Customer, now: datetime) -> None:
    programme("lunar_new_year", now=now)
    day = OccasionDate.objects.create(occasion="lunar_new_year", year=2026, on=now.date())
    planning.plan(now=now)
    OccasionDate.objects.filter(pk=day.pk).update(on=now.date() + timedelta(days=2))
    planning.plan(now=now)
    assert Greeting.objects.get().on == now.date() + timedelta(days=2)


def test_of_two_programmes_the_first_one_greets(
    gita: Customer, birthdays: Programme, now: datetime, standing: Standing
) -> None:
    second = programme("birthday", now=now)
    planning.plan(now=now)
    assert Greeting.objects.get().programme == birthdays
    programming.switch(birthdays, is_active=False, now=now)
    planning.plan(now=now)
    assert (Greeting.objects.get().programme, standing()) == (second, [("Gita Rai", State.PLANNED, "")])


def test_audiences(now: datetime) -> None:
    long_ago = now - timedelta(days=400)
    ana = willing("Ana A", said_at=now, language="fr", is_special=True)
    bo = willing("Bo B", said_at=now, language="en-GB", created_at=long_ago)
    firm = willing("Firm F", said_at=now, kind="organisation")
    willing("Own O", said_at=now, kind="internal")
    record_orders([NewOrder(ana.pk, f"A{n}", now - timedelta(days=n), 1, "UGX") for n in range(3)], now=now)
    record_orders([NewOrder(firm.pk, "F1", long_ago, 1, "UGX")], now=now)
    for audience, named in (
        (Audience(), {ana, bo, firm}),
        (Audience(kinds=("person",)), {ana, bo}),
        (Audience(special="only"), {ana}),
        (Audience(special="not"), {bo, firm}),
        (Audience(languages=("en",)), {bo}),
        (Audience(languages=("fr", "")), {ana, firm}),
        (Audience(ordered_within_days=30), {ana}),
        (Audience(orders_at_least=2), {ana}),
        (Audience(customer_for_days=365), {bo, firm}),
        (Audience(special="only", customer_for_days=365), set()),
    ):
        assert set(audience.customers(now=now)) == named, audience
        assert audience.count(now=now) == len(named)
        assert audience.count_willing(now=now) == (len(named), len(named))
        assert Audience.from_json(audience.as_json()) == audience


@pytest.mark.parametrize(
    "data",
    [
        [], None, {"age": 30}, {"special": "yes"}, {"kinds": ["internal"]}, {"kinds": "person"},
        {"languages": [1]}, {"orders_at_least": -1}, {"orders_at_least": True}, {"ordered_within_days": "3"},
        {"customer_for_days": 10**9},
    ],
)  # fmt: skip
def test_conditions_that_cannot_be_read_are_refused_and_greet_nobody(data: Any, now: datetime) -> None:
    with pytest.raises(BadAudience):
        Audience.from_json(data)
    made = programme("birthday", now=now)
    willing("Gita Rai", birthday=(11, 18), said_at=now)
    Programme.objects.filter(pk=made.pk).update(audience=data if data is not None else {"none": 1})
    assert planning.plan(now=now).added == 0


def test_planning_asks_as_often_for_many_as_for_few(birthdays: Programme, now: datetime) -> None:
    def asked(many: int) -> int:
        for n in range(many):
            second_record(f"P{n} Q", email=f"p{many}-{n}@example.org", birthday=(11, 18), now=now)
        with CaptureQueriesContext(connection) as seen:
            planning.plan(now=now)
        return len(seen)

    asked(1)
    assert asked(3) == asked(40)
