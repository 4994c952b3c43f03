"""Weeks as ISO 8601 counts them: Monday to Sunday, "2026-W46"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta

from retention.selection import CUSTOM, Selection

_WRITTEN = re.compile(r"(\d{4})-W(\d{2})", re.ASCII)


@dataclass(frozen=True)
class Week:
    """monday: its first day, a local date of the company."""

    monday: date

    @classmethod
    def of(cls, day: date) -> Week:
        """The week in which a day lies."""
        return cls(day - timedelta(days=day.weekday()))

    @classmethod
    def read(cls, written: str) -> Week:
        """ "2026-W46" → that week. ValueError for anything else."""
        found = _WRITTEN.fullmatch(written)
        if found is None:
            raise ValueError(f"Not a week: {written!r}")
        return cls(date.fromisocalendar(int(found[1]), int(found[2]), 1))

    def __str__(self) -> str:
        year, number, _ = self.monday.isocalendar()
        return f"{year:04d}-W{number:02d}"

    @property
    def number(self) -> int:
        return self.monday.isocalendar().week

    @property
    def sunday(self) -> date:
        return self.monday + timedelta(days=6)

    def before(self) -> Week:
        """The week before."""
        return Week(self.monday - timedelta(days=7))

    def after(self) -> Week:
        """The week after."""
        return Week(self.monday + timedelta(days=7))

    def selection(self) -> Selection:
        """The whole company in this week."""
        return Selection(self.monday, self.sunday, CUSTOM)
