"""Step 4: promises. Each is dated, owned, told word for word, and ends kept, late, broken or released."""

from __future__ import annotations

from datetime import datetime, timedelta

from django.db import transaction
from django.utils.translation import gettext as _

from complaints import letters, settling, timeline
from complaints.changing_status import move
from complaints.messages import NothingSaid
from complaints.models import Promise, Ticket
from complaints.replying import SPEAKING, require_active, speak
from complaints.saying import moment_in_words
from complaints.status import Status
from helpdesk.web.text import clean_line, shorten
from staff.models import User

__all__ = [
    "AlreadyEnded",
    "NotInFuture",
    "NoteMissing",
    "NothingSaid",
    "break_promise",
    "keep",
    "promise",
    "release",
]
LONGEST_PROMISE = 300
FARTHEST = timedelta(days=731)


class NotInFuture(ValueError):
    """The moment of a promise must come, and within two years; the text says so."""


class AlreadyEnded(Exception):
    """The promise was kept, broken or released before."""


class NoteMissing(ValueError):
    """A broken promise needs a note; the text says what for."""


@transaction.atomic
def promise(
    ticket: Ticket,
    *,
    by: User,
    text: str,
    due_at: datetime,
    owner: User | None = None,
    now: datetime,
    tell_customer: bool = True,
) -> Promise:
    """Promise `text` by `due_at`; `owner` (else `by`) owes it. Return the promise.

    The customer gets it by mail, and sees it on the case page either way; told, it is an answer. Raises
    NothingSaid, NotInFuture, NotAllowed, settling.NotYours.
    """
    words = shorten(clean_line(text), LONGEST_PROMISE)
    if not words:
        raise NothingSaid(_("Say what is promised."))
    if not now < due_at <= now + FARTHEST:
        raise NotInFuture(_("Choose a moment that is still to come, within two years."))
    ticket = settling.lock(ticket, by=by)
    require_active(ticket)
    made = Promise.objects.create(
        ticket=ticket, text=words, due_at=due_at, owner=owner or by, made_by=by, made_at=now
    )
    message, changed = None, []
    if tell_customer:
        when = moment_in_words(due_at, ticket.customer)
        sentence = _("We promise: %(promise)s, by %(when)s.") % {"promise": words.rstrip("."), "when": when}
        message = speak(ticket, by=by, text=sentence, now=now)
        changed = move(ticket, Status.OPEN, by=by, now=now) if ticket.status == Status.NEW else []
    facts = {"due_at": due_at.isoformat(), "owner": made.owner_id, "speaks": tell_customer}
    event = timeline.record(ticket, "promise.made", at=now, by=by, message=message, promise=made, facts=facts)
    settling.settle(ticket, [*SPEAKING, *changed], events=[event], now=now)
    if message is not None:
        message.outbound = letters.promise_made(ticket, made, by=by, now=now)
        message.save(update_fields=["outbound"])
    return made


def keep(given: Promise, *, by: User, note: str = "", now: datetime) -> Promise:
    """It is done: kept, or late when `due_at` has passed. The customer sees it on the case page.

    Raises AlreadyEnded, settling.NotYours.
    """
    return _end(given, Promise.State.KEPT, by=by, note=note, now=now)


def break_promise(given: Promise, *, by: User, note: str, now: datetime) -> Promise:
    """It will not be done. `note`: why, and what now; then make a new promise.

    Raises NoteMissing, AlreadyEnded, settling.NotYours.
    """
    if not clean_line(note):
        raise NoteMissing(_("Say why it could not be kept, and what you do instead."))
    return _end(given, Promise.State.BROKEN, by=by, note=note, now=now)


def release(given: Promise, *, by: User, note: str = "", now: datetime) -> Promise:
    """The customer does not need it any more. Raises AlreadyEnded, settling.NotYours."""
    return _end(given, Promise.State.RELEASED, by=by, note=note, now=now)


@transaction.atomic
def _end(given: Promise, state: Promise.State, *, by: User, note: str, now: datetime) -> Promise:
    """End a promise whatever the ticket's status is: what was promised outlives the resolution."""
    ticket = settling.lock(given.ticket, by=by)
    ending = Promise.objects.select_for_update(of=("self",)).select_related("owner").get(pk=given.pk)
    if ending.state != Promise.State.OPEN:
        raise AlreadyEnded(
            _("This promise has ended before: %(state)s.") % {"state": ending.get_state_display()}
        )
    is_late = state == Promise.State.KEPT and now > ending.due_at
    ending.state = Promise.State.LATE if is_late else state
    ending.ended_at, ending.ended_by = now, by
    ending.end_note = shorten(clean_line(note), 300)
    ending.save(update_fields=["state", "ended_at", "ended_by", "end_note"])
    facts = {"was_late": is_late} if state == Promise.State.KEPT else {"note": ending.end_note}
    kind = f"promise.{state.value}"
    event = timeline.record(ticket, kind, at=now, by=by, promise=ending, facts=facts)
    settling.settle(ticket, events=[event], now=now)
    return ending
