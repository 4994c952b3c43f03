"""How long the sweeps take: over tickets in a transaction that is rolled back, over mail for good.

The sender claims in durable transactions, so its mails stay in the database, marked as sent to example.org.
"""

from __future__ import annotations

import time
import uuid
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from email.message import EmailMessage
from functools import partial

from django.db import transaction
from django.test.utils import override_settings

from bench import greeting
from complaints import mail_intake, recounting, resolving, ringing
from complaints.models import BusinessCalendar, Deadline
from feedback import inviting
from feedback.models import Invitation
from messaging import outbox, receiving, sending
from retention import counting, staying
from retention.counting.scope import local_day
from retention.models import Stay
from retention.selection import Selection

OPEN_CLOCKS, DUE_CLOCKS, MAILS_OUT, MAILS_IN = 100_000, 1_000, 1_000, 100
NO_MAIL = "django.core.mail.backends.dummy.EmailBackend"
State = Deadline.State


@dataclass(frozen=True)
class Sweep:
    """One sweep: how many it did, and in how many seconds."""

    name: str
    done: int
    seconds: float
    cpu: float  # of this process; the rest is the database, and whatever else the machine does


def sweeps(*, now: datetime, read_only: bool) -> Iterator[Sweep]:
    """Every sweep, measured; with `read_only` only those that leave no trace."""
    yield _undone("ring_due: deadlines due, of 100,000 open", _open_clocks, _ring, now=now)
    yield _undone("ring_due again: nothing due", _open_clocks_none_due, _ring, now=now)
    yield _undone("recount_due: hours were edited, 500 tickets", _edited_hours, _recount, now=now)
    yield _undone("close_finished: 200 tickets", _nothing, _close, now=now)
    yield from _undone_together(
        greeting.CUSTOMERS, greeting.prepare, greeting.STEPS, now=greeting.before_new_year(now)
    )
    yield _undone("insight: who stays, of every customer", _nothing, _stays, now=now)
    for period in ("30d", "365d"):
        yield _undone(f"insight: an overview of {period}", _nothing, partial(_overview, period), now=now)
    with override_settings(EMAIL_BACKEND=NO_MAIL):
        yield _undone("send invitations due", _invitations, _invite, now=now)
        if not read_only:
            _mails_out(now)
            yield _measured("send_due: mails, to nowhere", _send, now=now)
            _mails_in(now)
            yield _measured("take_in: mails", _take_in, now=now)


def _undone(
    name: str, prepare: Callable[[datetime], None], run: Callable[[datetime], int], *, now: datetime
) -> Sweep:
    with transaction.atomic():
        prepare(now)
        measured = _measured(name, run, now=now)
        transaction.set_rollback(True)
    return measured


def _measured(name: str, run: Callable[[datetime], int], *, now: datetime) -> Sweep:
    wall, cpu = time.perf_counter(), time.process_time()
    done = run(now)
    return Sweep(name, done, time.perf_counter() - wall, time.process_time() - cpu)


def _undone_together(
    count: int,
    prepare: Callable[[datetime, int], None],
    steps: Mapping[str, Callable[[datetime], int]],
    *,
    now: datetime,
) -> Iterator[Sweep]:
    """Steps of which each needs what the one before did."""
    with transaction.atomic():
        prepare(now, count)
        yield from [_measured(name, run, now=now) for name, run in steps.items()]
        transaction.set_rollback(True)


def _nothing(now: datetime) -> None:
    """There is enough to do already."""


def _edited_hours(now: datetime) -> None:
    BusinessCalendar.objects.update(changed_at=now)


def _recount(now: datetime) -> int:
    return recounting.recount_due(now=now + timedelta(seconds=1))


def _close(now: datetime) -> int:
    return resolving.close_finished(before=now, now=now)


def _stays(now: datetime) -> int:
    staying.refresh(now=now)
    return Stay.objects.count()


def _overview(period: str, now: datetime) -> int:
    selection = Selection.of(period, today=local_day(now))
    found = counting.count_overview(selection, now=now)
    return sum(map(len, (found.staying, found.leaving, found.complaints, found.word, found.felt)))


def _open_clocks_none_due(now: datetime) -> None:
    """100,000 clocks that run and ring tomorrow; those of one ticket are of different kinds."""
    Deadline.objects.filter(ring_at__isnull=False).update(ring_at=now + timedelta(days=1))
    missing = OPEN_CLOCKS - Deadline.objects.filter(state=State.RUNNING).count()
    closed = Deadline.objects.exclude(state=State.RUNNING).filter(metric=Deadline.Metric.FIRST_RESPONSE)
    some = closed.order_by("-pk").values("pk")[: max(0, missing)]
    Deadline.objects.filter(pk__in=some).update(
        state=State.RUNNING,
        level=0,
        remind_at=now + timedelta(days=1),
        due_at=now + timedelta(days=2),
        escalate_at=now + timedelta(days=3),
        ring_at=now + timedelta(days=1),
    )


def _open_clocks(now: datetime) -> None:
    """The same, and a thousand of them have become due just now."""
    _open_clocks_none_due(now)
    first = Deadline.objects.filter(state=State.RUNNING, metric=Deadline.Metric.FIRST_RESPONSE)
    due = first.order_by("pk").values("pk")[:DUE_CLOCKS]
    Deadline.objects.filter(pk__in=due).update(level=1, due_at=now, ring_at=now)


def _ring(now: datetime) -> int:
    return ringing.ring_due(now=now)


def _mails_out(now: datetime) -> None:
    for number in range(MAILS_OUT):
        outbox.queue(
            dedupe_key=f"bench:{uuid.uuid4()}",
            purpose="reply",
            to_address=f"bench{number}@example.org",
            subject="[#10001] Your complaint",
            text="We have looked into it.\n" * 12,
            html="<p>We have looked into it.</p>" * 12,
            not_before=now,
            now=now,
        )


def _send(now: datetime) -> int:
    return sending.send_due(now=now).sent


def _invitations(now: datetime) -> None:
    Invitation.objects.filter(sent_at__isnull=True).update(cancelled_at=now)
    some = Invitation.objects.order_by("-pk").values("pk")[:200]
    Invitation.objects.filter(pk__in=some).update(
        sent_at=None, cancelled_at=None, not_sent_because="", due_at=now
    )


def _invite(now: datetime) -> int:
    inviting.send_due(now=now)
    return 200


def _mails_in(now: datetime) -> None:
    for number in range(MAILS_IN):
        mail = EmailMessage()
        mail["From"] = f"Bench Tester <bench{number}@example.org>"
        mail["To"] = "care@kept.example"
        mail["Subject"] = f"Cold soup, number {number}"
        mail["Message-ID"] = f"<{uuid.uuid4()}@example.org>"
        mail.set_content("The soup was cold and the waiter was rude to me.\nI waited an hour for it.\n" * 4)
        receiving.store(
            mail.as_bytes(),
            mailbox="care@kept.example",
            envelope_from=f"bench{number}@example.org",
            envelope_to="care@kept.example",
            now=now,
        )


def _take_in(now: datetime) -> int:
    done = 0
    while batch := receiving.claim(now=now):
        for inbound in batch:
            mail_intake.take_in(inbound, now=now)
            done += 1
    return done
