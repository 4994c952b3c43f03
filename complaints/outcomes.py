"""What the apps above want to know of a case: that it was resolved, that it was opened again.

    outcomes.on_resolved(invite)        # once, in AppConfig.ready
    def invite(ticket: Ticket, *, now: datetime) -> None

Called inside the transaction of the verb: what they write is committed with it, what they raise undoes it.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from complaints.models import Ticket

Listener = Callable[..., object]
_on_resolved: list[Listener] = []
_on_reopened: list[Listener] = []


def on_resolved(listener: Listener) -> Listener:
    """Have `listener(ticket, now=…)` called when a ticket is resolved. Twice is once."""
    return _added(_on_resolved, listener)


def on_reopened(listener: Listener) -> Listener:
    """Have `listener(ticket, now=…)` called when a resolved ticket is opened again. Twice is once."""
    return _added(_on_reopened, listener)


def tell_resolved(ticket: Ticket, *, now: datetime) -> None:
    """Only `resolve` calls this."""
    for listener in _on_resolved:
        listener(ticket, now=now)


def tell_reopened(ticket: Ticket, *, now: datetime) -> None:
    """Only the verbs that open a ticket again call this."""
    for listener in _on_reopened:
        listener(ticket, now=now)


def _added(listeners: list[Listener], listener: Listener) -> Listener:
    if listener not in listeners:
        listeners.append(listener)
    return listener
