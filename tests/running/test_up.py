"""`manage.py up`, what bin/run runs: from nothing to ready, through kill -9 of its parts, to a clean end."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from helpdesk.embedded.identity import identity
from helpdesk.embedded.ports import free_port

pytestmark = [pytest.mark.crash, pytest.mark.timeout(300)]
ROOT = Path(__file__).resolve().parent.parent.parent
PARTS = ("postgres", "valkey", "web", "live", "mail", "worker", "beat")


class Up:
    """A running `manage.py up` with a data directory of its own and nothing set by the caller."""

    def __init__(self, data_dir: Path, port: int, **given: str) -> None:
        self.data_dir = data_dir
        self.url = f"http://127.0.0.1:{port}"
        self.output = data_dir / "output"
        env = {name: os.environ[name] for name in ("PATH", "HOME", "LANG") if name in os.environ}
        env |= {"KEPT_DATA": str(data_dir), "PORT": str(port), "KEPT_DEMO": "0", "KEPT_ENV_FILE": "/dev/null"}
        with self.output.open("ab") as stream:
            self.process = subprocess.Popen(
                [sys.executable, "manage.py", "up"], cwd=ROOT, env=env | given, stdout=stream, stderr=stream
            )

    def said(self) -> str:
        return self.output.read_text()

    def wait_for(self, words: str, *, times: int = 1) -> None:
        end = time.monotonic() + 150
        while self.said().count(words) < times:
            assert self.process.poll() is None, self.said()
            assert time.monotonic() < end, self.said()
            time.sleep(0.1)

    def pid_of(self, part: str) -> int | None:
        try:
            return int(json.loads((self.data_dir / "run" / f"{part}.pid").read_text())["pid"])
        except (OSError, ValueError):
            return None

    def works(self) -> bool:
        """Database and Redis answer, and every part runs."""
        try:
            with urllib.request.urlopen(f"{self.url}/readyz", timeout=5) as answer:
                checks: dict[str, Any] = json.load(answer)["checks"]
        except (OSError, urllib.error.URLError, ValueError):
            return False
        return checks["database"]["ok"] and checks["redis"]["ok"] and all(map(self.pid_of, PARTS))

    def wait_until_it_works(self, seconds: float = 60) -> None:
        end = time.monotonic() + seconds
        while not self.works():
            assert time.monotonic() < end, self.said()
            time.sleep(0.2)

    def stop(self) -> int:
        self.process.send_signal(signal.SIGINT)
        return self.process.wait(120)


@pytest.fixture
def port() -> int:
    return free_port()


@pytest.fixture
def up(data_dir: Path, port: int) -> Iterator[Up]:
    running = Up(data_dir, port)
    yield running
    if running.process.poll() is None:
        running.stop()


def test_a_day_in_the_life(up: Up, port: int) -> None:
    up.wait_for("ready: ")
    assert up.said().count("ready: ") == 1
    assert f"\nready: {up.url}\n" in up.said()
    up.wait_until_it_works()

    for address in re.findall(rf"{up.url}/\S+", up.said()):
        assert urllib.request.urlopen(address, timeout=10).status == 200, address

    second = Up(up.data_dir, free_port())
    assert second.process.wait(60) == 1
    assert f"already running on the data in {up.data_dir} at {up.url}" in up.said()

    for part in PARTS:
        pid = up.pid_of(part)
        assert pid is not None
        os.kill(pid, signal.SIGKILL)
        end = time.monotonic() + 60
        while up.pid_of(part) in {pid, None}:
            assert time.monotonic() < end, f"{part} did not come back: {up.said()}"
            time.sleep(0.1)
    up.wait_until_it_works()

    pids = [pid for part in PARTS if (pid := up.pid_of(part))]
    assert up.stop() == 0
    assert "everything is kept" in up.said()
    assert [identity(pid) for pid in pids] == [None] * len(PARTS)
    assert not list((up.data_dir / "run").glob("*.pid"))


def test_after_kill_9_of_the_whole_the_next_start_works(up: Up, port: int) -> None:
    up.wait_for("ready: ")
    left = [pid for part in PARTS if (pid := up.pid_of(part))]
    up.process.kill()
    up.process.wait()
    again = Up(up.data_dir, port)  # writes on in the same output
    try:
        again.wait_for("ready: ", times=2)
        again.wait_until_it_works()
        assert [identity(pid) for pid in left] == [None] * len(left)
    finally:
        assert again.stop() == 0


def test_ctrl_c_while_it_is_starting_leaves_nothing(up: Up) -> None:
    up.wait_for("PostgreSQL at ")
    pids = [pid for part in PARTS if (pid := up.pid_of(part))]
    assert up.stop() == 0
    assert "stopped before it was ready" in up.said()
    assert [identity(pid) for pid in pids] == [None] * len(pids)


@pytest.mark.parametrize(
    ("name", "value", "sentence"),
    [
        ("PORT", "http", "PORT=http is not a port"),
        ("MAIL_PORT", "0", "MAIL_PORT=0 is not a port"),
        ("KEPT_DATA", "/dev/null/data", "data directory /dev/null/data can't be used"),
    ],
)
def test_what_can_not_work_is_refused_with_a_sentence(
    data_dir: Path, name: str, value: str, sentence: str
) -> None:
    up = Up(data_dir, free_port(), **{name: value})
    assert up.process.wait(60) == 1
    assert sentence in up.said()
    assert "Traceback" not in up.said()
