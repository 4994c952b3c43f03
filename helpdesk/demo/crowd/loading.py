"""Load the crowd: customers first, then tickets in portions, by as many processes as there are cores.

Each portion is one transaction. They are committed in the order of time, because a repeated complaint points
to an earlier one; making the rows and copying them goes on side by side.
"""

from __future__ import annotations

import multiprocessing
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from django.conf import settings
from django.db import connection, connections, transaction
from django.db.models import Model

from complaints.models import Deadline, Event, Message, Promise, Ticket, TicketCause
from complaints.setting_up import lay_ground
from customers.models import AssistanceNeed, Consent, ContactPoint, Customer
from feedback.models import Answer, CallBack, Invitation
from helpdesk.demo.crowd import guests
from helpdesk.demo.crowd.copying import Copies
from helpdesk.demo.crowd.ground import Ground, prepare
from helpdesk.demo.crowd.planning import Plan, plan
from helpdesk.demo.crowd.story import tell
from staff.models import Notification

PORTION = 2500
ALONE_BELOW = 4 * PORTION  # tickets; for fewer a second process does not pay
ORDER: tuple[type[Model], ...] = (
    Customer, ContactPoint, AssistanceNeed, Consent, Ticket, Message, Promise, Event, Deadline, TicketCause,
    Invitation, Answer, CallBack, Notification,
)  # fmt: skip
Say = Callable[[str], object]


@dataclass
class _Work:
    """What a process needs to know; it inherits it when it is started."""

    ground: Ground
    plan: Plan
    turn: Any  # multiprocessing.Value: the first ticket of the portion whose commit is next


_work: _Work | None = None


def load(*, customers: int, tickets: int, seed: int, until: datetime, processes: int, say: Say) -> None:
    """Add `customers` and `tickets` to the company, drawn by `seed`, over the 18 months before `until`.

    The same seed draws the same people, words and lives; ids, numbers and public ids are new each time.
    `say` gets a line on the progress now and then.
    """
    until = until.replace(microsecond=0)
    lay_ground(now=until)
    ground = prepare(customers=customers, tickets=tickets, seed=seed, until=until)
    drawn = plan(
        customers=customers,
        tickets=tickets,
        seed=seed,
        until=until,
        zone=ZoneInfo(settings.COMPANY_TIME_ZONE),
        window_days=settings.REPEAT_WINDOW_DAYS,
    )
    _load_customers(ground, drawn, customers, say=say)
    portions = [range(first, min(first + PORTION, tickets)) for first in range(0, tickets, PORTION)]
    done = _Progress(tickets, say)
    if processes == 1 or tickets < ALONE_BELOW:
        _start(ground, drawn, None)
        done.follow(map(_load_tickets, portions))
    else:
        _side_by_side(ground, drawn, portions, processes=processes, done=done)
    _analyse()


def _load_customers(ground: Ground, drawn: Plan, customers: int, *, say: Say) -> None:
    for first in range(0, customers, 4 * PORTION):
        indexes = range(first, min(first + 4 * PORTION, customers))
        since = {index: drawn.since[index] for index in indexes}
        _store(guests.rows_of(ground.seed, indexes, since=since, ids=ground.guest_rows))
    say(f"{customers:,} customers")


def _side_by_side(
    ground: Ground, drawn: Plan, portions: list[range], *, processes: int, done: _Progress
) -> None:
    context = multiprocessing.get_context("fork")
    connections.close_all()  # a connection must not be shared with a child
    turn = context.Value("l", 0)
    with context.Pool(processes, initializer=_start, initargs=(ground, drawn, turn)) as pool:
        done.follow(pool.imap(_load_tickets, portions))


def _start(ground: Ground, drawn: Plan, turn: Any) -> None:
    global _work
    _work = _Work(ground, drawn, turn)


def _load_tickets(portion: range) -> int:
    """Make and store the tickets of a portion; return how many."""
    assert _work is not None, "started"
    lives = (tell(_work.ground, _work.plan, index) for index in portion)
    rows = (row for life in lives for many in life.all_rows().values() for row in many)
    _store(rows, before_commit=lambda: _wait_for_turn(portion.start))
    if _work.turn is not None:
        _work.turn.value = portion.stop
    return len(portion)


def _wait_for_turn(first: int) -> None:
    while _work is not None and _work.turn is not None and _work.turn.value != first:
        time.sleep(0.005)


def _store(rows: Iterable[Model], *, before_commit: Callable[[], None] = lambda: None) -> None:
    copies = Copies()
    for row in rows:
        copies.add(row)
    with transaction.atomic():
        with connection.cursor() as cursor:
            cursor.execute("SET LOCAL synchronous_commit TO off")
        copies.store(ORDER)
        before_commit()


def _analyse() -> None:
    """Tell the planner how many rows there are now; else the first hour's queries are guesses."""
    with connection.cursor() as cursor:
        for model in ORDER:
            cursor.execute(f'ANALYZE "{model._meta.db_table}"')


class _Progress:
    """Says how far it is, every few seconds."""

    def __init__(self, total: int, say: Say) -> None:
        self.total, self.say = total, say

    def follow(self, portions: Iterable[int]) -> None:
        began = said = time.monotonic()
        done = 0
        for many in portions:
            done += many
            now = time.monotonic()
            if now - said > 5 or done == self.total:
                said = now
                self.say(f"{done:,} of {self.total:,} tickets, {done / (now - began):,.0f} a second")
