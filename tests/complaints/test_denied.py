"""No verb works for a colleague who may not see the ticket, or who has left."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

import pytest

from complaints.acknowledging import acknowledge
from complaints.agreeing import agree
from complaints.assigning import assign, take
from complaints.calling import log_call
from complaints.causes import confirm_causes
from complaints.changing_status import change_status
from complaints.models import Event, Message, Ticket
from complaints.noting import add_note
from complaints.prioritising import set_priority
from complaints.promising import break_promise, keep, promise, release
from complaints.reopening import reopen
from complaints.replying import reply, withdraw_reply
from complaints.resolving import close, resolve
from complaints.settling import NotYours
from complaints.status import NotAllowed
from staff.models import User

Verb = Callable[[Ticket, User, datetime], object]
END = {"text": "Done.", "outcome": "upheld", "remedy_given": "apology", "no_cause": True}
ALIVE: dict[str, Verb] = {
    "reply": lambda ticket, by, now: reply(ticket, by=by, text="Hello.", now=now),
    "call": lambda ticket, by, now: log_call(
        ticket, by=by, text="Hm.", direction="outgoing", reached=True, now=now
    ),
    "assign": lambda ticket, by, now: assign(ticket, by=by, owner=by, team=None, brief="Mine.", now=now),
    "take": lambda ticket, by, now: take(ticket, by=by, brief="Mine.", now=now),
    "acknowledge": lambda ticket, by, now: acknowledge(ticket, by=by, text="I see.", now=now),
    "agree": lambda ticket, by, now: agree(ticket, by=by, with_what="It was cold.", now=now),
    "promise": lambda ticket, by, now: promise(
        ticket, by=by, text="A call", due_at=now + timedelta(hours=1), now=now
    ),
    "priority": lambda ticket, by, now: set_priority(ticket, by=by, priority=4, now=now),
    "status": lambda ticket, by, now: change_status(ticket, by=by, status="pending", now=now),
    "resolve": lambda ticket, by, now: resolve(ticket, by=by, now=now, **END),  # type: ignore[arg-type]
}
ALWAYS: dict[str, Verb] = {
    "note": lambda ticket, by, now: add_note(ticket, by=by, text="Hm.", now=now),
    "causes": lambda ticket, by, now: confirm_causes(ticket, by=by, slugs=["rudeness"], now=now),
    "reopen": lambda ticket, by, now: reopen(ticket, by=by, reason="Hm.", now=now),
    "close": lambda ticket, by, now: close(ticket, by=by, now=now),
}


@pytest.mark.parametrize("verb", [*ALIVE, *ALWAYS])
def test_strangers_change_nothing(verb: str, ticket: Ticket, ana: User, otto: User, now: datetime) -> None:
    before = Event.objects.count(), Message.objects.count(), ticket.version
    for nobody in (otto, _left(ana)):
        with pytest.raises(NotYours, match="may not work"):
            (ALIVE | ALWAYS)[verb](ticket, nobody, now)
    ticket.refresh_from_db()
    assert (Event.objects.count(), Message.objects.count(), ticket.version) == before


@pytest.mark.parametrize("verb", ALIVE)
def test_what_is_finished_stays_as_it_is(verb: str, ticket: Ticket, ana: User, now: datetime) -> None:
    resolve(ticket, by=ana, now=now, **END)  # type: ignore[arg-type]
    close(ticket, now=now)
    before = Event.objects.count(), Message.objects.count()
    with pytest.raises(NotAllowed):
        ALIVE[verb](ticket, ana, now)
    assert (Event.objects.count(), Message.objects.count()) == before


@pytest.mark.parametrize("verb", [name for name in ALIVE if name != "resolve"])
def test_it_works_for_who_may_and_raises_the_version(
    verb: str, ticket: Ticket, ana: User, now: datetime
) -> None:
    ALIVE[verb](ticket, ana, now)
    before, ticket = ticket.version, Ticket.objects.get(pk=ticket.pk)
    assert ticket.version == before + 1
    assert ticket.updated_at == now


def test_others_answers_and_promises_are_not_strangers_business(
    ticket: Ticket, ana: User, otto: User, now: datetime
) -> None:
    said = reply(ticket, by=ana, text="Hello.", now=now)
    made = promise(ticket, by=ana, text="A call", due_at=now + timedelta(hours=1), now=now)
    for end in (
        lambda: withdraw_reply(said, by=otto, now=now),
        lambda: keep(made, by=otto, now=now),
        lambda: break_promise(made, by=otto, note="Hm.", now=now),
        lambda: release(made, by=otto, now=now),
    ):
        with pytest.raises(NotYours):
            end()


def _left(user: User) -> User:
    user.is_active = False
    user.save(update_fields=["is_active"])
    return user
