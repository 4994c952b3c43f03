"""Planning greetings: a row for everybody whose day comes within a week, and its state kept true.

    plan(now=now)      # the sweep; any number at once, as often as you like

Rows of greetings that did not leave yet follow the facts: a complaint holds them, its end lets them go, a
withdrawn yes drops them, a new time zone moves them. What a person decided, and what has left, stays.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from django.db import transaction

from greetings import candidates, settling
from greetings.candidates import Occurrence
from greetings.eligibility import Terms, Verdict, judge
from greetings.facts import Facts, facts_of
from greetings.many import any_of
from greetings.models import Greeting
from greetings.revising import fields_of, revise, write_changed

State = Greeting.State
# When it is noon in Greenwich, the furthest zones show other dates: UTC+14 and UTC-12.
EASTMOST, WESTMOST = timedelta(hours=14), timedelta(hours=-12)


@dataclass
class Tally:
    """What one planning did. added: new rows; changed: rows that follow new facts; ended: days over."""

    added: int = 0
    changed: int = 0
    ended: int = 0


def plan(*, now: datetime, days: int = 7) -> Tally:
    """Plan what anybody anywhere is to get from their today on for `days` more days; return what changed."""
    first, last = local_days(now, days=days)
    terms = candidates.active_terms()
    tally = Tally(ended=settling.end_past(now=now), changed=revise(terms, now=now))
    for occurrence in candidates.occurrences(terms, first=first, last=last):
        if occurrence.day is None or occurrence.day.is_settled:
            ids = candidates.to_plan(occurrence, now=now).values_list("pk", flat=True)
            for batch in candidates.batches(list(ids)):
                tally.added += _add(occurrence, batch, now=now)
    return tally


def local_days(now: datetime, *, days: int) -> tuple[date, date]:
    """The first and the last local date that are "today" and "in `days` days" for somebody on earth."""
    return (now + WESTMOST).date(), (now + EASTMOST).date() + timedelta(days=days)


@transaction.atomic
def _add(occurrence: Occurrence, ids: list[int], *, now: datetime) -> int:
    """Rows for those of `ids` who may be greeted; what was dropped before comes back. Return how many."""
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
        if verdict.state == State.DROPPED or verdict.span is None or verdict.span.not_after <= now:
            continue
        waiting.add(pk)
        fields = fields_of(facts, occurrence.terms, verdict, day) | {"updated_at": now}
        if (row := dropped.get((pk, day.year))) is not None:
            back.append((row, fields))
        else:
            new.append(_row(occurrence.terms, facts, verdict, fields=fields, now=now))
    Greeting.objects.bulk_create(new, ignore_conflicts=True, batch_size=1000)
    write_changed(back)
    return len(new) + len(back)


def _row(
    terms: Terms, facts: Facts, verdict: Verdict, *, fields: dict[str, object], now: datetime
) -> Greeting:
    return Greeting(customer_id=facts.pk, occasion=terms.programme.occasion, planned_at=now, **fields)


def _dropped(occurrence: Occurrence, ids: list[int]) -> dict[tuple[int, int], Greeting]:
    """The dropped rows of these customers, locked. One that somebody else holds waits for the next time."""
    rows = Greeting.objects.select_for_update(skip_locked=True, no_key=True).filter(
        customer_id__in=any_of(ids),
        occasion=occurrence.terms.programme.occasion,
        year__in=list(occurrence.years()),
        state=State.DROPPED,
        outbound__isnull=True,
    )
    return {(row.customer_id, row.year): row for row in rows.order_by("pk")}
