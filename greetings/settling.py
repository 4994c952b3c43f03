"""Ending greetings that did not leave: of a programme that was switched off, and of days that are over."""

from __future__ import annotations

from datetime import datetime

from django.db import transaction
from django.db.models import QuerySet

from greetings.models import Greeting, Programme

State = Greeting.State
UNDECIDED = (State.PLANNED, State.HELD, State.PERSONAL)
BATCH = 2000


def undecided() -> QuerySet[Greeting]:
    """Greetings whose state follows from whether they may leave: nobody decided, no mail was made."""
    return Greeting.objects.filter(state__in=UNDECIDED, outbound__isnull=True)


def drop_planned(programme: Programme, *, now: datetime) -> int:
    """The programme is off: nothing it planned leaves. Return how many."""
    rows = undecided().filter(programme=programme)
    return rows.update(state=State.DROPPED, reason="switched_off", updated_at=now)


def end_past(*, now: datetime) -> int:
    """What did not leave within its hours never will: held ones keep their reason, others were missed.

    Rows that somebody is deciding about right now wait for the next sweep. Return how many.
    """
    past = Greeting.objects.filter(state__in=UNDECIDED, not_after__lte=now)
    ended = 0
    while True:
        with transaction.atomic():
            free = past.select_for_update(skip_locked=True, no_key=True)
            batch = list(free.order_by("pk").values_list("pk", "state")[:BATCH])
            held = [pk for pk, state in batch if state == State.HELD]
            missed = [pk for pk, state in batch if state != State.HELD]
            Greeting.objects.filter(pk__in=held).update(state=State.DROPPED, updated_at=now)
            Greeting.objects.filter(pk__in=missed, state=State.PLANNED).update(reason="too_late")
            Greeting.objects.filter(pk__in=missed).update(state=State.MISSED, updated_at=now)
        ended += len(batch)
        if len(batch) < BATCH:
            return ended
