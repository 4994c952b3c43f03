"""Open time by example: breaks, midnights, holidays, overrides, nights on which clocks change."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from complaints.clock import Calendar, CalendarError, NeverOpen
from tests.clock.asking import ALWAYS, OFFICE
from tests.clock.reference import DAYS

HOUR = timedelta(hours=1)


def calendar(week, tz="Europe/Berlin", **more):
    return Calendar.from_json({"tz": tz, "week": week, **more})


def utc(text):
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


@pytest.mark.parametrize(
    ("start", "hours", "due"),
    [
        ("2026-03-02T08:00", 1, "2026-03-02T09:00"),
        ("2026-03-02T08:00", 8, "2026-03-02T16:00"),  # closing time, not the next opening
        ("2026-03-02T08:00", 9, "2026-03-03T09:00"),
        ("2026-03-02T05:00", 1, "2026-03-02T09:00"),  # before opening
        ("2026-03-02T16:00", 1, "2026-03-03T09:00"),  # at closing
        ("2026-03-06T15:00", 2, "2026-03-09T09:00"),  # over the weekend
        ("2026-03-07T12:00", 8, "2026-03-09T16:00"),  # from the weekend
        ("2026-03-27T15:00", 2, "2026-03-30T08:00"),  # over the weekend on which summer time begins
        ("2026-03-07T12:00", 0, "2026-03-07T12:00"),  # no target is used up at once
    ],
)
def test_due_in_an_office_week(start, hours, due):
    assert calendar(OFFICE).due(utc(start), hours * HOUR) == utc(due)


@pytest.mark.parametrize(
    ("tz", "start", "end", "hours"),
    [
        ("Europe/Berlin", "2026-03-28T23:00", "2026-03-29T22:00", 23),  # the local 29 March
        ("Europe/Berlin", "2026-10-24T22:00", "2026-10-25T23:00", 25),
        ("Australia/Lord_Howe", "2026-04-04T13:00", "2026-04-05T13:30", 24.5),
        ("Pacific/Apia", "2011-12-30T00:00", "2011-12-31T00:00", 24),
    ],
)
def test_an_office_that_never_closes_counts_real_time(tz, start, end, hours):
    assert calendar(ALWAYS, tz).open_between(utc(start), utc(end)) == hours * HOUR


@pytest.mark.parametrize(
    ("sunday", "hours"),
    [("2026-03-22", 8), ("2026-03-29", 7), ("2026-10-25", 9)],
)
def test_a_night_shift_is_an_hour_shorter_or_longer(sunday, hours):
    night = calendar({"sat": [["22:00", "24:00"]], "sun": [["00:00", "06:00"]]})
    noon = utc(f"{sunday}T12:00")
    assert night.open_between(noon - 24 * HOUR, noon) == hours * HOUR


def test_a_wall_time_shown_twice_is_open_both_times():
    late = calendar({"sun": [["02:00", "02:30"]]})
    assert late.is_open(utc("2026-10-25T00:15"))
    assert not late.is_open(utc("2026-10-25T00:45"))
    assert late.is_open(utc("2026-10-25T01:15"))
    assert late.due(utc("2026-10-24T12:00"), HOUR) == utc("2026-10-25T01:30")


def test_a_wall_time_left_out_is_never_open_and_its_date_no_business_day():
    late = calendar({"sun": [["02:00", "03:00"]]})
    assert late.open_between(utc("2026-03-28T12:00"), utc("2026-03-29T12:00")) == timedelta(0)
    assert not late.is_business_day(utc("2026-03-29T12:00").date())
    assert late.is_business_day(utc("2026-03-22T12:00").date())


def test_the_date_that_samoa_left_out_is_no_business_day():
    apia = calendar(ALWAYS, "Pacific/Apia")
    assert not apia.is_business_day(utc("2011-12-30T00:00").date())
    assert apia.is_business_day(utc("2011-12-31T00:00").date())


def test_the_weekday_is_that_of_the_zone():
    kampala = calendar({"mon": [["00:00", "24:00"]]}, "Africa/Kampala")
    assert kampala.is_open(utc("2026-03-01T21:00"))  # Sunday in UTC, Monday in Kampala
    assert not kampala.is_open(utc("2026-03-02T21:00"))


def test_a_lunch_break_is_closed_and_half_open():
    week = {"mon": [["09:00", "12:30"], ["13:30", "17:00"]]}
    split = calendar(week)
    assert split.due(utc("2026-03-02T08:00"), 4 * HOUR) == utc("2026-03-02T13:00")
    assert not split.is_open(utc("2026-03-02T11:30"))
    assert split.is_open(utc("2026-03-02T12:30"))
    assert split.due(utc("2026-03-02T08:00"), 3.5 * HOUR) == utc("2026-03-02T11:30")
    assert split.next_opening(utc("2026-03-02T11:30")) == utc("2026-03-02T12:30")
    assert split.next_opening(utc("2026-03-02T12:45:30")) == utc("2026-03-02T12:45:30")


def test_nothing_is_lost_at_midnight():
    """Zammad #3180: an end of 23:59 lost a minute each night."""
    assert calendar(ALWAYS).due(utc("2026-03-02T00:00"), 72 * HOUR) == utc("2026-03-05T00:00")


def test_holidays_close_and_overrides_replace_them():
    exceptional = calendar(
        OFFICE,
        holidays=["2026-12-24", "2026-12-25"],
        overrides={"2026-12-24": [["09:00", "12:00"]], "2026-12-27": [["10:00", "11:00"]], "2026-12-28": []},
    )
    start = utc("2026-12-24T07:00")
    assert exceptional.due(start, 3 * HOUR) == utc("2026-12-24T11:00")
    assert exceptional.due(start, 4 * HOUR) == utc("2026-12-27T10:00")  # a Sunday
    assert exceptional.due(start, 5 * HOUR) == utc("2026-12-29T09:00")


