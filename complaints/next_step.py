"""What happens next, and by when, in one sentence for the customer. Case page and every mail say the same."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from django.utils.translation import gettext as _

from complaints.models import Deadline, Promise, Ticket
from complaints.saying import moment_in_words
from complaints.status import Status

_ANSWERS = (Deadline.Metric.FIRST_RESPONSE, Deadline.Metric.NEXT_RESPONSE)


@dataclass(frozen=True)
class NextStep:
    """`words` is a whole sentence; `due_at` the moment it names, None when it names none."""

    words: str
    due_at: datetime | None = None


def next_step(ticket: Ticket, *, now: datetime) -> NextStep:
    """The next thing that will happen on this ticket. Two queries."""
    match ticket.status:
        case Status.RESOLVED:
            return NextStep(_("We think it is put right. If it is not, tell us: we open it again at once."))
        case Status.CLOSED | Status.MERGED | Status.SPAM:
            return NextStep(_("This case is closed. If you write again, we start from what we know already."))
    promise = _nearest_promise(ticket, now=now)
    due = _nearest_answer(ticket)
    if promise is not None and (due is None or promise.due_at <= due):
        words = {
            "promise": promise.text.rstrip("."),
            "when": moment_in_words(promise.due_at, ticket.customer),
        }
        return NextStep(_("We promised: %(promise)s, by %(when)s.") % words, promise.due_at)
    if due is not None:
        return _answer_by(ticket, due, now=now)
    if ticket.status == Status.PENDING:
        return NextStep(_("We are waiting for your answer."))
    return _word_by(ticket, now=now)


def _nearest_promise(ticket: Ticket, *, now: datetime) -> Promise | None:
    return ticket.promises.filter(state=Promise.State.OPEN, due_at__gte=now).order_by("due_at", "pk").first()


def _nearest_answer(ticket: Ticket) -> datetime | None:
    rows = ticket.deadlines.filter(metric__in=_ANSWERS, state=Deadline.State.RUNNING, due_at__isnull=False)
    return rows.order_by("due_at").values_list("due_at", flat=True).first()


def _answer_by(ticket: Ticket, due: datetime, *, now: datetime) -> NextStep:
    when = {"when": moment_in_words(due, ticket.customer)}
    if due < now:
        sentence = _(
            "You should have had our answer by %(when)s. We are late, and we have not forgotten you."
        )
        return NextStep(sentence % when, due)
    return NextStep(_("A person reads what you wrote and answers you by %(when)s.") % when, due)


def _word_by(ticket: Ticket, *, now: datetime) -> NextStep:
    """We spoke last and owe the rest: the longest time that we may stay silent."""
    rows = ticket.deadlines.filter(
        metric=Deadline.Metric.SILENCE, state=Deadline.State.RUNNING, due_at__gte=now
    )
    due = rows.values_list("due_at", flat=True).first()
    if due is None:
        return NextStep(_("We are working on it, and you will hear from us."))
    when = {"when": moment_in_words(due, ticket.customer)}
    return NextStep(_("We are working on it. You will hear from us by %(when)s at the latest.") % when, due)
