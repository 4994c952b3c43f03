"""Whether a greeting's mail may still leave: what messaging.last_check asks before the mail server gets it.

However long that server was away: whoever withdrew, died or complained meanwhile is not greeted.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any

from django.db import transaction
from django.utils.translation import gettext as _

from greetings.candidates import audience_of
from greetings.dating import days_around
from greetings.eligibility import Terms, judge
from greetings.facts import Facts, facts_of
from greetings.models import Greeting
from greetings.reasons import sentence
from greetings.revising import day_of, kept_by
from messaging.models import OutboundMessage

State = Greeting.State


def why_not(message: OutboundMessage, *, now: datetime) -> str:
    """Why this greeting must not leave, as a sentence for staff; "" when it may.

    The greeting itself is put where it belongs then: held or personal (a colleague hears of it), missed or
    dropped. One that a person sends again after doubt stays as it is: it may have arrived the first time.
    """
    with transaction.atomic():
        row = Greeting.objects.select_for_update(no_key=True).filter(outbound=message.pk).first()
        if row is None:
            return _("It belongs to no greeting that we know of.")
        if row.state != State.RELEASED:
            return _("The greeting was decided otherwise meanwhile.")
        state, reason, facts = _verdict(row, message, now=now)
        if state == State.PLANNED:
            return ""
        if message.handled_at is None:
            _put(row, state, reason, facts, now=now)
        return sentence(reason)


def _verdict(row: Greeting, message: OutboundMessage, *, now: datetime) -> tuple[str, str, Facts | None]:
    programme = row.programme
    facts = facts_of([row.customer_id], now=now)[row.customer_id]
    day = day_of(row, facts, days_around(row.occasion, row.year))
    verdict = judge(facts, Terms.of(programme), day)
    if verdict.state != State.PLANNED or verdict.span is None:
        return verdict.state, verdict.reason, facts
    if not programme.is_active:
        return State.DROPPED, "switched_off", facts
    if not audience_of(programme, now=now).filter(pk=row.customer_id).exists():
        return State.DROPPED, "audience", facts
    if message.to_address not in facts.addresses:
        return State.DROPPED, "address_changed", facts
    if now >= max(verdict.span.not_after, row.not_after):
        return State.MISSED, "too_late", facts
    if not verdict.span.not_before <= now < verdict.span.not_after:
        return State.DROPPED, "moved", facts
    return State.PLANNED, "", facts


def _put(row: Greeting, state: str, reason: str, facts: Facts | None, *, now: datetime) -> None:
    changes: dict[str, Any] = {"state": state, "reason": reason, "updated_at": now}
    if facts is not None and state in (State.HELD, State.PERSONAL):
        changes["owner_id"] = facts.owner_id
    Greeting.objects.filter(pk=row.pk).update(**changes | kept_by(row))
