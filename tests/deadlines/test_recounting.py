"""After opening hours, holidays or policies were edited, active tickets are counted anew."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from complaints.models import BusinessCalendar, SlaPolicy, Ticket
from complaints.recounting import recount_due
from tests import cast

pytestmark = pytest.mark.django_db


def test_a_new_holiday_moves_what_is_due(ticket: Ticket, now: datetime) -> None:
    before = ticket.deadlines.get(metric="resolution").due_at
    calendar = BusinessCalendar.objects.get()
    calendar.holidays.create(date=(now + timedelta(days=1)).date(), name="Election day")
    calendar.changed_at = now + timedelta(seconds=1)
    BusinessCalendar.objects.bulk_update([calendar], ["changed_at"])
    SlaPolicy.objects.update(changed_at=now)
    assert recount_due(now=now + timedelta(minutes=1)) == 1
    after = ticket.deadlines.get(metric="resolution").due_at
    assert before is not None
    assert after is not None
    assert after > before
    assert recount_due(now=now + timedelta(minutes=2)) == 0, "once is enough"


def test_a_shorter_target_counts_from_the_edit_on(ticket: Ticket, now: datetime) -> None:
    BusinessCalendar.objects.update(changed_at=now)
    SlaPolicy.objects.update(changed_at=now)
    SlaPolicy.objects.filter(name="Everyone").update(
        first_response_minutes=60, changed_at=now + timedelta(minutes=30)
    )
    recount_due(now=now + timedelta(minutes=31))
    first = ticket.deadlines.get(metric="first_response")
    assert (first.target_minutes, first.due_at) == (60, cast.NOW + timedelta(hours=1))


def test_nothing_edited_means_nothing_to_do(ticket: Ticket, now: datetime) -> None:
    BusinessCalendar.objects.update(changed_at=now - timedelta(days=1))
    SlaPolicy.objects.update(changed_at=now - timedelta(days=1))
    assert recount_due(now=now) == 0
