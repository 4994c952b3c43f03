"""Who hears of what happened: one rule a kind of event, never the one who did it, nobody twice.

    telling.tell(event, now=now)        # settle() calls it for every event of a verb; so does the sweep

A line in the app for everybody the rule names; a mail as well where waiting could cost the customer.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from django.db.models import Q, QuerySet

from complaints import access, timeline
from complaints.letters import alert_colleague
from complaints.models import Event, NamedColleague, Ticket
from complaints.queue import SERIOUS_REPEAT
from complaints.words import Priority
from staff.models import User
from staff.notifying import notify_all
from staff.roles import Role

Audience = QuerySet[User]
_MENTION = re.compile(r"(?<!\w)@(\w+)")
LEADERS = (Role.MANAGER, Role.ADMINISTRATOR)


@dataclass(frozen=True)
class Rule:
    """Who hears of a kind of event; `by_mail` and `is_urgent` are about how."""

    who: Callable[[Event], Audience]
    by_mail: bool = False
    is_urgent: bool = False


def tell(event: Event, *, now: datetime) -> list[User]:
    """Tell the colleagues who should know of `event`; return those who were told just now."""
    rule = RULES.get(event.kind)
    if rule is None:
        return []
    named = NamedColleague.objects.filter(ticket_id=event.ticket_id, user__isnull=False).values("user_id")
    audience = rule.who(event).filter(is_active=True).exclude(Q(role=Role.AGENT) & Q(pk__in=named))
    if event.actor_id is not None:
        audience = audience.exclude(pk=event.actor_id)
    ticket = event.ticket
    title = f"#{ticket.number} {timeline.staff_sentence(event)}"
    told = notify_all(
        audience.order_by("pk").distinct(),
        key=f"event:{event.pk}",
        title=title,
        detail=ticket.subject,
        path=access.ticket_path(ticket),
        is_urgent=rule.is_urgent or ticket.priority == Priority.URGENT,
        now=now,
    )
    if rule.by_mail:
        for user in told:
            alert_colleague(user, event, sentence=timeline.staff_sentence(event), now=now)
    return told


def _one(user_id: int | None) -> Audience:
    return User.objects.filter(pk=user_id) if user_id is not None else User.objects.none()


def _team(ticket: Ticket) -> Audience:
    return User.objects.filter(teams=ticket.team_id) if ticket.team_id else User.objects.none()


def _owner_or_team(event: Event) -> Audience:
    ticket = event.ticket
    return _one(ticket.owner_id) if ticket.owner_id else _team(ticket)


def _leads(ticket: Ticket) -> Audience:
    """The team's leads; every lead when the ticket has no team or its team has none."""
    leads = User.objects.filter(role=Role.TEAM_LEAD, is_active=True)
    own = leads.filter(teams=ticket.team_id) if ticket.team_id else leads.none()
    return own if own.exists() else leads


def _either(*groups: Audience) -> Audience:
    condition = Q(pk__in=[])
    for group in groups:
        condition |= Q(pk__in=group.values("pk"))
    return User.objects.filter(condition)


def _of_serious_opening(event: Event) -> Audience:
    facts = event.facts
    is_serious = facts.get("is_safety_risk") or facts.get("repeat_count", 1) >= SERIOUS_REPEAT
    return _leads(event.ticket) if is_serious else User.objects.none()


def _of_danger(event: Event) -> Audience:
    """Kept itself raises a priority only for words of danger; a colleague's change needs no telling."""
    if event.actor_id is not None:
        return User.objects.none()
    return _either(_owner_or_team(event), _leads(event.ticket))


def _new_owner(event: Event) -> Audience:
    is_given = event.facts.get("owner") or event.facts.get("team")
    return _owner_or_team(event) if is_given else User.objects.none()


def _promise_owner(event: Event) -> Audience:
    return _one(event.promise.owner_id) if event.promise is not None else User.objects.none()


def _mentioned(event: Event) -> Audience:
    """Colleagues called by @first-name or @name-before-the-at-sign in a note, who may see the ticket."""
    words = set(_MENTION.findall(event.message.body.lower())) if event.message is not None else set()
    if not words:
        return User.objects.none()
    called = Q(pk__in=[])
    for word in sorted(words)[:20]:
        called |= Q(name__iexact=word) | Q(name__istartswith=f"{word} ") | Q(email__istartswith=f"{word}@")
    ids = [user.pk for user in User.objects.filter(called)[:20] if access.may_see(user, event.ticket)]
    return User.objects.filter(pk__in=ids)


def _who_owes(event: Event) -> Audience:
    """Whoever the deadline of a clock event waits for: the promise's owner, else the owner, else the team."""
    subject = str(event.facts.get("subject", ""))
    prefix, _colon, rest = subject.partition(":")
    if prefix in _owed_by:
        return _owed_by[prefix](rest)
    if event.promise is not None:
        return _either(_one(event.promise.owner_id), _one(event.ticket.owner_id))
    if event.ticket.owner_id or event.ticket.team_id:
        return _owner_or_team(event)
    return _leads(event.ticket)


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
    "promise.broken": Rule(lambda event: _either(_promise_owner(event), _leads(event.ticket)), by_mail=True),
    "promise.released": Rule(_promise_owner),
    "mail.undelivered": Rule(_owner_or_team, by_mail=True, is_urgent=True),
    "clock.reminded": Rule(_who_owes, by_mail=True),
    "clock.breached": Rule(
        lambda event: _either(_who_owes(event), _leads(event.ticket)), by_mail=True, is_urgent=True
    ),
    "clock.escalated": Rule(
        lambda event: _either(_leads(event.ticket), User.objects.filter(role__in=LEADERS)),
        by_mail=True,
        is_urgent=True,
    ),
}


def register(kind: str, rule: Rule) -> None:
    """Say who hears of a kind of an upper app; call it from AppConfig.ready."""
    RULES[kind] = rule


_owed_by: dict[str, Callable[[str], Audience]] = {}


def register_owed(prefix: str, who: Callable[[str], Audience]) -> None:
    """Say who owes the deadlines of an upper app: `who("7")` for the deadline whose subject is `prefix:7`."""
    _owed_by[prefix] = who
