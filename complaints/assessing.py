"""The first look at a complaint, by the words alone: causes, danger, named colleagues, repeats, priority.

Everything here is a suggestion that a person confirms; nothing is shown to the customer.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from django.conf import settings
from django.db.models.functions import Lower
from django.utils.translation import gettext as _

from complaints.models import Cause, NamedColleague, Ticket, TicketCause
from complaints.naming import Named, named_in
from complaints.repeats import Repeats, find_repeats
from complaints.safety import signs_of_danger
from complaints.suggesting import Suggestion, suggest
from complaints.words import Priority
from customers.models import Customer
from customers.naming import names_fit
from staff.models import User


class UnknownCause(ValueError):
    """A cause that is none of ours; the text names it."""


@dataclass(frozen=True)
class Assessment:
    """What the first look found."""

    causes: dict[str, Cause]
    reported: list[str]
    suggested: list[Suggestion]
    named: list[Named]
    dangers: list[str]
    repeats: Repeats
    window_days: int

    def priority(self, *, is_safety_risk: bool = False) -> int:
        """Danger is urgent. A second complaint is high; a third about the same is urgent as well."""
        if is_safety_risk or self.dangers:
            return Priority.URGENT
        if self.repeats.count >= 3 and self.repeats.reason in {"cause", "text"}:
            return Priority.URGENT
        return Priority.HIGH if self.repeats.count >= 2 else Priority.NORMAL


def assess(
    customer: Customer, text: str, *, reported: Collection[str], contact_email: str, now: datetime
) -> Assessment:
    """Read a new complaint. Raises UnknownCause for a reported cause that does not exist."""
    causes = {cause.slug: cause for cause in Cause.objects.filter(is_active=True)}
    unknown = sorted(set(reported) - causes.keys())
    if unknown:
        raise UnknownCause(_("“%(cause)s” is none of the causes we know.") % {"cause": unknown[0]})
    suggested = [found for found in suggest(text) if found.slug in causes]
    slugs = set(reported) | {found.slug for found in suggested}
    return Assessment(
        causes=causes,
        reported=sorted(set(reported)),
        suggested=suggested,
        named=[found for found in _named(text) if not _is_own_name(found, customer)],
        dangers=signs_of_danger(text),
        repeats=find_repeats(customer, causes=slugs, text=text, contact_email=contact_email, now=now),
        window_days=settings.REPEAT_WINDOW_DAYS,
    )


def lay_down(ticket: Ticket, found: Assessment, *, now: datetime) -> None:
    """Store what was found with the ticket: ticked and suggested causes apart, named colleagues."""
    Source = TicketCause.Source
    rows = [
        TicketCause(ticket=ticket, cause=found.causes[slug], source=Source.REPORTED, at=now)
        for slug in found.reported
    ]
    rows += [
        TicketCause(
            ticket=ticket,
            cause=found.causes[each.slug],
            source=Source.SUGGESTED,
            score=each.score,
            evidence=list(each.evidence),
            at=now,
        )
        for each in found.suggested
    ]
    TicketCause.objects.bulk_create(rows)
    NamedColleague.objects.bulk_create(
        NamedColleague(ticket=ticket, name=each.name, words=each.words[:200], user=_colleague(each.name))
        for each in found.named
    )


def _named(text: str) -> list[Named]:
    names = User.objects.filter(is_active=True).values_list(Lower("name"), flat=True)
    return named_in(text, known=frozenset(name.split()[0] for name in names if name.strip()))


def _is_own_name(found: Named, customer: Customer) -> bool:
    return names_fit(found.name, customer.name)


def _colleague(name: str) -> User | None:
    """The one active colleague of that name; None when nobody or several could be meant."""
    first = name.split()[0]
    rows = list(User.objects.filter(is_active=True, name__istartswith=first))
    fitting = [user for user in rows if names_fit(name, user.name)]
    return fitting[0] if len(fitting) == 1 else None
