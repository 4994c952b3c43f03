"""Birthdays: with or without a year, 29 February, and days that are none."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from customers.birthdays import NotADay, birthday_in, forget_birthday, record_birthday
from customers.models import Birthday, Customer

pytestmark = pytest.mark.django_db


def test_the_last_word_counts_and_can_be_erased(chen: Customer, now: datetime) -> None:
    record_birthday(chen, month=5, day=1, year=1980, source="phone", now=now)
    found = record_birthday(chen, month=5, day=2, leap_day_on="mar_1", source="form", now=now)
    assert (found.month, found.day, found.year, found.leap_day_on) == (5, 2, None, "")
    assert forget_birthday(chen)
    assert not forget_birthday(chen)
    assert not Birthday.objects.exists()


@pytest.mark.parametrize(
    ("month", "day", "year"),
    [(2, 30, None), (13, 1, None), (0, 1, None), (4, 31, None), (2, 29, 2023), (2, 29, 1900), (1, 1, 2027),
     (1, 1, 1066), (1, 1, 99999), (1, 10**30, None), (-1, 1, None)],
)  # fmt: skip
def test_what_is_no_day_is_refused(
    chen: Customer, month: int, day: int, year: int | None, now: datetime
) -> None:
    with pytest.raises(NotADay):
        record_birthday(chen, month=month, day=day, year=year, source="phone", now=now)


@pytest.mark.parametrize("day", [date(1970, 1, 1), date(1900, 1, 1), date(1899, 12, 30)])
def test_placeholders_are_doubtful_unless_they_said_so_themselves(
    chen: Customer, day: date, now: datetime
) -> None:
    given = {"month": day.month, "day": day.day, "year": day.year, "source": "import", "now": now}
    assert record_birthday(chen, **given).is_doubtful
    assert not record_birthday(chen, **given, is_certain=True).is_doubtful
    assert not record_birthday(chen, **given | {"year": None}).is_doubtful


@pytest.mark.parametrize(
    ("own", "company", "year", "expected"),
    [
        ("", "feb_28", 2027, date(2027, 2, 28)),
        ("", "mar_1", 2027, date(2027, 3, 1)),
        ("mar_1", "feb_28", 2027, date(2027, 3, 1)),
        ("feb_28", "mar_1", 2100, date(2100, 2, 28)),
        ("mar_1", "mar_1", 2028, date(2028, 2, 29)),
    ],
)
def test_leap_days(own: str, company: str, year: int, expected: date) -> None:
    assert birthday_in(Birthday(month=2, day=29, leap_day_on=own), year, leap_day_on=company) == expected
