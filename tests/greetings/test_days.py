"""On which days occasions fall: against days looked up by hand, and against people's own word."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

import pytest

from greetings import dating
from greetings.models import OccasionDate
from greetings.occasions import OCCASIONS, UnknownOccasion
from staff.models import User

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


def test_eid_falls_twice_in_2033() -> None:
    assert [each.on for each in dating.reckon("eid_al_fitr", 2033)] == [date(2033, 1, 2), date(2033, 12, 23)]


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
