"""Overviews counted by the worker and shown many times.

    snapshot = snapshot_of(selection, now=now)      # in a request: one row; wakes the worker when it is old
    overview = overview_from_json(snapshot.overview) if snapshot.overview else None

Nothing is counted in a request. `snapshot.wanted_at` set: it is being counted, look again in a few seconds;
`snapshot.error`: why the last counting failed, a sentence.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from retention.models import Snapshot
from retention.selection import Selection

FRESH_FOR = timedelta(minutes=15)


def snapshot_of(selection: Selection, *, now: datetime) -> Snapshot:
    """The stored overview of a selection, new or old or not counted yet (overview None)."""
    row, _ = Snapshot.objects.get_or_create(
        key=selection.key,
        defaults={"selection": selection.as_json(), "seen_at": now, "wanted_at": now},
    )
    return row


def refresh_wanted(*, now: datetime) -> int:
    """Count what is wanted and not fresh; return how many. Two at once do no harm."""
    return 0
