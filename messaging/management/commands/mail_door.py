from __future__ import annotations

import asyncio
import logging
import signal
from argparse import ArgumentParser
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand

from messaging.door import Door, listener


class Command(BaseCommand):
    help = (
        "Take mail by SMTP on MAIL_PORT and store it before saying so. Stops cleanly on SIGTERM and Ctrl-C."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--host", default=settings.MAIL_HOST, help="address (default MAIL_HOST)")
        parser.add_argument("--port", type=int, default=settings.MAIL_PORT, help="port (default MAIL_PORT)")

    def handle(self, *args: Any, **options: Any) -> None:
        # The library logs every address it hears, and ours carry tokens.
        logging.getLogger("mail.log").setLevel(logging.WARNING)
        asyncio.run(self._serve(options["host"], options["port"]))

    async def _serve(self, host: str, port: int) -> None:
        door, loop, stop = Door(), asyncio.get_running_loop(), asyncio.Event()
        for signum in (signal.SIGTERM, signal.SIGINT):
            loop.add_signal_handler(signum, stop.set)
        server = await loop.create_server(lambda: listener(door), host, port)
        bound = server.sockets[0].getsockname()[1]
        self.stdout.write(f"mail door open on {host}:{bound}")
        self.stdout.flush()
        async with server:
            await stop.wait()
        door.close()
        self.stdout.write("mail door closed")
