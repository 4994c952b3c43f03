"""Two records of one person become one. It cannot be taken back: a person decides it, never the machine.

Upper apps move what is theirs, inside the same transaction. They register once, in AppConfig.ready:

    def move(keep: Customer, other: Customer, *, now: datetime) -> None: ...
    merging.register_mover(move)
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from django.db import transaction
from django.utils.translation import gettext as _

from customers import moving
from customers.changes import changed
from customers.models import Customer
from customers.ordering import lock_orders
from staff.models import User

Mover = Callable[..., object]
_movers: list[Mover] = []


class CannotMerge(ValueError):
    """These two cannot be one; the text says why."""


def register_mover(mover: Mover) -> Mover:
    """Have `mover(keep, other, now=…)` called when `other` is merged into `keep`. Twice is once."""
    if mover not in _movers:
        _movers.append(mover)
    return mover


@transaction.atomic
def merge(keep: Customer, other: Customer, *, by: User | None, now: datetime) -> Customer:
    """Put everything of `other` on `keep`, and let `other` only lead there. Return `keep` as it is now.

    What was refused on either record is refused; a death, a birthday and the highest care stay. Doing it
    again changes nothing. Raises CannotMerge with a sentence.
    """
    if keep.pk == other.pk:
        raise CannotMerge(_("This is one and the same record."))
    lock_orders()
    keep, other = _locked(keep.pk, other.pk)
    if other.merged_into_id == keep.pk:
        return keep
    if keep.merged_into_id or other.merged_into_id:
        raise CannotMerge(_("One of the two was merged into another record before. Open that one."))
    if keep.kind != other.kind:
        raise CannotMerge(_("A person, an organisation and one of our own departments cannot be one."))
    for move in (*moving.MOVES, *_movers):
        move(keep, other, now=now)
    other.merged_into, other.merged_at, other.merged_by = keep, now, by
    other.maybe_same_as = None
    other.save(update_fields=["merged_into", "merged_at", "merged_by", "maybe_same_as"])
    changed(keep.pk)
    return keep


def _locked(*ids: int) -> list[Customer]:
    """Both rows in one order, so that two who merge at once wait instead of blocking each other."""
    rows = Customer.objects.select_for_update(no_key=True).order_by("pk")
    found = {row.pk: row for row in rows.filter(pk__in=ids)}
    return [found[pk] for pk in ids]
