"""The customers behind the figures of staying and leaving. Each is counted once, whatever happened twice."""

from __future__ import annotations

from datetime import date
from typing import Any

from django.db.models import Exists, F, OuterRef, Q, QuerySet, Subquery
from django.db.models.functions import Coalesce

from customers.models import Customer, Exit
from retention.counting.scope import Scope
from retention.models import Rhythm, Stay

Reason = Exit.Reason
NOT_OURS = [Reason.DEATH.value, Reason.MOVED.value]
"""Reasons that no care prevents."""


def staying_on(day: date) -> Q:
    """Stays that began on or before `day` and had not ended by it."""
    return Q(began_on__lte=day) & (Q(ended_on__isnull=True) | Q(ended_on__gt=day))


def stays(scope: Scope) -> QuerySet[Stay]:
    """All stays of the segment. They belong to external customers with at least one order."""
    return Stay.objects.filter(scope.of_segment())


def with_us(scope: Scope, day: date) -> QuerySet[Stay]:
    """At most one a customer."""
    return stays(scope).filter(staying_on(day))


def began(scope: Scope, *, again: bool) -> QuerySet[Stay]:
    """Stays that began in the period: first ones, or later ones (`again`)."""
    rows = stays(scope).filter(began_on__range=(scope.first_day, scope.as_of))
    return rows.filter(number__gt=1) if again else rows.filter(number=1)


def ended(scope: Scope) -> QuerySet[Stay]:
    """Stays that ended in the period."""
    return stays(scope).filter(ended_on__range=(scope.first_day, scope.as_of))


def lost_of_start(scope: Scope) -> QuerySet[Stay]:
    """Of those with us on the eve of the period: those who left in it, at most once each."""
    return ended(scope).filter(began_on__lte=scope.eve)


def rhythms(scope: Scope) -> QuerySet[Rhythm]:
    """How everybody of the segment orders, as of today; there is no past of it."""
    return Rhythm.objects.filter(scope.of_segment())


def overdue(scope: Scope) -> QuerySet[Rhythm]:
    """Those with us today who are later than their own rhythm."""
    return rhythms(scope).filter(is_overdue=True)


def exits(scope: Scope) -> QuerySet[Exit]:
    """The last exit of each customer in the period that was no mistake."""
    in_period = Exit.objects.filter(undone_at__isnull=True, left_on__range=(scope.first_day, scope.as_of))
    last = in_period.order_by("customer_id", "-left_on", "-pk").distinct("customer_id")
    known = Stay.objects.filter(customer=OuterRef("customer"), number=1)
    return Exit.objects.filter(Exists(known), scope.of_segment(), pk__in=last.values("pk"))


def quiet(scope: Scope) -> QuerySet[Stay]:
    """Stays that ended in the period by silence alone."""
    return ended(scope).filter(end=Stay.End.QUIET)


def preventable(scope: Scope) -> QuerySet[Stay]:
    """Stays that ended in the period, but for death and moving away."""
    return ended(scope).exclude(reason__in=NOT_OURS)


def people(rows: QuerySet[Stay] | QuerySet[Exit] | QuerySet[Rhythm], since: str = "") -> QuerySet[Customer]:
    """The customers of `rows`, with value_cents, and `since` from a field of the rows when it is named."""
    theirs: QuerySet[Any, Any] = rows.values("customer")
    found = Customer.objects.filter(pk__in=theirs)
    return worth(dated(found, rows, since) if since else found)


def dated(
    found: QuerySet[Customer], rows: QuerySet[Stay] | QuerySet[Exit] | QuerySet[Rhythm], since: str
) -> QuerySet[Customer]:
    """`found` with the latest `since` of their rows."""
    theirs = rows.filter(customer=OuterRef("pk")).order_by(F(since).desc())
    return found.annotate(since=Subquery(theirs.values(since)[:1]))


def worth(found: QuerySet[Customer]) -> QuerySet[Customer]:
    """`found` with value_cents, of the last 365 days; 0 for those without orders."""
    theirs = Rhythm.objects.filter(customer=OuterRef("pk")).values("value_cents")
    return found.annotate(value_cents=Coalesce(Subquery(theirs), 0))


def number_of(rows: QuerySet[Stay] | QuerySet[Exit] | QuerySet[Rhythm]) -> int:
    """How many customers."""
    return rows.values("customer").distinct().count()
