"""Hints that something changed, sent to the live relay through Redis. A hint is a key, never content.

Losing a hint does no harm: pages poll when the relay is away, and every hint makes the page ask again.
"""

from __future__ import annotations

import json

import structlog
from django.conf import settings
from django.core import signing
from django.db import transaction
from redis import Redis
from redis.exceptions import RedisError

log = structlog.get_logger("kept.hints")
CHANNEL = "kept:hints"
TOKEN_SECONDS = 300
_SALT = "kept.live"
_client: Redis | None = None


def hint(key: str) -> None:
    """After the transaction commits, tell browsers that listen to `key` that it changed.

    Keys: `desk` (the queues), `ticket:10234`, `presence:10234`, `user:7`.
    """
    transaction.on_commit(lambda: _publish(key), robust=True)


def _publish(key: str) -> None:
    try:
        redis().publish(CHANNEL, json.dumps({"key": key}))
    except RedisError:
        log.info("hint lost", key=key)


def redis() -> Redis:
    """The shared Redis connection of this process, for hints and presence. Short time-outs."""
    global _client
    if _client is None:
        _client = Redis.from_url(
            settings.REDIS_URL, socket_timeout=1, socket_connect_timeout=1, decode_responses=True
        )
    return _client


def listening_token(keys: list[str]) -> str:
    """A signed permission to hear hints for `keys`, good for five minutes (checked when connecting)."""
    return signing.dumps({"keys": keys}, salt=_SALT, compress=True)


def keys_of(token: str) -> list[str] | None:
    """The keys a token allows, or None when it is forged or too old."""
    try:
        return list(signing.loads(token, salt=_SALT, max_age=TOKEN_SECONDS)["keys"])
    except (signing.BadSignature, KeyError, TypeError):
        return None
