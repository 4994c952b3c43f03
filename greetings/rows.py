"""Rows of the greeting pages: numbers and states with the words, tones and addresses shown beside them."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import date
from typing import Any
from urllib.parse import urlencode

from django.urls import reverse

from greetings.days import Day
from greetings.handing_over import who_may_greet
from greetings.models import Greeting
from greetings.occasions import label_of
from greetings.personal import asks_for_a_word
from greetings.reasons import only_mail_fails, sentence
from greetings.standing import Standing, in_words, standing_of
from staff.models import User

UNSAID = {"special"}  # "to greet personally" says it already


@dataclass(frozen=True)
class Because:
    """So many for this reason; `url` lists them."""

    sentence: str
    count: int
    url: str


@dataclass(frozen=True)
class Part:
    """So many of a day stand like this; `url` lists them, `reasons` say why."""

    standing: Standing
    count: int
    url: str
    reasons: tuple[Because, ...]


@dataclass(frozen=True)
class DayRow:
    """A day of the calendar. going: how many will go by mail, or have gone."""

    on: date
    is_today: bool
    occasions: tuple[str, ...]
    unsettled: tuple[str, ...]
    parts: tuple[Part, ...]
    going: int
    url: str


def day_row(day: Day, standings: Collection[str], *, today: date) -> DayRow:
    """One day with those of its lines that stand like one of `standings`."""
    lines = [line for line in day.lines if line.standing.key in standings]
    url = reverse("greetings:day", args=[day.on])
    return DayRow(
        on=day.on,
        is_today=day.on == today,
        occasions=tuple(label_of(key) for key in day.occasions),
        unsettled=tuple(label_of(each.occasion) for each in day.unsettled),
        parts=tuple(
            Part(
                standing=in_words(line.standing.key, on=day.on),
                count=line.count,
                url=_listed(url, line.standing.key),
                reasons=tuple(
                    Because(sentence(why), n, _listed(url, line.standing.key, why))
                    for why, n in line.reasons
                    if why not in UNSAID
                ),
            )
            for line in lines
        ),
        going=sum(line.count for line in lines if line.standing.key in {"planned", "going"}),
        url=url,
    )


def _listed(url: str, standing: str, why: str = "") -> str:
    return f"{url}?{urlencode({'show': standing} | ({'why': why} if why else {}))}"


@dataclass(frozen=True)
class GreetingRow:
    """One greeting of a list."""

    greeting: Greeting
    standing: Standing
    occasion: str
    reason: str
    may_take_out: bool
    may_put_back: bool
    may_greet: bool
    is_to_mend: bool  # only the address is wrong
    others: tuple[User, ...] = ()  # whom it may be given to


def person_rows(greetings: Collection[Greeting]) -> list[GreetingRow]:
    """Rows of people to greet in person, each with the colleagues who may do it instead."""
    asking = [each for each in greetings if asks_for_a_word(each)]
    others = who_may_greet(asking)
    return [
        replace(
            greeting_row(each),
            others=tuple(user for user in others.get(each.pk, ()) if user.pk != each.owner_id),
        )
        for each in greetings
    ]


def greeting_row(greeting: Greeting) -> GreetingRow:
    """A greeting with its customer, programme, owner and mail loaded."""
    standing, State = standing_of(greeting), Greeting.State
    waits = greeting.state in {State.PLANNED, State.HELD, State.PERSONAL}
    has_mail = greeting.outbound_id is not None
    return GreetingRow(
        greeting=greeting,
        standing=standing,
        occasion=label_of(greeting.occasion),
        reason=sentence(greeting.reason),
        may_take_out=waits or standing.key == "going",
        may_put_back=greeting.state == State.TAKEN_OUT and not has_mail,
        is_to_mend=greeting.state == State.DROPPED and only_mail_fails(greeting.reason),
        may_greet=waits or (greeting.state in {State.MISSED, State.DROPPED} and not has_mail),
    )


def filters_of(day: Day, *, show: str) -> list[dict[str, Any]]:
    """The standings that occur on a day, to choose from, each with its number."""
    url = reverse("greetings:day", args=[day.on])
    everything = {"label": "", "count": day.total, "url": url, "is_current": not show}
    return [everything] + [
        {
            "label": in_words(line.standing.key, on=day.on).label,
            "count": line.count,
            "url": _listed(url, line.standing.key),
            "is_current": line.standing.key == show,
        }
        for line in day.lines
    ]


def reasons_of(day: Day, *, show: str, why: str) -> list[dict[str, Any]]:
    """The reasons that occur on a day among those that stand like `show`, each with its number."""
    url = reverse("greetings:day", args=[day.on])
    return [
        {
            "label": sentence(key),
            "count": count,
            "url": _listed(url, show, key),
            "is_current": key == why,
        }
        for line in day.lines
        if line.standing.key == show
        for key, count in line.reasons
    ]
