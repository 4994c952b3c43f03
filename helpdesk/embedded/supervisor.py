"""Keeps a set of programs running: restarts what ends, shows what matters, stops all in the right order.

Why not a Procfile runner: those stop everything when one part ends, and leave everything running when they
are killed themselves. See docs/decisions/.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from helpdesk.embedded.errors import CannotStart
from helpdesk.embedded.logtail import LogTail, worth_showing
from helpdesk.embedded.program import Program, Running, log_file

LOOK_EVERY = 0.2
FIRST_WAIT, LONGEST_WAIT = 0.3, 30.0
STEADY_AFTER = 5.0  # seconds of running after which earlier failures are forgotten
GIVE_UP_AFTER = 4  # failures of one program before everything was ready


@dataclass
class Ward:
    """One program that is looked after."""

    program: Program
    running: Running
    tail: LogTail
    failures: int = 0
    restart_at: float | None = None


class Supervisor:
    """Start programs with `add` (or hand over started ones with `adopt`), then `watch`, then `stop`."""

    def __init__(self, data_dir: Path, *, say: Callable[[str], None]) -> None:
        """Logs and process records go below `data_dir`; `say` gets each line for the terminal."""
        self._data_dir = data_dir
        self._say = say
        self._wards: list[Ward] = []

    def add(self, program: Program) -> None:
        """Start a program and look after it."""
        tail = LogTail(log_file(self._data_dir, program.name))
        self._wards.append(Ward(program, Running(program, self._data_dir), tail))

    def adopt(self, running: Running) -> None:
        """Look after a program that was started already."""
        self._wards.append(Ward(running.program, running, LogTail(running.log)))

    def watch(self, until: Callable[[], bool], *, patience: float | None = None) -> None:
        """Look after all until `until()` is true.

        With `patience` (seconds) this is the time of starting: `CannotStart` is raised when it runs out, or
        when one program fails again and again, with the end of that program's log.
        """
        deadline = None if patience is None else time.monotonic() + patience
        while not until():
            for ward in self._wards:
                self._look_at(ward)
                if deadline is not None and ward.failures >= GIVE_UP_AFTER:
                    raise CannotStart(f"{ward.program.name} does not start. {_end_of(ward)}")
            if deadline is not None and time.monotonic() > deadline:
                raise CannotStart(
                    f"Not ready after {patience:.0f} seconds. The logs are in {self._data_dir}/log."
                )
            time.sleep(LOOK_EVERY)

    def stop(self, *, hurry: Callable[[], bool] = lambda: False) -> None:
        """Stop the programs, highest stage first, those of one stage together."""
        for stage in sorted({ward.program.stage for ward in self._wards}, reverse=True):
            wards = [ward for ward in self._wards if ward.program.stage == stage and ward.restart_at is None]
            for ward in wards:
                ward.running.ask_to_stop()
            for ward in wards:
                ward.running.finish(hurry=hurry)
        self._wards.clear()

    def _look_at(self, ward: Ward) -> None:
        name, now = ward.program.name, time.monotonic()
        for line in filter(None, map(worth_showing, ward.tail.new_lines())):
            self._say(f"{name:<8} | {line}")
        if ward.restart_at is not None:
            if now >= ward.restart_at:
                self._restart(ward)
            return
        code = ward.running.exit_code()
        if code is not None:
            wait = min(LONGEST_WAIT, FIRST_WAIT * 2**ward.failures)
            ward.failures += 1
            ward.restart_at = now + wait
            self._say(f"{name} ended ({_how(code)}); starting it again")
        elif ward.failures and now - ward.running.started > STEADY_AFTER:
            ward.failures = 0
            self._say(f"{name} is running again")

    def _restart(self, ward: Ward) -> None:
        try:
            ward.running = Running(ward.program, self._data_dir)
        except OSError as reason:  # no memory, no file handles, no disk: perhaps later
            ward.failures += 1
            ward.restart_at = time.monotonic() + LONGEST_WAIT
            self._say(f"{ward.program.name} can't be started now: {reason}")
        else:
            ward.restart_at = None


def _how(code: int) -> str:
    return f"killed by signal {-code}" if code < 0 else f"exit code {code}"


def _end_of(ward: Ward) -> str:
    return f"The end of its log ({ward.running.log}):\n{ward.running.last_lines()}"
