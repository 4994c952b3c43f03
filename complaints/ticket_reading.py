"""What the desk's page of one ticket shows, read in a fixed number of queries."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from django.utils.translation import gettext as _

from complaints import access, presence, slots, timeline
from complaints.marks import Mark, deadline_mark, promise_mark
from complaints.models import Cause, Deadline, Message, Promise, Ticket, TicketCause
from complaints.querysets import earlier_than
from complaints.queue import next_due, reasons
from complaints.replying import UNDO_SECONDS
from complaints.rows import BADGES
from complaints.timeline import Entry
from messaging.models import OutboundMessage
from staff.models import User


@dataclass(frozen=True)
class Step:
    """One of the documents' four steps. `ring`: kept (done), open (now) or dropped (later)."""

    words: str
    ring: str
    act: str
    key: str = ""


@dataclass(frozen=True)
class Line:
    """An entry of the timeline as the desk shows it: `who` spoke, and `said` is the rest of the sentence.

    What Kept sent by itself is a line to unfold, not a message. `ring` replaces the icon of a promise.
    """

    entry: Entry
    who: str
    said: str
    is_message: bool
    ring: str = ""


_RINGS = {
    "promise.made": "open",
    "promise.kept": "kept",
    "promise.broken": "broken",
    "promise.released": "dropped",
}


def line_of(entry: Entry, ticket: Ticket) -> Line:
    """An entry, ready for the template."""
    message = entry.message
    if message is None or message.kind == Message.Kind.AUTOMATIC:
        return Line(entry, "", entry.sentence, False, _RINGS.get(entry.kind, ""))
    who = message.author.name if message.author else message.author_name or str(ticket.customer)
    said = entry.sentence.removeprefix(who).strip()
    return Line(entry, who, said, True)


def read_ticket(ticket: Ticket, user: User, *, now: datetime) -> dict[str, Any]:
    """Everything the page shows about `ticket` to `user`, as template context."""
    entries = timeline.for_staff(ticket)
    deadlines = list(ticket.deadlines.order_by("pk"))
    earlier = earlier_than(ticket, access.tickets_visible_to(user))
    promises, promises_before = _promises(ticket, earlier)
    causes, causes_before = _causes(ticket, earlier)
    steps = four_steps(ticket, promises)
    due = next_due(deadlines)
    undo = undoable(entries, user, now=now)
    return {
        "ticket": ticket,
        "badge": BADGES[ticket.status_row.tone],
        "lines": [line_of(entry, ticket) for entry in entries],
        "undo": undo,
        "undo_seconds": seconds_to_undo(undo, now=now),
        "steps": steps,
        "current_step": next((step for step in steps if step.ring == "open"), None),
        "clock": (due.get_metric_display(), deadline_mark(due, now=now)) if due else None,
        "clocks": [(row, deadline_mark(row, now=now)) for row in _shown(deadlines)],
        "pauses": [pause for row in deadlines if not row.subject for pause in _pauses(row)],
        "reasons": reasons(ticket, now=now, clocks=deadlines),
        "promises": [(each, promise_mark(each, now=now)) for each in promises],
        "causes": causes,
        "named": list(ticket.named_colleagues.select_related("user").order_by("pk")),
        "needs": list(ticket.customer.needs.filter(ended_at__isnull=True).order_by("pk")),
        "contact_points": list(ticket.customer.contact_points.order_by("kind", "-is_primary", "pk")),
        "earlier": [
            (other, _ended(other, promises_before[other.pk]), causes_before[other.pk]) for other in earlier
        ],
        "present": presence.others(ticket, than=user, now=now),
        "sections": slots.ticket_sections(ticket, now),
        "now": now,
    }


def four_steps(ticket: Ticket, promises: list[Promise]) -> list[Step]:
    """Ask and listen, acknowledge, agree, keep promises: what is done, what is next."""
    is_kept = bool(promises) and all(each.state != Promise.State.OPEN for each in promises)
    done = [ticket.listened_at, ticket.acknowledged_at, ticket.agreed_at, is_kept]
    words = [_("Ask and listen"), _("Acknowledge"), _("Agree"), _("Keep promises")]
    acts = ["ask", "acknowledge", "agree", "promise"]
    current = next((index for index, each in enumerate(done) if not each), None)
    if not ticket.is_active:
        current = None
    return [
        Step(words[i], "kept" if done[i] else "open" if i == current else "dropped", acts[i])
        for i in range(4)
    ]


