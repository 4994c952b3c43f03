"""The quiet rule: who must not get a cheerful mail now, and which colleague knows about it."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import datetime

from complaints.models import Deadline, Promise, Ticket
from complaints.status import ACTIVE
from customers.models import Exit
from greetings.many import any_of

_WORST_FIRST = ("open_complaint", "overdue_promise", "call_back")


def reasons_of(customer_ids: Collection[int], *, now: datetime) -> dict[int, str]:
    """What holds greetings to each customer, a key of greetings.reasons; those without are absent.

    An open complaint; a promise overdue, on whatever ticket; a low rating whose call-back is not made.
    """
    promises = Promise.objects.filter(
        state=Promise.State.OPEN, due_at__lt=now, ticket__customer_id__in=any_of(customer_ids)
    )
    calls = Deadline.objects.filter(
        metric=Deadline.Metric.CALL_BACK,
        state__in=[Deadline.State.RUNNING, Deadline.State.PAUSED],
        ticket__customer_id__in=any_of(customer_ids),
    )
    active = Ticket.objects.filter(status__in=ACTIVE, customer_id__in=any_of(customer_ids))
    found = dict.fromkeys(calls.values_list("ticket__customer_id", flat=True), "call_back")
    found |= dict.fromkeys(promises.values_list("ticket__customer_id", flat=True), "overdue_promise")
    return found | dict.fromkeys(active.values_list("customer_id", flat=True), "open_complaint")


def worst(reasons: Iterable[str]) -> str:
    """The one to tell of, "" for none."""
    given = set(reasons)
    return next((each for each in _WORST_FIRST if each in given), "")


def owners_of(customer_ids: Collection[int]) -> dict[int, int]:
    """The active colleague who has, or had, each customer's latest owned ticket; others are absent."""
    latest = (
        Ticket.objects.filter(customer_id__in=any_of(customer_ids), owner__is_active=True)
        .order_by("customer_id", "-opened_at", "-pk")
        .distinct("customer_id")
    )
    return {pk: owner for pk, owner in latest.values_list("customer_id", "owner_id") if owner is not None}


def who_left(customer_ids: Collection[int]) -> set[int]:
    """Those with an exit that neither ended nor was a mistake."""
    gone = Exit.objects.filter(returned_on__isnull=True, undone_at__isnull=True)
    return set(gone.filter(customer_id__in=any_of(customer_ids)).values_list("customer_id", flat=True))
