"""The cast as fixtures, time that stands still, and Redis emptied between tests."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import Any

import hypothesis
import pytest
import time_machine
from django.core.cache import cache
from django.test import Client

from complaints.models import SlaPolicy
from complaints.opening import open_ticket
from complaints.setting_up import lay_ground
from customers.models import Customer
from staff.models import User
from staff.roles import Role
from tests import cast

# A busy machine is no defect: an example may take its time, and so may thinking it up.
hypothesis.settings.register_profile(
    "kept", deadline=None, suppress_health_check=[hypothesis.HealthCheck.too_slow]
)
hypothesis.settings.load_profile("kept")


@pytest.fixture(autouse=True)
def _clean_redis() -> None:
    cache.clear()


@pytest.fixture(autouse=True)
def _cheap_passwords(settings: Any) -> None:
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]


@pytest.fixture
def now() -> Iterator[datetime]:
    """The moment of the test: Wednesday 18 November 2026, 12:00 in Kampala. The clock stands still."""
    with time_machine.travel(cast.NOW, tick=False):
        yield cast.NOW


@pytest.fixture(scope="session")
def django_db_setup(django_db_setup: None, django_db_blocker: Any) -> None:
    """The ground once for all tests; those that need real transactions empty the tables, hence `ground`."""
    with django_db_blocker.unblock():
        lay_ground(now=cast.NOW)


@pytest.fixture
def ground(db: None) -> None:
    """What `manage.py setup` lays in: causes, a calendar, policies."""
    if not SlaPolicy.objects.exists():
        lay_ground(now=cast.NOW)


@pytest.fixture
def ana(ground: None) -> User:
    """An agent of the team Restaurant."""
    return cast.colleague("Ana Achieng", teams=("Restaurant",))


@pytest.fixture
def ben(ground: None) -> User:
    """Ana's colleague in the same team."""
    return cast.colleague("Ben Byaruhanga", teams=("Restaurant",))


@pytest.fixture
def otto(ground: None) -> User:
    """An agent of another team, who must not see the Restaurant's tickets."""
    return cast.colleague("Otto Okello", teams=("Billing",))


@pytest.fixture
def lena(ground: None) -> User:
    """Leads the team Restaurant."""
    return cast.colleague("Lena Lwanga", role=Role.TEAM_LEAD, teams=("Restaurant",))


@pytest.fixture
def maria(ground: None) -> User:
    """The manager: sees everything."""
    return cast.colleague("Maria Mirembe", role=Role.MANAGER)


@pytest.fixture
def ada(ground: None) -> User:
    """The administrator."""
    return cast.colleague("Ada Atim", role=Role.ADMINISTRATOR)


@pytest.fixture
def chen(ground: None) -> Customer:
    """A customer with an e-mail address."""
    return cast.customer("Chen Wei", email="chen@example.org")


@pytest.fixture
def ticket(chen: Customer, ana: User, now: datetime) -> Any:
    """Chen's complaint, given to the team Restaurant, owned by nobody."""
    opened = open_ticket(
        customer=chen,
        text="My soup was cold and the waiter was rude to me.",
        channel="web",
        contact_email="chen@example.org",
        reported_causes=["rudeness"],
        now=now,
    )
    opened.team = cast.team("Restaurant")
    opened.save(update_fields=["team"])
    return opened


@pytest.fixture
def as_(client: Client) -> Any:
    """`as_(ana)` is a fresh browser in which Ana is logged in."""

    def log_in(user: User) -> Client:
        browser = Client()
        browser.force_login(user)
        return browser

    return log_in
