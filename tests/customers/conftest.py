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
    settings.PUBLIC_URL, settings.COMPANY_CURRENCY = "https://care.example.org", "UGX"


@pytest.fixture
def invitation(ticket: Ticket, ana: User, ben: User, now: datetime) -> Invitation:
    """The question about Chen's case, which Ana resolved."""
    return resolved(ticket, by=ana, now=now)
