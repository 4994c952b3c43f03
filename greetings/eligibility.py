"""May this person be greeted on this day, by mail, now? One pure judgement over facts.

Asked when planned, when shown, when released, and once more right before the mail server gets it.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from customers.models import Customer
from greetings.dating import Day
from greetings.facts import Facts
from greetings.hours import Span, span
from greetings.letters import language_for
from greetings.models import Greeting, Programme
from greetings.occasions import BIRTHDAY, OCCASIONS
from greetings.saying_yes import GIVEN

State = Greeting.State


@dataclass(frozen=True)
class Verdict:
    """state: planned, held, personal or dropped. reason: a key of reasons.REASONS, "" when planned."""

    state: str
    reason: str
    span: Span | None = None
    language: str = ""


@dataclass(frozen=True)
class Terms:
    """A programme as it is asked about many people: its languages read once."""

    programme: Programme
    languages: frozenset[str]

    @classmethod
    def of(cls, programme: Programme) -> Terms:
        """The terms of a programme; one query unless its texts are prefetched."""
        return cls(programme, frozenset(text.language for text in programme.texts.all()))


def judge(facts: Facts, terms: Terms, day: Day | None) -> Verdict:
    """Whether and when `facts` may be greeted on `day` (None: the occasion has no day for them)."""
    programme = terms.programme
    reason = about_the_person(facts, programme.occasion) or _about_the_day(facts, programme.occasion, day)
    if reason or day is None:
        return Verdict(State.DROPPED, reason or "no_day")
    when = span(facts.zone, day.on, programme.send_at, programme.latest)
    language = language_for(terms.languages, facts.language, programme.default_language)
    if when is None:
        return Verdict(State.DROPPED, "no_hour")
    if (programme.occasion, day.year) in facts.taken:
        return Verdict(State.DROPPED, "same_person", when, language)
    if facts.quiet:
        return Verdict(State.HELD, facts.quiet, when, language)
    if facts.is_special:
        return Verdict(State.PERSONAL, "special", when, language)
    if reason := _about_the_address(facts):
        return Verdict(State.DROPPED, reason, when, language)
    if not language:
        return Verdict(State.DROPPED, "no_text", when)
    return Verdict(State.PLANNED, "", when, language)


def day_in(facts: Facts, occasion: str, year: int) -> Day | None:
    """A person's own day in a year: their birthday. Other occasions have days of their own."""
    on: date | None = facts.birthday_in(year) if occasion == BIRTHDAY else None
    return Day(year, on, is_settled=True) if on is not None else None


def about_the_person(facts: Facts, occasion: str) -> str:
    """What keeps us from greeting this person at all, whatever the day; a key of reasons.REASONS or ""."""
    row = OCCASIONS.get(occasion)
    if facts.is_deceased:
        return "deceased"
    if facts.is_merged:
        return "merged"
    if facts.kind == Customer.Kind.INTERNAL:
        return "internal"
    if facts.has_left:
        return "exit"
    if facts.consent != GIVEN:
        return facts.consent
    if facts.is_opted_out:
        return "opted_out"
    is_wanted = facts.choices.get(occasion)
    if is_wanted is False:
        return "not_wanted"
    if row is not None and row.is_religious and not is_wanted:
        return "not_chosen"
    return ""


def _about_the_day(facts: Facts, occasion: str, day: Day | None) -> str:
    if occasion == BIRTHDAY:
        if facts.birthday is None:
            return "no_birthday"
        if facts.birthday.is_doubtful:
            return "doubtful"
    if day is None:
        return "no_day"
    return "" if day.is_settled else "estimated"


def _about_the_address(facts: Facts) -> str:
    if facts.address:
        return ""
    if not facts.has_address:
        return "no_address"
    return "unverified" if facts.has_unverified else "bounced"
