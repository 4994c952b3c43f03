"""Mails, replies and surveys while worker, PostgreSQL and Valkey are killed -9 at random, and Redis emptied.

Afterwards: each mail is one message, each reply arrived (every copy under one Message-ID), nobody is asked
twice, and the outbox is empty.
"""

from __future__ import annotations

import random
import time
from collections import Counter, defaultdict

import pytest
import redis

from tests.crash.amounts import MAILS, REPLIES, SURVEYS
from tests.crash.company import Company

pytestmark = [pytest.mark.crash, pytest.mark.timeout(240)]
STORM = 15  # seconds
PAUSE = 1.5  # seconds between two blows


def storm(company: Company) -> list[str]:
    """Let work come in, and strike until it is all in; what was struck."""
    coming = company.begin("come_in")
    struck, end = [], time.monotonic() + STORM
    while time.monotonic() < end or coming.poll() is None:
        if company.worker is None:
            company.start_worker()
        company.beat_twice()
        time.sleep(PAUSE)
        struck.append(random.choice(["worker", "worker", "postgres", "valkey", "flush", "nothing"]))
        strike(company, struck[-1])
    company.answer_of(coming)
    return struck


def strike(company: Company, what: str) -> None:
    if what == "worker":
        company.kill_worker()
    elif what == "flush":
        redis.Redis.from_url(company.servers.redis_url).flushall()
    elif what != "nothing":
        company.kill_server(what)


def test_nothing_is_lost_and_nothing_twice(quiet: Company) -> None:
    quiet.run("resolved_cases")
    struck = storm(quiet)
    quiet.kill_worker()
    quiet.run("finish")
    state, got = quiet.run("state"), delivered(quiet)

    assert state["inbound"] == [MAILS, MAILS], struck
    assert state["messages"] == sorted(f"Guest {number}" for number in range(MAILS)), struck
    assert state["tickets"] == MAILS, struck
    assert state["waiting"] == 0, struck
    assert len(state["replies"]) == REPLIES
    for address, message_id in state["replies"].items():
        assert set(got[address]) == {message_id}, (address, struck)
    surveys = state["surveys"]
    assert (len(surveys), state["invitations_sent"]) == (SURVEYS, SURVEYS), struck
    assert Counter(surveys.values()).keys() <= {"sent", "uncertain"}, struck
    for address, sent in surveys.items():
        assert len(got[address]) <= 1, (address, struck)
        assert len(got[address]) == 1 or sent == "uncertain", (address, struck)


def delivered(company: Company) -> dict[str, list[str]]:
    """What the mail server took: address → Message-IDs."""
    found: dict[str, list[str]] = defaultdict(list)
    for address, mail in zip(company.sink.recipients, company.sink.mails, strict=True):
        found[address].append(str(mail["Message-ID"]))
    return found
