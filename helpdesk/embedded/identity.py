"""Telling a process from a later one with the same number, and stopping what a killed start left."""

from __future__ import annotations

import contextlib
import json
import os
import signal
import subprocess
import time
from pathlib import Path


def identity(pid: int) -> str | None:
    """A word that stays the same for this very process and that no other process gets; None if it is gone."""
    try:
        # Field 22 is the start time; the name before it, in parentheses, may hold spaces.
        fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
        boot = Path("/proc/sys/kernel/random/boot_id").read_text().strip()
    except OSError:
        return None if Path("/proc/self").exists() else _identity_from_ps(pid)
    return None if fields[0] in "ZX" else f"{boot} {fields[19]}"


def _identity_from_ps(pid: int) -> str | None:
    """The same for systems without /proc, as macOS."""
    shown = subprocess.run(
        ["ps", "-o", "lstart=,stat=", "-p", str(pid)],
        capture_output=True,
        text=True,
        check=False,
        env={"LC_ALL": "C"},
    ).stdout.strip()
    started, _, state = shown.rpartition(" ")
    return None if not shown or state.startswith("Z") else started


class Records:
    """Which processes this data directory has started: one small file each in `run/`."""

    def __init__(self, data_dir: Path) -> None:
        self._directory = data_dir / "run"

    def add(self, name: str, pid: int) -> None:
        """Note that `name` now runs as `pid`."""
        entry = {"pid": pid, "identity": identity(pid)}
        self._file(name).write_text(json.dumps(entry) + "\n")

    def remove(self, name: str) -> None:
        """Note that `name` has ended."""
        self._file(name).unlink(missing_ok=True)

    def stop_leftovers(self, *, patience: float = 5.0) -> list[str]:
        """End what an earlier start left running after it was killed itself.

        Asks first, kills after `patience` seconds. Returns the names of those found. Must be called with
        the data directory's lock held, or it ends somebody's running processes.
        """
        found = {
            file.stem: pid for file in sorted(self._directory.glob("*.pid")) if (pid := _still_there(file))
        }
        for pid in found.values():
            _signal_group(pid, signal.SIGTERM)
        deadline = time.monotonic() + patience
        left = dict(found)
        while left and time.monotonic() < deadline:
            time.sleep(0.05)
            left = {name: pid for name, pid in left.items() if _still_there(self._file(name))}
        for pid in left.values():
            _signal_group(pid, signal.SIGKILL)
        for file in self._directory.glob("*.pid"):
            file.unlink(missing_ok=True)
        return list(found)

    def _file(self, name: str) -> Path:
        return self._directory / f"{name}.pid"


def _still_there(file: Path) -> int | None:
    """The recorded process, if it is alive and really the one that was recorded."""
    try:
        entry = json.loads(file.read_text())
        pid, was = int(entry["pid"]), entry["identity"]
    except (OSError, ValueError, KeyError, TypeError):
        return None
    return pid if was is not None and identity(pid) == was else None


def _signal_group(pid: int, number: signal.Signals) -> None:
    """To the process and everything it started; each of ours leads a group of its own."""
    with contextlib.suppress(ProcessLookupError, PermissionError):
        os.killpg(pid, number)
