"""A request to stop is heard whenever it comes."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator

import pytest

from helpdesk.embedded.stopping import StopAsked, StopRequests

HEARD = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)


@pytest.fixture
def stop() -> Iterator[StopRequests]:
    before = {number: signal.getsignal(number) for number in HEARD}
    yield StopRequests()
    for number, handler in before.items():
        signal.signal(number, handler)


class AsksWhenItGoes:
    def __del__(self) -> None:
        os.kill(os.getpid(), signal.SIGTERM)


def test_a_request_breaks_off_what_is_being_prepared(stop: StopRequests) -> None:
    stop.check()
    with pytest.raises(StopAsked):
        os.kill(os.getpid(), signal.SIGTERM)
    with pytest.raises(StopAsked):
        stop.check()


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
def test_a_request_that_python_drops_is_heard_at_the_next_look(stop: StopRequests) -> None:
    thing = AsksWhenItGoes()
    del thing  # raises inside a finaliser: nobody gets to see it
    with pytest.raises(StopAsked):
        stop.check()


def test_later_requests_break_off_nothing_but_count(stop: StopRequests) -> None:
    stop.interrupting = False
    os.kill(os.getpid(), signal.SIGINT)
    assert stop.any()
    assert not stop.hurry()
    os.kill(os.getpid(), signal.SIGINT)
    assert stop.hurry()
