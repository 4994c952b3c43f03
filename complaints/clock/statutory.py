"""Deadlines that the law writes in days and weeks; nothing pauses them.

Business day: a local date with an open instant. The day of receipt is the local date of receipt and
is not counted. The n-th business day ends at its close of business (FCA DISP 1.5: the third one);
calendar weeks end at the local midnight at which the day of the same name is over (DISP 1.6.2:
eight weeks).
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta

from complaints.clock.calendar import HORIZON, Calendar, NeverOpen
from complaints.clock.events import Period, Policy
from complaints.clock.zones import DAY, end_of_date, utc


def end_of_business_day(calendar: Calendar, received: datetime, days: int) -> datetime:
    """Close of business on the ``days``-th (1, 2, …) business day after the local day of receipt.

    Raises NeverOpen when there are not so many business days left."""
    received = utc(received)
    return end_of_business_day_by((Period(received, Policy(calendar)),), received, days)


def end_of_calendar_weeks(calendar: Calendar, received: datetime, weeks: int) -> datetime:
    """The local midnight that ends the day ``weeks`` weeks after the local day of receipt."""
    return end_of_date(calendar.zone, calendar.date_of(received) + timedelta(weeks=weeks))


def end_of_business_day_by(periods: Sequence[Period], received: datetime, days: int) -> datetime:
    """As end_of_business_day, for calendars that followed one another: a date that was over when the
    calendar changed counts as it was then, every other date by the new calendar."""
    day = periods[0].policy.calendar.date_of(received)
    last = day + HORIZON
    while day <= last:
        day += DAY
        closing = _calendar_of(day, periods).closing(day)
        if closing is not None:
            days -= 1
            if days <= 0:
                return closing
    raise NeverOpen("This calendar has too few business days left.")


def _calendar_of(day: date, periods: Sequence[Period]) -> Calendar:
    for period in reversed(periods[1:]):
        calendar = period.policy.calendar
        if end_of_date(calendar.zone, day) > period.since:
            return calendar
    return periods[0].policy.calendar
