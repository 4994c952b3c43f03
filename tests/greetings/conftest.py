from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any

import pytest

from customers.models import Customer
from greetings import planning, releasing
from greetings.models import Greeting, Programme
from messaging.sending import send_due
from tests.greetings.people import programme, willing
from tests.messaging.conftest import sink as sink


@pytest.fixture
def birthdays(ground: None, now: datetime) -> Programme:
    """Everybody's birthday is greeted at 9:00. (It is noon in Kampala, Wednesday 18 November 2026.)"""
    return programme("birthday", now=now)


@pytest.fixture
def gita(ground: None, now: datetime) -> Customer:
    """A customer who likes greetings and has her birthday today."""
    return willing("Gita Rai", birthday=(11, 18), said_at=now)


@pytest.fixture
def sweep(settings: Any) -> Callable[[datetime], None]:
    """What beat does in a while: plan, release, send. Mail goes to django.core.mail.outbox."""
    settings.EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"

    def at(moment: datetime) -> None:
        planning.plan(now=moment)
        releasing.release_due(now=moment)
        send_due(now=moment)

    return at


@pytest.fixture
def standing() -> Callable[[], list[tuple[str, str, str]]]:
    """(name, state, reason) of every greeting."""

    def read() -> list[tuple[str, str, str]]:
        rows = Greeting.objects.order_by("customer__name", "pk")
        return list(rows.values_list("customer__name", "state", "reason"))

    return read
