"""The day to wish somebody well: day and month; the year only if they gave it, and never shown."""

from __future__ import annotations

from datetime import date, datetime

from django.db import transaction
from django.utils.translation import gettext as _

from customers.changes import changed
from customers.kept_record import kept_record, lock_record
from customers.local_day import company_day
from customers.models import Birthday, Customer
from helpdesk.web.text import clean_line, shorten

OLDEST_YEAR = 1880
# What forms and spreadsheets write when nobody said a birthday: day 0 and 1 of Excel (1900 and 1904), day 0
# of Unix seen from both sides of Greenwich.
PLACEHOLDERS = {
    date(1899, 12, 30),
    date(1899, 12, 31),
    date(1900, 1, 1),
    date(1904, 1, 1),
    date(1969, 12, 31),
    date(1970, 1, 1),
}
LeapDay = Birthday.LeapDay


class NotADay(ValueError):
    """No such day, or a year that cannot be; the text says so to the person who typed it."""


@transaction.atomic
def record_birthday(
    customer: Customer,
    *,
    month: int,
    day: int,
    year: int | None = None,
    leap_day_on: str = "",
    is_certain: bool = False,
    source: str,
    now: datetime,
) -> Birthday:
    """Note when to greet `customer`; what was noted before is replaced. Raises NotADay with a sentence.

    A placeholder such as 1 January 1970 is kept as doubtful, and nobody is greeted on it, unless
    `is_certain`: they told us themselves. `leap_day_on` (a Birthday.LeapDay) only counts for 29 February.
    """
    born = _checked(month, day, year, today=company_day(now))
    leap_day = LeapDay(leap_day_on).value if (month, day) == (2, 29) else ""
    record = lock_record(customer.pk)
    found, _is_new = Birthday.objects.update_or_create(
        customer=record,
        defaults={
            "month": month,
            "day": day,
            "year": year,
            "leap_day_on": leap_day,
            "is_doubtful": year is not None and born in PLACEHOLDERS and not is_certain,
            "source": shorten(clean_line(source), 60),
            "recorded_at": now,
        },
    )
    changed(record.pk)
    return found


def forget_birthday(customer: Customer) -> bool:
    """Erase the day; True when there was one."""
    record = kept_record(customer)
    deleted, _rows = Birthday.objects.filter(customer=record).delete()
    if deleted:
        changed(record.pk)
    return deleted > 0


def birthday_in(birthday: Birthday, year: int, *, leap_day_on: str) -> date:
    """The day to greet on in `year`. `leap_day_on`: the company's rule ("feb_28" or "mar_1") for those born
    on 29 February, in years that have none; the customer's own choice goes before it."""
    try:
        return date(year, birthday.month, birthday.day)
    except ValueError:
        chosen = birthday.leap_day_on or leap_day_on
        return date(year, 3, 1) if chosen == LeapDay.MAR_1 else date(year, 2, 28)


def _checked(month: int, day: int, year: int | None, *, today: date) -> date:
    try:
        born = date(year if year is not None else 2000, month, day)
    except (ValueError, OverflowError):
        if (month, day) == (2, 29):
            raise NotADay(_("%(year)s had no 29 February.") % {"year": year}) from None
        raise NotADay(_("There is no such day in the calendar.")) from None
    if year is not None and not (OLDEST_YEAR <= year and born <= today):
        raise NotADay(_("This year of birth cannot be right. Leave it empty if you do not know it."))
    return born
