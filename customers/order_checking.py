"""What a file of orders would do, row by row: the same judgement for the dry run and for the import."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from itertools import islice

from django.utils.translation import gettext as _

from customers.finding_many import NewPerson
from customers.order_file import Row, read_file
from customers.order_line import BadCell, Line, read_line
from customers.order_matching import Known, NotCertain, known_customers, whose, why_unknown
from customers.ordering import NewOrder

BATCH = 1000


@dataclass
class Batch:
    """A part of the file. `strangers`: lines of customers who are to be noted as somebody new."""

    rows: int = 0
    orders: list[NewOrder] = field(default_factory=list)
    strangers: list[tuple[NewPerson, Line]] = field(default_factory=list)
    problems: list[tuple[int, str]] = field(default_factory=list)


def judged(content: bytes, *, adds_customers: bool, now: datetime) -> Iterator[Batch]:
    """The file in batches of at most BATCH rows, in its order: what can be imported, and what cannot, why.

    `now`: when the file came; orders of a later day are refused. A fixed number of queries a batch. Raises
    UnreadableFile (customers.order_file) when the file as a whole cannot be read, also in the middle.
    """
    rows = read_file(content).rows
    seen: dict[str, int] = {}
    while part := list(islice(rows, BATCH)):
        batch = Batch(rows=len(part))
        lines = _lines(part, batch, seen, now=now)
        known = known_customers(lines)
        for line in lines:
            _judge(line, known, batch, adds_customers=adds_customers)
        batch.problems.sort()
        yield batch


def order_of(line: Line, customer_id: int) -> NewOrder:
    """`line` as ordering.record_orders takes it."""
    return NewOrder(
        customer_id=customer_id,
        reference=line.reference,
        placed_at=line.placed_at,
        amount_cents=line.amount_cents,
        refunded_cents=line.refunded_cents,
        currency=line.currency,
        summary=line.summary,
    )


def _lines(rows: list[Row], batch: Batch, seen: dict[str, int], *, now: datetime) -> list[Line]:
    """The rows that can be read. The first of a reference counts, a second one is refused."""
    found = []
    for row in rows:
        try:
            line = read_line(row, now=now)
            first = seen.setdefault(line.key, row.number)
            if first != row.number:
                raise BadCell(
                    _("Order “%(reference)s” stands in row %(row)d already.")
                    % {"reference": line.reference, "row": first}
                )
            found.append(line)
        except BadCell as refusal:
            batch.problems.append((row.number, str(refusal)))
    return found


def _judge(line: Line, known: Known, batch: Batch, *, adds_customers: bool) -> None:
    try:
        customer = whose(line, known)
    except NotCertain as refusal:
        batch.problems.append((line.number, str(refusal)))
        return
    if customer is not None:
        batch.orders.append(order_of(line, customer.pk))
    elif adds_customers and line.name and line.email:
        batch.strangers.append((NewPerson(line.name, line.email, line.phone), line))
    else:
        batch.problems.append((line.number, why_unknown(line, known)))
