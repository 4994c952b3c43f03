"""How much memory each kind of process takes, started as bin/run starts it and left alone for a moment."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

SETTLE_SECONDS = 12
# The worker takes a queue into which no sweep is put.
KINDS = {
    "web (gunicorn, 1 worker, 4 threads)": [
        sys.executable, "-m", "gunicorn", "helpdesk.wsgi", "--bind", "127.0.0.1:0", "--threads", "4",
    ],
    "live (uvicorn)": [
        sys.executable, "-m", "uvicorn", "helpdesk.live.app:app", "--host", "127.0.0.1", "--port", "0",
    ],
    "worker (celery, 2 at once)": [
        sys.executable, "-m", "celery", "-A", "helpdesk", "worker", "-Q", "reports",
        "--concurrency", "2",
    ],
    "beat (celery)": [
        sys.executable, "-m", "celery", "-A", "helpdesk", "beat", "--pidfile=",
        "--scheduler", "helpdesk.pulse:BeatScheduler",
    ],
    "mail (the SMTP door)": [sys.executable, "manage.py", "mail_door", "--host", "127.0.0.1", "--port", "0"],
}  # fmt: skip


@dataclass(frozen=True)
class Memory:
    """Megabytes of a kind of process with its children; `shared` pages are counted once (PSS)."""

    name: str
    processes: int
    megabytes: float


def memory() -> Iterator[Memory]:
    """This process after all it did, then start each kind, look, stop it."""
    yield Memory("this process, after all the pages", 1, _kilobytes(os.getpid()) / 1024)
    root = Path(__file__).resolve().parent.parent
    for name, command in KINDS.items():
        process = subprocess.Popen(  # noqa: S603 - the commands above
            command, cwd=root, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        try:
            time.sleep(SETTLE_SECONDS)
            family = [process.pid, *_children(process.pid)]
            yield Memory(name, len(family), sum(map(_kilobytes, family)) / 1024)
        finally:
            process.terminate()
            try:
                process.wait(15)
            except subprocess.TimeoutExpired:
                process.kill()


def _children(pid: int) -> list[int]:
    found: list[int] = []
    for thread in Path(f"/proc/{pid}/task").glob("*/children"):
        for child in map(int, thread.read_text().split()):
            if _kilobytes(child):
                found += [child, *_children(child)]
    return found


def _kilobytes(pid: int) -> int:
    try:
        lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
    except (FileNotFoundError, ProcessLookupError):  # it has ended meanwhile
        return 0
    for line in lines:
        if line.startswith("Pss:"):
            return int(line.split()[1])
    return 0


def load() -> str:
    """How busy the machine is."""
    return " ".join(f"{each:.1f}" for each in os.getloadavg()) + f" on {os.cpu_count()} cores"
