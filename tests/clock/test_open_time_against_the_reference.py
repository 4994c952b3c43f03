"""Calendar arithmetic against the minute-by-minute reference, near odd nights."""

from __future__ import annotations

from datetime import timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from complaints.clock import Calendar
from complaints.clock.statutory import end_of_business_day, end_of_calendar_weeks
from complaints.clock.zones import end_of_date
from tests.clock.reference import BEYOND, SPAN, Slow
from tests.clock.strategies import calendars, targets, worlds

MINUTE = timedelta(minutes=1)
few = settings(max_examples=50, deadline=None)
many = settings(max_examples=100, deadline=None)


@many
@given(worlds(), targets)
def test_due_is_the_earliest_instant_at_which_the_open_time_is_used(world, minutes):
    written, start, grain = world
    minutes -= minutes % grain
    due = Calendar.from_json(written).reach(start, minutes * MINUTE, until=start + SPAN)
    expected = Slow(written).due(start, minutes)
    if expected is BEYOND or expected > start + SPAN:
        assert due is None
    else:
        assert due == expected


@many
@given(worlds(), st.integers(-60, 4000))
def test_open_time_between_two_instants(world, minutes):
    written, start, _ = world
    end = start + minutes * MINUTE
    assert Calendar.from_json(written).open_between(start, end) == MINUTE * Slow(written).open_between(
        start, end
    )


@many
@given(worlds(), st.integers(0, 59), st.lists(st.integers(0, 5000), min_size=10, max_size=10))
def test_open_or_closed_at_an_instant(world, seconds, minutes):
    written, start, _ = world
    fast, slow = Calendar.from_json(written), Slow(written)
    for minute in minutes:
        at = start + minute * MINUTE
        assert fast.is_open(at + timedelta(seconds=seconds)) == slow.is_open(at)


@few
@given(worlds())
def test_openings_are_in_order_and_hold_only_open_instants(world):
    written, start, _ = world
    calendar = Calendar.from_json(written)
    last = start
    for opening, closing in calendar.openings(start, start + SPAN):
        assert last <= opening < closing <= start + SPAN
        assert calendar.is_open(opening)
        assert calendar.is_open(closing - timedelta(microseconds=1))
        last = closing


@few
@given(worlds())
def test_the_next_opening_is_the_first_open_minute(world):
    written, start, _ = world
    slow = Slow(written)
    expected = start
    while not slow.is_open(expected) and expected < start + SPAN:
        expected += MINUTE
    found = Calendar.from_json(written).next_opening(start)
    assert found == expected if expected < start + SPAN else found >= expected


@settings(max_examples=30, deadline=None)
@given(worlds(), st.integers(1, 3))
def test_the_nth_business_day_ends_at_its_close_of_business(world, days):
    written, received, _ = world
    span = timedelta(days=9)
    closings = Slow(written).closings_after(received, span)
    due = end_of_business_day(Calendar.from_json(written), received, days)
    if len(closings) > days:
        assert due == closings[days - 1]
    elif len(closings) == days:
        assert due >= closings[-1]  # the span may have cut that day short
    else:
        assert due > received + span


@few
@given(worlds(), st.integers(0, 4))
def test_a_local_date_ends_when_the_wall_shows_later_dates_for_good(world, days):
    written, start, _ = world
    calendar = Calendar.from_json(written)
    day = calendar.date_of(start) + timedelta(days=days)
    assert end_of_date(calendar.zone, day) == Slow(written).end_of_date(day)


@few
@given(worlds(), st.integers(0, 9))
def test_calendar_weeks_end_with_the_same_weekday(world, weeks):
    written, start, _ = world
    slow = Slow(written)
    day = start.astimezone(slow.zone).date() + timedelta(weeks=weeks)
    assert end_of_calendar_weeks(Calendar.from_json(written), start, weeks) == slow.end_of_date(day)


@many
@given(calendars())
def test_a_calendar_survives_being_written_and_read(written):
    calendar = Calendar.from_json(written)
    assert Calendar.from_json(calendar.to_json()) == calendar


@many
@given(worlds(), st.integers(0, 2000), st.integers(0, 2000))
def test_time_adds_up(world, first, second):
    written, start, _ = world
    calendar = Calendar.from_json(written)
    halfway = calendar.due(start, first * MINUTE)
    assert calendar.open_between(start, halfway) == first * MINUTE
    assert calendar.due(halfway, second * MINUTE) == calendar.due(start, (first + second) * MINUTE)
