"""The deadlines of the law: third business day, eight weeks, and their general forms."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from complaints.clock import Calendar, NeverOpen, end_of_business_day, end_of_calendar_weeks
from complaints.clock.case import answer
from tests.clock.asking import ALWAYS, OFFICE, ask, case, told


def utc(text):
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


@pytest.mark.parametrize(
    ("received", "due"),
    [
        ("mon 09:00", "thu 17:00"),
        ("mon 23:59", "thu 17:00"),
        ("tue 00:00", "fri 17:00"),
        ("wed 09:00", "mon+1 17:00"),
        ("fri 17:30", "wed+1 17:00"),
        ("sat 12:00", "wed+1 17:00"),
        ("sun 12:00", "wed+1 17:00"),
    ],
)
def test_the_day_of_receipt_is_not_counted_and_the_third_ends_at_close_of_business(received, due):
    assert ask("third_business_day", None, f"{received} created")[0] == due


def test_holidays_and_overrides_decide_what_a_business_day_is():
    exceptions = {
        "holidays": ["2026-03-03"],
        "overrides": {"2026-03-07": [["10:00", "12:00"], ["13:00", "14:30"]], "2026-03-05": []},
    }
    assert ask("third_business_day", None, "mon 09:00 created", **exceptions)[0] == "sat 14:30"


@pytest.mark.parametrize(
    ("events", "now", "breached"),
    [
        ([], None, None),
        ([], "thu 17:00", False),
        ([], "thu 17:01", True),
        (["thu 17:00 solved"], "fri 09:00", False),
        (["thu 17:01 solved"], None, True),
        (["mon 10:00 agent_public_reply"], "fri 09:00", True),  # an answer is no resolution
        (["mon 10:00 pending_customer"], "fri 09:00", True),  # never paused
        (["mon 10:00 on_hold"], "fri 09:00", True),
        (["mon 10:00 solved", "mon 11:00 customer_reply"], "fri 09:00", True),  # not accepted after all
        (["fri 10:00 solved", "fri 11:00 reopened", "fri 12:00 solved"], None, True),
    ],
)
def test_nothing_pauses_the_third_business_day(events, now, breached):
    found = ask("third_business_day", None, "mon 09:00 created", *events, now=now)
    assert found[:2] == ("thu 17:00", breached)


@pytest.mark.parametrize(
    ("tz", "received", "due"),
    [
        ("Europe/London", "2026-03-02T10:00:00Z", "2026-04-27T23:00:00Z"),  # over the change to summer time
        ("Europe/London", "2026-09-10T23:30:00+01:00", "2026-11-06T00:00:00Z"),
        ("Africa/Kampala", "2026-03-01T22:00:00Z", "2026-04-27T21:00:00Z"),  # Monday already in Kampala
        (
            "Pacific/Apia",
            "2011-11-04T22:00:00Z",
            "2011-12-30T10:00:00Z",
        ),  # eight weeks on is the date left out
        ("America/Sao_Paulo", "2018-09-08T15:00:00Z", "2018-11-04T03:00:00Z"),  # midnight does not exist
    ],
)
def test_eight_weeks_end_at_local_midnight(tz, received, due):
    written = case("eight_weeks", None, {"at": received, "type": "created"}, tz=tz)
    assert answer(written)["due_utc"] == due


def test_eight_weeks_are_not_paused_and_end_with_the_day_of_the_same_name():
    events = ("mon 09:00 created", "mon 10:00 pending_customer", "tue 10:00 on_hold")
    assert ask("eight_weeks", None, *events, now="tue+8 00:00")[:2] == ("tue+8 00:00", False)
    assert ask("eight_weeks", None, *events, now="tue+8 00:01")[:2] == ("tue+8 00:00", True)
    assert ask("eight_weeks", None, *events, "mon+8 23:59 solved")[:2] == ("tue+8 00:00", False)


def test_a_changed_calendar_counts_for_the_days_that_are_not_over():
    longer = {"calendar": {**OFFICE, "sat": [["09:00", "12:00"]]}}
    change = told("thu 12:00 policy_changed", **longer)
    assert ask("third_business_day", None, "wed 09:00 created", change)[0] == "sat 12:00"
    late_change = told("mon+1 12:00 policy_changed", **longer)
    assert ask("third_business_day", None, "wed 09:00 created", late_change)[0] == "mon+1 17:00"


def test_a_changed_calendar_does_not_erase_a_breach():
    change = told("thu 20:00 policy_changed", calendar={**OFFICE, "thu": [["09:00", "22:00"]]})
    found = ask("third_business_day", None, "mon 09:00 created", change, "thu 21:00 solved")
    assert found == ("thu 22:00", True, 8 * 60 * 4 + 60)


def test_a_shorter_calendar_is_not_held_against_the_time_before_it_came():
    change = told("thu 14:00 policy_changed", calendar={**OFFICE, "thu": [["09:00", "12:00"]]})
    events = ("mon 09:00 created", change)
    assert ask("third_business_day", None, *events, now="thu 14:00")[:2] == ("thu 14:00", False)
    assert ask("third_business_day", None, *events, now="thu 14:01")[:2] == ("thu 14:00", True)


def test_a_calendar_changed_at_the_very_solution_comes_too_late():
    change = told("thu 12:00 policy_changed", calendar={**OFFICE, "thu": [["09:00", "12:00"]]})
    found = ask("third_business_day", None, "mon 09:00 created", change, "thu 12:00 solved")
    assert found[:2] == ("thu 17:00", False)


def test_other_numbers_of_days_and_weeks():
    office = Calendar.from_json({"tz": "Europe/Berlin", "week": OFFICE})
    received = utc("2026-03-02T08:00")
    assert end_of_business_day(office, received, 1) == utc("2026-03-03T16:00")
    assert end_of_business_day(office, received, 15) == utc("2026-03-23T16:00")
    assert end_of_business_day(office, received, 35) == utc("2026-04-20T15:00")  # summer time by then
    assert end_of_calendar_weeks(office, received, 1) == utc("2026-03-09T23:00")
    always = Calendar.from_json({"tz": "Europe/Berlin", "week": ALWAYS})
    assert end_of_business_day(always, received, 1) == utc("2026-03-03T23:00")


def test_too_few_business_days_left():
    fair = Calendar.from_json({"tz": "UTC", "week": {}, "overrides": {"2026-03-03": [["09:00", "12:00"]]}})
    assert end_of_business_day(fair, utc("2026-03-02T08:00"), 1) == utc("2026-03-03T12:00")
    with pytest.raises(NeverOpen):
        end_of_business_day(fair, utc("2026-03-02T08:00"), 2)
