"""What the keeper of deadlines gets: rounds, pauses with their reasons, moments to act at."""

from __future__ import annotations

from datetime import timedelta

import pytest

from complaints.clock import Event, EventType, Metric, Policy, read, read_rounds
from complaints.clock.calendar import Calendar
from tests.clock.asking import OFFICE, at, reading, words

HOUR = timedelta(hours=1)
CREATED = "mon 09:00 created"


def moments(found, **asked):
    return [(words(moment.at), moment.percent, moment.extra) for moment in found.moments(**asked)]


def test_a_running_clock():
    found = reading("resolution", 480, CREATED, now="mon 12:00")
    assert (found.running, found.paused) == (True, False)
    assert found.started_at == at("mon 09:00")
    assert found.stopped_at is None
    assert found.elapsed == 3 * HOUR
    assert found.due == at("mon 17:00")
    assert found.breached is False


def test_each_pause_says_why_and_from_when_to_when():
    found = reading(
        "resolution",
        480,
        CREATED,
        "mon 10:00 pending_customer",
        "mon 11:00 on_hold",
        "mon 12:00 resumed",
        "mon 13:00 solved",
        "mon 14:00 customer_reply",
        "mon 15:00 pending_customer",
        now="mon 16:00",
    )
    assert [(pause.cause.ref, pause.ended_by and pause.ended_by.ref) for pause in found.pauses] == [
        ("mon 10:00 pending_customer", "mon 11:00 on_hold"),
        ("mon 11:00 on_hold", "mon 12:00 resumed"),
        ("mon 13:00 solved", "mon 14:00 customer_reply"),
        ("mon 15:00 pending_customer", None),
    ]
    assert [(words(pause.start), pause.end and words(pause.end)) for pause in found.pauses] == [
        ("mon 10:00", "mon 11:00"),
        ("mon 11:00", "mon 12:00"),
        ("mon 13:00", "mon 14:00"),
        ("mon 15:00", None),
    ]
    assert (found.running, found.paused, found.stopped_at) == (False, True, None)
    assert found.elapsed == 3 * HOUR


def test_a_repeated_status_is_one_pause_begun_by_the_first():
    found = reading("resolution", 480, CREATED, "mon 10:00 on_hold", "mon 11:00 on_hold", now="mon 12:00")
    assert [pause.cause.ref for pause in found.pauses] == ["mon 10:00 on_hold"]


def test_a_solved_clock_is_stopped_rather_than_paused():
    found = reading("resolution", 480, CREATED, "mon 10:00 pending_customer", "mon 11:00 solved")
    assert (found.running, found.paused, found.stopped_at) == (False, False, at("mon 11:00"))
    assert [pause.cause.ref for pause in found.pauses] == ["mon 10:00 pending_customer"]
    assert found.stopped_by.ref == "mon 11:00 solved"
    assert found.elapsed == HOUR


def test_the_first_due_run_past_is_kept():
    found = reading("resolution", 60, CREATED, "mon 12:00 solved")
    assert (found.breached, found.missed) == (True, at("mon 10:00"))


def test_of_two_dues_run_past_the_first_is_kept():
    calendar = Calendar.from_json({"tz": "Europe/Berlin", "week": OFFICE})
    events = [
        Event(at("mon 09:00"), EventType.CREATED),
        Event(at("mon 12:00"), EventType.POLICY_CHANGED, target=5 * HOUR),
    ]
    found = read(Metric.RESOLUTION, events, Policy(calendar, HOUR), now=at("mon 16:00"))
    assert (words(found.due), found.breached, words(found.missed)) == ("mon 14:00", True, "mon 10:00")


def test_reminders_count_in_open_time_and_never_fall_at_night():
    """GLPI PR 22678: an escalation one hour before came at 00:00."""
    found = reading("first_response", 480, "mon 15:00 created", now="mon 15:00")
    assert moments(found, before=(50, 75), after=(timedelta(0), HOUR)) == [
        ("tue 11:00", 50, None),
        ("tue 13:00", 75, None),
        ("tue 15:00", None, timedelta(0)),
        ("tue 16:00", None, HOUR),
    ]
    assert words(found.after_due(3 * HOUR)) == "wed 10:00"
    assert found.when_used(100) == found.due


