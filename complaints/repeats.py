"""The same customer again: how often within the window, since which ticket, and what makes it the same."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.conf import settings
from django.db.models import OuterRef, Q, QuerySet, Subquery

from complaints.likeness import are_alike
from complaints.models import Message, Ticket, TicketCause
from complaints.status import Status
from customers.contacts import customers_at
from customers.models import ContactPoint, Customer

MOST_COMPARED = 50


@dataclass(frozen=True)
class Repeats:
    """`count` complaints in the window with this one; `last_ticket` the latest earlier one that is alike.

    `reason`: "cause" (a cause in common), "text" (similar words), "customer" (only the same customer), or ""
    when it is the first.
    """

    count: int
    last_ticket: Ticket | None
    reason: str


def find_repeats(
    customer: Customer, *, causes: Collection[str], text: str, now: datetime, contact_email: str = ""
) -> Repeats:
    """Earlier complaints of the last REPEAT_WINDOW_DAYS by `customer` or from the same e-mail address.

    `causes`: slugs reported or suggested for the new one. Three queries.
    """
    since = now - timedelta(days=settings.REPEAT_WINDOW_DAYS)
    first_words = Message.objects.filter(ticket=OuterRef("pk"), kind=Message.Kind.CUSTOMER).order_by(
        "at", "id"
    )
    rows = tickets_of(customer, contact_email).filter(opened_at__gt=since, opened_at__lte=now)
    rows = rows.exclude(status__in=[Status.SPAM, Status.MERGED])
    earlier = list(
        rows.annotate(first_words=Subquery(first_words.values("body")[:1])).order_by("-opened_at", "-id")[
            :MOST_COMPARED
        ]
    )
    if not earlier:
        return Repeats(1, None, "")
    shared = set(
        TicketCause.objects.filter(ticket__in=earlier, cause__slug__in=list(causes)).values_list(
            "ticket_id", flat=True
        )
    )
    count = len(earlier) + 1
    for ticket in earlier:
        if ticket.pk in shared:
            return Repeats(count, ticket, "cause")
    for ticket in earlier:
        if are_alike(text, ticket.first_words or ""):
            return Repeats(count, ticket, "text")
    return Repeats(count, earlier[0], "customer")


def tickets_of(customer: Customer, contact_email: str = "") -> QuerySet[Ticket]:
    """The customer's tickets, and those that others who share the address opened from it."""
    if not contact_email:
        return Ticket.objects.filter(customer=customer)
    # Their ids first: with customers known the index on a customer's tickets answers, among a million.
    sharing = set(customers_at(ContactPoint.Kind.EMAIL, contact_email).values_list("pk", flat=True))
    theirs = Ticket.objects.filter(customer__in=sharing | {customer.pk})
    return theirs.filter(Q(customer=customer) | Q(contact_email=contact_email))
