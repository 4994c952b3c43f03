"""Overviews are counted by the worker, once for everybody who waits, and never in a request."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from retention import snapshots
from retention.counting import count_overview, overview
from retention.figure import overview_from_json
from retention.models import Snapshot
from retention.selection import PERIODS, Selection
from retention.snapshots import (
    FORGOTTEN_AFTER,
    FRESH_FOR,
    LEASE,
    LOOKED_AT_FOR,
    due,
    refresh_wanted,
    snapshot_of,
)
from retention.tasks import refresh_insight
from tests.cast import NOW
from tests.complaints.test_at_once import at_once

TODAY = date(2026, 11, 18)
ASKED = Selection.of("30d", today=TODAY, segment="special")
LATER = timedelta(minutes=1)


@pytest.fixture
def counted(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The keys that were counted, in order."""
    keys: list[str] = []

    def count(selection: Selection, *, now: datetime) -> Any:
        keys.append(selection.key)
        return count_overview(selection, now=now)

    monkeypatch.setattr(snapshots, "count_overview", count)
    return keys


@pytest.mark.django_db
def test_a_request_reads_one_row_and_counts_nothing(now: datetime, counted: list[str]) -> None:
    waiting = snapshot_of(ASKED, now=now)
    assert (waiting.overview, waiting.wanted_at) == (None, now)
    assert refresh_wanted(now=now) == 1 + len(PERIODS)
    assert counted[0] == ASKED.key or ASKED.key in counted
    with CaptureQueriesContext(connection) as queries:
        fresh = snapshot_of(ASKED, now=now + LATER)
    assert len(queries) == 1
    assert fresh.wanted_at is None
    assert fresh.error == ""
    assert overview_from_json(fresh.overview).as_of == now.isoformat()


@pytest.mark.django_db
def test_what_is_looked_at_stays_fresh_and_what_is_not_is_forgotten(
    now: datetime, counted: list[str]
) -> None:
    snapshot_of(ASKED, now=now)
    refresh_wanted(now=now)
    counted.clear()
    assert refresh_wanted(now=now + FRESH_FOR) == 0
    refresh_wanted(now=now + FRESH_FOR + LATER)
    assert ASKED.key in counted
    assert len(counted) == 1 + len(PERIODS)
    counted.clear()
    refresh_wanted(now=now + LOOKED_AT_FOR + LATER)
    assert sorted(counted) == sorted(f"period={period}" for period in PERIODS)
    refresh_wanted(now=now + FORGOTTEN_AFTER + LATER)
    assert not Snapshot.objects.filter(key=ASKED.key).exists()
    assert Snapshot.objects.count() == len(PERIODS)


@pytest.mark.django_db
def test_an_old_one_is_shown_and_wanted_anew(now: datetime) -> None:
    snapshot_of(ASKED, now=now)
    refresh_wanted(now=now)
    tomorrow = now + timedelta(days=1)
    old = snapshot_of(Selection.of("30d", today=TODAY + timedelta(days=1), segment="special"), now=tomorrow)
    assert old.overview["last_day"] == "2026-11-18"
    assert old.wanted_at == tomorrow
    refresh_wanted(now=tomorrow)
    assert snapshot_of(ASKED, now=tomorrow).overview["last_day"] == "2026-11-19", "thirty days move along"