def undoable(entries: list[Entry], user: User, *, now: datetime) -> Entry | None:
    """The reply that `user` may still take back: the last one, not yet sent."""
    sent = [each for each in entries if each.kind == "reply.sent" and each.actor and each.actor.pk == user.pk]
    if not sent or sent[-1].at + timedelta(seconds=UNDO_SECONDS) <= now:
        return None
    message = sent[-1].message
    if message is None or not message.is_public:
        return None
    outbound = message.outbound
    has_left = outbound is not None and outbound.state != OutboundMessage.State.QUEUED
    return None if has_left else sent[-1]


def seconds_to_undo(entry: Entry | None, *, now: datetime) -> int:
    """How many seconds are left to take that reply back."""
    return 0 if entry is None else max(1, UNDO_SECONDS - int((now - entry.at).total_seconds()))


def _shown(deadlines: list[Deadline]) -> list[Deadline]:
    """The ticket's own clocks: those that run by their due time, then paused ones, then those that ended."""
    own = [row for row in deadlines if row.metric != Deadline.Metric.PROMISE]
    order = [Deadline.State.RUNNING, Deadline.State.PAUSED]
    return sorted(
        own,
        key=lambda row: (
            order.index(Deadline.State(row.state)) if row.state in order else 2,
            row.due_at.timestamp() if row.due_at else 0,
            row.pk,
        ),
    )


def _pauses(row: Deadline) -> list[dict[str, Any]]:
    words = {
        "pending_customer": _("we waited for the customer"),
        "on_hold": _("we waited for somebody else"),
        "solved": _("it was resolved"),
    }
    return [
        {
            "metric": row.get_metric_display(),
            "start": datetime.fromisoformat(pause["from"]),
            "end": datetime.fromisoformat(pause["to"]) if pause.get("to") else None,
            "why": words.get(pause["reason"], pause["reason"].replace("_", " ")),
        }
        for pause in row.pauses
    ]


def _promises(ticket: Ticket, earlier: list[Ticket]) -> tuple[list[Promise], dict[int, list[Promise]]]:
    """The ticket's promises, the open ones first, and those of the earlier tickets."""
    before: defaultdict[int, list[Promise]] = defaultdict(list)
    rows = Promise.objects.filter(ticket__in=[ticket.pk, *(each.pk for each in earlier)])
    rows = rows.select_related("owner").only(*_PROMISE, "owner__name")
    for each in rows.order_by("state", "due_at", "pk"):
        before[each.ticket_id].append(each)
    own = before.pop(ticket.pk, [])
    return sorted(own, key=lambda each: each.state != Promise.State.OPEN), before


_PROMISE = ("ticket", "text", "state", "made_at", "due_at", "ended_at", "end_note")


def _causes(
    ticket: Ticket, earlier: list[Ticket]
) -> tuple[dict[str, list[TicketCause]], dict[int, list[Cause]]]:
    """The ticket's causes by who named them, and what we confirmed on the earlier tickets."""
    before: defaultdict[int, list[Cause]] = defaultdict(list)
    rows = TicketCause.objects.filter(ticket__in=[ticket.pk, *(each.pk for each in earlier)])
    rows = rows.select_related("cause").order_by("-is_main", "-score", "cause__position", "pk")
    own: dict[str, list[TicketCause]] = {source: [] for source in TicketCause.Source.values}
    for row in rows:
        if row.ticket_id == ticket.pk:
            own[row.source].append(row)
        elif row.source == TicketCause.Source.CONFIRMED:
            before[row.ticket_id].append(row.cause)
    return own, before


def _ended(ticket: Ticket, promises: list[Promise]) -> Mark:
    """An earlier ticket as a ring: a broken promise weighs more than a good end."""
    if any(each.state == Promise.State.BROKEN for each in promises):
        return Mark("broken", None, _("a promise was broken"))
    if ticket.is_active:
        return Mark("open", None, str(ticket.status_row.label).lower())
    words = ticket.get_outcome_display() if ticket.outcome else str(ticket.status_row.label).lower()
    return Mark("kept" if ticket.resolved_at else "dropped", None, str(words))
