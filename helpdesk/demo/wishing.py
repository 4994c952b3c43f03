"""Birthdays and programmes: who is greeted when, in which words, and the greetings of the past months."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from datetime import date, datetime, time, timedelta
from functools import partial
from zoneinfo import ZoneInfo

from django.conf import settings

from customers.birthdays import record_birthday
from customers.models import Customer
from greetings.audience import Audience
from greetings.choosing import choose_occasion
from greetings.dating import confirm, keep_dates
from greetings.deciding import greet_personally
from greetings.models import Greeting, OccasionDate
from greetings.planning import plan
from greetings.programming import save_programme, switch
from greetings.releasing import release_due
from helpdesk.demo.clockwork import days_ago
from staff.models import User

WEEKS_BACK = 10
LONGEST_AGO = timedelta(days=390)
# Days from today on which these have their birthday; "joseph" has an open complaint, "patrick" is special.
_SOON = {"joseph": 0, "patrick": 1, "amina": 3, "brenda": 4, "david": 5, "regular-2": 1, "regular-6": 2,
         "regular-8": 2, "regular-14": 3, "regular-21": 6, "regular-33": 5, "claire": 6,
         "regular-1": 0, "regular-7": 0, "regular-0": 1, "regular-16": 1, "regular-18": 2, "regular-23": 3,
         "regular-25": 4, "regular-28": 4, "regular-30": 5, "regular-32": 6}  # fmt: skip
_LATELY = ("regular-4", "regular-9", "regular-13", "regular-20", "regular-26", "regular-31", "regular-45")
_CHOICES = {"hassan": "eid_al_fitr", "farida": "eid_al_fitr", "priya": "diwali", "tom": "easter",
            "regular-5": "eid_al_fitr", "regular-12": "easter", "regular-19": "christmas"}  # fmt: skip
_ENGLISH_BIRTHDAY = (
    "Happy birthday, {first_name|dear guest}!",
    "Dear {first_name|guest},\n\nall of us at {company} wish you a happy birthday: good health, good company"
    " and a good meal.\n\nYours,\nMaria and the team of {company}",
)
_FRENCH_BIRTHDAY = (
    "Joyeux anniversaire, {first_name|cher client} !",
    "Bonjour {first_name|cher client},\n\ntoute l'équipe de {company} vous souhaite un joyeux anniversaire,"
    " une bonne santé et de bons moments à table.\n\nMaria et l'équipe de {company}",
)
_NEW_YEAR = (
    "A happy New Year, {first_name|dear guest}",
    "Dear {first_name|guest},\n\nthank you for the year that ends, and for every word you told us. A happy"
    " New Year to you and yours!\n\nThe team of {company}",
)
_EID = (
    "Eid Mubarak, {first_name|dear guest}",
    "Dear {first_name|guest},\n\nwe wish you and your family a blessed and joyful {occasion}."
    "\n\nThe team of {company}",
)
Deed = tuple[datetime, Callable[[], object]]


def set_up(*, by: User, now: datetime) -> None:
    """The programmes: three that greet, and one that is still a draft."""
    keep_dates(now=now)
    both = {"en": _ENGLISH_BIRTHDAY, "fr": _FRENCH_BIRTHDAY}
    rows = (
        ("Birthdays", "birthday", Audience(), both, True),
        ("New Year", "new_year", Audience(), {"en": _NEW_YEAR}, True),
        ("Eid al-Fitr", "eid_al_fitr", Audience(kinds=("person",)), {"en": _EID}, True),
        ("Easter, for regulars", "easter", Audience(orders_at_least=5), {"en": _NEW_YEAR}, False),
    )
    for name, occasion, audience, texts, is_active in rows:
        programme = save_programme(
            name=name,
            occasion=occasion,
            audience=audience,
            send_at=time(9),
            earliest=time(8),
            latest=time(20),
            default_language="en",
            texts=texts,
            by=by,
            now=now,
        )
        switch(programme, is_active=is_active, now=now)


def note_day(key: str, customer: Customer, rng: random.Random, *, said_at: datetime, now: datetime) -> None:
    """A guest's birthday, if they said it, and the day that they chose for themselves."""
    if key in _CHOICES:
        source = "preference page"
        choose_occasion(customer, occasion=_CHOICES[key], is_wanted=True, source=source, now=said_at)
    if customer.kind != Customer.Kind.PERSON:
        return
    today = now.astimezone(ZoneInfo(settings.COMPANY_TIME_ZONE))
    # In the evening the hours of greeting are over: then those of today have their day tomorrow.
    first = today.date() + timedelta(days=1 if today.hour >= 18 else 0)
    draw, away = rng.random(), rng.randrange(9, 360)
    if key in _SOON:
        _birthday(customer, first + timedelta(days=_SOON[key]), rng, now=said_at)
    elif key in _LATELY:
        _birthday(customer, first - timedelta(days=5 + 9 * _LATELY.index(key)), rng, now=said_at)
    elif key == "regular-50":
        record_birthday(customer, month=1, day=1, year=1970, source="order form", now=said_at)
    elif key == "regular-51":
        record_birthday(
            customer, month=2, day=29, year=1992, leap_day_on="mar_1", source="phone", now=said_at
        )
    elif draw < 0.5:
        _birthday(customer, first + timedelta(days=away), rng, now=said_at)


def _birthday(customer: Customer, on: date, rng: random.Random, *, now: datetime) -> None:
    year = rng.randrange(1950, 2004) if rng.random() < 0.6 and (on.month, on.day) != (2, 29) else None
    record_birthday(customer, month=on.month, day=on.day, year=year, source="order form", now=now)


def past_weeks(*, by: User, now: datetime) -> Iterator[Deed]:
    """What the sweeps did: the greetings of the past weeks, of the New Year and of Eid al-Fitr."""
    starts = {days_ago(7 * week, "06:00", now=now) for week in range(WEEKS_BACK, 0, -1)}
    zone = ZoneInfo(settings.COMPANY_TIME_ZONE)
    starts.add(datetime(now.astimezone(zone).year - 1, 12, 28, 6, tzinfo=zone))
    for day in OccasionDate.objects.filter(is_estimated=True, on__lt=now):
        at = datetime.combine(day.on - timedelta(days=3), time(6), zone)
        yield at, partial(confirm, day, by=by, now=at)
        if now - at < LONGEST_AGO:
            starts.add(at + timedelta(hours=1))
    for start in sorted(starts):
        yield start, partial(_greet_from, start, by=by, now=now)


def _greet_from(start: datetime, *, by: User, now: datetime) -> None:
    """Plan a week, and let each day's greetings go in their hour; special customers get a call."""
    plan(now=start)
    rows = Greeting.objects.filter(not_before__lt=now)
    waiting = rows.filter(state__in=[Greeting.State.PLANNED, Greeting.State.PERSONAL])
    for at in sorted(set(waiting.values_list("not_before", flat=True))):
        for minute in range(1, 4):  # at most so many a minute
            release_due(now=at + timedelta(minutes=minute))
        # On the day itself: the next day's release would find that nobody called.
        for greeting in rows.filter(state=Greeting.State.PERSONAL, not_before=at):
            said_at = min(at + timedelta(hours=2), now)
            note = "Called; was glad that somebody thought of it."
            greet_personally(greeting, by=by, note=note, now=said_at)


def greet_now(*, now: datetime) -> None:
    """Plan the week that begins, and let go what is due today."""
    plan(now=now)
    release_due(now=now)
