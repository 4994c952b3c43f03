"""Reading tickets for the screens, each in a fixed number of queries."""

from __future__ import annotations

from django.db.models import QuerySet

from complaints.models import Promise, Ticket
from staff.models import User

EARLIER_SHOWN = 8


def earlier_than(ticket: Ticket, visible: QuerySet[Ticket]) -> list[Ticket]:
    """The customer's other tickets among `visible`, newest first: what a line says of them."""
    rows = visible.filter(customer=ticket.customer_id).exclude(pk=ticket.pk).order_by("-opened_at", "-id")
    return list(
        rows.only("number", "subject", "status", "outcome", "opened_at", "resolved_at")[:EARLIER_SHOWN]
    )


def promises_of_day(user: User, visible: QuerySet[Ticket]) -> QuerySet[Promise]:
    """What `user` owes customers, the soonest first."""
    return (
        Promise.objects.filter(owner=user, state=Promise.State.OPEN, ticket__in=visible)
        .select_related("ticket__customer")
        .order_by("due_at", "pk")
    )
