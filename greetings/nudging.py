"""After something was decided, planning runs at once instead of with the next sweep. A nudge may be lost."""

from __future__ import annotations

import structlog
from django.db import transaction

from greetings.tasks import plan_greetings

log = structlog.get_logger("kept.greetings")


def plan_soon() -> None:
    """Have greetings planned once this transaction is through. The sweep does it anyway, minutes later."""
    transaction.on_commit(_nudge, robust=True)


def _nudge() -> None:
    try:
        plan_greetings.apply_async(queue="sweep", retry=False)
    except (
        Exception
    ) as error:  # every transport has its own exceptions; none may reach the person who decided
        log.info("nudge lost", error=type(error).__name__)
