"""What a person decides about one greeting: take it out, put it back, greet with their own voice, try it."""

from __future__ import annotations

import uuid
from datetime import datetime

from django.db import transaction
from django.utils.translation import gettext as _

from customers.models import Customer
from greetings.letters import queue_letter, write
from greetings.models import Greeting, Programme
from helpdesk.web.text import clean_line, shorten
from messaging import outbox
from messaging.models import OutboundMessage
from staff.models import User

State = Greeting.State
OPEN = (State.PLANNED, State.HELD, State.PERSONAL)


class AlreadyDecided(Exception):
    """This greeting is past deciding; the text says why."""


@transaction.atomic
def take_out(greeting: Greeting, *, by: User, note: str = "", now: datetime) -> Greeting:
    """This person gets no greeting this time, whatever programmes say later. Also from the outbox, in time.

    Raises AlreadyDecided when it has left, or was decided before.
    """
    row = _locked(greeting)
    if row.state == State.RELEASED and row.outbound is not None:
        if not outbox.withdraw(row.outbound, now=now):
            raise AlreadyDecided(_("The greeting has left already."))
    elif row.state not in (*OPEN, State.DROPPED):
        raise AlreadyDecided(_("This greeting was decided already: %s.") % row.get_state_display().lower())
    return _decide(row, State.TAKEN_OUT, by=by, note=note, now=now)


@transaction.atomic
def put_back(greeting: Greeting, *, by: User, now: datetime) -> Greeting:
    """Plan again what a person took out. Whether it may leave is asked anew. Raises AlreadyDecided."""
    row = _locked(greeting)
    if row.state != State.TAKEN_OUT:
        raise AlreadyDecided(_("This greeting was not taken out."))
    if row.outbound_id is not None:
        raise AlreadyDecided(_("Its mail was taken back from the outbox; greet them personally instead."))
    if row.not_after <= now:
        raise AlreadyDecided(_("The day is over."))
    return _decide(row, State.PLANNED, by=by, note="", now=now)


@transaction.atomic
def greet_personally(greeting: Greeting, *, by: User, note: str = "", now: datetime) -> Greeting:
    """Note that a colleague greeted them: no mail follows. A call noted the day after counts as well.

    note: what was said. Raises AlreadyDecided when a mail left, or it was noted before.
    """
    row = _locked(greeting)
    was_missed = row.state in (State.MISSED, State.DROPPED) and row.outbound_id is None
    if row.state not in OPEN and not was_missed:
        raise AlreadyDecided(_("This greeting was decided already: %s.") % row.get_state_display().lower())
    return _decide(row, State.GREETED, by=by, note=note, now=now)


def send_test(
    programme: Programme, *, to: User, language: str, customer: Customer | None = None, now: datetime
) -> OutboundMessage:
    """Mail yourself what `customer` (None: somebody without a name) would get, in `language`.

    Its link stops nothing: a test must never unsubscribe anybody. Raises wording.BadWording.
    """
    letter = write(programme, customer or Customer(), language=language, is_test=True)
    return queue_letter(
        letter,
        dedupe_key=f"greeting-test:{uuid.uuid4()}",
        purpose="staff_alert",
        to_address=to.email,
        to_name=to.name,
        now=now,
    )


def _locked(greeting: Greeting) -> Greeting:
    # Its mail is read afterwards: a join would show it as it was before this waited for the lock.
    return Greeting.objects.select_for_update(no_key=True).get(pk=greeting.pk)


def _decide(row: Greeting, state: str, *, by: User, note: str, now: datetime) -> Greeting:
    row.state, row.reason, row.updated_at = state, "", now
    row.decided_by, row.decided_at = by, now
    row.note = shorten(clean_line(note), 300)
    row.save(update_fields=["state", "reason", "updated_at", "decided_by", "decided_at", "note"])
    return row
