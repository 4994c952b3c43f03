"""Collecting the static files only when they changed."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from pathlib import Path

from helpdesk.embedded.processes import ROOT


class StaticStamp:
    """Remembers in the data directory for which files `collectstatic` last succeeded."""

    def __init__(self, data_dir: Path) -> None:
        self._file = data_dir / "run" / "static-stamp"
        self._collected = data_dir / "static"

    def is_current(self) -> bool:
        """Whether the collected files are those of the present sources and packages."""
        try:
            return self._collected.is_dir() and self._file.read_text() == _fingerprint()
        except OSError:
            return False

    def renew(self) -> None:
        """Note that the files were collected just now."""
        self._file.write_text(_fingerprint())


def _fingerprint() -> str:
    digest = hashlib.sha256((ROOT / "requirements.txt").read_bytes())
    for file in _sources():
        seen = file.stat()
        digest.update(f"{file.relative_to(ROOT)} {seen.st_size} {seen.st_mtime_ns}\n".encode())
    return digest.hexdigest()


def _sources() -> Iterator[Path]:
    for directory in (ROOT / "static", *sorted(ROOT.glob("*/static"))):
        yield from sorted(path for path in directory.rglob("*") if path.is_file())
