"""Who would be greeted on a day, and who not and why, by what is known now. Writes nothing, sends nothing."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field
from datetime import date, datetime

from django.utils.translation import gettext as _

from customers.models import Customer
from greetings import candidates
from greetings.candidates import Occurrence
from greetings.eligibility import Verdict, judge
from greetings.facts import Facts, facts_of
from greetings.letters import write
from greetings.many import any_of
from greetings.models import Greeting
from greetings.wording import BadWording

State = Greeting.State
EARLIEST, LATEST = date(2000, 1, 1), date(2098, 12, 31)  # the span in which moving days can be reckoned


class NotADay(ValueError):
    """Greetings cannot be foretold for this day; the text says why."""


@dataclass(frozen=True)
class Line:
    """What one customer would get, or not. `at`: in the customer's own zone; None when they get none.

    reason: a key of greetings.reasons, "" for a greeting that would leave.
    """

    facts: Facts
    programme: str
    occasion: str
    reason: str = ""
    language: str = ""
    subject: str = ""
    at: datetime | None = None


@dataclass
class Forecast:
    """The lines of one local date, sorted by what would become of them."""

    on: date
    greetings: list[Line] = field(default_factory=list)
    held: list[Line] = field(default_factory=list)
    personal: list[Line] = field(default_factory=list)
    left_out: list[Line] = field(default_factory=list)


def forecast(on: date, *, now: datetime) -> Forecast:
    """What would happen to everybody whose local date is `on`. Raises NotADay outside 2000 to 2098."""
    if not EARLIEST <= on <= LATEST:
        raise NotADay(_("Greetings can be foretold for days from 2000 to 2098."))
    found = Forecast(on)
    seen: set[tuple[int, str]] = set()
    for occurrence in candidates.occurrences(candidates.active_terms(), first=on, last=on):
        ids = candidates.customers_for(occurrence, now=now).values_list("pk", flat=True)
        for batch in candidates.batches(list(ids)):
            _add(found, occurrence, batch, seen, now=now)
    return found


def _add(
    found: Forecast, occurrence: Occurrence, ids: list[int], seen: set[tuple[int, str]], *, now: datetime
) -> None:
    known, customers = facts_of(ids, now=now), Customer.objects.in_bulk(ids)
    decided = _decided(occurrence, ids)
    occasion = occurrence.terms.programme.occasion
    for pk in ids:
        facts = known.get(pk)
        day = occurrence.day_for(facts) if facts is not None else None
        if facts is None or day is None or (pk, occasion) in seen:
            continue
        verdict = judge(facts, occurrence.terms, day)
        if (reason := decided.get((pk, day.year), "")) and verdict.state != State.DROPPED:
            verdict = Verdict(State.DROPPED, reason)
        elif verdict.state != State.DROPPED and any((other, occasion) in seen for other in facts.others):
            verdict = Verdict(State.DROPPED, "same_person")
        if verdict.state != State.DROPPED:
            seen.add((pk, occasion))
        _sort_in(found, occurrence, facts, customers[pk], verdict)


def _sort_in(
    found: Forecast, occurrence: Occurrence, facts: Facts, customer: Customer, verdict: Verdict
) -> None:
    programme, subject = occurrence.terms.programme, ""
    if verdict.state == State.PLANNED:
        try:
            subject = write(programme, customer, language=verdict.language).subject
        except BadWording:
            verdict = Verdict(State.DROPPED, "no_text")
    at = verdict.span.not_before.astimezone(facts.zone) if verdict.span is not None else None
    line = Line(
        facts,
        programme.name,
        programme.occasion,
        reason=verdict.reason,
        language=verdict.language,
        subject=subject,
        at=at if verdict.state == State.PLANNED else None,
    )
    of_state = {State.PLANNED: found.greetings, State.HELD: found.held, State.PERSONAL: found.personal}
    of_state.get(State(verdict.state), found.left_out).append(line)


def _decided(occurrence: Occurrence, ids: Collection[int]) -> dict[tuple[int, int], str]:
    """Who had this greeting already, or was taken out by a colleague: (customer, year) → reason."""
    rows = Greeting.objects.filter(
        customer_id__in=any_of(ids),
        occasion=occurrence.terms.programme.occasion,
        year__in=list(occurrence.years()),
        state__in=[State.RELEASED, State.GREETED, State.TAKEN_OUT],
    )
    return {
        (pk, year): "taken_out" if state == State.TAKEN_OUT else "greeted"
        for pk, year, state in rows.values_list("customer_id", "year", "state")
    }
