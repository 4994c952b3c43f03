"""Where a case stands, in words: pure, so every state is tried without a database."""

from __future__ import annotations

from datetime import timedelta

import pytest

from complaints.models import Deadline, Promise, Ticket
from complaints.owed import owed
from complaints.standing import standing
from complaints.way import steps
from staff.models import User
from tests.cast import NOW as now

HOUR = timedelta(hours=1)


def ticket(**values: object) -> Ticket:
    return Ticket(**({"status": "new", "opened_at": now - HOUR, "waiting_since": now - HOUR} | values))


def clock(metric: str, *, due_in: float = 1) -> Deadline:
    return Deadline(metric=metric, state="running", started_at=now - HOUR, due_at=now + due_in * HOUR)


def made(
    text: str = "A call", *, due_in: float = 2, state: str = "open", ended: float | None = None
) -> Promise:
    ended_at = None if ended is None else now + ended * HOUR
    return Promise(
        text=text, due_at=now + due_in * HOUR, made_at=now - 2 * HOUR, state=state, ended_at=ended_at
    )


def test_new_and_unowned() -> None:
    said = standing(ticket(), [clock("first_response", due_in=3)], [], now=now)
    assert (said.sentence, said.coming) == ("We have your complaint.", "You have an answer")
    assert (said.due_at, said.ring, said.fraction) == (now + 3 * HOUR, "open", 0.25)


def test_it_names_who_has_it() -> None:
    owned = ticket(owner=User(name="Ana Achieng"), status="open")
    assert standing(owned, [], [], now=now).sentence == "Ana has your complaint."


def test_a_late_answer_says_sorry() -> None:
    said = standing(ticket(), [clock("first_response", due_in=-1)], [], now=now)
    assert said.is_late
    assert said.ring == "late"
    assert "we are sorry" in said.coming


def test_the_nearest_of_promise_and_answer_comes_next() -> None:
    answer = clock("next_response", due_in=2)
    going_on = ticket(status="open", first_response_at=now)
    assert "A call" in standing(going_on, [answer], [made(due_in=1)], now=now).coming
    assert standing(going_on, [answer], [made(due_in=5)], now=now).coming == "You have an answer"
    assert "We are late" in standing(going_on, [answer], [made(due_in=-1)], now=now).coming


def test_when_nothing_else_is_owed_we_still_say_by_when_we_speak() -> None:
    quiet = ticket(status="on_hold", first_response_at=now, waiting_since=None)
    said = standing(quiet, [clock("silence", due_in=9)], [], now=now)
    assert (said.sentence, said.coming) == ("We are working on it.", "You hear from us")


def test_waiting_for_the_customer() -> None:
    said = standing(ticket(status="pending", waiting_since=None, first_response_at=now), [], [], now=now)
    assert "wait for your answer" in said.sentence
    assert said.due_at is None


@pytest.mark.parametrize(
    ("status", "words"),
    [("resolved", "put right"), ("closed", "closed"), ("merged", "another"), ("spam", "closed")],
)
def test_the_end(status: str, words: str) -> None:
    said = standing(ticket(status=status), [clock("silence")], [made()], now=now)
    assert words in said.sentence
    assert said.due_at is None


@pytest.mark.parametrize(
    ("promise", "ring"),
    [
        (made(due_in=10), "open"),
        (made(due_in=1), "due"),
        (made(due_in=-1), "late"),
        (made(state="kept", ended=0), "kept"),
        (made(state="late", ended=0), "kept_late"),
        (made(state="broken", ended=0), "broken"),
        (made(state="released", ended=0), "dropped"),
    ],
)
def test_every_promise_has_its_ring(promise: Promise, ring: str) -> None:
    assert owed([promise], now=now)[0].ring == ring


@pytest.mark.parametrize(
    ("values", "states"),
    [
        ({}, "done now later later"),
        ({"first_response_at": now}, "done done now later"),
        ({"status": "resolved", "resolved_at": now}, "done done done now"),
        ({"status": "closed", "resolved_at": now, "closed_at": now}, "done done done done"),
    ],
)
def test_the_way_so_far(values: dict[str, object], states: str) -> None:
    assert " ".join(step.state for step in steps(ticket(**values), confirmed_at=None)) == states


def test_a_confirmed_case_says_so() -> None:
    way = steps(ticket(status="resolved", resolved_at=now), confirmed_at=now)
    assert (way[-1].words, way[-1].at) == ("You told us that it is solved", now)
