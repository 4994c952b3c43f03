"""Run something often enough to say how long it takes."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass

from django.db import connection
from django.test.utils import CaptureQueriesContext

WARM_UPS = 3


@dataclass(frozen=True)
class Figure:
    """One line of the table. Times in milliseconds."""

    name: str
    queries: int
    median: float
    p95: float
    cpu: float  # of this process, median: what is left when the machine is busy with something else
    least: float  # the least of them: nearest to an idle core


def measure(name: str, act: Callable[[], object], *, runs: int) -> Figure:
    """Do `act` a few times to warm up, once to count its queries, then `runs` times by the clock."""
    for _ in range(WARM_UPS):
        act()
    with CaptureQueriesContext(connection) as captured:
        act()
    queries = len(captured)  # now: the next request empties the log
    walls, cpus = [], []
    for _ in range(runs):
        wall, cpu = time.perf_counter(), time.process_time()
        act()
        walls.append((time.perf_counter() - wall) * 1000)
        cpus.append((time.process_time() - cpu) * 1000)
    walls.sort()
    p95 = walls[min(len(walls) - 1, int(len(walls) * 0.95))]
    return Figure(name, queries, statistics.median(walls), p95, statistics.median(cpus), min(cpus))
