"""Programs are kept running, and stopped completely and in order."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path

import pytest

from helpdesk.embedded.errors import CannotStart
from helpdesk.embedded.identity import Records, identity
from helpdesk.embedded.program import Program, Running
from helpdesk.embedded.supervisor import FIRST_WAIT, Supervisor

pytestmark = pytest.mark.crash
PATIENCE = 30  # seconds: a busy machine is no defect

SLEEP = "import time; time.sleep(60)"
STUBBORN = "import signal, time; signal.signal(15, signal.SIG_IGN); print('on', flush=True); time.sleep(60)"
FAMILY = """
import subprocess, time
print(subprocess.Popen(["sleep", "60"]).pid, flush=True)
time.sleep(60)
"""
LAST_WORDS = """
import signal, sys, time
signal.signal(15, lambda *_: (open({file!r}, "a").write({word!r}), sys.exit()))
print("on", flush=True)
time.sleep(60)
"""
PARENT = """
import os, sys, time
from pathlib import Path
from helpdesk.embedded.program import Program, Running
program = Program("web", ["sleep", "60"], Path("/"), dict(os.environ))
print(Running(program, Path(sys.argv[1])).pid, flush=True)
time.sleep(60)
"""


@pytest.fixture
def said() -> list[str]:
    return []


@pytest.fixture
def supervisor(data_dir: Path, said: list[str]) -> Iterator[Supervisor]:
    watched = Supervisor(data_dir, say=said.append)
    yield watched
    watched.stop(hurry=lambda: True)


def python(name: str, code: str, stage: int = 0, seconds: float = 5.0) -> Program:
    stop = ((signal.SIGTERM, seconds),)
    return Program(
        name, [sys.executable, "-c", code], cwd=Path("/"), env=dict(os.environ), stop=stop, stage=stage
    )


def once(happened: Callable[[], object]) -> Callable[[], bool]:
    """For `watch`: until it has happened, but not for ever."""
    end = time.monotonic() + PATIENCE
    return lambda: bool(happened()) or time.monotonic() > end


def printed(running: Running) -> str:
    until = once(lambda: running.log.read_text().endswith("\n"))
    while not until():
        time.sleep(0.05)
    return running.log.read_text().strip()


def is_gone(pid: int) -> bool:
    """Whether the process ends, soon."""
    until = once(lambda: identity(pid) is None)
    while not until():
        time.sleep(0.05)
    return identity(pid) is None


def test_a_killed_program_is_started_again(supervisor: Supervisor, data_dir: Path, said: list[str]) -> None:
    first = Running(python("web", SLEEP), data_dir)
    supervisor.adopt(first)
    os.kill(first.pid, signal.SIGKILL)
    record = data_dir / "run" / "web.pid"
    supervisor.watch(once(lambda: record.exists() and str(first.pid) not in record.read_text()))
    assert said == ["web ended (killed by signal 9); starting it again"]
    assert str(first.pid) not in record.read_text()


def test_one_that_fails_again_and_again_is_tried_ever_more_slowly(data_dir: Path) -> None:
    said: list[tuple[str, float]] = []
    supervisor = Supervisor(data_dir, say=lambda line: said.append((line, time.monotonic())))
    supervisor.add(python("web", "raise SystemExit(3)"))
    supervisor.watch(once(lambda: len(said) == 4))
    supervisor.stop()
    assert [line for line, _at in said] == ["web ended (exit code 3); starting it again"] * 4
    pauses = [later - earlier for (_, earlier), (_, later) in pairwise(said)]
    assert [pause >= FIRST_WAIT * 2**turn for turn, pause in enumerate(pauses)] == [True] * 3, pauses


def test_a_start_that_goes_nowhere_is_given_up_with_the_reason(supervisor: Supervisor) -> None:
    supervisor.add(python("web", "raise SystemExit('no such setting')"))
    with pytest.raises(CannotStart, match=r"(?s)web does not start.*web\.log.*no such setting"):
        supervisor.watch(lambda: False, patience=30)


def test_a_start_that_takes_too_long_is_given_up(supervisor: Supervisor) -> None:
    supervisor.add(python("web", SLEEP))
    with pytest.raises(CannotStart, match="Not ready after 0 seconds"):
        supervisor.watch(lambda: False, patience=0.3)


def test_warnings_reach_the_terminal_with_the_name_of_their_program(
    supervisor: Supervisor, said: list[str]
) -> None:
    supervisor.add(python("worker", f"print('quiet'); print('Warning: loud', flush=True); {SLEEP}"))
    supervisor.watch(once(lambda: said))
    assert said == ["worker   | Warning: loud"]


def test_higher_stages_stop_first(supervisor: Supervisor, data_dir: Path) -> None:
    ended = data_dir / "ended"
    running = [
        Running(python(name, LAST_WORDS.format(file=str(ended), word=f"{name} "), stage), data_dir)
        for stage, name in enumerate(["database", "worker", "web"])
    ]
    for one in running:
        printed(one)
        supervisor.adopt(one)
    supervisor.stop()
    assert ended.read_text() == "web worker database "
    assert not list((data_dir / "run").glob("*.pid"))


def test_the_stubborn_are_killed(supervisor: Supervisor, data_dir: Path) -> None:
    running = Running(python("web", STUBBORN, seconds=0.5), data_dir)
    printed(running)
    supervisor.adopt(running)
    began = time.monotonic()
    supervisor.stop()
    assert running.exit_code() == -signal.SIGKILL
    assert time.monotonic() - began < 3


def test_a_second_request_to_stop_does_not_wait(supervisor: Supervisor, data_dir: Path) -> None:
    running = Running(python("web", STUBBORN, seconds=30), data_dir)
    printed(running)
    supervisor.adopt(running)
    began = time.monotonic()
    supervisor.stop(hurry=lambda: True)
    assert time.monotonic() - began < 3


def test_nothing_of_a_killed_program_stays(data_dir: Path) -> None:
    running = Running(python("web", FAMILY), data_dir)
    child = int(printed(running))
    os.kill(running.pid, signal.SIGKILL)
    while running.exit_code() is None:
        time.sleep(0.02)
    assert is_gone(child)


def test_when_the_supervisor_is_killed_its_programs_end(data_dir: Path) -> None:
    parent = subprocess.Popen(
        [sys.executable, "-c", PARENT, str(data_dir)], stdout=subprocess.PIPE, text=True
    )
    assert parent.stdout is not None
    child = int(parent.stdout.readline())
    assert identity(child)
    parent.kill()
    parent.wait()
    parent.stdout.close()
    if sys.platform != "linux":  # no other kernel does it for us: the next start does
        Records(data_dir).stop_leftovers()
    assert is_gone(child)
