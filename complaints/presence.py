"""Which colleagues look at a ticket or write on it, right now. In Redis only; without it nobody shows."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime

from redis.exceptions import RedisError

from complaints.models import Ticket
from helpdesk.web.hints import hint, redis
from staff.models import User

STATES = ("looking", "typing")
SECONDS = 30  # the browser tells every ten


@dataclass(frozen=True)
class Present:
    """A colleague on a ticket. `state`: looking or typing."""

    user_id: int
    name: str
    state: str


def tell(ticket: Ticket, *, by: User, state: str, now: datetime) -> None:
    """`by` looks at the ticket, types on it, or (any other state) has left."""
    key = _key(ticket)
    try:
        known = _state(redis().hget(key, str(by.pk)), now)
        if state in STATES:
            value = json.dumps({"name": by.name, "state": state, "at": now.timestamp()})
            redis().hset(key, str(by.pk), value)
            redis().expire(key, SECONDS * 4)
        else:
            redis().hdel(key, str(by.pk))
    except RedisError:
        return
    if (known or "gone") != (state if state in STATES else "gone"):
        hint(f"presence:{ticket.number}")


def others(ticket: Ticket, *, than: User, now: datetime) -> list[Present]:
    """The colleagues on the ticket besides `than`, those who type first."""
    try:
        found = redis().hgetall(_key(ticket))
    except RedisError:
        return []
    present = []
    for user_id, raw in found.items():
        state = _state(raw, now)
        if state and int(user_id) != than.pk:
            present.append(Present(int(user_id), json.loads(raw)["name"], state))
    return sorted(present, key=lambda each: (each.state != "typing", each.name))


def _key(ticket: Ticket) -> str:
    return f"kept:presence:{ticket.number}"


def _state(raw: str | bytes | None, now: datetime) -> str:
    if not raw:
        return ""
    said = json.loads(raw)
    return str(said["state"]) if now.timestamp() - said["at"] <= SECONDS else ""
