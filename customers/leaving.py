"""A customer leaves, comes back, or dies; and what to do when that was a mistake.

A death stops everything that we send by ourselves at once: every last check before a mail looks at
`Customer.deceased_at`. Taking it back needs two colleagues: one who asks, another who agrees.
"""

from __future__ import annotations

from datetime import date, datetime

from django.db import transaction
from django.db.models import QuerySet
from django.utils.translation import gettext as _

from customers.changes import changed
from customers.kept_record import lock_record
from customers.local_day import company_day
from customers.models import Customer, Exit
from helpdesk.web.text import clean_line, shorten
from staff.models import User

Reason = Exit.Reason
OLDEST_DAY = date(1900, 1, 1)


class CannotBe(ValueError):
    """What was said about leaving does not fit what we know; the text says why."""


class UnknownReason(CannotBe):
    """The reason is none of the list."""


class ImpossibleDay(CannotBe):
    """The day is in the future, or before the one it follows."""


class AlreadyLeft(CannotBe):
    """An exit, or a death, is noted already."""


class NotGone(CannotBe):
    """Nobody noted that they left."""


class AlreadyUndone(CannotBe):
    """This was taken back before."""


class NeedsTwoPeople(CannotBe):
    """A death is taken back by two colleagues, and this is not yet, or not, the second."""


@transaction.atomic
def record_exit(
    customer: Customer,
    *,
    reason: str,
    left_on: date,
    by: User | None = None,
    source: str = "",
    note: str = "",
    now: datetime,
) -> Exit:
    """Note that `customer` left us on the local day `left_on`, for an Exit.Reason, and how we know.

    Somebody who had left may still die: the reason why they left stays. Raises UnknownReason, ImpossibleDay,
    AlreadyLeft, each with a sentence.
    """
    if reason not in Reason.values:
        raise UnknownReason(_("Choose a reason from the list."))
    _check_day(left_on, now=now)
    customer = lock_record(customer.pk)
    if died(customer) is not None or (reason != Reason.DEATH and open_exit(customer) is not None):
        raise AlreadyLeft(_("It is noted already that they are not with us any more."))
    left = Exit.objects.create(
        customer=customer,
        reason=reason,
        left_on=left_on,
        source=shorten(clean_line(source), 60),
        note=shorten(clean_line(note), 300),
        recorded_at=now,
        recorded_by=by,
    )
    if reason == Reason.DEATH:
        customer.deceased_at = left_on
        customer.save(update_fields=["deceased_at"])
    changed(customer.pk)
    return left


@transaction.atomic
def record_return(customer: Customer, *, on: date, by: User | None = None, now: datetime) -> Exit:
    """They came back on the local day `on`; return the exit that ended. Raises NotGone or ImpossibleDay."""
    customer = lock_record(customer.pk)
    left = open_exit(customer)
    if left is None or died(customer) is not None:
        raise NotGone(_("They are with us; nobody noted that they left."))
    _check_day(on, now=now)
    if on < left.left_on:
        raise ImpossibleDay(_("They cannot have come back before the day they left."))
    left.returned_on, left.return_noted_by = on, by
    left.save(update_fields=["returned_on", "return_noted_by"])
    changed(customer.pk)
    return left


@transaction.atomic
def ask_to_undo(left: Exit, *, by: User, now: datetime) -> Exit:
    """`by` says that a death was noted by mistake; a second colleague has to agree (`undo`).

    Asking again changes nothing. Raises AlreadyUndone, or CannotBe for what one person may undo.
    """
    left = _locked(left)
    if left.reason != Reason.DEATH:
        raise CannotBe(_("This needs nobody’s consent: take it back yourself."))
    if left.undo_asked_by is None:
        left.undo_asked_by, left.undo_asked_at = by, now
        left.save(update_fields=["undo_asked_by", "undo_asked_at"])
    return left


@transaction.atomic
def refuse_undo(left: Exit, *, by: User, now: datetime) -> Exit:
    """The death stands as it is noted: what was asked with `ask_to_undo` is off. Anybody may say so."""
    left = _locked(left)
    left.undo_asked_by = left.undo_asked_at = None
    left.save(update_fields=["undo_asked_by", "undo_asked_at"])
    return left


@transaction.atomic
def undo(left: Exit, *, by: User, now: datetime) -> Exit:
    """It was a mistake: they never left. A death needs one who asked before and `by` to be another.

    Raises AlreadyUndone or NeedsTwoPeople.
    """
    left = _locked(left)
    if left.reason == Reason.DEATH and (left.undo_asked_by is None or left.undo_asked_by == by):
        raise NeedsTwoPeople(_("Taking back a death needs two colleagues: one asks, another agrees."))
    left.undone_by, left.undone_at = by, now
    left.save(update_fields=["undone_by", "undone_at"])
    if left.reason == Reason.DEATH:
        Customer.objects.filter(pk=left.customer_id).update(deceased_at=None)
    changed(left.customer_id)
    return left


def open_exit(customer: Customer) -> Exit | None:
    """Why and when they left, while they are away; a death is told by `died`."""
    return _standing(customer).exclude(reason=Reason.DEATH).filter(returned_on__isnull=True).first()


def died(customer: Customer) -> Exit | None:
    """The death that is noted of them, or None."""
    return _standing(customer).filter(reason=Reason.DEATH).first()


def _standing(customer: Customer) -> QuerySet[Exit]:
    rows = Exit.objects.select_related("recorded_by", "undo_asked_by")
    return rows.filter(customer=customer, undone_at__isnull=True).order_by("pk")


def _locked(left: Exit) -> Exit:
    """The exit as it is now, with its customer locked: all steps about one person come one after another."""
    lock_record(left.customer_id)
    locked = Exit.objects.select_for_update(of=("self",)).select_related("undo_asked_by").get(pk=left.pk)
    if locked.undone_at is not None:
        raise AlreadyUndone(_("This has been taken back already."))
    return locked


def _check_day(day: date, *, now: datetime) -> None:
    if day > company_day(now):
        raise ImpossibleDay(_("This day is still to come."))
    if day < OLDEST_DAY:
        raise ImpossibleDay(_("This day is too long ago."))