@pytest.mark.django_db
def test_a_failure_is_a_sentence_rests_and_holds_up_nobody(
    now: datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    snapshot_of(ASKED, now=now)

    def count(selection: Selection, *, now: datetime) -> Any:
        if selection.segment:
            raise RuntimeError("canceling statement due to statement timeout")
        return count_overview(selection, now=now)

    with monkeypatch.context() as broken:
        broken.setattr(snapshots, "count_overview", count)
        assert refresh_wanted(now=now) == 1 + len(PERIODS)
        failed = snapshot_of(ASKED, now=now + LATER)
        assert failed.error.startswith("Counting took longer")
        assert failed.wanted_at is None, "not tried at every look"
        assert refresh_wanted(now=now + LATER) == 0
    again = now + LEASE + LATER
    assert refresh_wanted(now=again) == 1
    assert snapshot_of(ASKED, now=again).error == ""


@pytest.mark.django_db
def test_one_long_statement_fails_alone_and_long_before_the_task(
    now: datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    soft_limit = refresh_insight.soft_time_limit
    assert overview.STATEMENT_SECONDS <= soft_limit / 2

    def long_one() -> None:
        with connection.cursor() as cursor:
            cursor.execute("select pg_sleep(5)")

    snapshot_of(ASKED, now=now)
    with monkeypatch.context() as slow:
        slow.setattr(overview, "STATEMENT_SECONDS", 0.01)
        slow.setattr(overview, "_tickets_known_since", long_one)
        assert refresh_wanted(now=now) == 1 + len(PERIODS)
    assert snapshot_of(ASKED, now=now + LATER).error.startswith("Counting took longer")
    with connection.cursor() as cursor:
        cursor.execute("show statement_timeout")
        assert cursor.fetchone() == ("0",), "the next statement of the worker has its time"


@pytest.mark.django_db
def test_a_company_without_orders_is_told_how_to_begin(now: datetime) -> None:
    assert count_overview(ASKED, now=now).headline.startswith("Import your orders, ")


@pytest.mark.django_db
def test_what_a_dead_worker_had_is_taken_up(now: datetime) -> None:
    snapshot_of(ASKED, now=now)
    Snapshot.objects.update(claimed_at=now)
    assert not due(now=now + LATER).exists()
    assert due(now=now + LEASE + LATER).exists()


@pytest.mark.django_db(transaction=True)
def test_two_workers_count_each_once_and_at_one_moment(
    ground: None, now: datetime, counted: list[str]
) -> None:
    snapshot_of(ASKED, now=now)
    results = at_once(lambda: refresh_wanted(now=NOW), lambda: refresh_wanted(now=NOW))
    assert not [each for each in results if isinstance(each, Exception)]
    assert len(counted) == len(set(counted)) == 1 + len(PERIODS)
    with CaptureQueriesContext(connection) as queries:
        count_overview(ASKED, now=now)
    said = [query["sql"].lower() for query in queries]
    assert any("isolation level repeatable read, read only" in each for each in said)


@pytest.mark.django_db
def test_no_broker_no_harm(now: datetime, django_capture_on_commit_callbacks: Any, settings: Any) -> None:
    with pytest.MonkeyPatch.context() as away:
        away.setattr(snapshots.current_app, "send_task", _away)
        with django_capture_on_commit_callbacks(execute=True) as nudges:
            assert snapshot_of(ASKED, now=now).wanted_at == now
    assert len(nudges) == 1


def _away(*_args: object, **_named: object) -> None:
    raise ConnectionError


def test_the_usual_period_is_long_enough_to_say_something(db: None) -> None:
    asked = Selection.from_query({"period": "soon"}, today=TODAY)
    assert (asked.days, asked.query()) == (90, "period=90d")
    assert asked.problems == ("There is no such period; these are the last 90 days.",)


def test_the_address_says_the_selection_and_nothing_else_does(db: None) -> None:
    asked = Selection.from_query({"period": "90d", "channel": "mail", "segment": "special"}, today=TODAY)
    assert asked.query() == "period=90d&channel=mail&segment=special"
    assert asked.days == 90
    assert Selection.from_json(asked.as_json()) == asked
    before = asked.before()
    assert (before.last_day, before.days) == (asked.first_day - timedelta(days=1), 90)
    chosen = Selection.from_query({"from": "2026-03-01", "to": "2026-03-31"}, today=TODAY)
    assert (chosen.first_day, chosen.last_day) == (date(2026, 3, 1), date(2026, 3, 31))
    assert (
        Selection.from_query(dict(pair.split("=") for pair in chosen.query().split("&")), today=TODAY)
        == chosen
    )


@pytest.mark.parametrize(
    "query",
    [
        {"period": "1y"}, {"from": "yesterday"}, {"from": "2026-11-19"}, {"channel": "fax"},
        {"from": "2026-03-31", "to": "2026-03-01"}, {"team": "nobody"}, {"team": "x\x00"}, {"segment": "-"},
        {"from": "0001-01-01", "to": "0001-01-02"}, {"from": "9999-12-31"}, {"to": "0001-01-01"},
        {"from": "1066-10-14"}, {"period": "7d\x00", "team": "é" * 400},
    ],
)  # fmt: skip
def test_what_makes_no_sense_is_left_out_and_said(query: dict[str, str], db: None) -> None:
    asked = Selection.from_query(query, today=TODAY)
    assert asked.first_day <= asked.last_day <= TODAY
    assert asked.before().days == asked.days
    assert asked.problems
    assert len(asked.key) <= 200


def test_days_to_come_are_called_so(db: None) -> None:
    asked = Selection.from_query({"from": "2027-01-01", "to": "2027-02-01"}, today=TODAY)
    assert asked.problems == ("Those days are still to come; these are the last 90 days.",)
