"""Conversations that are no ticket's: an app above says which, and takes the answers to its mails.

An upper app registers a kind of thread when it starts (`AppConfig.ready`):

    mail_threads.register("greeting", find)

    def find(key: str) -> Conversation | None        # key: what stands behind "greeting:" in the thread key

Mail intake asks `find` when a mail answers a thread of that kind, believes only an address of the
conversation's customer, and calls `record` with what they said, and with the ticket that it opened for it, if
any. Nothing here imports the apps above.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from complaints.models import Ticket
from customers.models import Customer
from messaging.models import InboundMessage


class Record(Protocol):
    """Writes down what the customer answered, and tells whoever should know. Called in the transaction."""

    def __call__(
        self, *, subject: str, text: str, inbound: InboundMessage, ticket: Ticket | None, now: datetime
    ) -> object: ...


@dataclass(frozen=True)
class Conversation:
    """A thread outside any ticket.

    name: in words, to stand in a sentence, such as "our birthday greeting". subject: of our mail, so that
    its own words are not taken for the customer's.
    """

    customer: Customer
    name: str
    subject: str
    record: Record


Find = Callable[[str], Conversation | None]
_finders: dict[str, Find] = {}


def register(kind: str, find: Find) -> None:
    """Have answers to threads `kind:…` looked up by `find`. The last one registered counts."""
    _finders[kind] = find


def conversation_of(thread_key: str) -> Conversation | None:
    """The conversation a thread key names; None for tickets, unknown kinds and what is not there any more."""
    kind, _colon, key = thread_key.partition(":")
    find = _finders.get(kind)
    return find(key) if find is not None and key else None
