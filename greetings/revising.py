"""Keeping planned greetings true: state, hour, address and programme follow the facts until they leave."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime
from typing import Any

from django.db import transaction

from greetings.candidates import BATCH, audience_of
from greetings.dating import Day, days_around
from greetings.eligibility import Terms, Verdict, about_the_person, day_in, judge
from greetings.facts import Facts, facts_of
from greetings.many import any_of, any_of_texts
from greetings.models import Greeting
from greetings.occasions import BIRTHDAY
from greetings.settling import undecided

State = Greeting.State
FIELDS = (
    "programme_id", "year", "on", "person_key", "address", "language", "time_zone", "not_before", "not_after",
    "state", "reason", "owner_id",
)  # fmt: skip
Change = tuple[Greeting, dict[str, Any]]


def fields_of(facts: Facts, terms: Terms, verdict: Verdict, day: Day) -> dict[str, Any]:
    """What the row of a greeting says, for a verdict that knows its hours."""
    assert verdict.span is not None
    needs_owner = verdict.state in (State.HELD, State.PERSONAL)
    return {
        "programme_id": terms.programme.pk,
        "year": day.year,
        "on": day.on,
        "person_key": facts.person_key,
        "address": facts.address,
        "language": verdict.language,
        "time_zone": facts.zone.key,
        "not_before": verdict.span.not_before,
        "not_after": verdict.span.not_after,
        "state": verdict.state,
        "reason": verdict.reason,
        "owner_id": facts.owner_id if needs_owner else None,
    }


def kept_by(row: Greeting) -> dict[str, Any]:
    """What a person chose about a row, which planning leaves so: who greets."""
    return {"owner_id": row.owner_id} if row.handed_at is not None else {}


def revise(terms: Collection[Terms], *, now: datetime, only: Collection[int] | None = None) -> int:
    """Judge again every greeting that is planned, held or to be made personally; return how many changed.

    only: nobody's but these customers'.
    """
    theirs = undecided() if only is None else undecided().filter(customer_id__in=any_of(only))
    changed, last = 0, 0
    while True:
        with transaction.atomic():
            free = theirs.filter(pk__gt=last, not_after__gt=now).order_by("pk")
            rows = list(free.select_for_update(skip_locked=True, no_key=True)[:BATCH])
            changed += write_changed(judge_again(rows, terms, now=now))
        if len(rows) < BATCH:
            return changed
        last = rows[-1].pk


def judge_again(rows: list[Greeting], terms: Collection[Terms], *, now: datetime) -> list[Change]:
    """What has to change about `rows`, which are locked by the caller, for the programmes that are on."""
    ids = [row.customer_id for row in rows]
    known = facts_of(ids, now=now)
    meant = {
        each.programme.pk: set(
            audience_of(each.programme, now=now).filter(pk__in=any_of(ids)).values_list("pk", flat=True)
        )
        for each in terms
        if any(row.occasion == each.programme.occasion for row in rows)
    }
    days = {key: days_around(*key) for key in {(row.occasion, row.year) for row in rows}}
    changes = []
    for row in rows:
        fitting = (
            each
            for each in terms
            if each.programme.occasion == row.occasion and row.customer_id in meant[each.programme.pk]
        )
        chosen = next(fitting, None)
        if chosen is None:
            reason = about_the_person(known[row.customer_id], row.occasion)
            reason = reason or ("audience" if row.programme_id in meant else "switched_off")
            fields = {"state": State.DROPPED, "reason": reason, "owner_id": None}
        else:
            fields = _judged(row, known[row.customer_id], chosen, days, now=now)
        fields |= kept_by(row)
        if any(getattr(row, name) != value for name, value in fields.items()):
            changes.append((row, fields | {"updated_at": now}))
    return changes


def _judged(
    row: Greeting,
    facts: Facts,
    terms: Terms,
    days: dict[tuple[str, int], list[Day]],
    *,
    now: datetime,
) -> dict[str, Any]:
    """What the row should say."""
    day = day_of(row, facts, days[row.occasion, row.year])
    verdict = judge(facts, terms, day)
    if day is None or verdict.span is None:
        return {"state": State.DROPPED, "reason": verdict.reason, "owner_id": None}
    fields = fields_of(facts, terms, verdict, day)
    if verdict.span.not_after <= now and verdict.state != State.DROPPED:
        fields |= {"state": State.DROPPED, "reason": "too_late"}
    return fields


def day_of(row: Greeting, facts: Facts, days: list[Day]) -> Day | None:
    """The day a greeting is for, as known today: the person's birthday, or the occasion's nearest day."""
    if row.occasion == BIRTHDAY:
        return day_in(facts, row.occasion, row.year)
    return min(days, key=lambda day: abs(day.on - row.on), default=None)


def write_changed(changes: list[Change]) -> int:
    """Store the changes of rows that are locked by the caller; return how many.

    A row whose address or name became another person's is dropped: that one is greeted already.
    """
    keys = {fields["person_key"] for _row, fields in changes if "person_key" in fields}
    held_by = {
        (key, occasion, year): pk
        for key, occasion, year, pk in Greeting.objects.filter(person_key__in=any_of_texts(keys)).values_list(
            "person_key", "occasion", "year", "pk"
        )
    }
    for row, fields in changes:
        place = (fields.get("person_key", row.person_key), row.occasion, fields.get("year", row.year))
        if held_by.setdefault(place, row.pk) != row.pk:
            fields |= {"state": State.DROPPED, "reason": "same_person", "person_key": row.person_key}
        for name, value in fields.items():
            setattr(row, name, value)
    # An "insert" of rows that are there: one plain statement, many times faster than bulk_update's CASE.
    Greeting.objects.bulk_create(
        [row for row, _fields in changes],
        update_conflicts=True,
        unique_fields=["id"],
        update_fields=[name.removesuffix("_id") for name in (*FIELDS, "updated_at")],
        batch_size=1000,
    )
    return len(changes)
