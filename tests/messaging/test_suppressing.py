from __future__ import annotations

import pytest

from messaging.suppressing import Scope, is_suppressed, lift, suppress
from tests.messaging.conftest import NOW

pytestmark = pytest.mark.django_db


def test_an_opt_out_stops_its_kind_only() -> None:
    suppress("Chen@Example.org", "surveys", reason="Asked for it.", now=NOW)
    assert is_suppressed("chen@example.ORG ", Scope.SURVEYS)
    assert not is_suppressed("chen@example.org", Scope.GREETINGS)
    assert not is_suppressed("chen@example.org")


def test_a_dead_address_stops_everything() -> None:
    suppress("chen@example.org", "all", reason="No such address.", now=NOW)
    assert is_suppressed("chen@example.org")
    assert is_suppressed("chen@example.org", Scope.SURVEYS)


def test_asking_twice_keeps_the_first_reason_and_lifting_ends_it() -> None:
    suppress("chen@example.org", "all", reason="First.", now=NOW)
    assert suppress("chen@example.org", "all", reason="Second.", now=NOW).reason == "First."
    assert lift("CHEN@example.org", "all") is True
    assert lift("chen@example.org", "all") is False
    assert not is_suppressed("chen@example.org")


def test_an_unknown_kind_is_refused() -> None:
    with pytest.raises(ValueError):
        suppress("chen@example.org", "everything", reason="", now=NOW)
