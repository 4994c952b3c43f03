"""After something was decided or changed, planning runs at once instead of with the next sweep.

A nudge may be lost.
"""

from __future__ import annotations

from functools import partial

import structlog
from django.db import transaction

from greetings.tasks import plan_greetings

log = structlog.get_logger("kept.greetings")


def plan_soon() -> None:
    """Have greetings planned once this transaction is through. The sweep does it anyway, minutes later."""
    transaction.on_commit(partial(_nudge, {}), robust=True)


def plan_for_soon(customer_id: int) -> None:
    """Have one customer's greetings planned now: for customers.changes, whose change is committed."""
    _nudge({"customer": customer_id})


def _nudge(asked: dict[str, int]) -> None:
    try:
        plan_greetings.apply_async(kwargs=asked, queue="sweep", retry=False)
    except (
        Exception
    ) as error:  # every transport has its own exceptions; none may reach the person who decided
        log.info("nudge lost", error=type(error).__name__)
