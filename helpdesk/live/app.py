"""The ASGI application of the relay: GET /?token=… streams hints as server-sent events.

    uvicorn helpdesk.live.app:app --port 8001

A hint is {"key": "ticket:10234"}: never content. Who may hear what stands in the token, which the web signs
(helpdesk.web.hints). A stream ends after LIFETIME, and the browser comes back with a fresh token, so that
somebody who may no longer listen is gone within minutes.
"""

from __future__ import annotations

import asyncio
import json
import os
from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any
from urllib.parse import parse_qs, urlsplit

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "helpdesk.settings")

from django.conf import settings

from helpdesk.live.hub import Hub
from helpdesk.web.hints import keys_of

Scope = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[MutableMapping[str, Any]]]
Send = Callable[[MutableMapping[str, Any]], Awaitable[None]]

LIFETIME = 240.0  # seconds; less than a token lives
SIGN_OF_LIFE = 15.0  # seconds between comments, so that proxies keep the stream open
_parts = urlsplit(settings.PUBLIC_URL)
ORIGIN = f"{_parts.scheme}://{_parts.netloc}"

hub = Hub(settings.REDIS_URL)


async def app(scope: Scope, receive: Receive, send: Send) -> None:
    """Route: the stream at /, /healthz, nothing else."""
    if scope["type"] == "lifespan":
        await _lifespan(receive, send)
    elif scope["type"] == "http":
        if scope["path"] == "/healthz":
            await _answer(send, 200 if hub.is_listening else 503, hub.seen())
        elif scope["path"] == "/" and scope["method"] == "GET":
            await _stream(scope, receive, send)
        else:
            await _answer(send, 404, "There is nothing here.")


async def _lifespan(receive: Receive, send: Send) -> None:
    listening: asyncio.Task[None] | None = None
    while True:
        message = await receive()
        if message["type"] == "lifespan.startup":
            listening = asyncio.create_task(hub.listen())
            await send({"type": "lifespan.startup.complete"})
        elif message["type"] == "lifespan.shutdown":
            if listening is not None:
                listening.cancel()
            await send({"type": "lifespan.shutdown.complete"})
            return


async def _stream(scope: Scope, receive: Receive, send: Send) -> None:
    query = parse_qs(scope.get("query_string", b"").decode("latin-1"))
    keys = keys_of(query.get("token", [""])[0])
    if keys is None:
        await _answer(send, 403, "This permission to listen is not valid, or no longer.")
        return
    if not hub.is_listening:
        await _answer(send, 503, "Redis is away; ask again later.")
        return
    await send({"type": "http.response.start", "status": 200, "headers": _headers(b"text/event-stream")})
    gone = asyncio.create_task(_until_gone(receive))
    try:
        with hub.subscription(keys) as queue:
            await _send_hints(queue, gone, send)
    finally:
        gone.cancel()
    if not gone.done():
        await send({"type": "http.response.body", "body": b"", "more_body": False})


async def _send_hints(queue: asyncio.Queue[str | None], gone: asyncio.Task[None], send: Send) -> None:
    """Pass on hints until the browser leaves, Redis goes away or the stream is old."""
    clock = asyncio.get_running_loop()
    end = clock.time() + LIFETIME
    await _write(send, ": connected\n\n")
    while clock.time() < end:
        hint = asyncio.create_task(queue.get())
        done, _ = await asyncio.wait({hint, gone}, timeout=SIGN_OF_LIFE, return_when=asyncio.FIRST_COMPLETED)
        if hint not in done:
            hint.cancel()
        if gone in done:
            return
        if hint not in done:
            await _write(send, ": still here\n\n")
            continue
        key = hint.result()
        if key is None:
            return
        await _write(send, f"data: {json.dumps({'key': key})}\n\n")


async def _until_gone(receive: Receive) -> None:
    while (await receive())["type"] != "http.disconnect":
        pass


async def _write(send: Send, text: str) -> None:
    await send({"type": "http.response.body", "body": text.encode(), "more_body": True})


async def _answer(send: Send, status: int, sentence: str) -> None:
    await send(
        {"type": "http.response.start", "status": status, "headers": _headers(b"text/plain; charset=utf-8")}
    )
    await send({"type": "http.response.body", "body": sentence.encode()})


def _headers(content_type: bytes) -> list[tuple[bytes, bytes]]:
    return [
        (b"content-type", content_type),
        (b"cache-control", b"no-store"),
        (b"x-content-type-options", b"nosniff"),
        (b"x-accel-buffering", b"no"),
        (b"access-control-allow-origin", ORIGIN.encode()),
        (b"vary", b"Origin"),
    ]
