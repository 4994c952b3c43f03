"""What is on a customer's record, put on another one: the steps of merging within this app."""

from __future__ import annotations

from datetime import date, datetime

from customers.consenting import has_refused, may, record_consent
from customers.leaving import died, open_exit
from customers.models import Birthday, Consent, ContactPoint, Customer, Exit, Interaction, Order
from messaging.suppressing import suppress

SOURCE = "two records became one"
# Taken from the other record where the kept one says nothing.
_IF_EMPTY = ("name", "preferred_channel", "language", "time_zone", "organisation_id")


def record(keep: Customer, other: Customer, *, now: datetime) -> None:
    """Name, care, language and notes: the kept record's word counts, the other's fills its gaps."""
    for name in _IF_EMPTY:
        if not getattr(keep, name):
            setattr(keep, name, getattr(other, name))
    keep.is_special = keep.is_special or other.is_special
    keep.about = "\n\n".join(dict.fromkeys(filter(None, (keep.about, other.about))))
    keep.created_at = min(keep.created_at, other.created_at)
    keep.deceased_at = keep.deceased_at or other.deceased_at
    if keep.maybe_same_as_id == other.pk:
        keep.maybe_same_as_id = other.maybe_same_as_id if other.maybe_same_as_id != keep.pk else None
    keep.save()
    Customer.objects.filter(organisation=other).update(organisation=keep)
    Customer.objects.filter(merged_into=other).update(merged_into=keep)
    Customer.objects.filter(maybe_same_as=other).exclude(pk=keep.pk).update(maybe_same_as=keep)


def consents(keep: Customer, other: Customer, *, now: datetime) -> None:
    """Every yes and no of both; a no on either record wins."""
    refused = [each for each in Consent.Purpose.values if has_refused(keep, each) or has_refused(other, each)]
    Consent.objects.filter(customer=other).update(customer=keep)
    for purpose in refused:
        if may(keep, purpose):
            record_consent(keep, purpose=purpose, is_given=False, source=SOURCE, now=now)
        for point in keep.contact_points.filter(kind=ContactPoint.Kind.EMAIL):
            suppress(point.value, purpose, reason=f"The customer said no ({SOURCE}).", now=now)


def contact_points(keep: Customer, other: Customer, *, now: datetime) -> None:
    """All ways to reach them; the kept record's primary ones stay so."""
    known = {(point.kind, point.value): point for point in keep.contact_points.all()}
    has_primary = {point.kind for point in known.values() if point.is_primary}
    for point in other.contact_points.order_by("pk"):
        same = known.get((point.kind, point.value))
        if same is None:
            point.customer, point.is_primary = keep, point.is_primary and point.kind not in has_primary
            point.save(update_fields=["customer", "is_primary"])
            continue
        proofs = [each for each in (same, point) if each.verified_at is not None]
        if proofs:
            first = min(proofs, key=lambda each: (each.verified_at, each.pk))
            same.verified_at, same.verified_how = first.verified_at, first.verified_how
            same.verified_by = first.verified_by
        same.bounced_at = max(filter(None, (same.bounced_at, point.bounced_at)), default=None)
        same.save(update_fields=["verified_at", "verified_how", "verified_by", "bounced_at"])
        point.delete()


def needs(keep: Customer, other: Customer, *, now: datetime) -> None:
    """Help they need, once."""
    known = {(need.kind, need.note) for need in keep.needs.filter(ended_at__isnull=True)}
    for need in other.needs.filter(ended_at__isnull=True):
        if (need.kind, need.note) in known:
            need.ended_at = now
            need.save(update_fields=["ended_at"])
    other.needs.update(customer=keep)


def words_and_orders(keep: Customer, other: Customer, *, now: datetime) -> None:
    Order.objects.filter(customer=other).update(customer=keep)
    Interaction.objects.filter(customer=other).update(customer=keep)


def birthday(keep: Customer, other: Customer, *, now: datetime) -> None:
    """The kept record's day, unless only the other one has a day to trust."""
    ours, theirs = (Birthday.objects.filter(customer=each).first() for each in (keep, other))
    if theirs is None:
        return
    if ours is None or (ours.is_doubtful and not theirs.is_doubtful):
        if ours is not None:
            ours.delete()
        theirs.customer = keep
        theirs.save(update_fields=["customer"])
        return
    if (ours.month, ours.day) == (theirs.month, theirs.day) and not theirs.is_doubtful:
        ours.year = ours.year or theirs.year
        ours.leap_day_on = ours.leap_day_on or theirs.leap_day_on
        ours.save(update_fields=["year", "leap_day_on"])
    theirs.delete()


def exits(keep: Customer, other: Customer, *, now: datetime) -> None:
    """All that is over, and of two open ones the one that says more. The other one stays on the record that
    only leads here: it is not counted, and not lost. A death on the kept record stays as it is."""
    ours, theirs = open_exit(keep), open_exit(other)
    staying: list[int] = []
    if ours is not None and theirs is not None:
        loser = max(ours, theirs, key=_says_less)
        staying.append(loser.pk)
        # For a moment it is over: the database allows one open exit a record.
        Exit.objects.filter(pk=loser.pk).update(returned_on=loser.left_on, customer=other)
    if died(keep) is not None and (theirs_too := died(other)) is not None:
        staying.append(theirs_too.pk)
    Exit.objects.filter(customer=other).exclude(pk__in=staying).update(customer=keep)
    Exit.objects.filter(pk__in=staying).exclude(reason=Exit.Reason.DEATH).update(returned_on=None)


def _says_less(left: Exit) -> tuple[bool, date, int]:
    return left.reason == Exit.Reason.UNKNOWN, left.left_on, left.pk


MOVES = (contact_points, record, consents, needs, words_and_orders, birthday, exits)
