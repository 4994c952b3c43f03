"""On which day an occasion falls: reckoned, kept as OccasionDate rows, and corrected by people.

Moving days come from the `holidays` package, matched by a table of exact names in one language, never by free
text: "Eid al-Fitr Holiday", "(observed)" and second days are other entries. The company's own country comes
first, because the moon is seen on different evenings. What the package calls "(estimated)", and a moon day
that had to be taken from another country, waits for a person.
"""

from __future__ import annotations

import warnings
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import lru_cache

import holidays
from dateutil.easter import easter
from django.conf import settings
from django.db import transaction
from django.utils.translation import gettext as _

from greetings.models import OccasionDate
from greetings.moon_years import feast_near, moon_year_of
from greetings.occasions import OCCASIONS, Kind, occasion_of
from staff.models import User

YEARS_AHEAD = 2
LAST_YEAR = 2099  # the package ends with 2100, and a year is read with its neighbours
FURTHEST_MOVE = timedelta(days=31)
_ESTIMATED = " (estimated)"
_NEXT_TIME = timedelta(days=20)  # entries closer than this belong to one feast of several days


@dataclass(frozen=True)
class _Key:
    """Where a moving day is found. names: its exact names in English; country: when our own has none.

    is_by_moon: seen, not reckoned, so that another country's day is only an estimate for ours; its year is
    that of greetings.moon_years.
    """

    names: frozenset[str]
    country: str
    is_by_moon: bool = False


_TABLE = {
    "eid_al_fitr": _Key(frozenset({"Eid al-Fitr"}), "AE", is_by_moon=True),
    "diwali": _Key(frozenset({"Diwali", "Deepavali", "Laxmi Pooja"}), "IN"),
    "bijaya_dashami": _Key(frozenset({"Bijaya Dashami", "Dussehra"}), "NP"),
    "lunar_new_year": _Key(
        frozenset(
            {"Chinese New Year (Spring Festival)", "Chinese New Year", "Lunar New Year", "Korean New Year"}
        ),
        "CN",
    ),
    "nepali_new_year": _Key(frozenset({"Nepali New Year"}), "NP"),
}


@dataclass(frozen=True)
class Found:
    """One day an occasion falls on. `year` is the one it counts for; source: where we have it from."""

    year: int
    on: date
    is_estimated: bool = False
    source: str = ""


class NotThatDay(ValueError):
    """The day cannot be the occasion's; the text says why."""


def reckon(occasion: str, year: int) -> tuple[Found, ...]:
    """The days of a fixed or moving occasion that count for a year, by reckoning alone."""
    row = occasion_of(occasion)
    if row.kind is Kind.FIXED:
        return (Found(year, date(year, row.month, row.day)),)
    if row.kind is Kind.BIRTHDAY or not 1900 < _our_year(occasion, year) <= LAST_YEAR:
        return ()
    if occasion == "easter":
        return (Found(year, easter(year), source="Gregorian reckoning"),)
    return _looked_up(occasion, year, settings.COMPANY_COUNTRY)


@lru_cache(maxsize=512)
def _looked_up(occasion: str, year: int, own_country: str) -> tuple[Found, ...]:
    key = _TABLE[occasion]
    for country in dict.fromkeys((own_country, key.country)):
        entries = _entries(country, key.names, _our_year(occasion, year))
        is_foreign = key.is_by_moon and country != own_country
        found = tuple(
            Found(year, on, is_estimated or is_foreign, f"{country}: {name}")
            for on, name, is_estimated in entries
            if (moon_year_of(on) if key.is_by_moon else on.year) == year
        )
        if found:
            return found
    return ()


def _our_year(occasion: str, year: int) -> int:
    """In which of our years the days that count for `year` fall, or nearly all of them."""
    return feast_near(year).year if _is_by_moon(occasion) else year


def _years(occasion: str, first: date, last: date) -> range:
    """The years that days from `first` to `last` may count for."""
    if _is_by_moon(occasion):
        return range(moon_year_of(first), moon_year_of(last) + 1)
    return range(first.year, last.year + 1)


def _is_by_moon(occasion: str) -> bool:
    return occasion in _TABLE and _TABLE[occasion].is_by_moon


