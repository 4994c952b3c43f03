"""The life of a ticket as a table: what is allowed when, and how each status is called.

Change what is allowed here and nowhere else; badges, filters, forms and documentation read these rows.
"""

from __future__ import annotations

from dataclasses import dataclass

from django.db import models
from django.utils.functional import Promise as LazyText
from django.utils.translation import gettext_lazy as _


class Status(models.TextChoices):
    NEW = "new", _("New")
    OPEN = "open", _("Open")
    PENDING = "pending", _("Pending")
    ON_HOLD = "on_hold", _("On hold")
    RESOLVED = "resolved", _("Resolved")
    CLOSED = "closed", _("Closed")
    MERGED = "merged", _("Merged")
    SPAM = "spam", _("Spam")


@dataclass(frozen=True)
class StatusRow:
    """One status. `group` is who has the ball: us, them, nobody. `tone` colours the badge."""

    value: Status
    label: LazyText | str
    meaning: LazyText | str  # for staff
    customer_label: LazyText | str  # for customers, in plain words
    group: str  # "ours" | "theirs" | "done"
    tone: str  # "new" | "open" | "waiting" | "done" | "muted"
    next: frozenset[Status]


_S = Status
TABLE: dict[str, StatusRow] = {
    row.value: row
    for row in (
        StatusRow(
            _S.NEW, _("New"), _("Nobody has answered yet."), _("We have it"), "ours", "new",
            frozenset({_S.OPEN, _S.PENDING, _S.ON_HOLD, _S.RESOLVED, _S.MERGED, _S.SPAM}),
        ),
        StatusRow(
            _S.OPEN, _("Open"), _("It is our turn."), _("We are working on it"), "ours", "open",
            frozenset({_S.PENDING, _S.ON_HOLD, _S.RESOLVED, _S.MERGED, _S.SPAM}),
        ),
        StatusRow(
            _S.PENDING, _("Pending"), _("We wait for the customer."), _("We are waiting for your answer"),
            "theirs", "waiting",
            frozenset({_S.OPEN, _S.ON_HOLD, _S.RESOLVED, _S.MERGED, _S.SPAM}),
        ),
        StatusRow(
            _S.ON_HOLD, _("On hold"), _("We wait for somebody else."), _("We are working on it"),
            "theirs", "waiting",
            frozenset({_S.OPEN, _S.PENDING, _S.RESOLVED, _S.MERGED, _S.SPAM}),
        ),
        StatusRow(
            _S.RESOLVED, _("Resolved"), _("Answered and put right; the customer may still say no."),
            _("We think it is put right"), "done", "done",
            frozenset({_S.OPEN, _S.CLOSED}),
        ),
        StatusRow(
            _S.CLOSED, _("Closed"), _("Finished. A new message opens a linked ticket."), _("Closed"),
            "done", "muted", frozenset(),
        ),
        StatusRow(
            _S.MERGED, _("Merged"), _("Goes on in another ticket."), _("Continued in another case"),
            "done", "muted", frozenset(),
        ),
        StatusRow(
            _S.SPAM, _("Spam"), _("Not from a customer."), _("Closed"), "done", "muted",
            frozenset({_S.OPEN}),
        ),
    )
}  # fmt: skip

ACTIVE = [_S.NEW, _S.OPEN, _S.PENDING, _S.ON_HOLD]
OURS = [row.value for row in TABLE.values() if row.group == "ours"]


class NotAllowed(Exception):
    """The ticket's status does not allow this step. The text says why, for the person who tried."""


def require(current: str, target: Status) -> None:
    """Raise NotAllowed unless a ticket may go from `current` to `target`."""
    row = TABLE[current]
    if target not in row.next:
        raise NotAllowed(
            _("This ticket is %(current)s; it cannot become %(target)s.")
            % {"current": str(row.label).lower(), "target": str(TABLE[target].label).lower()}
        )
