"""Whether a mail address really is the customer's: typed by anybody into a form, it proves nothing.

An address is verified when the customer did something that only its reader could do, or when a colleague
asked them. The first proof stays, with its moment and how. Mail that only comes *from* it is none: that line
is forged by anybody.
"""

from __future__ import annotations

from datetime import datetime

from django.db import transaction
from django.utils.translation import gettext as _

from customers.changes import changed
from customers.kept_record import kept_record
from customers.models import ContactPoint, Customer
from staff.models import User

Proof = ContactPoint.Proof


class CannotConfirm(ValueError):
    """This address is not for a colleague to confirm, or to doubt; the text says why."""


def mark_verified(customer: Customer, *, email: str, how: str = Proof.ANSWERED, now: datetime) -> bool:
    """The customer proved that `email` is theirs, in the way `how`; True when it was not verified before."""
    record = kept_record(customer)
    points = ContactPoint.objects.filter(
        customer=record, kind=ContactPoint.Kind.EMAIL, value=email, verified_at__isnull=True
    )
    is_new = bool(points.update(verified_at=now, verified_how=Proof(how)))
    if is_new:
        changed(record.pk)
    return is_new


def mark_link_used(customer: Customer, *, now: datetime) -> bool:
    """They acted on a page whose secret address we mail to the customer, wherever we reach them.

    That proves an address only when they have a single one; True when that was not verified before.
    """
    customer = kept_record(customer)
    points = ContactPoint.objects.filter(customer=customer, kind=ContactPoint.Kind.EMAIL)
    values = list(points.values_list("value", flat=True)[:2])
    return len(values) == 1 and mark_verified(customer, email=values[0], how=Proof.LINK, now=now)


@transaction.atomic
def confirm_address(point: ContactPoint, *, by: User, now: datetime) -> ContactPoint:
    """A colleague asked the customer: it is theirs. One that is verified stays as it is.

    Raises CannotConfirm for a phone number: nothing is mailed there.
    """
    row = _locked(point)
    if row.kind != ContactPoint.Kind.EMAIL:
        raise CannotConfirm(_("Only mail addresses are confirmed."))
    if row.verified_at is None:
        _write(row, at=now, how=Proof.COLLEAGUE, by=by)
    return row


@transaction.atomic
def doubt_address(point: ContactPoint) -> ContactPoint:
    """A colleague's confirmation was a mistake. What is not verified stays as it is.

    Raises CannotConfirm for what the customer proved by themselves.
    """
    row = _locked(point)
    if row.verified_at is not None and row.verified_how != Proof.COLLEAGUE:
        raise CannotConfirm(_("The customer proved this address by themselves."))
    if row.verified_at is not None:
        _write(row, at=None, how="", by=None)
    return row


def _locked(point: ContactPoint) -> ContactPoint:
    return ContactPoint.objects.select_for_update(no_key=True).get(pk=point.pk)


def _write(row: ContactPoint, *, at: datetime | None, how: str, by: User | None) -> None:
    row.verified_at, row.verified_how, row.verified_by = at, how, by
    row.save(update_fields=["verified_at", "verified_how", "verified_by"])
    changed(row.customer_id)
