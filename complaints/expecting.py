"""By when somebody who complains now has an answer, before there is a ticket to say it of."""

from __future__ import annotations

from datetime import datetime, timedelta

from complaints.clock import CalendarError
from complaints.models import SlaPolicy
from complaints.policies import read_calendar


def answer_by(now: datetime) -> datetime | None:
    """When a complaint of no special priority, sent at `now`, has its first answer; None: nobody can say."""
    policy = (
        SlaPolicy.objects.filter(is_active=True, priority__isnull=True, special_only=False, customer_kind="")
        .select_related("calendar")
        .order_by("position", "id")
        .first()
    )
    if policy is None:
        return None
    try:
        return read_calendar(policy.calendar).due(now, timedelta(minutes=policy.first_response_minutes))
    except CalendarError:
        return None
