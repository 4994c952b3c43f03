"""The last question before a message is handed to the mail server: may it still leave?

Between queueing and sending lie minutes, or the days a mail server was away. What was right then may be wrong
now: a customer withdrew a yes, or died.

    register("greeting", why_not)      # once, in AppConfig.ready
    def why_not(message: OutboundMessage, *, now: datetime) -> str     # "" when it may

A check may note what it found, in transactions of its own: the message it refuses will not leave.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from messaging.models import OutboundMessage

Check = Callable[..., str]
_checks: dict[str, Check] = {}


def register(purpose: str, check: Check) -> None:
    """Have `check(message, now=…)` asked before every message of `purpose` (messaging.purposes) leaves."""
    _checks[purpose] = check


def check(message: OutboundMessage, *, now: datetime) -> str:
    """Why this message must not leave any more, "" when it may. Purposes nobody asks about always may."""
    asked = _checks.get(message.purpose)
    return asked(message, now=now) if asked is not None else ""
