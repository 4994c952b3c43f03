"""Choosing local TCP ports, and keeping them from one start to the next."""

from __future__ import annotations

import json
import random
import socket
from pathlib import Path

from helpdesk.embedded.errors import CannotStart

HOST = "127.0.0.1"
# Below the range from which Linux (32768+) and macOS (49152+) lend ports to outgoing connections: a port from
# that range may be busy for a moment just when a killed server wants it back.
LOWEST, HIGHEST = 20_000, 32_000


def is_free(port: int) -> bool:
    """Whether a server could listen on this port of 127.0.0.1 now."""
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as probe:
        # As servers do: connections still closing down must not count as "taken".
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((HOST, port))
        except OSError:
            return False
        return True


def free_port() -> int:
    """A port that is free now. Another program may still take it first, so be ready to ask again."""
    for _ in range(200):
        port = random.randint(LOWEST, HIGHEST)
        if is_free(port):
            return port
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as probe:
        probe.bind((HOST, 0))
        number: int = probe.getsockname()[1]
        return number


class PortBook:
    """The ports that this data directory used last, so that they stay the same while they are free."""

    def __init__(self, file: Path) -> None:
        """`file` holds one JSON object name → port; a missing or unreadable one is an empty book."""
        self._file = file

    def take(self, name: str, *, fresh: bool = False) -> int:
        """The port for `name`: last time's if it is free, else (or with `fresh`) a new one; noted down."""
        book = self._read()
        last = book.get(name)
        port = last if last and not fresh and is_free(last) else free_port()
        if port != last:
            self._file.write_text(json.dumps(book | {name: port}, indent=2) + "\n")
        return port

    def _read(self) -> dict[str, int]:
        try:
            book = json.loads(self._file.read_text())
            return {str(name): int(port) for name, port in book.items()}
        except (OSError, ValueError, AttributeError, TypeError):
            return {}


def wanted_port(variable: str, value: str) -> int:
    """The port written in an environment variable.

    Raises `CannotStart` when it is no port number or another program listens there.
    """
    if not (value.isascii() and value.isdecimal()) or not 1 <= int(value) <= 65_535:
        raise CannotStart(f"{variable}={value} is not a port. Give a number from 1 to 65535.")
    port = int(value)
    if not is_free(port):
        raise CannotStart(
            f"Port {port} is taken by another program (or needs more rights than you have). "
            f"Stop that program, or choose another port: {variable}={port + 1} bin/run"
        )
    return port
