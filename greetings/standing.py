"""How a greeting stands, in one word: its own state, or what became of its mail once it has one.

for row in with_standing(Greeting.objects.filter(on=day)): row.standing      # "sent"
STANDINGS["sent"].label                                                      # "Sent"
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db.models import Case, CharField, F, QuerySet, Value, When
from django.utils.functional import Promise
from django.utils.timezone import localdate
from django.utils.translation import gettext_lazy as _

from greetings.models import Greeting
from messaging.models import OutboundMessage

State, Mail = Greeting.State, OutboundMessage.State
Words = str | Promise


@dataclass(frozen=True)
class Standing:
    """label: of one greeting. counted: behind a number, as in "41 will go". tone: of its badge."""

    key: str
    label: Words
    counted: Words
    tone: str


_ROWS = (
    Standing("uncertain", _("Perhaps sent"), _("perhaps sent: nobody knows"), "warn"),
    Standing("failed", _("Failed"), _("could not be sent"), "bad"),
    Standing("bounced", _("Came back"), _("came back"), "bad"),
    Standing("planned", _("Will go"), _("will go"), "active"),
    Standing("going", _("On its way"), _("on their way"), "active"),
    Standing("sent", _("Sent"), _("sent"), "done"),
    Standing("held", _("Held"), _("held"), "waiting"),
    Standing("personal", _("To greet personally"), _("to greet personally"), "fresh"),
    Standing("greeted", _("Greeted personally"), _("greeted personally"), "done"),
    Standing("taken_out", _("Taken out"), _("taken out"), "quiet"),
    Standing("stopped", _("Stopped before it left"), _("stopped before they left"), "quiet"),
    Standing("dropped", _("Will not go"), _("will not go"), "quiet"),
    Standing("missed", _("Missed"), _("missed their day"), "bad"),
)
STANDINGS: dict[str, Standing] = {each.key: each for each in _ROWS}
_DID_NOT_GO = Standing("dropped", _("Did not go"), _("did not go"), "quiet")
# What may still happen on a day, and how it went.
AHEAD = ("planned", "going", "held", "personal", "taken_out", "dropped")
BEHIND = ("uncertain", "failed", "bounced", "sent", "going", "greeted", "stopped", "missed")
_OF_MAIL: dict[str, str] = {
    Mail.QUEUED: "going",
    Mail.SENDING: "going",
    Mail.RETRY: "going",
    Mail.SENT: "sent",
    Mail.FAILED: "failed",
    Mail.HELD: "failed",
    Mail.UNCERTAIN: "uncertain",
    Mail.DISCARDED: "stopped",
}


def of_mail(state: str, *, has_bounced: bool) -> str:
    """The standing of a greeting whose mail is in this state (OutboundMessage.State)."""
    return "bounced" if has_bounced else _OF_MAIL[state]


def in_words(key: str, *, on: date) -> Standing:
    """The standing with this key, said of the day `on`: what is over is told as such."""
    return _DID_NOT_GO if key == "dropped" and on < localdate() else STANDINGS[key]


def standing_of(greeting: Greeting) -> Standing:
    """How one greeting stands. Its mail should be loaded with it."""
    if greeting.state == State.RELEASED and greeting.outbound is not None:
        mail = greeting.outbound
        return STANDINGS[of_mail(mail.state, has_bounced=mail.bounced_at is not None)]
    return in_words(greeting.state, on=greeting.on)


def standing_as(rows: QuerySet[Greeting], standing: str) -> QuerySet[Greeting]:
    """Those of `rows` that stand like this (a key of STANDINGS)."""
    if standing in State.values:
        return rows.filter(state=standing)
    rows = rows.filter(state=State.RELEASED)
    if standing == "bounced":
        return rows.filter(outbound__bounced_at__isnull=False)
    states = [state for state, key in _OF_MAIL.items() if key == standing]
    return rows.filter(outbound__state__in=states, outbound__bounced_at__isnull=True)


def with_standing(rows: QuerySet[Greeting]) -> QuerySet[Any]:
    """`rows`, each with its `standing`, a key of STANDINGS."""
    mails = [When(outbound__state=state, then=Value(key)) for state, key in _OF_MAIL.items()]
    return rows.annotate(
        standing=Case(
            When(outbound__bounced_at__isnull=False, then=Value("bounced")),
            *mails,
            default=F("state"),
            output_field=CharField(),
        )
    )
