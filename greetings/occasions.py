"""The days we greet people on: one row an occasion. Keys are stored and never change.

Religious days tell of a belief, which is nobody's guess (GDPR Art. 9): they need the customer's own yes.
The two new years of the East do not: they begin a civil year and are public holidays for people of every
belief, and whoever would rather not be greeted on them says so once. An audience must still not be cut to a
people: choose whom to greet by their orders, not by their names.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _


class Kind(Enum):
    BIRTHDAY = "birthday"  # each person's own day
    FIXED = "fixed"  # the same day every year
    MOVING = "moving"  # found year by year, see greetings.dating


@dataclass(frozen=True)
class Occasion:
    """One occasion.

    label: as it stands in a greeting and on pages ("Easter").
    is_religious: greeted only after the customer's own yes.
    month, day: of a fixed one.
    """

    key: str
    label: str | Promise
    kind: Kind
    is_religious: bool = False
    month: int = 0
    day: int = 0


BIRTHDAY = "birthday"
OCCASIONS: dict[str, Occasion] = {
    row.key: row
    for row in (
        Occasion(BIRTHDAY, _("Birthday"), Kind.BIRTHDAY),
        Occasion("new_year", _("New Year"), Kind.FIXED, month=1, day=1),
        Occasion("lunar_new_year", _("Lunar New Year"), Kind.MOVING),
        Occasion("easter", _("Easter"), Kind.MOVING, is_religious=True),
        Occasion("nepali_new_year", _("Nepali New Year"), Kind.MOVING),
        Occasion("eid_al_fitr", _("Eid al-Fitr"), Kind.MOVING, is_religious=True),
        Occasion("bijaya_dashami", _("Bijaya Dashami"), Kind.MOVING, is_religious=True),
        Occasion("diwali", _("Diwali"), Kind.MOVING, is_religious=True),
        Occasion("christmas", _("Christmas"), Kind.FIXED, is_religious=True, month=12, day=25),
    )
}


class UnknownOccasion(ValueError):
    """There is no such occasion; the text says so."""

    def __init__(self, key: str) -> None:
        super().__init__(f"There is no occasion “{key}”. Known are: {', '.join(OCCASIONS)}.")


def occasion_of(key: str) -> Occasion:
    """The occasion with this key. Raises UnknownOccasion."""
    try:
        return OCCASIONS[key]
    except KeyError:
        raise UnknownOccasion(key) from None


def label_of(key: str) -> str:
    """The occasion in words; a key no longer known stands for itself."""
    row = OCCASIONS.get(key)
    return str(row.label) if row else key


def choices() -> list[tuple[str, str | Promise]]:
    """(key, label) of every occasion, for forms."""
    return [(row.key, row.label) for row in OCCASIONS.values()]
