"""Lists of tickets, read for the screen: a fixed number of queries, and only the columns that a line shows.

rows = read_rows(list(for_queue(tickets)), now=now)
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Sequence
from datetime import datetime
from typing import NamedTuple

from django.db.models import QuerySet
from django.urls import reverse

from complaints.models import Deadline, Promise, Ticket, TicketCause
from complaints.rows import Around, Promised, Row, row_of
from customers.models import AssistanceNeed

_SHOWN = (
    *("number", "subject", "status", "outcome", "is_safety_risk", "repeat_count", "repeat_window_days"),
    *("opened_at", "updated_at", "resolved_at", "waiting_since", "queue_band", "queue_due_at"),
    *("customer__name", "customer__is_special", "owner__name", "team__name"),
)


class Running(NamedTuple):
    """A running deadline, as far as a line shows it (queue.Clock)."""

    metric: str
    state: str
    started_at: datetime
    remind_at: datetime | None
    due_at: datetime | None


def for_queue(rows: QuerySet[Ticket]) -> QuerySet[Ticket]:
    """With what a line shows of the ticket, its customer, owner and team; the rest comes by `read_rows`."""
    return rows.select_related("customer", "owner", "team").only(*_SHOWN)


def read_rows(tickets: Sequence[Ticket], *, now: datetime) -> list[Row]:
    """Tickets from `for_queue` as lines: why each is here, its clock, its promise, its causes."""
    ids = [ticket.pk for ticket in tickets]
    clocks, promises, causes = _clocks(ids), _promises(ids), _causes(ids)
    needs = _needs({ticket.customer_id for ticket in tickets})
    # One address is worked out, the others follow it.
    before, _zero, after = reverse("complaints:ticket", args=[0]).rpartition("0")
    return [
        row_of(
            ticket,
            Around(
                clocks=clocks[ticket.pk],
                promise=promises.get(ticket.pk),
                causes=causes[ticket.pk],
                needs=needs[ticket.customer_id],
            ),
            url=f"{before}{ticket.number}{after}",
            now=now,
        )
        for ticket in tickets
    ]


def _clocks(ids: Collection[int]) -> dict[int, list[Running]]:
    found: defaultdict[int, list[Running]] = defaultdict(list)
    rows = Deadline.objects.filter(ticket__in=ids, state=Deadline.State.RUNNING)
    for ticket_id, *columns in rows.values_list("ticket_id", *Running._fields):
        found[ticket_id].append(Running(*columns))
    return found


def _promises(ids: Collection[int]) -> dict[int, Promised]:
    """The open promise of each ticket that is due first."""
    rows = Promise.objects.filter(ticket__in=ids, state=Promise.State.OPEN).order_by("-due_at", "-pk")
    return {
        ticket_id: Promised(*rest) for ticket_id, *rest in rows.values_list("ticket_id", *Promised._fields)
    }


def _causes(ids: Collection[int]) -> dict[int, list[str]]:
    """What we confirmed, or else what the customer ticked."""
    found: defaultdict[int, list[str]] = defaultdict(list)
    confirmed: defaultdict[int, list[str]] = defaultdict(list)
    rows = TicketCause.objects.filter(ticket__in=ids).exclude(source=TicketCause.Source.SUGGESTED)
    rows = rows.order_by("-is_main", "cause__position", "pk")
    for ticket_id, source, name in rows.values_list("ticket_id", "source", "cause__name"):
        found[ticket_id].append(name)
        if source == TicketCause.Source.CONFIRMED:
            confirmed[ticket_id].append(name)
    found.update(confirmed)
    return found


def _needs(customer_ids: Collection[int]) -> dict[int, list[str]]:
    found: defaultdict[int, list[str]] = defaultdict(list)
    rows = AssistanceNeed.objects.filter(customer__in=customer_ids, ended_at__isnull=True).order_by("pk")
    for customer_id, kind in rows.values_list("customer_id", "kind"):
        found[customer_id].append(str(AssistanceNeed.Kind(kind).label).lower())
    return found
