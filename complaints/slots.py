"""Places that a case page, and My day, leave for the apps above: they fill them, nothing here imports them.

An upper app registers a function when it starts (`AppConfig.ready`):

    def rating(ticket, now):
        return ("feedback/_rating_section.html", {"answer": …})   # or None: nothing to show

    slots.register_ticket_section(rating)

The page includes what it gets, in the order of registering, with the dictionary as `section`:

    {% for piece in sections %}{% include piece.template with section=piece.context %}{% endfor %}
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from complaints.models import Ticket
from staff.models import User

Fill = Callable[[Ticket, datetime], tuple[str, dict[str, Any]] | None]
DayFill = Callable[[User, datetime], tuple[str, dict[str, Any]] | None]


@dataclass(frozen=True)
class Section:
    """One piece of a page: a template and what it needs, found there as `section`."""

    template: str
    context: dict[str, Any]


_case_fills: list[Fill] = []
_ticket_fills: list[Fill] = []
_day_fills: list[DayFill] = []


def register_case_section(fill: Fill) -> Fill:
    """Put a piece on the customer's case page. What it shows is public. Registering twice is once."""
    return _register(_case_fills, fill)


def register_ticket_section(fill: Fill) -> Fill:
    """Put a piece on the desk's ticket page. Registering twice is once."""
    return _register(_ticket_fills, fill)


def register_day_section(fill: DayFill) -> DayFill:
    """Put a piece on a colleague's page My day: what else is due from them. Registering twice is once."""
    if fill not in _day_fills:
        _day_fills.append(fill)
    return fill


def case_sections(ticket: Ticket, now: datetime) -> list[Section]:
    """The pieces that other apps have for the customer's page of this ticket."""
    return _filled(_case_fills, ticket, now)


def ticket_sections(ticket: Ticket, now: datetime) -> list[Section]:
    """The pieces that other apps have for the desk's page of this ticket."""
    return _filled(_ticket_fills, ticket, now)


def day_sections(user: User, now: datetime) -> list[Section]:
    """What other apps have for this colleague's day."""
    return [Section(*filled) for fill in _day_fills if (filled := fill(user, now)) is not None]


def _register(fills: list[Fill], fill: Fill) -> Fill:
    if fill not in fills:
        fills.append(fill)
    return fill


def _filled(fills: list[Fill], ticket: Ticket, now: datetime) -> list[Section]:
    return [Section(*filled) for fill in fills if (filled := fill(ticket, now)) is not None]
