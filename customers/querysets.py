"""Reading customers in the words of the screens."""

from __future__ import annotations

from django.db.models import Prefetch, Q, QuerySet

from customers.contacts import NotANumber, normalise_phone
from customers.models import AssistanceNeed, ContactPoint, Customer, Exit

_EXIT = ("recorded_by", "undo_asked_by", "undone_by", "return_noted_by")


def matching(rows: QuerySet[Customer], words: str) -> QuerySet[Customer]:
    """Customers whose name, address or number has `words`: an address or number by its beginning."""
    words = words.strip()
    if not words:
        return rows
    points = Q(kind=ContactPoint.Kind.EMAIL, value__startswith=words.lower())
    try:
        points |= Q(kind=ContactPoint.Kind.PHONE, value=normalise_phone(words))
    except NotANumber:
        pass
    reached = ContactPoint.objects.filter(points).values("customer_id")
    return rows.filter(Q(name__icontains=words) | Q(pk__in=reached))


def for_list(rows: QuerySet[Customer]) -> QuerySet[Customer]:
    """With what a line of the list shows: contact points and current needs."""
    return rows.select_related("organisation").prefetch_related(*_around())


def for_page(rows: QuerySet[Customer]) -> QuerySet[Customer]:
    """With what the customer's page shows about them."""
    around = (*_around(), "consents", Prefetch("exits", queryset=Exit.objects.select_related(*_EXIT)))
    return rows.select_related("organisation", "maybe_same_as", "birthday").prefetch_related(*around)


def _around() -> tuple[Prefetch, Prefetch]:
    return (
        Prefetch(
            "contact_points",
            queryset=ContactPoint.objects.select_related("verified_by").order_by("kind", "-is_primary", "pk"),
        ),
        Prefetch(
            "needs",
            queryset=AssistanceNeed.objects.filter(ended_at__isnull=True).order_by("pk"),
            to_attr="current_needs",
        ),
    )
