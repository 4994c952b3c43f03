"""A customer at risk in words: each reason with its numbers, who has it, and the next step with its page."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.conf import settings
from django.urls import reverse
from django.utils.translation import gettext as _

from complaints.access import ticket_path
from complaints.models import Promise, Ticket
from complaints.saying import complaint_in_window
from customers.models import Customer
from feedback.models import CallBack
from helpdesk.web.text import shorten
from retention.counting.scope import local_day
from retention.figure import Risk
from retention.models import Rhythm
from staff.models import User


@dataclass(frozen=True)
class Reason:
    """Why, in a sentence; what to do, and where; who has it."""

    sentence: str
    step: str
    url: str
    owner: User | None = None


@dataclass(frozen=True)
class Found:
    """What there is of some customers, by customer."""

    ratings: dict[int, CallBack]
    promises: dict[int, Promise]
    complaints: dict[int, Ticket]
    repeated: dict[int, Ticket]
    rhythms: dict[int, Rhythm]


def by_customer(rows: Iterable[Any], customer_of: Callable[[Any], int]) -> dict[int, Any]:
    """One row a customer: the first in the order of `rows`."""
    found: dict[int, Any] = {}
    for row in rows:
        found.setdefault(customer_of(row), row)
    return found


def describe(customer: Customer, found: Found, *, now: datetime) -> Risk:
    """The weightiest reason first: its next step is the one to take."""
    key, rhythm = customer.pk, found.rhythms.get(customer.pk)
    reasons = []
    if key in found.ratings:
        reasons.append(_low_rating(found.ratings[key]))
    if key in found.promises:
        reasons.append(_promise(found.promises[key], now=now))
    if key in found.complaints:
        reasons.append(_late(found.complaints[key]))
    if key in found.repeated:
        reasons.append(_again(found.repeated[key]))
    if rhythm is not None and rhythm.is_overdue:
        reasons.append(_overdue(rhythm, now=now))
    first = reasons[0] if reasons else Reason("", "", reverse("customers:page", args=[key]))
    owner = next((each.owner for each in reasons if each.owner is not None), None)
    return Risk(
        customer=key,
        name=str(customer),
        reasons=[each.sentence for each in reasons],
        value_cents=rhythm.value_cents if rhythm else 0,
        currency=settings.COMPANY_CURRENCY,
        owner=owner.name if owner else "",
        next_step=first.step,
        next_url=first.url,
        last_order_on=rhythm.last_order_on.isoformat() if rhythm else "",
    )


def _low_rating(row: CallBack) -> Reason:
    said = {"rating": row.answer.rating, "number": row.ticket.number}
    sentence = _("Rated #%(number)s with %(rating)s of 5, and nobody has called back.") % said
    owner = row.owner or row.ticket.owner
    return Reason(sentence, _("Call back about the rating"), reverse("feedback:callbacks"), owner)


def _promise(row: Promise, *, now: datetime) -> Reason:
    days = (local_day(now) - local_day(row.due_at)).days
    said = {"promise": shorten(row.text, 80).rstrip("."), "number": row.ticket.number, "days": days}
    if row.state == Promise.State.OPEN:
        sentence = (
            _("A promise on #%(number)s is %(days)s days overdue: %(promise)s.")
            if days > 1
            else _("A promise on #%(number)s is overdue: %(promise)s.")
        )
        return Reason(
            sentence % said, _("Keep the promise, or say why not"), ticket_path(row.ticket), row.owner
        )
    sentence = _("We broke a promise on #%(number)s: %(promise)s.")
    return Reason(
        sentence % said, _("Make it good, and promise anew"), ticket_path(row.ticket), row.ticket.owner
    )


def _late(row: Ticket) -> Reason:
    sentence = _("Complaint #%(number)s is past the time we allow ourselves.") % {"number": row.number}
    return Reason(sentence, _("Answer #%(number)s") % {"number": row.number}, ticket_path(row), row.owner)


def _again(row: Ticket) -> Reason:
    window = complaint_in_window(row.repeat_count, row.repeat_window_days)
    sentence = _("%(which)s: #%(number)s.") % {"which": window.capitalize(), "number": row.number}
    return Reason(sentence, _("Call, and ask what would put it right for good"), ticket_path(row), row.owner)


def _overdue(row: Rhythm, *, now: datetime) -> Reason:
    said = {"usual": round(row.median_gap_days or 0), "last": (local_day(now) - row.last_order_on).days}
    sentence = _("Usually orders every %(usual)s days; the last order was %(last)s days ago.") % said
    page = reverse("customers:page", args=[row.customer_id])
    return Reason(sentence, _("Call, and ask how they are"), page)
