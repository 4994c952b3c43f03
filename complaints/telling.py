"""Who hears of what happened: one rule a kind of event, never the one who did it, nobody twice.

    telling.tell_all(events, now=now)   # settle() calls it for every event of a verb; so does the sweep

A line in the app for everybody the rule names; a mail as well where waiting could cost the customer.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from django.db.models import Q

from complaints import access, timeline
from complaints.alerting import Alert, send_alerts
from complaints.audience import NOBODY, People, leads, look_up, one, some, team, who_owes, with_roles
from complaints.models import Event, NamedColleague
from complaints.queue import SERIOUS_REPEAT
from complaints.words import Priority
from staff.models import User
from staff.notifying import Notice, notify_many
from staff.roles import Role

_MENTION = re.compile(r"(?<!\w)@(\w+)")
LEADERS = (Role.MANAGER, Role.ADMINISTRATOR)


@dataclass(frozen=True)
class Rule:
    """Who hears of a kind of event; `by_mail` and `is_urgent` are about how."""

    who: Callable[[Event], People]
    by_mail: bool = False
    is_urgent: bool = False


def tell(event: Event, *, now: datetime) -> list[User]:
    """Tell the colleagues who should know of `event`; return those who were told just now."""
    return tell_all([event], now=now)[0]


def tell_all(events: Sequence[Event], *, now: datetime) -> list[list[User]]:
    """`tell` for many events, in as many queries as for one; return who was told of each."""
    sentences = [timeline.staff_sentence(event) if event.kind in RULES else "" for event in events]
    notices = [
        _notice(event, sentence, users)
        for event, sentence, users in zip(events, sentences, _audiences(events), strict=True)
    ]
    told = notify_many(notices, now=now)
    alerts = [
        Alert(user, event, sentence)
        for event, sentence, users in zip(events, sentences, told, strict=True)
        for user in users
        if RULES[event.kind].by_mail
    ]
    send_alerts(alerts, now=now)
    return told


def _audiences(events: Sequence[Event]) -> list[list[User]]:
    """Whoever the rules name, without those who did it and agents whom the customer named."""
    found = look_up([RULES[event.kind].who(event) if event.kind in RULES else NOBODY for event in events])
    if not any(found):
        return found
    tickets = {event.ticket_id for event in events}
    rows = NamedColleague.objects.filter(ticket__in=tickets, user__isnull=False)
    named = set(rows.values_list("ticket_id", "user_id"))
    return [
        [
            user
            for user in users
            if user.pk != event.actor_id
            and not (user.role == Role.AGENT and (event.ticket_id, user.pk) in named)
        ]
        for event, users in zip(events, found, strict=True)
    ]


def _notice(event: Event, sentence: str, users: list[User]) -> Notice:
    ticket = event.ticket
    rule = RULES.get(event.kind)
    return Notice(
        users,
        key=f"event:{event.pk}",
        title=f"#{ticket.number} {sentence}",
        detail=ticket.subject,
        path=access.ticket_path(ticket),
        is_urgent=(rule is not None and rule.is_urgent) or ticket.priority == Priority.URGENT,
    )


def _owner_or_team(event: Event) -> People:
    ticket = event.ticket
    return one(ticket.owner_id) if ticket.owner_id else team(ticket.team_id)


def _leads(event: Event) -> People:
    return leads(event.ticket.team_id)


def _of_serious_opening(event: Event) -> People:
    facts = event.facts
    is_serious = facts.get("is_safety_risk") or facts.get("repeat_count", 1) >= SERIOUS_REPEAT
    return _leads(event) if is_serious else NOBODY


def _of_danger(event: Event) -> People:
    """Kept itself raises a priority only for words of danger; a colleague's change needs no telling."""
    return _owner_or_team(event) | _leads(event) if event.actor_id is None else NOBODY


def _new_owner(event: Event) -> People:
    is_given = event.facts.get("owner") or event.facts.get("team")
    return _owner_or_team(event) if is_given else NOBODY


def _promise_owner(event: Event) -> People:
    return one(event.promise.owner_id) if event.promise is not None else NOBODY


def _mentioned(event: Event) -> People:
    """Colleagues called by @first-name or @name-before-the-at-sign in a note, who may see the ticket."""
    words = set(_MENTION.findall(event.message.body.lower())) if event.message is not None else set()
    if not words:
        return NOBODY
    called = Q(pk__in=[])
    for word in sorted(words)[:20]:
        called |= Q(name__iexact=word) | Q(name__istartswith=f"{word} ") | Q(email__istartswith=f"{word}@")
    return some([user.pk for user in User.objects.filter(called)[:20] if access.may_see(user, event.ticket)])


def _who_owes(event: Event) -> People:
    """Whoever the deadline of a clock event waits for: the promise's owner, else the owner, else the team."""
    owing = who_owes(str(event.facts.get("subject", "")))
    if owing is not None:
        return owing
    if event.promise is not None:
        return one(event.promise.owner_id) | one(event.ticket.owner_id)
    if event.ticket.owner_id or event.ticket.team_id:
        return _owner_or_team(event)
    return _leads(event)


RULES: dict[str, Rule] = {
    "ticket.opened": Rule(_of_serious_opening, is_urgent=True),
    "message.received": Rule(_owner_or_team),
    "ticket.assigned": Rule(_new_owner, by_mail=True),
    "ticket.reopened": Rule(_owner_or_team, by_mail=True, is_urgent=True),
    "priority.changed": Rule(_of_danger, is_urgent=True),
    "ticket.solved_confirmed": Rule(_owner_or_team),
    "ticket.followed_up": Rule(_owner_or_team),
    "note.added": Rule(_mentioned, by_mail=True),
    "promise.made": Rule(_promise_owner, by_mail=True),
    "promise.kept": Rule(_promise_owner),
    "promise.broken": Rule(lambda event: _promise_owner(event) | _leads(event), by_mail=True),
    "promise.released": Rule(_promise_owner),
    "mail.undelivered": Rule(_owner_or_team, by_mail=True, is_urgent=True),
    "clock.reminded": Rule(_who_owes, by_mail=True),
    "clock.breached": Rule(lambda event: _who_owes(event) | _leads(event), by_mail=True, is_urgent=True),
    "clock.escalated": Rule(
        lambda event: _leads(event) | with_roles(*LEADERS),
        by_mail=True,
        is_urgent=True,
    ),
}


def register(kind: str, rule: Rule) -> None:
    """Say who hears of a kind of an upper app; call it from AppConfig.ready."""
    RULES[kind] = rule
