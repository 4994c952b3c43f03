"""The sentences of events that need more than a template. Each takes an event and returns words."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from django.utils.translation import gettext as _

from complaints.models import Deadline, Event
from complaints.saying import complaint_in_window, moment_in_words
from complaints.status import TABLE, Status
from complaints.words import Channel, Outcome, Priority, Remedy
from customers.models import Customer


def actor(event: Event) -> str:
    """Who did it, for staff: a colleague's name, "the customer", or Kept itself."""
    if event.actor is not None:
        return event.actor.name
    return _("The customer") if event.by_customer else _("Kept")


def first_name(event: Event) -> str:
    """Who did it, for the customer: a first name, or we."""
    if event.by_customer:
        return _("You")
    return event.actor.get_short_name() if event.actor is not None else _("We")


def _label(choices: Any, value: object) -> str:
    try:
        return str(choices(value).label)
    except ValueError:
        return str(value or "")


def _moment(raw: object, customer: Customer | None = None) -> str:
    try:
        return moment_in_words(datetime.fromisoformat(str(raw)), customer)
    except ValueError:
        return ""


def opened_to_staff(event: Event) -> str:
    facts = event.facts
    words = {"who": actor(event), "channel": _label(Channel, facts.get("channel")).lower()}
    if facts.get("by_staff"):
        said = _("%(who)s wrote down a complaint (%(channel)s)") % words
    else:
        said = _("%(who)s complained (%(channel)s)") % {**words, "who": writer(event)}
    if facts.get("repeat_count", 1) > 1:
        said += " · " + complaint_in_window(facts["repeat_count"], event.ticket.repeat_window_days)
    if facts.get("is_safety_risk"):
        said += " · " + _("words of danger")
    return said


def opened_to_customer(event: Event) -> str:
    return _("We noted your complaint") if event.facts.get("by_staff") else _("You told us what happened")


def writer(event: Event) -> str:
    """Who wrote a customer's message: the name it came with, else the customer's."""
    name = event.message.author_name if event.message is not None else ""
    return name or event.ticket.customer.name or actor(event)


def received_to_staff(event: Event) -> str:
    words = {"who": writer(event)}
    if event.facts.get("matched_by") == "subject":
        return _("%(who)s wrote (known by the subject and the sender's address only)") % words
    return _("%(who)s wrote") % words


def reply_to_staff(event: Event) -> str:
    words = {"who": actor(event)}
    if event.message is not None and not event.message.is_public:
        return _("%(who)s answered (taken back)") % words
    return (_("%(who)s asked") if event.facts.get("is_question") else _("%(who)s answered")) % words


def call_to_staff(event: Event) -> str:
    words = {"who": actor(event)}
    if event.facts.get("direction") == "incoming":
        return _("The customer called %(who)s") % words
    if event.facts.get("reached"):
        return _("%(who)s called and reached the customer") % words
    return _("%(who)s called and reached nobody") % words


def call_to_customer(event: Event) -> str:
    if event.facts.get("direction") == "incoming":
        return _("You called us")
    return _("We talked on the phone") if event.facts.get("reached") else _("We tried to call you")


def assigned_to_staff(event: Event) -> str:
    facts = event.facts
    words = {"who": actor(event), "owner": facts.get("owner_name", ""), "team": facts.get("team_name", "")}
    if facts.get("owner") and event.actor_id == facts["owner"]:
        said = _("%(who)s took it") % words
    elif facts.get("owner"):
        said = _("%(who)s gave it to %(owner)s") % words
    elif facts.get("team"):
        said = _("%(who)s gave it to the team %(team)s") % words
    else:
        said = _("%(who)s put it back into the common queue") % words
    return f"{said}: {facts['brief']}" if facts.get("brief") else said


def assigned_to_customer(event: Event) -> str:
    name = str(event.facts.get("owner_name") or "").split(" ")[0]
    return _("%(name)s is looking after your case") % {"name": name} if name else ""


