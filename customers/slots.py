"""Places that a customer's page leaves for the apps above: they fill them, and nothing here imports them.

    def greetings(customer, user, now):
        return ("greetings/_customer_section.html", {"greetings": …})   # or None: nothing to show

    slots.register_customer_section(greetings)      # once, in AppConfig.ready

The page includes what it gets, in the order of registering, with the dictionary as `section`. What needs many
queries is better a piece of its own, which the template fetches (`hx-get`, with a link inside).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from customers.models import Customer
from staff.models import User

Fill = Callable[[Customer, User, datetime], tuple[str, dict[str, Any]] | None]


@dataclass(frozen=True)
class Section:
    """One piece of a page: a template and what it needs, found there as `section`."""

    template: str
    context: dict[str, Any]


_fills: list[Fill] = []


def register_customer_section(fill: Fill) -> Fill:
    """Put a piece on the desk's page of a customer. Registering twice is once."""
    if fill not in _fills:
        _fills.append(fill)
    return fill


def customer_sections(customer: Customer, user: User, now: datetime) -> list[Section]:
    """The pieces that other apps have for this customer's page, as `user` may see it."""
    return [Section(*filled) for fill in _fills if (filled := fill(customer, user, now)) is not None]
