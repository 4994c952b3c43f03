"""Which days and whose tickets and customers a counting is about, as moments and querysets."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from django.conf import settings
from django.db.models import Q, QuerySet

from complaints.models import Ticket
from complaints.status import Status
from customers.models import Customer
from retention.selection import Selection

NO_COMPLAINTS = [Status.SPAM, Status.MERGED]


@dataclass(frozen=True)
class Scope:
    """first_day to as_of: local dates, both included. start to end: the same as moments, end not included.

    What has not happened by `now` is not counted, so a period that reaches to today ends now.
    """

    selection: Selection
    now: datetime
    first_day: date
    as_of: date
    start: datetime
    end: datetime

    @classmethod
    def of(cls, selection: Selection, *, now: datetime) -> Scope:
        today = local_day(now)
        last = min(selection.last_day, today)
        first = min(selection.first_day, last)
        end = now + timedelta(microseconds=1) if last == today else midnight(last + timedelta(days=1))
        return cls(selection, now, first, last, midnight(first), end)

    def before(self, known_since: date | None) -> Scope | None:
        """The same number of days right before, or None when what we know does not reach so far back."""
        earlier = Scope.of(self.selection.before(), now=self.now)
        return earlier if known_since is not None and known_since <= earlier.first_day else None

    @property
    def days(self) -> int:
        return (self.as_of - self.first_day).days + 1

    @property
    def eve(self) -> date:
        """The day before the first: those with us then were with us at the start."""
        return self.first_day - timedelta(days=1)

    def of_segment(self, path: str = "customer__") -> Q:
        """The segment as a condition on whatever reaches a customer by `path`."""
        match self.selection.segment:
            case "special":
                return Q(**{f"{path}is_special": True})
            case "person" | "organisation" as kind:
                return Q(**{f"{path}kind": kind})
        return Q()

    def tickets(self) -> QuerySet[Ticket]:
        """All complaints of customers of the segment, team and channel, whenever opened.

        Without spam, merged ones and those of our own departments.
        """
        rows = Ticket.objects.exclude(status__in=NO_COMPLAINTS).filter(self.of_segment())
        if self.selection.segment not in ("person", "organisation"):
            rows = rows.exclude(customer__kind=Customer.Kind.INTERNAL)
        if self.selection.team:
            rows = rows.filter(team__slug=self.selection.team)
        if self.selection.channel:
            rows = rows.filter(channel=self.selection.channel)
        return rows

    def opened(self) -> QuerySet[Ticket]:
        """Those of them that were opened in the period."""
        return self.tickets().filter(opened_at__gte=self.start, opened_at__lt=self.end)

    def sql(self) -> dict[str, Any]:
        """Parameters for statements by hand: as_of, zone, special (null or true), kind (null or which)."""
        segment = self.selection.segment
        return {
            "as_of": self.as_of,
            "zone": settings.COMPANY_TIME_ZONE,
            "special": True if segment == "special" else None,
            "kind": segment if segment in ("person", "organisation") else None,
        }


OF_SEGMENT = """
    (%(special)s::boolean is null or customer.is_special)
    and (%(kind)s::text is null or customer.kind = %(kind)s)
    and customer.kind <> 'internal'
"""
"""For statements by hand that join customers_customer as customer."""


def local_day(moment: datetime) -> date:
    """The date in the company's zone."""
    return moment.astimezone(ZoneInfo(settings.COMPANY_TIME_ZONE)).date()


def midnight(day: date) -> datetime:
    """The first moment of a day in the company's zone."""
    return datetime.combine(day, time(), ZoneInfo(settings.COMPANY_TIME_ZONE))


def positional(sql: str, asked: dict[str, Any]) -> tuple[str, list[Any]]:
    """A statement with %(names)s and a dict, as a cursor takes it, with %s and a list, as RawSQL takes it."""
    values: list[Any] = []

    def place(found: re.Match[str]) -> str:
        values.append(asked[found[1]])
        return "%s"

    return re.sub(r"%\((\w+)\)s", place, sql), values