def causes_to_staff(event: Event) -> str:
    names = event.facts.get("names") or event.facts.get("slugs") or []
    return _("%(who)s confirmed the causes: %(causes)s") % {"who": actor(event), "causes": ", ".join(names)}


def causes_withdrawn_to_staff(event: Event) -> str:
    names = event.facts.get("names") or event.facts.get("slugs") or []
    return _("%(who)s withdrew the causes: %(causes)s") % {"who": actor(event), "causes": ", ".join(names)}


def _promise(event: Event) -> str:
    return event.promise.text if event.promise is not None else ""


def promise_made_to_staff(event: Event) -> str:
    words = {"who": actor(event), "promise": _promise(event), "when": _moment(event.facts.get("due_at"))}
    return _("%(who)s promised: %(promise)s, by %(when)s") % words


def promise_made_to_customer(event: Event) -> str:
    when = _moment(event.facts.get("due_at"), event.ticket.customer)
    words = {"promise": _promise(event), "when": when}
    return _("We promised: %(promise)s, by %(when)s") % words


def promise_kept_to_staff(event: Event) -> str:
    words = {"who": actor(event), "promise": _promise(event)}
    if event.facts.get("was_late"):
        return _("%(who)s kept a promise late: %(promise)s") % words
    return _("%(who)s kept a promise: %(promise)s") % words


def promise_kept_to_customer(event: Event) -> str:
    words = {"promise": _promise(event)}
    if event.facts.get("was_late"):
        return _("Done, later than we promised: %(promise)s") % words
    return _("Promise kept: %(promise)s") % words


def status_to_staff(event: Event) -> str:
    facts = event.facts
    row = TABLE.get(str(facts.get("to")))
    words = {"who": actor(event), "status": str(row.label) if row else "", "why": facts.get("reason", "")}
    if facts.get("reason") == "customer_wrote":
        return _("Open again: the customer wrote")
    said = _("%(who)s set it to %(status)s") % words
    return f"{said}: {words['why']}" if words["why"] else said


def status_to_customer(event: Event) -> str:
    return _("We are waiting for your answer") if event.facts.get("to") == Status.PENDING else ""


def resolved_to_staff(event: Event) -> str:
    facts = event.facts
    words = {
        "who": actor(event),
        "outcome": _label(Outcome, facts.get("outcome")),
        "remedy": _label(Remedy, facts.get("remedy")),
    }
    return _("%(who)s resolved it. %(outcome)s. Given: %(remedy)s") % words


def reopened_to_staff(event: Event) -> str:
    said = _("%(who)s opened it again") % {"who": actor(event)}
    return f"{said}: {event.facts['reason']}" if event.facts.get("reason") else said


def reopened_to_customer(event: Event) -> str:
    if event.by_customer:
        return _("You told us that it is not put right yet, and we opened your case again")
    return _("We opened your case again")


def followed_up(event: Event) -> str:
    words = {"number": event.facts.get("number", "")}
    if event.facts.get("direction") == "from":
        return _("This follows the closed case #%(number)s") % words
    return _("A new message after the end: it goes on in case #%(number)s") % words


def priority_to_staff(event: Event) -> str:
    words = {"who": actor(event), "priority": _label(Priority, event.facts.get("to")).lower()}
    said = _("%(who)s set the priority to %(priority)s") % words
    return f"{said}: {event.facts['reason']}" if event.facts.get("reason") else said


def _clock(event: Event) -> dict[str, str]:
    what = _promise(event) or _label(Deadline.Metric, event.facts.get("metric"))
    return {"what": str(what), "when": _moment(event.facts.get("due_at"))}


def reminded_to_staff(event: Event) -> str:
    return _("Reminder: %(what)s is due %(when)s") % _clock(event)


def breached_to_staff(event: Event) -> str:
    return _("Not in time: %(what)s was due %(when)s") % _clock(event)


def escalated_to_staff(event: Event) -> str:
    return _("Escalated: %(what)s was due %(when)s and is still missing") % _clock(event)
