"""A sign of life for containers: worker and beat touch the file PULSE_FILE as long as their loops turn.

`inspect ping` costs a whole Python start for each question, and answers late when the worker is busy.
docker/health.py looks at the file's age. Without PULSE_FILE nothing is written.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

from celery import bootsteps
from celery.beat import Scheduler

SECONDS = 10.0


def touch() -> None:
    """Show that this process still gets around to things."""
    file = os.environ.get("PULSE_FILE")
    if file:
        Path(file).touch()


class WorkerPulse(bootsteps.StartStopStep):
    """Add to `app.steps["worker"]`: touches the file from the timer of the worker's own event loop."""

    requires = ("celery.worker.components:Timer",)

    def start(self, parent: Any) -> None:
        """Begin with the worker."""
        touch()
        self.entry = parent.timer.call_repeatedly(SECONDS, touch, priority=10)

    def stop(self, parent: Any) -> None:
        """End with the worker."""
        self.entry.cancel()


class BeatScheduler(Scheduler):
    """Celery's plain scheduler with a pulse. It keeps no file: every sweep may run at any time.

    The usual one remembers when each job ran last in a file that kill -9 breaks.
    """

    def tick(self, *args: Any, **kwargs: Any) -> float:
        """One turn; seconds until the next."""
        touch()
        return min(SECONDS, super().tick(*args, **kwargs))
