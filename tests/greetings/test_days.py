"""On which days occasions fall: against days looked up by hand, and against people's own word."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from typing import Any

import pytest
from django.core import mail

from customers.models import Customer
from greetings import dating
from greetings.choosing import choose_occasion
from greetings.models import Greeting, OccasionDate
from greetings.moon_years import feast_near, moon_year_of
from greetings.occasions import OCCASIONS, UnknownOccasion
from staff.models import User
from tests.greetings.people import programme, willing

# country, occasion, year → day, whether a person has to confirm it
LOOKED_UP = [
    ("IN", "diwali", 2026, date(2026, 11, 8), False),
    ("IN", "diwali", 2027, date(2027, 10, 29), False),
    ("NP", "diwali", 2026, date(2026, 11, 8), False),  # Laxmi Pooja
    ("NP", "diwali", 2027, date(2027, 10, 29), False),  # "Gai Tihar; Laxmi Pooja" on one date
    ("IN", "eid_al_fitr", 2026, date(2026, 3, 21), False),
    ("AE", "eid_al_fitr", 2026, date(2026, 3, 20), False),  # not the 19th, "Eid al-Fitr Holiday"
    ("UG", "eid_al_fitr", 2026, date(2026, 3, 20), True),
    ("AE", "eid_al_fitr", 2027, date(2027, 3, 9), True),
    ("GB", "eid_al_fitr", 2026, date(2026, 3, 20), True),  # taken from another country
    ("PK", "eid_al_fitr", 2026, date(2026, 3, 20), False),  # its second day has the same name
    ("NP", "bijaya_dashami", 2026, date(2026, 10, 20), False),  # not "Ekadashi (Dashain)"
    ("IN", "bijaya_dashami", 2026, date(2026, 10, 20), False),
    ("UG", "bijaya_dashami", 2027, date(2027, 10, 9), False),
    ("CN", "lunar_new_year", 2026, date(2026, 2, 17), False),
    ("SG", "lunar_new_year", 2027, date(2027, 2, 6), False),  # not the 8th, "(observed)"
    ("VN", "lunar_new_year", 2026, date(2026, 2, 17), False),  # not "Lunar New Year's Eve"
    ("KR", "lunar_new_year", 2027, date(2027, 2, 7), False),  # a day after China's
    ("HK", "lunar_new_year", 2027, date(2027, 2, 6), False),
    ("NP", "nepali_new_year", 2026, date(2026, 4, 14), False),
    ("GB", "easter", 2026, date(2026, 4, 5), False),  # holidays knows its Monday only
    ("UG", "easter", 2027, date(2027, 3, 28), False),
    ("UG", "new_year", 2027, date(2027, 1, 1), False),
    ("GB", "christmas", 2027, date(2027, 12, 25), False),  # not the 27th, "(observed)"
]


@pytest.mark.parametrize(("country", "occasion", "year", "on", "is_estimated"), LOOKED_UP)
def test_a_day_is_the_one_to_greet_on(
    country: str, occasion: str, year: int, on: date, is_estimated: bool, settings: Any
) -> None:
    settings.COMPANY_COUNTRY = country
    assert [(each.on, each.is_estimated) for each in dating.reckon(occasion, year)] == [(on, is_estimated)]


@pytest.mark.django_db
def test_eid_falls_twice_in_2033_and_each_counts_for_a_year_of_its_own() -> None:
    of_2033 = dating.days_of("eid_al_fitr", first=date(2033, 1, 1), last=date(2033, 12, 31))
    assert [(day.on, day.year) for day in of_2033] == [(date(2033, 1, 2), 2033), (date(2033, 12, 23), 2034)]
    days = dating.days_of("eid_al_fitr", first=date(2002, 1, 1), last=date(2098, 12, 31))
    assert [day.year for day in days] == list(range(2002, 2102)), "no year left out, none twice"
    assert all(day.year == day.on.year for day in days if day.on < date(2033, 12, 1))


def test_a_moon_seen_sooner_or_later_is_of_the_same_year() -> None:
    for year in range(2002, 2102):
        for days in (-9, 0, 9):
            assert moon_year_of(feast_near(year) + timedelta(days=days)) == year


def test_every_occasion_has_a_day_a_year_and_an_unknown_one_is_refused() -> None:
    for key in set(OCCASIONS) - {"birthday"}:
        for year in range(2026, 2034):
            assert dating.reckon(key, year), f"{key} has no day in {year}"
    assert dating.reckon("diwali", 2150) == dating.reckon("birthday", 2026) == ()
    with pytest.raises(UnknownOccasion, match="no occasion “holi”"):
        dating.reckon("holi", 2026)


@pytest.mark.django_db
def test_rows_of_three_years_are_kept_once(now: datetime) -> None:
    assert dating.keep_dates(now=now) > 0
    before = sorted(OccasionDate.objects.values_list("occasion", "on", "is_estimated"))
    assert {on.year for _key, on, _estimated in before} == {2026, 2027, 2028}
    assert dating.keep_dates(now=now) == 0
    assert sorted(OccasionDate.objects.values_list("occasion", "on", "is_estimated")) == before


@pytest.mark.django_db
def test_what_a_person_said_is_never_overwritten(lena: User, now: datetime) -> None:
    dating.keep_dates(now=now)
    eid = OccasionDate.objects.get(occasion="eid_al_fitr", year=2027)
    assert not eid.is_settled
    dating.move(eid, on=date(2027, 3, 10), by=lena, now=now)
    dating.keep_dates(now=now)
    kept = OccasionDate.objects.get(occasion="eid_al_fitr", year=2027)
    assert (kept.on, kept.is_settled, kept.confirmed_by) == (date(2027, 3, 10), True, lena)
    days = dating.days_of("eid_al_fitr", first=date(2027, 1, 1), last=date(2027, 12, 31))
    assert [(day.on, day.is_settled) for day in days] == [(date(2027, 3, 10), True)]
    with pytest.raises(dating.NotThatDay, match="more than a month"):
        dating.move(kept, on=date(2027, 6, 1), by=lena, now=now)


@pytest.mark.django_db
def test_an_estimate_that_the_package_corrects_is_corrected(now: datetime) -> None:
    dating.keep_dates(now=now)
    OccasionDate.objects.filter(occasion="diwali", year=2027).update(on=date(2027, 10, 1))
    assert dating.keep_dates(now=now) == 1
    assert OccasionDate.objects.get(occasion="diwali", year=2027).on == date(2027, 10, 29)


@pytest.fixture
def yusuf(ground: None, now: datetime) -> Customer:
    """He chose Eid al-Fitr, and there is a programme for it."""
    programme("eid_al_fitr", now=now)
    found = willing("Yusuf Ali", said_at=datetime(2032, 1, 1, tzinfo=UTC))
    choose_occasion(found, occasion="eid_al_fitr", is_wanted=True, source="phone", now=now)
    return found


def _noon(on: date) -> datetime:
    return datetime.combine(on, time(9), UTC)


def test_both_feasts_of_2033_are_greeted(yusuf: Customer, lena: User, sweep: Any) -> None:
    for on in (date(2033, 1, 2), date(2033, 12, 23)):
        dating.keep_dates(now=_noon(on))
        dating.confirm(OccasionDate.objects.get(on=on), by=lena, now=_noon(on))
        for _turn in range(2):
            sweep(_noon(on))
    assert list(Greeting.objects.order_by("on").values_list("year", "state")) == [
        (2033, "released"),
        (2034, "released"),
    ]
    assert len(mail.outbox) == 2


def test_a_day_corrected_across_new_year_is_greeted_once(yusuf: Customer, lena: User, sweep: Any) -> None:
    new_year = date(2033, 1, 2)
    dating.keep_dates(now=_noon(new_year))
    row = OccasionDate.objects.get(on=new_year)
    dating.move(row, on=date(2032, 12, 31), by=lena, now=_noon(date(2032, 12, 20)))
    sweep(_noon(date(2032, 12, 31)))
    assert len(mail.outbox) == 1
    OccasionDate.objects.filter(pk=row.pk).update(on=new_year)
    for on in (date(2033, 1, 1), new_year):
        sweep(_noon(on))
    assert len(mail.outbox) == 1
