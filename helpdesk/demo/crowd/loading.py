"""Load the crowd: customers, orders, then tickets, in portions, by as many processes as there are cores.

Each portion is one transaction. Those of tickets are committed in the order of time, because a repeated
complaint points to an earlier one; making the rows and copying them goes on side by side.
"""

from __future__ import annotations

import gc
import multiprocessing
import time
from collections.abc import Callable, Iterable
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from django.conf import settings
from django.db import connection, connections, transaction
from django.db.models import Model

from complaints.models import Deadline, Event, Message, Promise, Ticket, TicketCause
from complaints.setting_up import lay_ground
from customers.models import Order
from feedback.models import Answer, CallBack, Invitation
from helpdesk.demo.crowd import guest_rows, ordering
from helpdesk.demo.crowd.copying import Copies
from helpdesk.demo.crowd.ground import Ground, prepare
from helpdesk.demo.crowd.planning import Plan, plan
from helpdesk.demo.crowd.progress import follow
from helpdesk.demo.crowd.staying import PLANTED, Effects
from helpdesk.demo.crowd.story import tell
from staff.models import Notification

PORTION = 2500
ALONE_BELOW = 4 * PORTION  # tickets; for fewer a second process does not pay
ORDER: tuple[type[Model], ...] = (
    *guest_rows.MODELS, Order, Ticket, Message, Promise, Event, Deadline, TicketCause, Invitation, Answer,
    CallBack, Notification,
)  # fmt: skip
Say = Callable[[str], object]


@dataclass
class _Work:
    """What a process needs to know; it inherits it when it is started."""

    ground: Ground
    plan: Plan
    zone: ZoneInfo
    turn: Any  # multiprocessing.Value: the first ticket of the portion whose commit is next


_work: _Work | None = None


@dataclass(frozen=True)
class Size:
    """How much company: its customers, their complaints, and what moves the customers to leave."""

    customers: int
    tickets: int
    seed: int
    effects: Effects = PLANTED


def load(size: Size, *, until: datetime, processes: int, say: Say) -> None:
    """Add a crowd of that size to the company, over the 18 months before `until`.

    The same seed draws the same people, words and lives; ids, numbers (of orders too) and public ids are new
    each time. `say` gets a line on the progress now and then.
    """
    until = until.replace(microsecond=0)
    lay_ground(now=until)
    ground = prepare(customers=size.customers, tickets=size.tickets, seed=size.seed, until=until)
    zone = ZoneInfo(settings.COMPANY_TIME_ZONE)
    say(f"drawing who orders, complains and leaves: {size.customers:,} customers")
    drawn = plan(
        customers=size.customers,
        tickets=size.tickets,
        seed=size.seed,
        until=until,
        zone=zone,
        window_days=settings.REPEAT_WINDOW_DAYS,
        effects=size.effects,
    )
    context = multiprocessing.get_context("fork")
    work = _Work(ground, drawn, zone, context.Value("l", 0))
    customers, tickets = _cut(size.customers), _cut(size.tickets)
    with ExitStack() as stack:
        share_out: Callable[..., Iterable[int]] = map
        if processes > 1 and size.tickets + size.customers >= ALONE_BELOW:
            connections.close_all()  # a connection must not be shared with a child
            pool = stack.enter_context(context.Pool(processes, initializer=_start, initargs=(work,)))
            share_out = pool.imap
        else:
            _start(work)
        follow("customers", size.customers, share_out(_load_customers, customers), say=say)
        follow("orders", 0, share_out(_load_orders, customers), say=say)
        follow("tickets", size.tickets, share_out(_load_tickets, tickets), say=say)
    say("telling the database how many rows there are")
    _analyse()


def _cut(total: int) -> list[range]:
    return [range(first, min(first + PORTION, total)) for first in range(0, total, PORTION)]


def _start(work: _Work) -> None:
    global _work
    _work = work


def _load_customers(portion: range) -> int:
    assert _work is not None, "started"
    ground = _work.ground
    rows = guest_rows.rows_of(
        ground.seed, portion, stays=_work.plan.stays, ids=ground.guest_rows, zone=_work.zone
    )
    _store(rows)
    return len(portion)


def _load_orders(portion: range) -> int:
    """Make and store the orders of a portion of customers; return how many orders."""
    assert _work is not None, "started"
    ground, copies, many = _work.ground, Copies(), 0
    for line in ordering.lines_of(
        _work.plan.stays,
        ground.seed,
        portion,
        first=ground.first_order,
        first_customer=ground.guest_rows.customer,
        currency=settings.COMPANY_CURRENCY,
    ):
        copies.add_line(Order, line)
        many += 1
    _commit(copies)
    return many


def _load_tickets(portion: range) -> int:
    """Make and store the tickets of a portion; return how many."""
    assert _work is not None, "started"
    lives = (tell(_work.ground, _work.plan, index) for index in portion)
    rows = (row for life in lives for many in life.all_rows().values() for row in many)
    _store(rows, before_commit=lambda: _wait_for_turn(portion.start))
    _work.turn.value = portion.stop
    return len(portion)


def _wait_for_turn(first: int) -> None:
    while _work is not None and _work.turn.value != first:
        time.sleep(0.005)


def _store(rows: Iterable[Model], *, before_commit: Callable[[], None] = lambda: None) -> None:
    copies = Copies()
    gc.disable()  # rows are many and point to each other in no circle; looking for one costs a tenth
    try:
        for row in rows:
            copies.add(row)
    finally:
        gc.enable()
    _commit(copies, before_commit=before_commit)


def _commit(copies: Copies, *, before_commit: Callable[[], None] = lambda: None) -> None:
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
