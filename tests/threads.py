"""Doing things at the very same moment, each in a thread with a database connection of its own."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
from typing import Any

from django.db import connection


def at_once(*works: Callable[[], object]) -> list[Any]:
    """Run all `works` in threads that begin together; what each returned or raised, in the same order.

    Comes back when the last one has ended and left the database: a connection that stays open would keep
    the tables from being emptied and the database from being dropped. Who waits for a lock for a minute
    gets an OperationalError, so that nobody waits for ever.
    """
    start = Barrier(len(works))

    def run(work: Callable[[], object]) -> object:
        try:
            with connection.cursor() as cursor:
                cursor.execute("set lock_timeout = '60s'")
            start.wait(60)
            return work()
        except Exception as error:
            return error
        finally:
            connection.close()

    with ThreadPoolExecutor(len(works)) as people:
        return list(people.map(run, works))
