"""One program: how it is started, watched and stopped."""

from __future__ import annotations

import contextlib
import ctypes
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from helpdesk.embedded.identity import Records
from helpdesk.embedded.places import Account

PR_SET_PDEATHSIG = 1
# Looked up before any fork: the child must not have to load anything.
_prctl = ctypes.CDLL(None).prctl if sys.platform == "linux" else None

KEPT_LOGS = 3


def _nothing() -> None:
    """Most programs need no preparation."""


@dataclass(frozen=True)
class Program:
    """What to run. `stop` lists the signals to try in turn, with the seconds to wait; then it is killed."""

    name: str
    argv: Sequence[str]
    cwd: Path
    env: Mapping[str, str]
    account: Account | None = None
    stop: Sequence[tuple[signal.Signals, float]] = ((signal.SIGTERM, 5.0),)
    stage: int = 0  # programs of a higher stage are stopped before those of a lower one
    before_start: Callable[[], None] = _nothing


class Running:
    """A started program, with its output in `log/<name>.log`.

    Start from the main thread: on Linux the kernel stops the child when the thread that started it ends, so
    that nothing is left behind when the supervisor itself is killed.
    """

    def __init__(self, program: Program, data_dir: Path) -> None:
        """Start `program`; its process is recorded in `data_dir/run/`."""
        self.program = program
        self.log = log_file(data_dir, program.name)
        self.started = self._asked = time.monotonic()
        self._ended = False
        self._records = Records(data_dir)
        program.before_start()
        options = program.account.popen_options() if program.account else {}
        with self.log.open("ab") as output:
            self._process = subprocess.Popen(
                list(program.argv),
                cwd=program.cwd,
                env=dict(program.env),
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=subprocess.STDOUT,
                # Ctrl-C reaches the supervisor alone, which stops all in the right order
                start_new_session=True,
                preexec_fn=_tied_to(os.getpid(), program.stop[0][0]),
                **options,
            )
        self._records.add(program.name, self._process.pid)

    @property
    def pid(self) -> int:
        """The number of its first process, which leads a group of its own."""
        return self._process.pid

    def exit_code(self) -> int | None:
        """None while it runs; else how it ended (negative: the signal), with nothing of it left running."""
        code = self._process.poll()
        if code is not None and not self._ended:
            self._ended = True
            # Workers of a killed master would go on holding its port.
            self._signal_group(signal.SIGKILL)
            self._records.remove(self.program.name)
        return code

    def ask_to_stop(self) -> None:
        """Send the first, polite signal; wait with `finish`."""
        self._asked = time.monotonic()
        self._signal(self.program.stop[0][0])

    def finish(self, *, hurry: Callable[[], bool] = lambda: False) -> None:
        """After `ask_to_stop`: wait, with stronger signals as time passes or as soon as `hurry()` is true."""
        for turn, (number, seconds) in enumerate(self.program.stop):
            if turn:
                self._asked = time.monotonic()
                self._signal(number)
            if self._ended_before(self._asked + seconds, hurry):
                return
        self._signal_group(signal.SIGKILL)
        self._process.wait()
        self.exit_code()

    def last_lines(self, count: int = 15) -> str:
        """The end of its log, for a message about why it did not start."""
        try:
            return "\n".join(self.log.read_text(errors="replace").splitlines()[-count:])
        except OSError:
            return ""

    def _ended_before(self, deadline: float, hurry: Callable[[], bool]) -> bool:
        while self.exit_code() is None:
            if time.monotonic() > min(deadline, self._asked + 0.5 if hurry() else deadline):
                return False
            time.sleep(0.05)
        return True

    def _signal(self, number: signal.Signals) -> None:
        with contextlib.suppress(ProcessLookupError):
            self._process.send_signal(number)

    def _signal_group(self, number: signal.Signals) -> None:
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(self._process.pid, number)


def log_file(data_dir: Path, name: str) -> Path:
    """Where the output of `name` goes."""
    return data_dir / "log" / f"{name}.log"


def rotate_logs(data_dir: Path) -> None:
    """Begin new log files; the last few of earlier starts stay beside them as `.1`, `.2` …"""
    for log in sorted((data_dir / "log").glob("*.log")):
        for age in range(KEPT_LOGS, 0, -1):
            older = log.with_name(f"{log.name}.{age}")
            newer = log if age == 1 else log.with_name(f"{log.name}.{age - 1}")
            if newer.exists():
                newer.replace(older)


def _tied_to(parent: int, number: signal.Signals) -> Callable[[], None] | None:
    """What the child does first on Linux: ask for `number` when its parent dies, however that dies.

    Runs after the change of user, which would undo it.
    """
    if _prctl is None:
        return None

    def tie() -> None:
        _prctl(PR_SET_PDEATHSIG, int(number), 0, 0, 0)
        if os.getppid() != parent:  # it died in between
            os._exit(1)

    return tie