@pytest.mark.parametrize("day", DAYS)
def test_any_single_open_weekday_will_do(day):
    """osTicket #6739: wrong unless both Monday and Thursday were set."""
    single = calendar({day: [["09:00", "10:00"]]})
    due = single.due(utc("2026-03-01T23:00"), 2 * HOUR)
    first = utc("2026-03-02T09:00") + timedelta(days=DAYS.index(day))
    assert due == first + timedelta(days=7)


def test_a_leap_day_and_a_year_of_waiting():
    office = calendar(OFFICE, holidays=["2028-02-29"])
    assert office.due(utc("2028-02-28T15:00"), 2 * HOUR) == utc("2028-03-01T09:00")
    assert office.due(utc("2026-03-02T08:00"), 2088 * HOUR) == utc("2027-03-01T16:00")


@pytest.mark.parametrize("key", ["mon", "Monday", "MONDAY", "0"])
def test_weekdays_may_be_written_in_several_ways(key):
    assert calendar({key: [["09:00", "17:00"]]}) == calendar({"mon": [["9:00", "17:00:00"]]})


def test_overlapping_and_touching_intervals_are_joined():
    week = {"mon": [["12:00", "14:00"], ["09:00", "12:00"], ["13:00", "13:30"], ["15:00", "16:00"]]}
    assert calendar(week).to_json()["week"] == {"mon": [["09:00", "14:00"], ["15:00", "16:00"]]}


@pytest.mark.parametrize(
    ("week", "more"),
    [
        ({}, {}),
        ({"mon": []}, {}),
        ({"mon": None}, {}),
        ({"mon": [["09:00", "00:00"]]}, {}),  # Zammad #2497 looped for ever
        ({"mon": [["09:00", "09:00"]]}, {}),
        ({}, {"overrides": {"2026-03-02": []}}),
    ],
)
def test_a_calendar_that_is_never_open_is_refused(week, more):
    with pytest.raises(NeverOpen):
        calendar(week, **more)


def test_a_calendar_that_closes_for_good_has_no_due():
    fair = calendar({}, overrides={"2026-03-02": [["09:00", "12:00"]]})
    assert fair.due(utc("2026-03-01T00:00"), 3 * HOUR) == utc("2026-03-02T11:00")
    with pytest.raises(NeverOpen):
        fair.due(utc("2026-03-01T00:00"), 4 * HOUR)
    with pytest.raises(NeverOpen):
        fair.next_opening(utc("2026-03-02T11:00"))


def test_a_target_of_generations_is_refused():
    with pytest.raises(CalendarError, match="fifty years"):
        calendar({"mon": [["09:00", "09:01"]]}).due(utc("2026-03-02T08:00"), 100 * HOUR)


@pytest.mark.parametrize(
    ("written", "message"),
    [
        ({"tz": "UTC", "week": {"mon": [["17:00", "09:00"]], "tue": [["09:00", "17:00"]]}}, "two intervals"),
        ({"tz": "UTC", "week": {"mon": [["09:00", "24:30"]]}}, "24:30"),
        ({"tz": "UTC", "week": {"mon": [["09:60", "24:00"]]}}, "09:60"),
        ({"tz": "UTC", "week": {"mon": [[9, 17]]}}, "not a time of day"),
        ({"tz": "UTC", "week": {"mon": [["٠٩:00", "17:00"]]}}, "not a time of day"),
        ({"tz": "UTC", "week": {"mon": ["09:00-17:00"]}}, "pair"),
        ({"tz": "UTC", "week": {"mon": "09:00"}}, "list"),
        ({"tz": "UTC", "week": {"mo": []}}, "weekday"),
        ({"tz": "UTC", "week": {"7": []}}, "weekday"),
        ({"tz": "UTC", "week": {"mon": [], "Monday": []}}, "twice"),
        ({"tz": "UTC", "week": []}, "object of weekdays"),
        ({"tz": "Mars/Olympus", "week": OFFICE}, "time zone"),
        ({"tz": "../../etc/passwd", "week": OFFICE}, "time zone"),
        ({"tz": "a\0b", "week": OFFICE}, "time zone"),
        ({"week": OFFICE}, "missing"),
        ({"tz": "UTC", "week": OFFICE, "holidays": "2026-01-01"}, "holidays"),
        ({"tz": "UTC", "week": OFFICE, "holidays": ["1.1.2026"]}, "not a date"),
        ({"tz": "UTC", "week": OFFICE, "holidays": [20260101]}, "not a date"),
        ({"tz": "UTC", "week": OFFICE, "overrides": ["2026-01-01"]}, "overrides"),
        ({"tz": "UTC", "week": OFFICE, "overrides": {"2026-02-30": []}}, "not a date"),
        ({"tz": "UTC", "week": OFFICE, "overrides": {"2026-01-01": [], "20260101": []}}, "twice"),
        ([], "object"),
    ],
)
def test_what_is_wrong_with_a_calendar_is_said_in_a_sentence(written, message):
    with pytest.raises(CalendarError, match=message) as refusal:
        Calendar.from_json(written)
    assert str(refusal.value).endswith(".")


def test_an_instant_needs_a_zone():
    naive = datetime.fromisoformat("2026-03-02T09:00")
    office = calendar(OFFICE)
    for question in (office.is_open, office.next_opening, lambda at: office.due(at, HOUR)):
        with pytest.raises(ValueError, match="no zone"):
            question(naive)
