"""What feedback adds to a ticket's timeline, and who hears of it. Registered when the app starts."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from complaints import audience, telling, timeline
from complaints.audience import NOBODY, People, one, who_owes
from complaints.event_kinds import EventKind
from complaints.event_words import actor
from complaints.models import Event
from complaints.saying import moment_in_words
from feedback.models import CallBack
from feedback.scale import LOW, rating_word
from staff.models import User
from staff.roles import Role


def register() -> None:
    """Make the four kinds known to the timeline and to telling, and say who owes a call-back."""
    for kind in KINDS:
        timeline.register(kind)
    telling.register("survey.answered", telling.Rule(_owner_if_told))
    telling.register("callback.opened", telling.Rule(_caller, by_mail=True, is_urgent=True))
    audience.register_owed("callback", callers_of)


def answered_to_staff(event: Event) -> str:
    return _said(event, _("The customer says"))


def answered_to_customer(event: Event) -> str:
    """Rating and comment; a bare "solved" or "not yet" stands there already as what it led to."""
    says_more = event.facts.get("rating") or event.facts.get("comment")
    return _said(event, _("You told us")) if says_more else ""


def opened_to_staff(event: Event) -> str:
    facts = event.facts
    words = {
        "owner": facts.get("owner_name") or _("a colleague other than the one who handled it"),
        "rating": facts.get("rating"),
        "when": _moment(facts.get("due_at")),
        "who": actor(event),
    }
    if event.actor is not None:
        return _("%(who)s gave the call-back to %(owner)s, by %(when)s") % words
    return _("Rated %(rating)s of 5: a call-back for %(owner)s, by %(when)s") % words


def ended_to_staff(event: Event) -> str:
    states = dict(CallBack.State.choices)
    words = {"who": actor(event), "outcome": states.get(str(event.facts.get("state")), "")}
    said = _("%(who)s called back: %(outcome)s") % words
    return f"{said}. {event.facts['note']}" if event.facts.get("note") else said


def callers_of(ids: Collection[str]) -> dict[str, Collection[int]]:
    """Who owes the call-backs with these ids: the owner, else the leads of the ticket's team."""
    known = CallBack.objects.filter(pk__in=[int(each) for each in ids if each.isdigit()])
    call_backs = list(known.select_related("ticket"))
    chosen = User.objects.filter(is_active=True, role__in=[Role.TEAM_LEAD, Role.MANAGER])
    above = list(chosen.prefetch_related("teams")) if any(not each.owner_id for each in call_backs) else []
    return {str(each.pk): {each.owner_id} if each.owner_id else _leads(each, above) for each in call_backs}


def _caller(event: Event) -> People:
    return who_owes(f"callback:{event.facts.get('call_back', '')}") or NOBODY


def _leads(call_back: CallBack, above: list[User]) -> set[int]:
    """The team's leads but not whoever handled it; every lead and manager when there is none."""
    others = [user for user in above if user.pk != call_back.not_for_id]
    leads = [user for user in others if user.role == Role.TEAM_LEAD]
    team_id = call_back.ticket.team_id
    own = {user.pk for user in leads if team_id in {team.pk for team in user.teams.all()}}
    return own or {user.pk for user in others}


def _owner_if_told(event: Event) -> People:
    """Whoever has the ticket hears a rating or a comment; a mere "solved" or "not yet" tells itself."""
    rating = event.facts.get("rating")
    says_more = event.facts.get("comment") or (rating and rating > LOW)
    return one(event.ticket.owner_id) if says_more else NOBODY


def _said(event: Event, who: str) -> str:
    facts, parts = event.facts, []
    if facts.get("is_solved") is not None:
        parts.append(_("solved") if facts["is_solved"] else _("not solved yet"))
    if facts.get("rating"):
        words = {"word": rating_word(facts["rating"]).lower(), "rating": facts["rating"]}
        parts.append(_("%(word)s, %(rating)s of 5") % words)
    if facts.get("comment"):
        parts.append(f"“{facts['comment']}”")
    return f"{who}: {' · '.join(parts)}" if parts else who


def _moment(raw: object) -> str:
    try:
        return moment_in_words(datetime.fromisoformat(str(raw)))
    except ValueError:
        return ""


KINDS = (
    EventKind(
        "survey.sent", "paper-airplane", gettext_lazy("We asked by mail how it was"), None, ("invitation",)
    ),
    EventKind(
        "survey.answered",
        "star",
        answered_to_staff,
        answered_to_customer,
        ("answer", "is_solved", "rating"),
    ),
    EventKind(
        "callback.opened",
        "phone-arrow-up-right",
        opened_to_staff,
        None,
        ("call_back", "owner", "rating", "due_at"),
    ),
    EventKind("callback.ended", "phone", ended_to_staff, None, ("call_back", "state")),
)
