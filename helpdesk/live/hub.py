"""One subscription to Redis, shared by everybody who listens."""

from __future__ import annotations

import asyncio
import json
from collections import defaultdict
from collections.abc import Iterable, Iterator
from contextlib import contextmanager

import structlog
from redis.asyncio import Redis
from redis.exceptions import RedisError

from helpdesk.web.hints import CHANNEL

log = structlog.get_logger("kept.live")
WAITING_HINTS = 100  # a browser that lags more than this is sent away and reads the page anew


class Hub:
    """Hands each hint from Redis to the listeners of its key."""

    def __init__(self, redis_url: str) -> None:
        self._redis_url = redis_url
        self._listeners: dict[str, set[asyncio.Queue[str | None]]] = defaultdict(set)
        self.is_listening = False

    def seen(self) -> str:
        """A line on how it goes, for /healthz."""
        count = len({queue for queues in self._listeners.values() for queue in queues})
        return f"{count} listening" if self.is_listening else "Redis is away"

    @contextmanager
    def subscription(self, keys: Iterable[str]) -> Iterator[asyncio.Queue[str | None]]:
        """A queue of the keys that change; None in it means that the stream must end."""
        queue: asyncio.Queue[str | None] = asyncio.Queue(WAITING_HINTS)
        keys = list(keys)
        for key in keys:
            self._listeners[key].add(queue)
        try:
            yield queue
        finally:
            for key in keys:
                self._listeners[key].discard(queue)
                if not self._listeners[key]:
                    del self._listeners[key]

    async def listen(self) -> None:
        """Listen to Redis for ever. While Redis is away all streams end, and browsers poll."""
        while True:
            try:
                await self._listen_once()
            except (RedisError, OSError) as trouble:
                log.warning("redis is away", error=type(trouble).__name__)
            self.is_listening = False
            self._send_all_away()
            await asyncio.sleep(1)

    async def _listen_once(self) -> None:
        # socket_timeout None: waiting long for a hint is no failure; a dead server is found by the ping.
        client: Redis = Redis.from_url(
            self._redis_url, socket_timeout=None, socket_connect_timeout=2, health_check_interval=10
        )
        async with client, client.pubsub() as pubsub:
            await pubsub.subscribe(CHANNEL)
            self.is_listening = True
            while True:
                message = await pubsub.get_message(ignore_subscribe_messages=True, timeout=5)
                if message is not None:
                    self._pass_on(message["data"])

    def _pass_on(self, data: bytes) -> None:
        try:
            key = json.loads(data)["key"]
        except (ValueError, KeyError, TypeError):
            return
        for queue in list(self._listeners.get(key, ())):
            if queue.full():
                self._send_away(queue)
            else:
                queue.put_nowait(key)

    def _send_all_away(self) -> None:
        for queue in {queue for queues in self._listeners.values() for queue in queues}:
            self._send_away(queue)

    @staticmethod
    def _send_away(queue: asyncio.Queue[str | None]) -> None:
        while not queue.empty():
            queue.get_nowait()
        queue.put_nowait(None)
