"""What EXPLAIN says of the queries of a page: a sequential scan of a big table is named."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from django.db import connection
from django.test.utils import CaptureQueriesContext

BIG = 10_000  # rows
SLOW = 5.0  # milliseconds


@dataclass(frozen=True)
class Remark:
    """A query that deserves a look: what is the matter, its time in milliseconds, how it begins."""

    page: str
    what: str
    took: float
    sql: str


def remarks(page: str, act: Callable[[], object]) -> Iterator[Remark]:
    """Every query of `act` that scans a big table from end to end, or takes long."""
    with CaptureQueriesContext(connection) as captured:
        act()
    for query in captured.captured_queries:
        if not re.match(r"\s*(SELECT|WITH)\b", query["sql"]) or "FOR UPDATE" in query["sql"]:
            continue
        plan, took = _explained(query["sql"])
        scanned = sorted(set(_scanned(plan)))
        if scanned:
            yield Remark(page, f"Seq Scan on {', '.join(scanned)}", took, _short(query["sql"]))
        elif took > SLOW:
            yield Remark(page, "slow", took, _short(query["sql"]))


def _explained(sql: str) -> tuple[dict[str, Any], float]:
    with connection.cursor() as cursor:
        # The text was put together by the driver, values and all; a percent sign in it is no placeholder.
        cursor.execute("EXPLAIN (ANALYZE, BUFFERS OFF, FORMAT JSON) " + sql.replace("%", "%%"), [])
        found = cursor.fetchone()[0]
    top = (json.loads(found) if isinstance(found, str) else found)[0]
    return top["Plan"], float(top["Execution Time"])


def _scanned(plan: dict[str, Any]) -> Iterator[str]:
    """Tables with more than BIG rows that this plan reads whole."""
    if plan["Node Type"] == "Seq Scan" and plan.get("Actual Loops", 1):
        read = (plan["Actual Rows"] + plan.get("Rows Removed by Filter", 0)) * plan["Actual Loops"]
        if read > BIG:
            yield plan["Relation Name"]
    for part in plan.get("Plans", ()):
        yield from _scanned(part)


def _short(sql: str) -> str:
    """The query without its list of columns."""
    return re.sub(r"^SELECT .*? FROM ", "SELECT … FROM ", " ".join(sql.split()))[:300]