def test_moments_count_only_while_the_clock_runs():
    events = (CREATED, "mon 11:00 pending_customer")
    paused = reading("resolution", 480, *events, now="tue 09:00")
    assert moments(paused, before=(25, 50, 75), after=(HOUR,)) == [("mon 11:00", 25, None)]
    resumed = reading("resolution", 480, *events, "tue 10:00 resumed")
    assert moments(resumed, before=(25, 50, 75), after=(HOUR,)) == [
        ("mon 11:00", 25, None),
        ("tue 12:00", 50, None),
        ("tue 14:00", 75, None),
        ("tue 17:00", None, HOUR),
    ]


def test_a_stopped_clock_reminds_of_nothing_further():
    found = reading("first_response", 480, CREATED, "mon 14:00 agent_public_reply")
    assert moments(found) == [("mon 13:00", 50, None)]


def test_an_escalation_waits_while_the_clock_stands_still():
    events = (CREATED, "mon 10:30 pending_customer")
    assert reading("resolution", 60, *events).after_due(HOUR) is None
    assert words(reading("resolution", 60, *events, "tue 09:00 resumed").after_due(HOUR)) == "tue 09:30"


def test_moments_of_a_statutory_clock_lie_in_opening_hours():
    found = reading("third_business_day", 0, CREATED)
    assert words(found.due) == "thu 17:00"
    assert [words(found.when_used(percent)) for percent in (25, 50, 100)] == [
        "mon 17:00",
        "tue 17:00",
        "thu 17:00",
    ]
    assert words(found.after_due(HOUR)) == "fri 10:00"
    weeks = reading("eight_weeks", 0, CREATED)
    assert words(weeks.when_used(50)) == "mon+4 13:00"
    assert words(weeks.after_due(HOUR)) == "tue+8 10:00"


def test_no_clock_no_moments():
    found = reading("next_response", 60, CREATED, now="tue 09:00")
    assert (found.due, found.breached, found.running, found.started_at) == (None, None, False, None)
    assert found.moments() == ()


def test_every_round_of_next_response_is_a_clock_of_its_own():
    calendar = Calendar.from_json({"tz": "Europe/Berlin", "week": OFFICE})
    events = [
        Event(at(when), EventType(kind))
        for when, kind in [
            ("mon 09:00", "created"),
            ("mon 10:00", "customer_reply"),
            ("mon 12:00", "agent_public_reply"),
            ("mon 13:00", "customer_reply"),
        ]
    ]
    policy = Policy(calendar, HOUR)
    rounds = read_rounds(Metric.NEXT_RESPONSE, events, policy, now=at("mon 13:30"))
    assert [(words(found.due), found.breached, found.running) for found in rounds] == [
        ("mon 11:00", True, False),
        ("mon 14:00", False, True),
    ]
    combined = read(Metric.NEXT_RESPONSE, events, policy, now=at("mon 13:30"))
    assert (words(combined.due), combined.breached, words(combined.missed)) == (
        "mon 14:00",
        True,
        "mon 11:00",
    )
    assert len(read_rounds(Metric.SILENCE, events, policy, now=at("mon 13:30"))) == 2


def test_an_answered_clock_survives_a_calendar_that_has_closed_for_good():
    fair = Calendar.from_json({"tz": "UTC", "week": {}, "overrides": {"2026-03-02": [["09:00", "12:00"]]}})
    events = [Event(at("mon 10:00"), EventType.CREATED), Event(at("mon 10:30"), EventType.AGENT_PUBLIC_REPLY)]
    found = read(Metric.FIRST_RESPONSE, events, Policy(fair, 100 * HOUR))
    assert (found.due, found.breached, found.elapsed) == (None, False, HOUR / 2)


def test_a_metric_without_its_target_is_refused():
    calendar = Calendar.from_json({"tz": "UTC", "week": OFFICE})
    with pytest.raises(ValueError, match="target"):
        read(Metric.RESOLUTION, [Event(at("mon 09:00"), EventType.CREATED)], Policy(calendar))


def test_the_order_of_storage_does_not_matter():
    calendar = Calendar.from_json({"tz": "Europe/Berlin", "week": OFFICE})
    stored = [
        ("mon 12:00", "agent_public_reply"),
        ("mon 09:00", "created"),
        ("mon 10:00", "agent_public_reply"),
    ]
    events = [Event(at(when), EventType(kind)) for when, kind in stored]
    found = read(Metric.FIRST_RESPONSE, events, Policy(calendar, HOUR))
    assert (found.stopped_at, found.breached) == (at("mon 10:00"), False)
