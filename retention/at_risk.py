"""Customers to speak to first: why, what they are worth to us, who has them, and what to do next.

    customers(scope)                 a queryset with value_cents and reasons_count
    first_ones(scope, 25)            their primary keys, the weightiest first
    described(keys, now=now)         the same as retention.figure.Risk, in that order

Only customers with us today. Weight is their value of the last 365 days times the number of reasons.
"""

from __future__ import annotations

import operator
from collections.abc import Sequence
from datetime import datetime, timedelta
from functools import reduce

from django.db.models import Case, Exists, F, IntegerField, OuterRef, Q, QuerySet, When

from complaints.models import Deadline, Promise, Ticket
from complaints.status import ACTIVE
from customers.models import Customer
from feedback.models import CallBack
from retention.at_risk_words import Found, by_customer, describe
from retention.counting.scope import NO_COMPLAINTS, Scope, local_day
from retention.counting.who import staying_on, worth
from retention.figure import Risk
from retention.models import Rhythm, Stay

BROKEN_FOR = timedelta(days=90)
"""So long a broken promise is a reason."""
THIRD = 3
REPEATED_FOR = timedelta(days=60)
CLOCKS = [Deadline.Metric.ACKNOWLEDGEMENT, Deadline.Metric.FIRST_RESPONSE, Deadline.Metric.NEXT_RESPONSE,
          Deadline.Metric.RESOLUTION, Deadline.Metric.SILENCE]  # fmt: skip


def overdue_complaints(now: datetime) -> QuerySet[Ticket]:
    """Complaints that are open and past a due moment of ours."""
    late = Deadline.objects.filter(
        state=Deadline.State.RUNNING, due_at__lt=now, metric__in=CLOCKS, subject=""
    )
    return Ticket.objects.filter(status__in=ACTIVE, pk__in=late.values("ticket"))


def broken_promises(now: datetime) -> QuerySet[Promise]:
    """Promises broken lately, or due and still open."""
    lately = Q(state=Promise.State.BROKEN, ended_at__gte=now - BROKEN_FOR)
    rows = Promise.objects.filter(lately | Q(state=Promise.State.OPEN, due_at__lt=now))
    return rows.exclude(ticket__status__in=NO_COMPLAINTS)


def low_ratings() -> QuerySet[CallBack]:
    """Low ratings that nobody has called back about."""
    return CallBack.objects.filter(state=CallBack.State.OPEN)


def repeated(now: datetime) -> QuerySet[Ticket]:
    """Third and later complaints of the last days."""
    rows = Ticket.objects.filter(repeat_count__gte=THIRD, opened_at__gte=now - REPEATED_FOR)
    return rows.exclude(status__in=NO_COMPLAINTS)


def customers(scope: Scope) -> QuerySet[Customer]:
    """Everybody of the segment with a reason, annotated with value_cents, reasons_count and weight."""
    now, rhythms = scope.now, Rhythm.objects.filter(is_overdue=True)
    reasons = [
        Q(pk__in=rhythms.values("customer")),
        Q(pk__in=overdue_complaints(now).values("customer")),
        Q(pk__in=broken_promises(now).values("ticket__customer")),
        Q(pk__in=low_ratings().values("ticket__customer")),
        Q(pk__in=repeated(now).values("customer")),
    ]
    here = Stay.objects.filter(staying_on(local_day(now)), customer=OuterRef("pk"))
    found = Customer.objects.filter(reduce(operator.or_, reasons), scope.of_segment(""), Exists(here))
    counted = [Case(When(reason, then=1), default=0, output_field=IntegerField()) for reason in reasons]
    number = reduce(operator.add, counted)
    found = worth(found).annotate(reasons_count=number)
    return found.annotate(weight=F("value_cents") * F("reasons_count"))


ORDER = ("-weight", "-reasons_count", "pk")


def first_ones(scope: Scope, count: int) -> list[int]:
    """The primary keys of the `count` weightiest."""
    return list(customers(scope).order_by(*ORDER).values_list("pk", flat=True)[:count])


def described(keys: Sequence[int], *, now: datetime) -> list[Risk]:
    """What the list says of each of these customers, in their order; a fixed number of queries."""
    ratings = (
        low_ratings().filter(ticket__customer__in=keys).select_related("ticket__owner", "owner", "answer")
    )
    promises = broken_promises(now).filter(ticket__customer__in=keys).select_related("ticket__owner", "owner")
    late = overdue_complaints(now).filter(customer__in=keys).select_related("owner")
    again = repeated(now).filter(customer__in=keys).select_related("owner")
    found = Found(
        ratings=by_customer(ratings.order_by("due_at", "pk"), lambda row: row.ticket.customer_id),
        promises=by_customer(promises.order_by("due_at", "pk"), lambda row: row.ticket.customer_id),
        complaints=by_customer(late.order_by("opened_at", "pk"), lambda row: row.customer_id),
        repeated=by_customer(again.order_by("-repeat_count", "pk"), lambda row: row.customer_id),
        rhythms=by_customer(Rhythm.objects.filter(customer__in=keys), lambda row: row.customer_id),
    )
    people = Customer.objects.in_bulk(keys)
    return [describe(people[key], found, now=now) for key in keys if key in people]
