"""The two servers together: the database and the queue."""

from __future__ import annotations

import shutil
import tempfile
import time
from collections.abc import Callable, Collection
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType

from helpdesk.embedded.errors import CannotStart
from helpdesk.embedded.identity import Records
from helpdesk.embedded.lock import DataLock
from helpdesk.embedded.places import (
    abandoned_homes,
    find_binaries,
    own_directory,
    server_account,
    server_home,
)
from helpdesk.embedded.ports import PortBook
from helpdesk.embedded.postgres import Postgres
from helpdesk.embedded.program import Running, rotate_logs
from helpdesk.embedded.secretfile import Secrets, load_or_create
from helpdesk.embedded.valkey import Valkey

ATTEMPTS = 40
BOTH = ("postgres", "valkey")


def _silent(_line: str) -> None:
    """Nobody is watching."""


@dataclass
class Servers:
    """Started servers. Use as a context manager, or call `stop()`."""

    data_dir: Path
    database_url: str = ""
    redis_url: str = ""
    running: list[Running] = field(default_factory=list)
    remove_afterwards: bool = False
    lock: DataLock | None = None

    def stop(self) -> None:
        """Stop both, the database last; harmless when done twice."""
        for running in reversed(self.running):
            running.ask_to_stop()
            running.finish()
        self.running.clear()
        if self.lock is not None:
            self.lock.release()
        if self.remove_afterwards:
            shutil.rmtree(self.data_dir, ignore_errors=True)

    def __enter__(self) -> Servers:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()


def start(data_dir: Path, *, fast: bool = False, say: Callable[[str], None] = _silent) -> Servers:
    """Start PostgreSQL and Valkey with their data below `data_dir` (made if need be); wait until both answer.

    `fast` gives up safety against power cuts, for tests. `say` is told what happens, a line at a time. Call
    it from the main thread (see `program.Running`). Raises `CannotStart` with a sentence; nothing is left
    running then.
    """
    open_data_dir(data_dir)
    servers = Servers(data_dir, lock=DataLock(data_dir))
    try:
        rotate_logs(data_dir)
        Records(data_dir).stop_leftovers()
        start_both(servers, secrets=load_or_create(data_dir), fast=fast, say=say)
    except BaseException:
        servers.stop()
        raise
    return servers


def start_temporary() -> Servers:
    """A fast, empty pair in a directory of its own, removed again by `stop()`. For tests."""
    # In /tmp itself: a test's own directory may be one that another user can't enter.
    directory = Path(tempfile.mkdtemp(prefix="kept-", dir="/tmp"))
    directory.chmod(0o711)
    servers = start(directory, fast=True)
    servers.remove_afterwards = True
    return servers


def open_data_dir(data_dir: Path) -> None:
    """Make the data directory with what every start needs in it.

    Raises `CannotStart` when it can't be written to.
    """
    try:
        if not data_dir.exists():
            data_dir.mkdir(parents=True)
            # passable but not readable, so that the servers' user gets through to its own part
            data_dir.chmod(0o711)
        for name in ("run", "log"):
            own_directory(data_dir / name, None)
    except OSError as refusal:
        raise CannotStart(
            f"The data directory {data_dir} can't be used: {refusal.strerror}. Set KEPT_DATA."
        ) from None


def start_both(
    servers: Servers,
    *,
    secrets: Secrets,
    needed: Collection[str] = BOTH,
    fast: bool = False,
    say: Callable[[str], None] = _silent,
) -> None:
    """Start those `needed` into `servers`, which holds the lock. Errors as `start`; the caller cleans up."""
    if not needed:
        return
    account = server_account(servers.data_dir)
    home = server_home(servers.data_dir, account=account, installation=secrets.installation)
    if home != servers.data_dir:
        say(f"the servers' user can't reach {servers.data_dir}; database and queue are kept in {home}")
        for old in abandoned_homes(servers.data_dir, home):
            say(f"{old} holds what {servers.data_dir} held before; remove it if nobody needs it")
    binaries = find_binaries(account)
    book = PortBook(servers.data_dir / "ports.json")
    database = Postgres(home, account, binaries, secrets, fast)
    queue = Valkey(home, account, binaries, secrets, fast)
    if "postgres" in needed:
        database.prepare()
        port = _start(database, servers=servers, book=book, say=say)
        database.furnish(port)
        servers.database_url = database.url(port)
    if "valkey" in needed:
        queue.prepare()
        servers.redis_url = queue.url(_start(queue, servers=servers, book=book, say=say))


def _start(server: Postgres | Valkey, *, servers: Servers, book: PortBook, say: Callable[[str], None]) -> int:
    """Try until it runs: another program may take the port first, a killed one needs a moment to be gone."""
    name = server.program(0).name
    for attempt in range(ATTEMPTS):
        port = book.take(name, fresh=attempt % 8 == 7)
        running = Running(server.program(port), servers.data_dir)
        servers.running.append(running)
        if server.wait_until_ready(running, port):
            return port
        servers.running.remove(running)
        if isinstance(server, Valkey) and server.set_aside_damage(running):
            say("the queue's file was damaged and is set aside; nothing is lost, the work is in the database")
            continue
        if attempt >= 5 and not _worth_another_try(running):
            break
        time.sleep(0.1 + attempt * 0.02)
    raise CannotStart(f"{name} did not start. The end of its log ({running.log}):\n{running.last_lines()}")


def _worth_another_try(running: Running) -> bool:
    """Whether the log speaks of a server or a port that may be gone in a moment."""
    passing = ("already exists", "still in use", "address already in use", "could not bind")
    return any(words in running.last_lines().lower() for words in passing)
