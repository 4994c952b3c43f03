"""A real SMTP server in a thread that answers as it is told: accepts, refuses, stalls, hangs up."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from email import message_from_bytes, policy
from email.message import EmailMessage
from typing import Any, cast

from aiosmtpd.smtp import SMTP, Envelope, Session

HANG_UP, STALL = "hang up", "stall"


class Sink:
    """Mails that arrived are in `raw`. `on_mail`, `on_rcpt`, `on_data`: an SMTP answer, HANG_UP or STALL.

    A hang-up or a stall at `on_data` comes after the mail was taken: the sender cannot know.
    """

    def __init__(self) -> None:
        self.on_mail = self.on_rcpt = self.on_data = ""
        self.raw: list[bytes] = []
        self.recipients: list[str] = []
        self.senders: list[str] = []
        self.connections = 0
        self.reached = threading.Event()
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)

    async def handle_MAIL(
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: Any
    ) -> str:
        answer = await self._act(self.on_mail, server)
        envelope.mail_from = address
        return answer or "250 OK"

    async def handle_RCPT(
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: Any
    ) -> str:
        answer = await self._act(self.on_rcpt, server)
        envelope.rcpt_tos.append(address)
        return answer or "250 OK"

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:
        refused = self.on_data[:1] in {"4", "5"}
        if not refused:
            self.raw.append(cast(bytes, envelope.original_content))
            self.recipients += envelope.rcpt_tos
            self.senders.append(envelope.mail_from or "")
        return await self._act(self.on_data, server) or "250 OK"

    async def _act(self, what: str, server: SMTP) -> str:
        if not what:
            return ""
        self.reached.set()
        if what == HANG_UP:
            server.transport.abort()
        if what == STALL:
            await asyncio.sleep(60)
        return what

    def start(self) -> Sink:
        self._thread.start()
        started = asyncio.run_coroutine_threadsafe(self._listen(), self._loop)
        self.port = started.result(10)
        return self

    async def _listen(self) -> int:
        self._server = await self._loop.create_server(self._conversation, "127.0.0.1", 0)
        return int(self._server.sockets[0].getsockname()[1])

    def _conversation(self) -> SMTP:
        self.connections += 1
        return SMTP(self, hostname="sink.example", loop=self._loop)

    def stop(self) -> None:
        def end() -> None:
            for task in asyncio.all_tasks(self._loop):
                task.cancel()
            self._server.close()
            self._loop.call_soon(self._loop.stop)

        self._loop.call_soon_threadsafe(end)
        self._thread.join(10)

    @property
    def mails(self) -> list[EmailMessage]:
        return [cast(EmailMessage, message_from_bytes(raw, policy=policy.default)) for raw in self.raw]

    def wait_for(self, happened: Callable[[], bool], seconds: float = 10) -> bool:
        """Poll until `happened()`; False when it did not within `seconds`."""
        pause = threading.Event()
        for _ in range(int(seconds / 0.05)):
            if happened():
                return True
            pause.wait(0.05)
        return False
