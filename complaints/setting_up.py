"""The ground every company starts on: the documents' ten causes, opening hours, how fast we answer.

Laying it again changes nothing that somebody edited.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta

import holidays
from django.conf import settings
from django.db import transaction

from complaints.models import BusinessCalendar, Cause, Holiday, SlaPolicy
from complaints.words import Priority

# Source 001, in its order and words; poor appearance includes hygiene (source 000).
CAUSES = [
    ("ignored", "Lack of attention, being ignored", "Nobody paid attention to me"),
    ("rudeness", "Bad language, rudeness", "Somebody was rude to me"),
    ("lack_of_trust", "Lack of trust", "I could not rely on you"),
    ("dishonesty", "Dishonesty, insincerity", "I was not told the truth"),
    ("poor_appearance", "Poor appearance, hygiene", "It was dirty or badly kept"),
    ("disrespect", "Disrespect", "I was treated without respect"),
    ("denial_of_responsibility", "Denial of responsibility", "Nobody took responsibility"),
    ("poor_presentation", "Poor presentation", "It was badly presented or incomplete"),
    ("time_wasting", "Time wasting", "My time was wasted"),
    ("lack_of_knowledge", "Lack of knowledge", "Nobody knew the answer"),
]
OPEN_HOURS = [["08:00", "18:00"]]
WEEK = dict.fromkeys(("mon", "tue", "wed", "thu", "fri"), OPEN_HOURS) | {"sat": [["09:00", "14:00"]]}
HOLIDAY_YEARS_AHEAD = 2

# name, priority, special only, minutes: acknowledge, first response, next response, resolve, silence
POLICIES = [
    ("Special customers", None, True, 60, 60, 120, 960, 600),
    ("Urgent", Priority.URGENT, False, 60, 60, 120, 960, 600),
    ("High", Priority.HIGH, False, 120, 120, 240, 1500, 1200),
    ("Low", Priority.LOW, False, 240, 600, 1200, 6000, 3000),
    ("Everyone", None, False, 120, 240, 600, 3000, 2400),
]


@transaction.atomic
def lay_ground(*, now: datetime) -> None:
    """Lay in causes, the company's calendar with its holidays from last year on, and the policies."""
    for position, (slug, name, customer_wording) in enumerate(CAUSES, start=1):
        Cause.objects.get_or_create(
            slug=slug, defaults={"name": name, "customer_wording": customer_wording, "position": position}
        )
    calendar, is_new = BusinessCalendar.objects.get_or_create(
        name="Opening hours",
        defaults={
            "time_zone": settings.COMPANY_TIME_ZONE,
            "week": WEEK,
            "country": settings.COMPANY_COUNTRY,
        },
    )
    if is_new:
        lay_holidays(calendar, first_year=now.year - 1, last_year=now.year + HOLIDAY_YEARS_AHEAD)
    if SlaPolicy.objects.exists():
        return
    for position, (name, priority, special_only, *minutes) in enumerate(POLICIES, start=1):
        SlaPolicy.objects.create(
            name=name,
            position=position * 10,
            calendar=calendar,
            priority=priority,
            special_only=special_only,
            acknowledgement_minutes=minutes[0],
            first_response_minutes=minutes[1],
            next_response_minutes=minutes[2],
            resolution_minutes=minutes[3],
            silence_minutes=minutes[4],
        )


def lay_holidays(calendar: BusinessCalendar, *, first_year: int, last_year: int) -> int:
    """Add the public holidays of the calendar's country as rows; return how many are new.

    Estimated dates (such as Eid) say so in their name, for a person to confirm. An unknown country adds none.
    """
    try:
        found: dict[date, str] = holidays.country_holidays(
            calendar.country, years=range(first_year, last_year + 1)
        )
    except NotImplementedError:
        return 0
    rows = [Holiday(calendar=calendar, date=day, name=name[:150]) for day, name in sorted(found.items())]
    before = calendar.holidays.count()
    Holiday.objects.bulk_create(rows, ignore_conflicts=True)
    return calendar.holidays.count() - before


def holidays_end(calendar: BusinessCalendar, *, today: date) -> bool:
    """Whether no holiday is known for the coming year, so that an administrator should lay some in."""
    return not calendar.holidays.filter(date__range=(today, today + timedelta(days=365))).exists()
