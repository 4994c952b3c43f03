"""Every kind of event of a ticket: how it is said to staff, how to the customer, and what of it may stay.

Facts are ids and values; the sentences are made here, when somebody reads them. A customer's sentence of
None (or a function that returns "") hides the event from the customer.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from django.utils.functional import Promise as LazyText
from django.utils.translation import gettext_lazy as _

from complaints import event_words as say
from complaints.models import Event

Wording = LazyText | str | Callable[[Event], str]


@dataclass(frozen=True)
class EventKind:
    """One kind. `keeps` names the facts that stay when personal data is erased; all others go."""

    kind: str
    icon: str  # a heroicon
    staff: Wording
    customer: Wording | None
    keeps: tuple[str, ...] = ()

    def erase(self, facts: dict[str, object]) -> dict[str, object]:
        """The facts without personal data and free text."""
        return {name: value for name, value in facts.items() if name in self.keeps}


KINDS: tuple[EventKind, ...] = (
    EventKind(
        "ticket.opened", "inbox-arrow-down", say.opened_to_staff, say.opened_to_customer,
        ("channel", "priority", "repeat_count", "repeat_reason", "is_safety_risk", "by_staff",
         "acknowledgement"),
    ),
    EventKind("receipt.sent", "envelope-open", _("We confirmed by mail that we have it"),
              _("We confirmed by mail that we have your complaint")),
    EventKind("message.received", "chat-bubble-left", say.received_to_staff, _("You wrote to us"),
              ("channel", "matched_by")),
    EventKind("reply.sent", "arrow-uturn-left", say.reply_to_staff, _("%(who)s answered you"),
              ("speaks", "is_question", "by_mail")),
    EventKind("reply.withdrawn", "backspace", _("%(who)s took back an answer before it left"), None,
              ("message",)),
    EventKind("note.added", "lock-closed", _("%(who)s noted"), None),
    EventKind("call.logged", "phone", say.call_to_staff, say.call_to_customer,
              ("speaks", "direction", "reached")),
    EventKind("ticket.assigned", "user", say.assigned_to_staff, say.assigned_to_customer,
              ("owner", "owner_name", "team", "team_name", "from_owner")),
    EventKind("ticket.acknowledged", "hand-raised", _("%(who)s acknowledged what happened"),
              _("%(who)s acknowledged what happened to you"), ("speaks", "by_mail")),
    EventKind("ticket.agreed", "hand-thumb-up", _("%(who)s agreed: %(with)s"), None),
    EventKind("cause.confirmed", "check-badge", say.causes_to_staff, None, ("slugs", "names", "main")),
    EventKind("cause.withdrawn", "minus-circle", say.causes_withdrawn_to_staff, None, ("slugs", "names")),
    EventKind("promise.made", "calendar", say.promise_made_to_staff, say.promise_made_to_customer,
              ("due_at", "owner", "speaks")),
    EventKind("promise.kept", "check-circle", say.promise_kept_to_staff, say.promise_kept_to_customer,
              ("was_late",)),
    EventKind("promise.broken", "x-circle", _("A promise was broken: %(promise)s. %(note)s"),
              _("We did not keep our promise: %(promise)s")),
    EventKind("promise.released", "minus-circle", _("The customer released us from: %(promise)s. %(note)s"),
              _("No longer needed: %(promise)s")),
    EventKind("status.changed", "arrows-right-left", say.status_to_staff, say.status_to_customer,
              ("from", "to", "with_message")),
    EventKind("ticket.resolved", "check-circle", say.resolved_to_staff,
              _("%(who)s told you how we put it right"),
              ("outcome", "remedy", "cost_cents", "no_cause", "speaks", "resolution")),
    EventKind("ticket.solved_confirmed", "face-smile", _("The customer says that it is solved"),
              _("You told us that it is solved"), ("resolution",)),
    EventKind("ticket.reopened", "arrow-path", say.reopened_to_staff, say.reopened_to_customer),
    EventKind("ticket.closed", "archive-box", _("Closed"), _("The case is closed")),
    EventKind("ticket.followed_up", "link", say.followed_up, say.followed_up, ("number", "direction")),
    EventKind("ticket.marked_spam", "no-symbol", _("%(who)s marked it as spam"), None),
    EventKind("priority.changed", "flag", say.priority_to_staff, None, ("from", "to")),
    EventKind("clock.policy_set", "adjustments-horizontal", _("Answer times: %(policy)s"), None,
              ("policy", "calendar", "targets")),
    EventKind("clock.reminded", "bell", say.reminded_to_staff, None,
              ("metric", "subject", "due_at", "round")),
    EventKind("clock.breached", "exclamation-triangle", say.breached_to_staff, None,
              ("metric", "subject", "due_at", "round")),
    EventKind("clock.escalated", "fire", say.escalated_to_staff, None,
              ("metric", "subject", "due_at", "round")),
    EventKind("mail.automatic", "cog-6-tooth", _("An automatic mail arrived: %(subject)s"), None),
    EventKind("mail.noted", "information-circle", _("About this mail: %(problems)s"), None),
    EventKind("mail.undelivered", "exclamation-circle",
              _("Our mail to %(address)s did not arrive (%(status)s)"), None,
              ("outbound", "outcome", "status")),
)  # fmt: skip
