"""A crowd of a few hundred tickets, loaded once for all tests of this folder and taken away again."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
import time_machine
from django.db import transaction

from helpdesk.demo.crowd.loading import Size, load
from tests import cast

CUSTOMERS, TICKETS, SEED = 120, 400, 11


@pytest.fixture(scope="module")
def _loaded(django_db_setup: None, django_db_blocker: Any) -> Iterator[None]:
    with django_db_blocker.unblock(), transaction.atomic():
        with time_machine.travel(cast.NOW, tick=False):
            load(
                Size(CUSTOMERS, TICKETS, SEED),
                until=cast.NOW,
                processes=1,
                say=lambda line: None,
            )
        yield
        transaction.set_rollback(True)


@pytest.fixture
def crowd(_loaded: None, db: None, now: Any) -> None:
    """The crowd is there, and it is the moment up to which it lived."""
