"""The rows behind a figure or a bar: whom and what it counts.

    rows = rows_of("left", selection, now=now)
    for customer in rows.queryset.order_by(*rows.order)[:50]: ...

Keys are slugs (letters, digits, - and _). Rows are all there are; what a colleague may open of them is
`rows.visible_among(tickets_visible_to(user))`.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal

from django.db.models import QuerySet

from complaints.models import Ticket
from retention.selection import Selection

Kind = Literal["customers", "tickets", "promises", "invitations"]
Counts = Literal["value", "n", "hits", "misses"]


@dataclass(frozen=True)
class Rows:
    """kind: what a row is. Promises and invitations have a `ticket` with its customer and owner.

    customers: Customer, annotated where it applies with `since` (a date: when they came, left …) and
    `value_cents` (of the last 365 days). tickets: Ticket with customer, owner, team. promises: complaints.Promise.
    invitations: feedback.Invitation, annotated with `rating`, `is_solved`, `answered_at` of its last answer.
    counts: which number of the figure the rows are: its value, n, hits, or the misses (n less hits).
    order: how to order them; ends with pk, for keyset or page.
    """

    key: str
    kind: Kind
    queryset: QuerySet[Any]
    label: str
    definition: str
    counts: Counts = "value"
    order: tuple[str, ...] = ("-pk",)

    def visible_among(self, tickets: QuerySet[Ticket]) -> QuerySet[Any]:
        """Those about `tickets`; customers are not narrowed."""
        if self.kind == "customers":
            return self.queryset
        if self.kind == "tickets":
            return self.queryset.filter(pk__in=tickets.values("pk"))
        return self.queryset.filter(ticket__in=tickets.values("pk"))


def rows_of(key: str, selection: Selection, *, now: datetime) -> Rows:
    """The rows of a figure or bar of the overview of `selection`. KeyError for a key that is none."""
    raise KeyError(key)
