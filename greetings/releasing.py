"""Letting due greetings go: at a set rate, each once, each judged again in the moment it goes.

    release_due(now=now)      # the sweep, every minute; any number at once

A greeting and its mail come to be in one transaction. From then on the outbox answers for it, and asks
greetings.last_word once more right before the mail server gets it.
"""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime, timedelta

import structlog
from django.conf import settings
from django.db import connection, transaction

from greetings import candidates, settling, telling
from greetings.eligibility import Terms
from greetings.letters import send_letter
from greetings.models import Greeting
from greetings.revising import judge_again, write_changed
from greetings.wording import BadWording
from messaging.models import OutboundMessage

State = Greeting.State
log = structlog.get_logger("kept.greetings")
PORTION = 20
A_MINUTE = timedelta(minutes=1)


def release_due(*, now: datetime) -> int:
    """Hand what is due to the outbox, at most GREETINGS_PER_MINUTE in any minute; return how many.

    Days that are over end, and colleagues hear of those whom only a person should greet.
    """
    settling.end_past(now=now)
    terms = candidates.active_terms()
    released, stuck = 0, set[int]()
    while (gone := _release_portion(terms, stuck, now=now)) is not None:
        released += gone
    telling.tell_due(now=now)
    return released


@transaction.atomic
def _release_portion(terms: Collection[Terms], stuck: set[int], *, now: datetime) -> int | None:
    """Release some; None when there is nothing to do, or no more this minute.

    One portion at a time over all workers, so that the rate holds and two records of one person see each
    other. stuck: keys of rows that could not be written; they are put there, and tried in the next minute.
    """
    if not _is_alone():
        return None
    allowed = settings.GREETINGS_PER_MINUTE - _released_since(now - A_MINUTE)
    due = settling.undecided().filter(state=State.PLANNED, not_before__lte=now, not_after__gt=now)
    free = due.exclude(pk__in=stuck).select_for_update(skip_locked=True, no_key=True, of=("self",))
    ordered = free.select_related("customer", "programme").order_by("not_before", "pk")
    rows = list(ordered[: max(0, min(allowed, PORTION))])
    if not rows:
        return None
    write_changed(judge_again(rows, terms, now=now))
    return sum(
        _release(row, stuck, now=now)
        for row in rows
        if row.state == State.PLANNED and row.not_before <= now < row.not_after
    )


def _release(row: Greeting, stuck: set[int], *, now: datetime) -> bool:
    """Write the mail of one greeting. One that cannot be written must not hold up the others."""
    try:
        with transaction.atomic():
            row.outbound = send_letter(row, now=now)
            row.state, row.reason, row.updated_at = State.RELEASED, "", now
            row.save(update_fields=["outbound", "state", "reason", "updated_at"])
    except BadWording as error:
        log.warning("a greeting's text cannot be sent", programme=row.programme_id, why=str(error))
        dropped = {"state": State.DROPPED, "reason": "no_text", "outbound": None, "updated_at": now}
        Greeting.objects.filter(pk=row.pk).update(**dropped)
        return False
    except Exception:
        log.exception("a greeting could not be written", greeting=row.pk)
        stuck.add(row.pk)
        return False
    return True


def _is_alone() -> bool:
    """Whether no other worker releases right now; true until the transaction ends."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_try_advisory_xact_lock(hashtextextended('greetings.release', 0))")
        return bool(cursor.fetchone()[0])


def _released_since(moment: datetime) -> int:
    return OutboundMessage.objects.filter(purpose="greeting", created_at__gt=moment).count()
