"""One supervisor per data directory."""

from __future__ import annotations

import fcntl
import os
from pathlib import Path

from helpdesk.embedded.errors import AlreadyRunning


class DataLock:
    """Held as long as the process lives; the kernel lets go of it after kill -9 too."""

    def __init__(self, data_dir: Path) -> None:
        """Take the lock of `data_dir`.

        Raises `AlreadyRunning` with where the other one can be found.
        """
        file = data_dir / "run" / "lock"
        self._handle = os.open(file, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
        try:
            fcntl.flock(self._handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            where = os.read(self._handle, 500).decode(errors="replace").strip()
            os.close(self._handle)
            raise AlreadyRunning(
                f"Kept is already running on the data in {data_dir}{where and ' at '}{where}. "
                "Stop it first (Ctrl-C in its terminal), "
                "or run a second one beside it: PORT=8001 KEPT_DATA=other-directory bin/run"
            ) from None
        self.note("")

    def note(self, where: str) -> None:
        """Say where this one can be found, for whoever comes second."""
        os.ftruncate(self._handle, 0)
        os.pwrite(self._handle, where.encode(), 0)

    def release(self) -> None:
        """Let go; harmless when done twice."""
        if self._handle >= 0:
            os.close(self._handle)
            self._handle = -1
