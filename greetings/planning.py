"""Planning greetings: a row for everybody whose day comes within a week, and its state kept true.

    plan(now=now)      # the sweep; any number at once, as often as you like

Rows of greetings that did not leave yet follow the facts: a complaint holds them, its end lets them go, a
withdrawn yes drops them, a new time zone moves them. What a person decided, and what has left, stays.
Who gets none has no row, unless it is for the address alone: somebody can mend that, or greet in person.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from django.db import transaction
from django.db.models import BooleanField, QuerySet
from django.db.models.expressions import RawSQL

from greetings import candidates, settling
from greetings.candidates import Occurrence
from greetings.eligibility import Terms, Verdict, judge
from greetings.facts import Facts, facts_of
from greetings.many import any_of
from greetings.models import Greeting
from greetings.reasons import only_mail_fails
from greetings.revising import Change, fields_of, kept_by, revise, write_changed

State = Greeting.State
Place = tuple[int, str, int]  # a customer, an occasion and the year it counts for
# When it is noon in Greenwich, the furthest zones show other dates: UTC+14 and UTC-12.
EASTMOST, WESTMOST = timedelta(hours=14), timedelta(hours=-12)


@dataclass
class Tally:
    """What one planning did. added: new rows; changed: rows that follow new facts; ended: days over."""

    added: int = 0
    changed: int = 0
    ended: int = 0


def plan(*, now: datetime, days: int = 7, only: Collection[int] | None = None) -> Tally:
    """Plan what anybody anywhere is to get from their today on for `days` more days; return what changed.

    only: nobody but these customers.
    """
    first, last = local_days(now, days=days)
    terms = candidates.active_terms()
    tally = Tally(ended=settling.end_past(now=now), changed=revise(terms, now=now, only=only))
    shown: set[Place] = set()
    for occurrence in candidates.occurrences(terms, first=first, last=last):
        if occurrence.day is None or occurrence.day.is_settled:
            ids = candidates.to_plan(occurrence, now=now).values_list("pk", flat=True)
            for batch in candidates.batches(list(ids if only is None else ids.filter(pk__in=any_of(only)))):
                tally.added += _add(occurrence, batch, shown, now=now)
    return tally


def plan_for(customer_id: int, *, now: datetime) -> Tally:
    """Plan one customer after something about them changed, and their other records with them."""
    known = facts_of([customer_id], now=now).get(customer_id)
    return plan(now=now, only=[customer_id, *known.others]) if known is not None else Tally()


def local_days(now: datetime, *, days: int) -> tuple[date, date]:
    """The first and the last local date that are "today" and "in `days` days" for somebody on earth."""
    return (now + WESTMOST).date(), (now + EASTMOST).date() + timedelta(days=days)


@transaction.atomic
def _add(occurrence: Occurrence, ids: list[int], shown: set[Place], *, now: datetime) -> int:
    """Rows for those of `ids` who may be greeted, but for their address perhaps; what was dropped before
    comes back. Return how many may be greeted now and could not before.

    shown: whose rows the programmes before have seen to. Where two cannot greet, the first one says why.
    """
    known, new, back = facts_of(ids, now=now), [], []
    dropped = _dropped(occurrence, ids)
    waiting: set[int] = set()
    for pk in ids:
        facts = known.get(pk)
        day = occurrence.day_for(facts) if facts is not None else None
        # Of two records of one person in the same portion, the older one; later portions see the row.
        if facts is None or day is None or waiting & facts.others:
            continue
        verdict = judge(facts, occurrence.terms, day)
        row, place = dropped.get((pk, day.year)), (pk, occurrence.terms.programme.occasion, day.year)
        is_dropped = verdict.state == State.DROPPED
        if not _is_shown(verdict, row, now=now) or (is_dropped and place in shown):
            continue
        shown.add(place)
        if not is_dropped:
            waiting.add(pk)
        fields: dict[str, Any] = {"reason": verdict.reason}
        if verdict.span is not None:
            fields = fields_of(facts, occurrence.terms, verdict, day)
        fields |= kept_by(row) if row is not None else {}
        if row is None:
            new.append(_row(occurrence.terms, facts, fields=fields, now=now))
        elif any(getattr(row, name) != value for name, value in fields.items()):
            back.append((row, fields | {"updated_at": now}))
    Greeting.objects.bulk_create(new, ignore_conflicts=True, batch_size=1000)
    write_changed(_free(back))
    return sum(row.state != State.DROPPED for row in (*new, *(row for row, _fields in back)))


def _is_shown(verdict: Verdict, row: Greeting | None, *, now: datetime) -> bool:
    """Whether there is something to see: a greeting, an address to mend, or one that was to be mended."""
    if verdict.span is not None and verdict.span.not_after <= now:
        return False
    if verdict.state != State.DROPPED or (verdict.span is not None and only_mail_fails(verdict.reason)):
        return True
    return row is not None and only_mail_fails(row.reason)


def _row(terms: Terms, facts: Facts, *, fields: dict[str, object], now: datetime) -> Greeting:
    return Greeting(
        customer_id=facts.pk, occasion=terms.programme.occasion, planned_at=now, updated_at=now, **fields
    )


def _dropped(occurrence: Occurrence, ids: list[int]) -> dict[tuple[int, int], Greeting]:
    """The dropped rows of these customers, not locked: most of them stay as they are."""
    rows = _undone().filter(
        _of_customers(ids),
        occasion=occurrence.terms.programme.occasion,
        year__in=list(occurrence.years()),
    )
    return {(row.customer_id, row.year): row for row in rows}


def _of_customers(ids: list[int]) -> RawSQL:
    """Their greetings. Not by a subquery (`any_of`): in the middle of planning PostgreSQL does not know yet
    how many rows there are, takes them for few, and compares all with all."""
    return RawSQL(
        '"greetings_greeting"."customer_id" = ANY(%s::bigint[])', [ids], output_field=BooleanField()
    )


def _free(changes: list[Change]) -> list[Change]:
    """Those of `changes` whose rows are still dropped, locked now. What somebody else holds waits."""
    rows = _undone().filter(pk__in=any_of(row.pk for row, _fields in changes)).order_by("pk")
    free = rows.select_for_update(skip_locked=True, no_key=True)
    locked = set(free.values_list("pk", flat=True)) if changes else set()
    return [change for change in changes if change[0].pk in locked]


def _undone() -> QuerySet[Greeting]:
    return Greeting.objects.filter(state=State.DROPPED, outbound__isnull=True)