def _entries(country: str, names: frozenset[str], year: int) -> list[tuple[date, str, bool]]:
    """The first day of each run of entries with one of the names: (day, name, is estimated)."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # years that the package does not know are none for us
            known = holidays.country_holidays(country, years=range(year - 1, year + 2), language="en_US")
    except NotImplementedError:  # a country the package does not have
        return []
    found: list[tuple[date, str, bool]] = []
    last = date.min
    for on, written in sorted(known.items()):
        for name in str(written).split("; "):
            if name.removesuffix(_ESTIMATED) in names:
                if last == date.min or on - last > _NEXT_TIME:
                    found.append((on, name, name.endswith(_ESTIMATED)))
                last = on
    return found


def keep_dates(*, now: datetime) -> int:
    """Keep the moving days of this year and the next two as rows; return how many changed.

    A day that a person confirmed or moved stays as it is, whatever the package says later.
    """
    first, last = date(now.year, 1, 1), date(now.year + YEARS_AHEAD, 12, 31)
    moving = [key for key, row in OCCASIONS.items() if row.kind is Kind.MOVING]
    wanted = {
        (key, year): reckon(key, year)
        for key in moving
        for year in _years(key, first, last)
        if first.year <= _our_year(key, year) <= last.year
    }
    stored: dict[tuple[str, int], list[OccasionDate]] = {}
    for row in OccasionDate.objects.filter(year__in={year for _key, year in wanted}):
        stored.setdefault((row.occasion, row.year), []).append(row)
    return sum(_keep(key, stored.get((key, year), []), found) for (key, year), found in wanted.items())


def _keep(occasion: str, rows: list[OccasionDate], found: Iterable[Found]) -> int:
    as_stored = {(row.on, row.is_estimated, row.source) for row in rows}
    wanted = {each.on: each for each in found}
    if any(row.confirmed_at for row in rows) or as_stored == {
        (each.on, each.is_estimated, each.source) for each in wanted.values()
    }:
        return 0
    with transaction.atomic():
        outdated = OccasionDate.objects.filter(pk__in=[row.pk for row in rows], confirmed_at__isnull=True)
        outdated.exclude(on__in=wanted).delete()
        for each in wanted.values():
            fresh = {"year": each.year, "is_estimated": each.is_estimated, "source": each.source}
            row, is_new = OccasionDate.objects.get_or_create(occasion=occasion, on=each.on, defaults=fresh)
            if not is_new and row.confirmed_at is None:
                OccasionDate.objects.filter(pk=row.pk, confirmed_at__isnull=True).update(**fresh)
    return 1


@transaction.atomic
def confirm(row: OccasionDate, *, by: User, now: datetime) -> OccasionDate:
    """A person says that the estimate is right. Greetings for it are planned from now on."""
    row = OccasionDate.objects.select_for_update().get(pk=row.pk)
    row.confirmed_by, row.confirmed_at = by, now
    row.save(update_fields=["confirmed_by", "confirmed_at"])
    return row


@transaction.atomic
def move(row: OccasionDate, *, on: date, by: User, now: datetime) -> OccasionDate:
    """A person says that it is another day, at most a month away; that confirms it. Raises NotThatDay."""
    row = OccasionDate.objects.select_for_update().get(pk=row.pk)
    if abs(on - row.on) > FURTHEST_MOVE:
        raise NotThatDay(_("That is more than a month away from the day we reckoned."))
    if OccasionDate.objects.filter(occasion=row.occasion, on=on).exclude(pk=row.pk).exists():
        raise NotThatDay(_("That day stands there already."))
    row.on, row.confirmed_by, row.confirmed_at = on, by, now
    row.save(update_fields=["on", "confirmed_by", "confirmed_at"])
    return row


@dataclass(frozen=True)
class Day:
    """A day to greet on. year: which counts for "once a year"; is_settled: certain enough to greet."""

    year: int
    on: date
    is_settled: bool


def days_of(occasion: str, *, first: date, last: date) -> list[Day]:
    """The days of a fixed or moving occasion from `first` to `last`, both included, in order."""
    years = _years(occasion, first, last)
    near = range(years.start - 1, years.stop + 1)  # a person may have moved a day across New Year
    found = [day for day in _of_years(occasion, near) if first <= day.on <= last]
    return sorted(found, key=lambda day: day.on)


def days_around(occasion: str, year: int) -> list[Day]:
    """The days that count for `year`; none for birthdays, which are each person's own."""
    return _of_years(occasion, range(year, year + 1))


def _of_years(occasion: str, years: range) -> list[Day]:
    """Rows count where there are any for a year (a person's word among them); other years are reckoned."""
    days: dict[int, list[Day]] = {}
    if occasion_of(occasion).kind is Kind.MOVING:
        for row in OccasionDate.objects.filter(occasion=occasion, year__in=years):
            days.setdefault(row.year, []).append(Day(row.year, row.on, row.is_settled))
    for year in years:
        if year not in days:
            days[year] = [Day(each.year, each.on, not each.is_estimated) for each in reckon(occasion, year)]
    return [day for of_year in days.values() for day in of_year]
