"""What each figure is called and what it counts, in words for a manager: whom it leaves out, too.

    words("retention").definition

The page, the list of rows, the sheet and the weekly report say the same. Keys are those of the rows
(retention.rows); of a family such as `cause-rudeness` the part before the hyphen stands here.
"""

from __future__ import annotations

from dataclasses import dataclass

from django.conf import settings

from retention.counting.customer_definitions import OF_CUSTOMERS
from retention.counting.ticket_definitions import OF_TICKETS

AFTER_DAYS = 150
"""So long after a complaint or a promise we look whether they left: longer than silence takes to count."""
LANDMARK_DAYS = 180


@dataclass(frozen=True)
class Words:
    """`key` names the rows of a figure; "" is none."""

    key: str
    label: str
    definition: str


def words(key: str) -> Words:
    """KeyError for a key without a definition."""
    label, definition = _DEFINED[key.partition("-")[0]]
    return Words(key, str(label), str(definition) % _numbers())


def _numbers() -> dict[str, int]:
    return {"quiet": settings.QUIET_AFTER_DAYS, "after": AFTER_DAYS, "landmark": LANDMARK_DAYS}


_DEFINED = OF_CUSTOMERS | OF_TICKETS
