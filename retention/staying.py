"""Who is with us since when, and who left: Stay and Rhythm of everybody, counted anew from orders and exits.

    refresh(now=now)        # a task does, every quarter of an hour

On one day things happen in this order: silence has lasted too long, the customer orders, the customer leaves.
So the order that comes on the very day on which QUIET_AFTER_DAYS have passed begins the next stay; and when
somebody falls silent and says so on the same day, they told us. Orders after a death belong to nobody's stay.
docs/decisions/staying-and-leaving.md says why.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from django.conf import settings
from django.db import connection, transaction
from django.db.backends.utils import CursorWrapper

from retention import staying_sql as sql

FEWEST_ORDER_DAYS = 4
"""With fewer nobody has a rhythm that could be broken."""
RARE_SHARE = 0.1
LONG_GAPS = 3
VALUE_DAYS = 365
_LOCK = 0x57A7  # of this module; any number that no other lock has


@dataclass(frozen=True)
class Refreshed:
    """How many rows were written or deleted."""

    stays: int
    rhythms: int


@transaction.atomic
def refresh(*, now: datetime) -> Refreshed:
    """Bring Stay and Rhythm up to `now`; only rows that differ are written. Two at once do no harm."""
    asked: dict[str, Any] = {
        "now": now,
        "zone": settings.COMPANY_TIME_ZONE,
        "today": now.astimezone(ZoneInfo(settings.COMPANY_TIME_ZONE)).date(),
        "quiet": settings.QUIET_AFTER_DAYS,
        "currency": settings.COMPANY_CURRENCY,
        "value_days": VALUE_DAYS,
        "fewest": FEWEST_ORDER_DAYS,
        "rare": RARE_SHARE,
        "long": LONG_GAPS,
    }
    steps = {
        "belongs": sql.BELONGS,
        "farewell": sql.FAREWELL,
        "order_day": sql.ORDER_DAY,
        "stay_now": sql.STAY_NOW,
        "rhythm_now": sql.RHYTHM_NOW,
    }
    with connection.cursor() as cursor:
        cursor.execute("select pg_advisory_xact_lock(%s)", [_LOCK])
        cursor.execute("set local work_mem = '128MB'")
        cursor.execute("set local jit = off")
        for table in steps:
            cursor.execute(
                f"drop table if exists pg_temp.{table}"
            )  # of an earlier refresh in this transaction
        for table, statement in steps.items():
            cursor.execute(statement, asked)
            cursor.execute(f"analyze {table}")
        stays = _run(cursor, (sql.STAY_GONE, sql.STAY_WRITTEN), asked)
        return Refreshed(stays, _run(cursor, (sql.RHYTHM_GONE, sql.RHYTHM_WRITTEN), asked))


def _run(cursor: CursorWrapper, statements: tuple[str, str], asked: dict[str, Any]) -> int:
    """Run both; return how many rows they changed."""
    changed = 0
    for statement in statements:
        cursor.execute(statement, asked)
        changed += cursor.rowcount
    return changed
