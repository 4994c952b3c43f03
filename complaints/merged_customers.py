"""Tickets follow their customer when two records of one person become one (customers.merging)."""

from __future__ import annotations

from datetime import datetime

from complaints.models import Ticket
from customers.models import Customer


def move_tickets(keep: Customer, other: Customer, *, now: datetime) -> None:
    """Every ticket of `other` is one of `keep`'s from now on. Their words and times stay as they were."""
    Ticket.objects.filter(customer=other).update(customer=keep)
