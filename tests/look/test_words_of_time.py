"""How times, lengths and people's names are said."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from django.template import Context, Template

from helpdesk.web.templatetags.kept import by_when, human_time, initials, remaining, span

NOW = datetime(2026, 11, 18, 9, 0, tzinfo=UTC)  # Wednesday, 12:00 in Kampala


@pytest.mark.parametrize(
    ("away", "said"),
    [
        (timedelta(seconds=-20), "just now"),
        (timedelta(minutes=-12), "12 min ago"),
        (timedelta(hours=-3), "today 09:00"),
        (timedelta(hours=5), "today 17:00"),
        (timedelta(hours=-15), "yesterday 21:00"),
        (timedelta(hours=13), "tomorrow 01:00"),
        (timedelta(days=2), "Friday 12:00"),
        (timedelta(days=-3), "Sun 12:00"),
        (timedelta(days=-20), "Thu 29 Oct 12:00"),
        (timedelta(days=-400), "14 Oct 2025"),
    ],
)
def test_a_moment_is_said_as_people_say_it(away: timedelta, said: str) -> None:
    assert human_time(NOW + away, NOW) == said


def test_no_moment_says_nothing() -> None:
    assert human_time(None, NOW) == by_when(None, NOW) == remaining(None, NOW) == ""


def test_the_day_is_the_business_s_day_not_utc_s() -> None:
    late_evening_utc = datetime(2026, 11, 18, 21, 30, tzinfo=UTC)  # already Thursday in Kampala

    assert by_when(late_evening_utc, NOW) == "by tomorrow 00:30"


def test_a_deadline_says_what_is_left_and_by_how_much_it_is_over() -> None:
    assert remaining(NOW + timedelta(minutes=52), NOW) == "52 min left"
    assert remaining(NOW, NOW) == "under a minute left"
    assert remaining(NOW - timedelta(minutes=18), NOW) == "18 min over"


@pytest.mark.parametrize(
    ("seconds", "said"),
    [
        (59, "under a minute"),
        (3599, "59 min"),
        (3600, "1 h"),
        (8000, "2 h 13 min"),
        (86_400, "1 day"),
        (200_000, "2 d 7 h"),
        (8 * 86_400 + 3600, "8 days"),
    ],
)
def test_a_length_has_two_units_at_most(seconds: int, said: str) -> None:
    assert span(seconds) == said


def test_when_carries_the_exact_moment() -> None:
    drawn = Template("{% load kept %}{% when at 'by_when' %}").render(
        Context({"at": NOW + timedelta(hours=5), "now": NOW})
    )

    assert 'datetime="2026-11-18T14:00:00+00:00"' in drawn
    assert 'title="Wednesday 18 November 2026, 17:00 EAT"' in drawn
    assert ">by today 17:00<" in drawn


@pytest.mark.parametrize(
    ("name", "letters"),
    [("Ana de Souza", "AS"), ("Mona", "M"), ("", "?"), (None, "?"), ("(x) -", "?"), ("محمد الأمين", "ما")],
)
def test_initials(name: str | None, letters: str) -> None:
    assert initials(name) == letters
