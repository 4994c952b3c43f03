"""The years of the Islamic calendar, eleven days shorter than ours: its feasts come twice in some of ours.

They are numbered so that they agree with ours from December 2001 to November 2033, and run ahead after that.
Eid al-Fitr of early January 2033 is of 2033, that of late December of 2034: both are greeted, each once.
"""

from __future__ import annotations

from datetime import date, timedelta

_FEAST, _YEAR = date(2026, 3, 20), 354.36707  # Eid al-Fitr of the year 1447, and the days of a mean year


def moon_year_of(feast: date) -> int:
    """The year that Eid al-Fitr on this day counts for, whether the moon is seen a day sooner or later."""
    return _FEAST.year + round((feast - _FEAST).days / _YEAR)


def feast_near(year: int) -> date:
    """The day on or next to which Eid al-Fitr of that year falls."""
    return _FEAST + timedelta(days=round((year - _FEAST.year) * _YEAR))
