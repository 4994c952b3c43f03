from __future__ import annotations

from datetime import datetime
from typing import Any

import pytest

from complaints.models import Ticket
from feedback.models import Invitation
from staff.models import User
from tests.feedback.story import resolved


@pytest.fixture(autouse=True)
def _as_configured_by_default(settings: Any) -> None:
    settings.SURVEY_DELAY_HOURS, settings.SURVEY_PAUSE_DAYS = 24, 30
    settings.PUBLIC_URL = "https://care.example.org"


@pytest.fixture
def invitation(ticket: Ticket, ana: User, ben: User, now: datetime) -> Invitation:
    """Chen's case, resolved by Ana; Ben is in the same team."""
    return resolved(ticket, by=ana, now=now)
