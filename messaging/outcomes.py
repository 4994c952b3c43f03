"""What became of a message, told to the apps above, which know what it was about.

    register_listener(on_outcome)      # once, in AppConfig.ready
    def on_outcome(message: OutboundMessage, outcome: str, *, now: datetime) -> None

outcome: `failed` (will not be tried again by itself), `uncertain` (perhaps sent, a person decides),
`bounced` (came back). Called inside the transaction that notes it.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

import structlog
from django.db import transaction

from messaging.models import OutboundMessage

log = structlog.get_logger("kept.outgoing")
Listener = Callable[..., object]
FAILED, UNCERTAIN, BOUNCED = "failed", "uncertain", "bounced"
_listeners: list[Listener] = []


def register_listener(listener: Listener) -> None:
    """Have `listener(message, outcome, now=…)` called for every message that ends badly. Twice is once."""
    if listener not in _listeners:
        _listeners.append(listener)


def tell(message: OutboundMessage, outcome: str, *, now: datetime) -> None:
    """Call every listener. One that fails is logged and undone alone: the outcome itself stays recorded."""
    for listener in _listeners:
        try:
            with transaction.atomic():
                listener(message, outcome, now=now)
        except Exception:
            log.exception("listener failed", message=str(message.pk), outcome=outcome)
