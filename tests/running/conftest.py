"""A data directory that the servers' user can enter, whoever runs the suite."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest


@pytest.fixture(autouse=True)
def _clean_redis() -> None:
    """Nothing here uses the suite's own Redis."""


@pytest.fixture
def data_dir() -> Iterator[Path]:
    """An empty data directory, in /tmp itself: pytest's own are closed to other users."""
    directory = Path(tempfile.mkdtemp(prefix="kept-running-", dir="/tmp"))
    directory.chmod(0o711)
    for name in ("run", "log"):
        (directory / name).mkdir()
    yield directory
    shutil.rmtree(directory)
