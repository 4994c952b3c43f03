"""What a customer bought, for their page."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from django.db.models import Count, F, QuerySet, Sum

from customers.amounts import amount_in_words
from customers.models import Customer, Order

YEAR = timedelta(days=365)
LATEST = 5
ORDER_BY = ("-placed_at", "-id")


@dataclass(frozen=True)
class OrderRow:
    """One order as a line of a list."""

    order: Order

    @property
    def amount(self) -> str:
        return amount_in_words(self.order.amount_cents, self.order.currency)

    @property
    def refunded(self) -> str:
        cents = self.order.refunded_cents
        return amount_in_words(cents, self.order.currency) if cents else ""


@dataclass(frozen=True)
class Bought:
    """The latest orders, and those of the last twelve months: how many, for how much after refunds."""

    latest: list[OrderRow]
    has_more: bool
    count: int
    totals: list[str]  # one a currency


def orders_of(customer: Customer) -> QuerySet[Order]:
    return Order.objects.filter(customer=customer)


def rows(orders: list[Order]) -> list[OrderRow]:
    return [OrderRow(order) for order in orders]


def bought(customer: Customer, *, now: datetime) -> Bought:
    """What the customer's page says of orders, in two queries."""
    latest = list(orders_of(customer).order_by(*ORDER_BY)[: LATEST + 1])
    year = orders_of(customer).filter(placed_at__gt=now - YEAR)
    sums = year.values("currency").annotate(
        count=Count("pk"), cents=Sum(F("amount_cents") - F("refunded_cents"))
    )
    found = list(sums.order_by("currency")) if latest else []
    return Bought(
        latest=rows(latest[:LATEST]),
        has_more=len(latest) > LATEST,
        count=sum(each["count"] for each in found),
        totals=[amount_in_words(int(each["cents"]), each["currency"]) for each in found],
    )
