"""Why the customer complains: what they ticked, what their words suggest, and what we confirm, kept apart."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field
from datetime import datetime

from django.db import transaction
from django.db.models import QuerySet
from django.utils.translation import gettext as _

from complaints import settling, timeline
from complaints.assessing import UnknownCause
from complaints.models import Cause, Ticket, TicketCause
from complaints.status import NotAllowed, Status
from staff.models import User

Source = TicketCause.Source
FINISHED = (Status.CLOSED, Status.MERGED, Status.SPAM)


class MainCauseMissing(ValueError):
    """The main cause is none of the confirmed ones; the text says so."""


@dataclass
class CauseLine:
    """One cause as every side sees it. `evidence`: the customer's words that led to the suggestion."""

    cause: Cause
    is_reported: bool = False
    is_suggested: bool = False
    is_confirmed: bool = False
    is_main: bool = False
    score: float = 0.0
    evidence: list[str] = field(default_factory=list)


def causes_in_use() -> QuerySet[Cause]:
    """The causes to choose from, in the order in which they are shown."""
    return Cause.objects.filter(is_active=True).order_by("position", "pk")


def suggestions_for(ticket: Ticket) -> list[CauseLine]:
    """Every active cause as a line: confirmed ones first, then ticked, then suggested. Two queries."""
    lines = {cause.pk: CauseLine(cause) for cause in causes_in_use()}
    for row in TicketCause.objects.filter(ticket=ticket).select_related("cause"):
        line = lines.setdefault(row.cause_id, CauseLine(row.cause))
        match row.source:
            case Source.REPORTED:
                line.is_reported = True
            case Source.SUGGESTED:
                line.is_suggested, line.score, line.evidence = True, row.score or 0.0, list(row.evidence)
            case Source.CONFIRMED:
                line.is_confirmed, line.is_main = True, row.is_main
    return sorted(
        lines.values(),
        key=lambda line: (not line.is_main, not line.is_confirmed, not line.is_reported, -line.score),
    )


@transaction.atomic
def confirm_causes(
    ticket: Ticket, *, by: User, slugs: Collection[str], main_slug: str = "", now: datetime
) -> Ticket:
    """Make `slugs` the confirmed causes, `main_slug` the main one (a single cause is the main one by itself).

    Those confirmed before and not named now are withdrawn; the same again changes nothing. An empty list
    withdraws all. Raises UnknownCause, MainCauseMissing, NotAllowed, settling.NotYours.
    """
    wanted = set(slugs)
    main = main_slug or (next(iter(wanted)) if len(wanted) == 1 else "")
    if wanted and main not in wanted:
        raise MainCauseMissing(_("Choose which of the causes is the main one."))
    causes = {cause.slug: cause for cause in Cause.objects.filter(slug__in=wanted)}
    if wanted - causes.keys():
        unknown = sorted(wanted - causes.keys())[0]
        raise UnknownCause(_("“%(cause)s” is none of the causes we know.") % {"cause": unknown})
    ticket = settling.lock(ticket, by=by)
    if ticket.status in FINISHED:
        raise NotAllowed(_("This ticket is finished; its causes stay as they are."))
    rows = TicketCause.objects.filter(ticket=ticket, source=Source.CONFIRMED).select_related("cause")
    before = {row.cause.slug: row for row in rows}
    if before.keys() == wanted and all(row.is_main == (slug == main) for slug, row in before.items()):
        return ticket
    gone = [row for slug, row in before.items() if slug not in wanted]
    _replace(ticket, causes, main=main, by=by, now=now)
    _record(ticket, gone, causes, main=main, by=by, now=now)
    return settling.settle(ticket, now=now)


def has_confirmed(ticket: Ticket) -> bool:
    """Whether at least one cause is confirmed."""
    return TicketCause.objects.filter(ticket=ticket, source=Source.CONFIRMED).exists()


def _replace(ticket: Ticket, causes: dict[str, Cause], *, main: str, by: User, now: datetime) -> None:
    """Keep who confirmed a cause first; set the main one in an order the database allows."""
    rows = TicketCause.objects.filter(ticket=ticket, source=Source.CONFIRMED)
    rows.exclude(cause__in=causes.values()).delete()
    rows.update(is_main=False)
    known = set(rows.values_list("cause_id", flat=True))
    TicketCause.objects.bulk_create(
        TicketCause(ticket=ticket, cause=cause, source=Source.CONFIRMED, by=by, at=now)
        for cause in causes.values()
        if cause.pk not in known
    )
    if main:
        rows.filter(cause=causes[main]).update(is_main=True)


def _record(
    ticket: Ticket, gone: list[TicketCause], causes: dict[str, Cause], *, main: str, by: User, now: datetime
) -> None:
    if gone:
        facts = {"slugs": [row.cause.slug for row in gone], "names": [row.cause.name for row in gone]}
        timeline.record(ticket, "cause.withdrawn", at=now, by=by, facts=facts)
    if causes:
        ordered = sorted(causes.values(), key=lambda cause: (cause.slug != main, cause.position))
        facts = {"slugs": [cause.slug for cause in ordered], "names": [cause.name for cause in ordered]}
        timeline.record(ticket, "cause.confirmed", at=now, by=by, facts=facts, main=main)
