"""Greetings that ask for a person's own word: special customers, and those whose mail is held."""

from __future__ import annotations

from datetime import date, timedelta

from django.db.models import Q, QuerySet

from greetings.models import Greeting
from greetings.occasions import BIRTHDAY

State = Greeting.State
NEXT_DAYS = 7
LATELY = timedelta(days=7)
LOADED = ("customer", "programme", "owner", "outbound", "decided_by", "handed_by")


def to_greet(rows: QuerySet[Greeting], *, today: date) -> QuerySet[Greeting]:
    """Those of `rows` to greet in person from yesterday on, for the coming days; held birthdays on their day.

    Yesterday's are still shown: a call a day late, said as such, is better than none. Only a birthday makes a
    call out of the blue welcome, so a held New Year's wish asks nobody to call.
    """
    until = today + timedelta(days=NEXT_DAYS)
    since = today - timedelta(days=1)
    special = Q(state=State.PERSONAL, on__range=(since, until))
    special |= Q(state=State.MISSED, reason="special", on__range=(since, today))
    held = Q(state=State.HELD, occasion=BIRTHDAY, on__range=(since, today + timedelta(days=1)))
    return rows.filter(special | held).select_related(*LOADED)


def asks_for_a_word(row: Greeting) -> bool:
    """Whether a colleague should still greet this person; whose day is just over, a day late."""
    return row.state in (State.HELD, State.PERSONAL) or (
        row.state == State.MISSED and row.reason == "special"
    )


def just_greeted(rows: QuerySet[Greeting], *, today: date, most: int = 10) -> list[Greeting]:
    """The latest personal greetings of the last days."""
    lately = rows.filter(state=State.GREETED, on__range=(today - LATELY, today + LATELY))
    return list(lately.select_related(*LOADED).order_by("-decided_at", "-pk")[:most])
