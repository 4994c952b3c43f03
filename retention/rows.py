"""The rows behind a figure or a bar: whom and what it counts.

    rows = rows_of("left", selection, now=now)
    for customer in rows.queryset.order_by(*rows.order)[:50]: ...

Keys are slugs (letters, digits, - and _). Rows are all there are; what a colleague may open of them is
`rows.visible_among(tickets_visible_to(user))`.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db.models import QuerySet
from django.utils.translation import gettext as _

from complaints.models import Ticket
from retention.counting.behind import FAMILIES, SINGLES, Counts, Kind
from retention.counting.behind_cost import COSTS
from retention.counting.definitions import words
from retention.counting.scope import Scope
from retention.selection import Selection


@dataclass(frozen=True)
class Rows:
    """kind: what a row is.

    customers: Customer, annotated with `value_cents` (of the last 365 days, or None) and `since`, a date;
    Rows.since says which one, and is empty where there is none. tickets: Ticket. promises:
    complaints.Promise. invitations: feedback.Invitation, annotated with `rating`, `is_solved` and
    `answered_at` of the last answer. What else a line shows, retention.row_lines fetches.
    counts: which number of the figure the rows are: its value, n, hits, or the misses (n less hits).
    order: how to order them; ends with the primary key.
    """

    key: str
    kind: Kind
    queryset: QuerySet[Any]
    label: str
    definition: str
    counts: Counts = "value"
    order: tuple[str, ...] = ("-pk",)
    since: str = ""

    def visible_among(self, tickets: QuerySet[Ticket]) -> QuerySet[Any]:
        """Those about `tickets` (of complaints.access.tickets_visible_to); customers are not narrowed."""
        if self.kind == "customers":
            return self.queryset
        path = "pk" if self.kind == "tickets" else "ticket"
        return self.queryset.filter(**{f"{path}__in": tickets.values("pk")})


def rows_of(key: str, selection: Selection, *, now: datetime) -> Rows:
    """The rows of a figure, bar or curve of the overview of `selection`. KeyError for a key that is none.

    It is counted as the overview is; a snapshot may be a quarter of an hour older.
    """
    scope = Scope.of(selection, now=now)
    family, hyphen, which = key.partition("-")
    if hyphen:
        made = FAMILIES[family](scope, which)
    else:
        made = (SINGLES | COSTS)[key](scope)
    said = words(key)
    label = f"{said.label}: {made.which}" if made.which else said.label
    if made.counts == "misses":  # a list of those who left must not be headed "Stayed"
        label = _("%(label)s: the others") % {"label": label}
    more = (made.counts, made.order, str(made.since))
    return Rows(key, made.kind, made.queryset, label, said.definition, *more)


__all__ = ["Counts", "Kind", "Rows", "rows_of"]
