"""The hours in which a greeting may leave, where clocks jump, stand still or skip a whole day."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo, available_timezones

import pytest
from hypothesis import given
from hypothesis import strategies as st

from greetings.hours import Span, span, zone_named


def utc(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


@pytest.mark.parametrize(
    ("zone", "on", "send_at", "latest", "found"),
    [
        ("Africa/Kampala", "2026-11-18", "09:00", "20:00", ("2026-11-18 06:00", "2026-11-18 17:00")),
        ("Pacific/Kiritimati", "2026-11-18", "09:00", "20:00", ("2026-11-17 19:00", "2026-11-18 06:00")),
        ("Etc/GMT+12", "2026-11-18", "09:00", "20:00", ("2026-11-18 21:00", "2026-11-19 08:00")),
        # 2:00 to 3:00 is skipped in Berlin on 28 March 2027: the first valid instant is 3:00 = 1:00 UTC.
        ("Europe/Berlin", "2027-03-28", "02:30", "20:00", ("2027-03-28 01:00", "2027-03-28 18:00")),
        # 2:30 comes twice on 25 October 2026: the first time counts.
        ("Europe/Berlin", "2026-10-25", "02:30", "20:00", ("2026-10-25 00:30", "2026-10-25 19:00")),
        # Midnight is skipped in Cairo on 30 April 2027.
        ("Africa/Cairo", "2027-04-30", "00:15", "12:00", ("2027-04-29 22:00", "2027-04-30 09:00")),
        ("Africa/Kampala", "2026-11-18", "23:00", "23:59", ("2026-11-18 20:00", "2026-11-18 20:59")),
    ],
)
def test_hours(zone: str, on: str, send_at: str, latest: str, found: tuple[str, str]) -> None:
    day, at, until = date.fromisoformat(on), time.fromisoformat(send_at), time.fromisoformat(latest)
    assert span(ZoneInfo(zone), day, at, until) == Span(utc(found[0]), utc(found[1]))


def test_a_day_that_a_zone_skips_has_no_hours() -> None:
    assert span(ZoneInfo("Pacific/Apia"), date(2011, 12, 30), time(9), time(20)) is None


def test_hours_that_are_skipped_altogether_are_none() -> None:
    assert span(ZoneInfo("Europe/Berlin"), date(2027, 3, 28), time(2, 10), time(2, 50)) is None


def test_an_unknown_zone_is_the_companys() -> None:
    assert zone_named("").key == zone_named("Nowhere/Land").key == "Africa/Kampala"


@given(
    st.sampled_from(sorted(available_timezones())),
    st.dates(date(2020, 1, 1), date(2037, 12, 31)),
    st.times(),
    st.times(),
)
def test_all_of_it_is_that_local_day_and_not_before_its_hour(
    name: str, on: date, one: time, other: time
) -> None:
    zone, send_at, latest = ZoneInfo(name), *sorted(t.replace(microsecond=0) for t in (one, other))
    found = span(zone, on, send_at, latest)
    if found is None:
        return
    for instant in (found.not_before, found.not_after - timedelta(seconds=1)):
        local = instant.astimezone(zone)
        assert local.date() == on
        assert send_at <= local.time() < latest or local.fold
