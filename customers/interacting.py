"""Words with a customer outside any ticket: their answer to a greeting, a call, a visit."""

from __future__ import annotations

from datetime import datetime

from django.db import transaction
from django.db.models import BooleanField, ExpressionWrapper, Q

from customers.kept_record import kept_record, lock_record
from customers.models import Customer, Interaction
from helpdesk.web.text import clean_line, clean_text, shorten
from messaging.models import InboundMessage
from staff.models import User

LONGEST_TEXT = 20_000


@transaction.atomic
def record_interaction(
    customer: Customer,
    *,
    kind: str,
    text: str,
    subject: str = "",
    is_from_customer: bool = True,
    at: datetime,
    by: User | None = None,
    about: str = "",
    inbound: InboundMessage | None = None,
    now: datetime,
) -> Interaction:
    """Note what was said. `kind`: an Interaction.Kind; `about`: what it answers, such as "greeting:12".

    A stored mail (`inbound`) is noted once, however often it is taken in. What a colleague notes (`by`) or
    says to the customer counts as seen.
    """
    record = lock_record(customer.pk)
    if inbound is not None and (known := Interaction.objects.filter(inbound=inbound).first()):
        return known
    is_seen = by is not None or not is_from_customer
    return Interaction.objects.create(
        customer=record,
        kind=Interaction.Kind(kind),
        is_from_customer=is_from_customer,
        subject=shorten(clean_line(subject), 200),
        text=shorten(clean_text(text), LONGEST_TEXT),
        at=at,
        by=by,
        about=clean_line(about)[:60],
        inbound=inbound,
        seen_by=by if is_seen else None,
        seen_at=now if is_seen else None,
        created_at=now,
    )


def mark_seen(interaction: Interaction, *, by: User, now: datetime) -> bool:
    """`by` has read it. The first who saw it stays noted; True when that was `by` just now."""
    unseen = Interaction.objects.filter(pk=interaction.pk, seen_at__isnull=True)
    return bool(unseen.update(seen_by=by, seen_at=now))


def interactions_of(customer: Customer, *, most: int) -> list[Interaction]:
    """The latest words with `customer`, what nobody has seen first."""
    rows = Interaction.objects.filter(customer=kept_record(customer)).select_related("by", "seen_by")
    rows = rows.annotate(is_seen=ExpressionWrapper(Q(seen_at__isnull=False), BooleanField()))
    return list(rows.order_by("is_seen", "-at", "-id")[:most])
