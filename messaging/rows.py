"""Rows of the mail pages: a model's row with the words, tone and links that a page shows beside it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from django.urls import NoReverseMatch, reverse

from messaging.models import InboundMessage, OutboundMessage, Suppression
from messaging.purposes import label_of

Out, In = OutboundMessage.State, InboundMessage.State
_OUT_TONES = {
    Out.SENT: "done",
    Out.QUEUED: "active",
    Out.SENDING: "active",
    Out.RETRY: "waiting",
    Out.FAILED: "bad",
    Out.HELD: "warn",
    Out.UNCERTAIN: "warn",
    Out.DISCARDED: "quiet",
}
_IN_TONES = {
    In.STORED: "active",
    In.READING: "active",
    In.DONE: "done",
    In.HELD: "warn",
    In.FAILED: "bad",
}


@dataclass(frozen=True)
class OutgoingRow:
    """One outgoing message. is_blocked: its address gets no mail, so sending again needs unblocking."""

    message: OutboundMessage
    purpose: str
    state: str
    tone: str
    thread_url: str
    thread_name: str
    is_blocked: bool


@dataclass(frozen=True)
class IncomingRow:
    message: InboundMessage
    state: str
    tone: str
    thread_url: str
    thread_name: str


def outgoing_rows(messages: Sequence[OutboundMessage]) -> list[OutgoingRow]:
    """The rows in the same order, with one query for all their addresses."""
    asked = {message.to_address.lower() for message in messages if message.is_troubled}
    dead = Suppression.objects.filter(address__in=asked, scope=Suppression.Scope.ALL)
    blocked = set(dead.values_list("address", flat=True)) if asked else set()
    return [
        OutgoingRow(
            message,
            label_of(message.purpose),
            "Came back" if message.bounced_at else str(message.get_state_display()),
            "bad" if message.bounced_at else _OUT_TONES[Out(message.state)],
            *_thread(message.thread_key),
            message.to_address.lower() in blocked,
        )
        for message in messages
    ]


def incoming_row(message: InboundMessage) -> IncomingRow:
    """One incoming mail with its words."""
    state = str(message.get_outcome_display() if message.state == In.DONE else message.get_state_display())
    return IncomingRow(message, state, _IN_TONES[In(message.state)], *_thread(message.thread_key))


def _thread(thread_key: str) -> tuple[str, str]:
    """(address of the page, short name) of a thread: found by URL name, since its app lies above this one."""
    kind, _colon, number = thread_key.partition(":")
    if kind != "ticket" or not number.isascii() or not number.isdigit():
        return "", ""
    return url_or_nothing("complaints:ticket", number=int(number)), f"#{number}"


def url_or_nothing(name: str, **kwargs: int) -> str:
    """The address of a page of another app, empty while that app has no such page."""
    try:
        return reverse(name, kwargs=kwargs)
    except NoReverseMatch:
        return ""
