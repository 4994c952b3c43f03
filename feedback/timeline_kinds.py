"""What feedback adds to a ticket's timeline, and who hears of it. Registered when the app starts."""

from __future__ import annotations

from datetime import datetime

from django.db.models import QuerySet
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from complaints import telling, timeline
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
    telling.register_owed("callback", caller_of)


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


def caller_of(rest: str) -> QuerySet[User]:
    """Who owes the call-back with this id: its owner, else the leads of the ticket's team."""
    if not rest.isdigit():
        return User.objects.none()
    call_back = CallBack.objects.filter(pk=int(rest)).select_related("ticket").first()
    if call_back is None:
        return User.objects.none()
    if call_back.owner_id:
        return User.objects.filter(pk=call_back.owner_id)
    return _leads(call_back)


def _caller(event: Event) -> QuerySet[User]:
    return caller_of(str(event.facts.get("call_back", "")))


def _leads(call_back: CallBack) -> QuerySet[User]:
    """The team's leads but not whoever handled it; every lead and manager when there is none."""
    others = User.objects.filter(is_active=True)
    if call_back.not_for_id is not None:
        others = others.exclude(pk=call_back.not_for_id)
    team = others.filter(role=Role.TEAM_LEAD, teams=call_back.ticket.team_id)
    return team if team.exists() else others.filter(role__in=[Role.TEAM_LEAD, Role.MANAGER])


def _owner_if_told(event: Event) -> QuerySet[User]:
    """Whoever has the ticket hears a rating or a comment; a mere "solved" or "not yet" tells itself."""
    rating = event.facts.get("rating")
    says_more = event.facts.get("comment") or (rating and rating > LOW)
    owner_id = event.ticket.owner_id
    return User.objects.filter(pk=owner_id) if says_more and owner_id else User.objects.none()


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
