"""Reading tickets for the screens, each in a fixed number of queries."""

from __future__ import annotations

from django.db.models import Prefetch, QuerySet

from complaints.models import Promise, Ticket, TicketCause
from staff.models import User

_CAUSES = (
    TicketCause.objects.exclude(source=TicketCause.Source.SUGGESTED)
    .select_related("cause")
    .order_by("-is_main", "cause__position", "pk")
)
EARLIER_SHOWN = 8


def earlier_than(ticket: Ticket, visible: QuerySet[Ticket]) -> list[Ticket]:
    """The customer's other tickets among `visible`, newest first, with causes and promises."""
    rows = visible.filter(customer=ticket.customer_id).exclude(pk=ticket.pk).order_by("-opened_at", "-id")
    return list(
        rows.prefetch_related(
            Prefetch("ticket_causes", queryset=_CAUSES),
            Prefetch("promises", queryset=Promise.objects.order_by("due_at", "pk")),
        )[:EARLIER_SHOWN]
    )


def promises_of_day(user: User, visible: QuerySet[Ticket]) -> QuerySet[Promise]:
    """What `user` owes customers, the soonest first."""
    return (
        Promise.objects.filter(owner=user, state=Promise.State.OPEN, ticket__in=visible)
        .select_related("ticket__customer")
        .order_by("due_at", "pk")
    )
