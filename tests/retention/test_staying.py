"""Stay and Rhythm as SQL counts them, against the same rules walked day by day in Python."""

from __future__ import annotations

from datetime import timedelta
from itertools import pairwise
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from hypothesis import HealthCheck, given
from hypothesis import settings as hypothesis_settings

from customers.models import Customer, Exit, Order
from retention.models import Rhythm, Stay
from retention.staying import refresh
from tests.cast import NOW
from tests.complaints.test_at_once import at_once
from tests.retention.histories import (
    SPAN,
    History,
    Leaving,
    Walked,
    at,
    companies,
    days_ago,
    order,
    rhythm,
    store,
    together,
    walk,
)

QUIET = 20


@pytest.fixture(autouse=True)
def _soon_quiet(settings: Any) -> None:
    settings.QUIET_AFTER_DAYS = QUIET


def _stays(customer: Customer) -> Walked:
    rows = Stay.objects.filter(customer=customer).order_by("number")
    assert [row.number for row in rows] == list(range(1, len(rows) + 1))
    return [(row.began_on, row.ended_on, row.end, row.reason) for row in rows]


def _rhythm(customer: Customer) -> tuple[object, ...] | None:
    row = Rhythm.objects.filter(customer=customer).first()
    if row is None:
        return None
    gaps = (row.median_gap_days, row.usual_gap_days, row.gap_share)
    return row.orders, row.first_order_on, row.last_order_on, *gaps, row.is_overdue


def _empty() -> None:
    Order.objects.all().delete()
    Exit.objects.all().delete()
    Customer.objects.update(merged_into=None)
    Customer.objects.all().delete()


@pytest.mark.django_db
@hypothesis_settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(company=companies())
def test_sql_counts_as_somebody_would_who_walks_through_every_day(company: list[History]) -> None:
    _empty()
    stored = store(company)
    refresh(now=NOW)

    people = together(company)
    for place, customer in enumerate(stored):
        person = people.get(place, History())
        assert _stays(customer) == walk(person, quiet=QUIET)
        assert _rhythm(customer) == rhythm(person, quiet=QUIET)
    _never_overlapping()
    assert refresh(now=NOW) == refresh(now=NOW), "nothing is left to write"
    assert sum(vars(refresh(now=NOW)).values()) == 0


def _never_overlapping() -> None:
    rows = list(Stay.objects.order_by("customer_id", "number"))
    for before, after in pairwise(rows):
        if before.customer_id == after.customer_id:
            assert before.ended_on is not None
            assert before.ended_on <= after.began_on
    for row in rows:
        assert (row.ended_on is None) == (row.end == "")
        assert (row.end == "told") == (row.reason != "")


CASES = {
    "with us": (History([at(days_ago(19))]), [(days_ago(19), None, "", "")]),
    "quiet on the day": (History([at(days_ago(20))]), [(days_ago(20), days_ago(0), "quiet", "")]),
    "an order on the last day is too late": (
        History([at(days_ago(40)), at(days_ago(20))]),
        [(days_ago(40), days_ago(20), "quiet", ""), (days_ago(20), days_ago(0), "quiet", "")],
    ),
    "said so on the day of silence": (
        History([at(days_ago(40))], [Leaving(days_ago(20), "moved")]),
        [(days_ago(40), days_ago(20), "told", "moved")],
    ),
    "said so after the silence": (
        History([at(days_ago(40))], [Leaving(days_ago(19), "moved")]),
        [(days_ago(40), days_ago(20), "quiet", "")],
    ),
    "came back by ordering": (
        History([at(days_ago(30)), at(days_ago(5))], [Leaving(days_ago(25), "lower_price")]),
        [(days_ago(30), days_ago(25), "told", "lower_price"), (days_ago(5), None, "", "")],
    ),
    "nobody comes back from death": (
        History([at(days_ago(30)), at(days_ago(5))], [Leaving(days_ago(25), "death")]),
        [(days_ago(30), days_ago(25), "told", "death")],
    ),
    "a leaving announced for later": (
        History([at(days_ago(3))], [Leaving(days_ago(-2), "moved")]),
        [(days_ago(3), None, "", "")],
    ),
    "the company's local day": (History([at(days_ago(4), 21)]), [(days_ago(3), None, "", "")]),
}


@pytest.mark.django_db
@pytest.mark.parametrize("name", CASES)
def test_cases(name: str) -> None:
    history, expected = CASES[name]
    (customer,) = store([history])
    refresh(now=NOW)
    assert _stays(customer) == expected


@pytest.mark.django_db
def test_what_was_undone_or_merged_later_is_counted_anew() -> None:
    kept, other = store(
        [History([at(days_ago(10))]), History([at(days_ago(25))], [Leaving(days_ago(24), "moved")])]
    )
    refresh(now=NOW)
    assert Stay.objects.filter(customer=other).get().reason == "moved"
    other.merged_into = kept
    other.save()
    Exit.objects.update(undone_at=NOW)
    refresh(now=NOW)
    assert not Stay.objects.filter(customer=other).exists()
    assert _stays(kept) == [(days_ago(25), None, "", "")]
    Order.objects.all().delete()
    refresh(now=NOW)
    assert not Stay.objects.exists()
    assert not Rhythm.objects.exists()


@pytest.mark.django_db
def test_value_is_of_the_last_year_less_refunds_in_the_companys_money() -> None:
    (customer,) = store([History([at(days_ago(10)), at(days_ago(364)), at(days_ago(365))])])
    Order.objects.filter(placed_at=at(days_ago(10))).update(refunded_cents=300)
    foreign = order(customer, at(days_ago(2)), 5000)
    foreign.currency = "EUR"
    foreign.save()
    refresh(now=NOW)
    assert Rhythm.objects.get().value_cents == 700 + 1000


@pytest.mark.django_db
def test_as_many_statements_for_one_as_for_a_hundred_and_nothing_rewritten() -> None:
    history = History([at(days_ago(day)) for day in (3, 9, 15, 40, SPAN)])
    store([history])
    with CaptureQueriesContext(
        connection,
    ) as one:
        refresh(now=NOW)
    store([history] * 100)
    with CaptureQueriesContext(connection) as hundred:
        refresh(now=NOW)
    assert len(one) == len(hundred)
    written = Stay.objects.raw("select id, xmax::text as locked from retention_stay where xmax::text <> '0'")
    refresh(now=NOW + timedelta(minutes=5))
    assert not list(written), "rows that stay the same are not even locked"


@pytest.mark.django_db(transaction=True)
def test_two_at_once_count_it_once(ground: None) -> None:
    store([History([at(days_ago(day)) for day in (3, 9, 60)])] * 30)
    results = at_once(*[lambda: refresh(now=NOW)] * 3)
    assert not [each for each in results if isinstance(each, Exception)]
    assert sorted(each.stays for each in results) == [0, 0, 60]  # type: ignore[attr-defined]
    assert Stay.objects.count() == 60
