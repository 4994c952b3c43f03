"""What the worker counted, as the pages and the report read it."""

from __future__ import annotations

from retention.figure import Overview, overview_from_json
from retention.models import Snapshot


def overview_of(snapshot: Snapshot) -> Overview | None:
    """What was counted; None when it was not yet, or by a version of Kept that counted otherwise."""
    if not snapshot.overview:
        return None
    try:
        return overview_from_json(snapshot.overview)
    except (KeyError, TypeError, ValueError):
        return None
