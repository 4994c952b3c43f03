"""The rows behind a figure, fetched whole for a page and line by line for a sheet."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, datetime
from typing import Any

from django.conf import settings
from django.db.models import QuerySet
from django.utils import timezone

from complaints.access import ticket_url
from complaints.models import Promise, Ticket
from customers.models import Customer
from feedback.models import Invitation
from retention.rows import Kind

AT_ONCE = 2000
WITH: dict[Kind, tuple[str, ...]] = {
    "customers": (),
    "tickets": ("customer", "owner", "team"),
    "promises": ("ticket__customer", "owner"),
    "invitations": ("ticket__customer", "ticket__owner"),
}
HEADINGS: dict[Kind, tuple[str, ...]] = {
    "customers": ("customer", "name", "kind", "special", "since", "value_365_days", "currency"),
    "tickets": (
        "ticket",
        "subject",
        "customer",
        "status",
        "channel",
        "team",
        "owner",
        "opened",
        "resolved",
        "address",
    ),
    "promises": ("ticket", "promise", "customer", "owner", "made", "due", "state", "ended", "address"),
    "invitations": ("ticket", "customer", "owner", "solved", "rating", "answered", "address"),
}


def with_names(kind: Kind, rows: QuerySet[Any]) -> QuerySet[Any]:
    """The same rows with what their lines show, in one query."""
    return rows.select_related(*WITH[kind]) if WITH[kind] else rows


def sheet_rows(kind: Kind, rows: QuerySet[Any]) -> Iterator[tuple[Any, ...]]:
    """The heading and a line a row; never more than a few thousand rows in memory."""
    yield HEADINGS[kind]
    line: Callable[[Any], tuple[Any, ...]] = _LINES[kind]
    for row in with_names(kind, rows).iterator(chunk_size=AT_ONCE):
        yield line(row)


def _customer(row: Customer) -> tuple[Any, ...]:
    cents = getattr(row, "value_cents", None)
    money = (cents / 100, settings.COMPANY_CURRENCY) if cents is not None else (None, "")
    return (
        row.pk,
        row.name,
        row.kind,
        "yes" if row.is_special else "no",
        _day(getattr(row, "since", None)),
        *money,
    )


def _ticket(row: Ticket) -> tuple[Any, ...]:
    who = (row.team.name if row.team else "", row.owner.name if row.owner else "")
    times = (_moment(row.opened_at), _moment(row.resolved_at))
    return (
        row.number,
        row.subject,
        row.customer.name,
        row.status,
        row.channel,
        *who,
        *times,
        ticket_url(row),
    )


def _promise(row: Promise) -> tuple[Any, ...]:
    times = (_moment(row.made_at), _moment(row.due_at), row.state, _moment(row.ended_at))
    who = (row.ticket.customer.name, row.owner.name)
    return (row.ticket.number, row.text, *who, *times, ticket_url(row.ticket))


def _invitation(row: Invitation) -> tuple[Any, ...]:
    said: Any = row  # annotated by retention.rows
    solved = {True: "yes", False: "not yet"}.get(said.is_solved, "")
    owner = row.ticket.owner.name if row.ticket.owner else ""
    answer = (solved, said.rating, _moment(said.answered_at))
    return (row.ticket.number, row.ticket.customer.name, owner, *answer, ticket_url(row.ticket))


_LINES: dict[Kind, Callable[[Any], tuple[Any, ...]]] = {
    "customers": _customer,
    "tickets": _ticket,
    "promises": _promise,
    "invitations": _invitation,
}


def _moment(moment: datetime | None) -> str:
    """Local time as a spreadsheet reads it."""
    return timezone.localtime(moment).strftime("%Y-%m-%d %H:%M") if moment else ""


def _day(day: date | None) -> str:
    return day.isoformat() if day else ""
