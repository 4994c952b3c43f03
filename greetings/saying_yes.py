"""Whether a customer's yes to greetings still stands: their last word counts, and silence wears it out."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from django.db.models import Max

from complaints.models import Ticket
from customers.models import Consent, Interaction, Order
from greetings.many import any_of
from greetings.models import Greeting

if TYPE_CHECKING:
    from greetings.facts import Facts

GIVEN = "given"
SILENCE = timedelta(days=4 * 365 + 1)
"""A yes of 2015 had lapsed after four years of silence when a company wrote Christmas wishes: AG München,
161 C 12736/22, 14 February 2023. Silence: they did not order, write or complain, and we did not greet."""
Said = dict[int, tuple[bool, datetime]]


def add_consents(found: dict[int, Facts], merged: dict[int, set[int]], *, now: datetime) -> None:
    """Set `consent` of each: "given", or the reason why not.

    The last word on their own record and those merged into it must be yes; another record that must be the
    same person may at most not have been asked.
    """
    everybody = {pk for facts in found.values() for pk in (facts.pk, *facts.others)}
    said = _last_words(everybody)
    old: set[int] = set()
    for pk, facts in found.items():
        own = [said[each] for each in (pk, *merged.get(pk, ())) if each in said]
        elsewhere = [said[each] for each in facts.others if each in said]
        if not own:
            continue
        is_given, at = max(own, key=lambda word: (word[1], not word[0]))
        if not is_given or any(not yes and at <= when for yes, when in elsewhere):
            facts.consent = "withdrawn"
        else:
            facts.consent = GIVEN
            if at < now - SILENCE:
                old.add(pk)
    if old:
        for pk in old - _heard_of(old, since=now - SILENCE):
            found[pk].consent = "lapsed"


def _last_words(customer_ids: Collection[int]) -> Said:
    last = (
        Consent.objects.filter(customer_id__in=any_of(customer_ids), purpose=Consent.Purpose.GREETINGS)
        .order_by("customer_id", "-at", "-id")
        .distinct("customer_id")
    )
    return {pk: (yes, at) for pk, yes, at in last.values_list("customer_id", "is_given", "at")}


def _heard_of(customer_ids: Collection[int], *, since: datetime) -> set[int]:
    """Who did something with us since then, or was greeted by us."""
    heard: set[int] = set()
    for rows, moment in (
        (Order.objects.all(), "placed_at"),
        (Ticket.objects.all(), "opened_at"),
        (Interaction.objects.filter(is_from_customer=True), "at"),
        (Greeting.objects.filter(state=Greeting.State.RELEASED), "outbound__sent_at"),
    ):
        last = (
            rows.filter(customer_id__in=any_of(customer_ids)).values("customer_id").annotate(last=Max(moment))
        )
        heard |= {row["customer_id"] for row in last.order_by() if row["last"] and row["last"] >= since}
    return heard
