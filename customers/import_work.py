"""The machine's work on a file of orders: the dry run, and the import.

In batches, each committed with how far it is: whoever takes a file up after a crash goes on there, and doing
a batch twice changes nothing. A lease says who works on it; without it, nothing more is written.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from django.db import transaction
from django.db.models import Q
from django.db.models.functions import Upper
from django.utils import timezone

from customers.finding_many import note_many
from customers.models import Order, OrderImport
from customers.order_checking import Batch, judged, order_of
from customers.order_file import UnreadableFile
from customers.ordering import Recorded, foresee, record_orders

State = OrderImport.State
LEASE = timedelta(minutes=2)
MOST_PROBLEMS = 500  # kept in words; more are counted
COUNTS = ("done", "added", "changed", "unchanged", "refused", "new_customers", "problems")
FORGET_AFTER = timedelta(days=7)
_AT_WORK = (State.UPLOADED, State.IMPORTING)


class LostLease(Exception):
    """Somebody else works on this file now, or it was discarded."""


def work_on(*, pk: int | None = None, now: datetime) -> bool:
    """Check or import one file that waits for it (the one with `pk`, if given); False when there is none.

    A file that somebody began and left is taken up again once the lease has ended.
    """
    row = _claim(pk, now=now)
    if row is None:
        return False
    try:
        (_check if row.state == State.UPLOADED else _import)(row)
    except UnreadableFile as refusal:
        row.problems = [[0, str(refusal)]]
        _end(row, State.REFUSED)
    except LostLease:
        return False
    return True


def discard_old(*, now: datetime) -> int:
    """Forget files that nobody imported for a week: they name people. Returns how many."""
    old = OrderImport.objects.filter(state=State.CHECKED, uploaded_at__lt=now - FORGET_AFTER)
    return old.update(state=State.DISCARDED, ended_at=now, content=b"", problems=[])


def _claim(pk: int | None, *, now: datetime) -> OrderImport | None:
    with transaction.atomic():
        free = Q(leased_until=None) | Q(leased_until__lt=now)
        waiting = OrderImport.objects.filter(free, state__in=(State.UPLOADED, State.IMPORTING)).order_by("pk")
        if pk is not None:
            waiting = waiting.filter(pk=pk)
        row = waiting.select_for_update(skip_locked=True).first()
        if row is not None:
            row.leased_until = now + LEASE
            row.save(update_fields=["leased_until"])
        return row


def _check(row: OrderImport) -> None:
    """The dry run: counts and problems, and nothing written but those."""
    total, people = Recorded(), set()
    row.done = row.refused = 0
    row.problems = []
    for batch in judged(bytes(row.content), adds_customers=row.adds_customers, now=row.uploaded_at):
        people |= {person.key for person, _line in batch.strangers}
        total += foresee(batch.orders) + _foresee_strangers(batch)
        _count(row, batch)
        _renew(row, "done", "refused", "problems")
    row.rows, row.new_customers = row.done, len(people)
    row.added, row.changed, row.unchanged = total.added, total.changed, total.unchanged
    row.state, row.checked_at = State.CHECKED, timezone.now()
    _renew(row, *COUNTS, "rows", "state", "checked_at", is_last=True)


def _import(row: OrderImport) -> None:
    to_skip = row.done
    for batch in judged(bytes(row.content), adds_customers=row.adds_customers, now=row.uploaded_at):
        if to_skip > 0:
            to_skip -= batch.rows
            continue
        with transaction.atomic():
            recorded = _write(row, batch)
            row.added += recorded.added
            row.changed += recorded.changed
            row.unchanged += recorded.unchanged
            _count(row, batch)
            _renew(row, *COUNTS)
    _end(row, State.IMPORTED)


def _write(row: OrderImport, batch: Batch) -> Recorded:
    now = timezone.now()
    noted = note_many([person for person, _line in batch.strangers], now=now)
    row.new_customers += noted.new
    theirs = [order_of(line, noted.ids[person.key]) for person, line in batch.strangers]
    return record_orders([*batch.orders, *theirs], now=now, order_import=row)


def _foresee_strangers(batch: Batch) -> Recorded:
    """Orders of people who are still to be noted: new ones, unless the reference is known."""
    keys = [line.key for _person, line in batch.strangers]
    rows = Order.objects.alias(key=Upper("reference")).filter(key__in=keys)
    known = rows.count() if keys else 0
    return Recorded(added=len(keys) - known, changed=known)


def _count(row: OrderImport, batch: Batch) -> None:
    row.done += batch.rows
    row.refused += len(batch.problems)
    row.problems = [*row.problems, *map(list, batch.problems)][:MOST_PROBLEMS]


def _renew(row: OrderImport, *fields: str, is_last: bool = False) -> None:
    """Keep what was found and the lease, unless somebody else took the file over meanwhile."""
    mine = OrderImport.objects.filter(pk=row.pk, leased_until=row.leased_until, state__in=_AT_WORK)
    row.leased_until = None if is_last else timezone.now() + LEASE
    values = {name: getattr(row, name) for name in (*fields, "leased_until")}
    if not mine.update(**values):
        raise LostLease


def _end(row: OrderImport, state: str) -> None:
    row.state, row.ended_at, row.content = state, timezone.now(), b""
    _renew(row, *COUNTS, "state", "ended_at", "content", is_last=True)
