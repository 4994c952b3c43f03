"""What a killed start left is stopped; a stranger that got the same number is left alone."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from helpdesk.embedded.identity import Records, identity

STUBBORN = "import signal, time; signal.signal(15, signal.SIG_IGN); print('on', flush=True); time.sleep(60)"


@pytest.fixture
def sleeper() -> Iterator[subprocess.Popen[bytes]]:
    """A process that leads a group, as all ours do."""
    process = subprocess.Popen(["sleep", "60"], start_new_session=True)
    yield process
    process.kill()
    process.wait()


def test_identity_tells_processes_apart(sleeper: subprocess.Popen[bytes]) -> None:
    mine = identity(os.getpid())
    assert mine is not None
    assert mine == identity(os.getpid())
    sleeper.kill()
    os.waitid(os.P_PID, sleeper.pid, os.WEXITED | os.WNOWAIT)
    assert identity(sleeper.pid) is None, "a dead process that nobody has collected yet is gone too"


def test_a_leftover_is_stopped(tmp_path: Path, sleeper: subprocess.Popen[bytes]) -> None:
    (tmp_path / "run").mkdir()
    Records(tmp_path).add("web", sleeper.pid)
    assert Records(tmp_path).stop_leftovers() == ["web"]
    assert sleeper.wait(5) == -15
    assert Records(tmp_path).stop_leftovers() == []


def test_a_stubborn_leftover_is_killed(tmp_path: Path) -> None:
    (tmp_path / "run").mkdir()
    process = subprocess.Popen(
        [sys.executable, "-c", STUBBORN], start_new_session=True, stdout=subprocess.PIPE
    )
    assert process.stdout is not None
    process.stdout.readline()
    Records(tmp_path).add("worker", process.pid)
    Records(tmp_path).stop_leftovers(patience=0.2)
    assert process.wait(5) == -9
    process.stdout.close()


@pytest.mark.parametrize(
    "content", ['{"pid": %d, "identity": "another boot"}', '{"pid": %d, "identity": null}', "%d"]
)
def test_a_stranger_with_the_same_number_is_left_alone(
    tmp_path: Path, sleeper: subprocess.Popen[bytes], content: str
) -> None:
    (tmp_path / "run").mkdir()
    (tmp_path / "run" / "web.pid").write_text(content % sleeper.pid)
    assert Records(tmp_path).stop_leftovers() == []
    assert sleeper.poll() is None
    assert not (tmp_path / "run" / "web.pid").exists()


def test_a_record_names_the_process(tmp_path: Path) -> None:
    (tmp_path / "run").mkdir()
    Records(tmp_path).add("web", os.getpid())
    entry = json.loads((tmp_path / "run" / "web.pid").read_text())
    assert entry == {"pid": os.getpid(), "identity": identity(os.getpid())}
