"""Following a log file, to show at the terminal what deserves it."""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path

LARGEST = 20 * 1024 * 1024
# What is worth a line at the terminal; everything else is in the log file.
LOUD = re.compile(r"warning|error|critical|fatal|panic|traceback", re.IGNORECASE)
HARMLESS = (
    # advice about a kernel setting, which only matters to a Redis-protocol server of many gigabytes
    "overcommit_memory",
    # PostgreSQL to those who knock while it comes back; that it ended has been said already
    "terminating connection due to",
    "the database system is",
)
# Its warnings are pages that weren't found and the like: a matter for the log.
EVERYDAY = {"django.request"}
LOUD_LEVELS = {"warning", "error", "critical"}
LONGEST_LINE = 300


class LogTail:
    """Reads what was added to one log file since the last look."""

    def __init__(self, file: Path, *, from_start: bool = False) -> None:
        """Begin at the present end of `file`, which need not exist yet, or at its start."""
        self._file = file
        self._offset = file.stat().st_size if file.exists() and not from_start else 0
        self._rest = b""

    def new_lines(self) -> list[str]:
        """The complete lines added since the last call."""
        try:
            with self._file.open("rb") as stream:
                if stream.seek(0, 2) < self._offset:  # begun anew
                    self._offset = 0
                stream.seek(self._offset)
                added = stream.read()
        except OSError:
            return []
        self._offset += len(added)
        *lines, self._rest = (self._rest + added).split(b"\n")
        if self._offset > LARGEST:
            self._begin_anew()
        return [line.decode(errors="replace").rstrip() for line in lines]

    def _begin_anew(self) -> None:
        """Keep one old file of the largest size; the program goes on writing to the same, now empty one."""
        shutil.copyfile(self._file, self._file.with_name(f"{self._file.name}.1"))
        with self._file.open("rb+") as stream:
            stream.truncate(0)
        self._offset = 0


def worth_showing(line: str) -> str | None:
    """The line as the terminal should show it, or None when the log file is enough.

    Knows our structured lines (JSON with `level` and `event`) and judges others by their words.
    """
    if any(words in line for words in HARMLESS):
        return None
    if line.startswith("{"):
        try:
            entry = json.loads(line)
            level, event = str(entry["level"]), str(entry["event"])
        except (ValueError, KeyError, TypeError):
            return line[:LONGEST_LINE]
        if level == "warning" and entry.get("logger") in EVERYDAY:
            return None
        first, *_ = event.strip().splitlines() or [""]
        return f"{level}: {first}"[:LONGEST_LINE] if level in LOUD_LEVELS else None
    return line[:LONGEST_LINE] if LOUD.search(line) else None
