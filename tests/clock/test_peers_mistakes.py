"""Mistakes that other helpdesks made with their clocks, each named by its report."""

from __future__ import annotations

import pytest

from complaints.clock.case import answer
from tests.clock.asking import ALWAYS, OFFICE, ask, case, told
from tests.clock.reference import DAYS

CREATED = "mon 09:00 created"


def test_no_escalation_while_the_agent_spoke_last():
    """zammad #3140"""
    events = (CREATED, "mon 10:00 customer_reply", "mon 10:30 agent_public_reply")
    assert ask("next_response", 60, *events, now="fri 17:00") == (None, None, 0)


def test_nothing_stale_after_a_reply():
    """zammad #2082, osTicket #1684: overdue although the agent had answered"""
    events = (CREATED, "mon 09:30 agent_public_reply")
    assert ask("first_response", 60, *events, now="fri 17:00")[1] is False
    assert ask("silence", 480, *events, now="mon 12:00") == ("tue 09:30", False, 150)


def test_one_clock_does_not_override_another():
    """zammad #5177: the update time overrode the first response"""
    events = (CREATED, "mon 09:30 customer_reply")
    assert ask("first_response", 60, *events)[0] == "mon 10:00"
    assert ask("next_response", 240, *events)[0] == "mon 13:30"
    assert ask("silence", 120, *events)[0] == "mon 11:00"


def test_a_calendar_change_is_followed():
    """zammad #534, osTicket #5160"""
    change = told(
        "mon 10:00 policy_changed", calendar={"mon": [["09:00", "10:30"]], "tue": [["09:00", "17:00"]]}
    )
    assert ask("first_response", 120, CREATED, change)[0] == "tue 09:30"


def test_the_offset_is_that_of_the_date():
    """chatwoot #2882, PR 5605, dbt_zendesk #25: the zone's offset of today was used for every date"""
    for received, due in [
        ("2026-01-14T08:00:00Z", "2026-01-14T09:00:00Z"),
        ("2026-07-15T07:00:00Z", "2026-07-15T08:00:00Z"),
        ("2026-03-27T15:30:00Z", "2026-03-30T07:30:00Z"),
        ("2026-10-23T14:30:00Z", "2026-10-26T08:30:00Z"),
    ]:
        assert answer(case("first_response", 60, {"at": received, "type": "created"}))["due_utc"] == due


def test_the_weekday_is_not_that_of_the_server():
    """chatwoot PR 5605"""
    written = case("first_response", 60, {"at": "2026-03-08T20:00:00Z", "type": "created"}, tz="Asia/Tokyo")
    assert answer(written)["due_utc"] == "2026-03-09T01:00:00Z"


def test_several_intervals_a_day_and_past_midnight():
    """chatwoot #14009 and #5254, frappe #2212"""
    shift = {day: [["00:00", "02:00"], ["18:00", "24:00"]] for day in DAYS}
    assert ask("first_response", 240, "mon 23:00 created", calendar=shift)[0] == "tue 19:00"


def test_time_on_hold_is_not_added_to_the_creation():
    """frappe PR 2449: the hold was added to the creation, without regard to opening hours"""
    events = (CREATED, "mon 16:00 on_hold", "wed 12:00 resumed")
    assert ask("resolution", 480, *events, now="wed 12:30") == ("wed 13:00", False, 450)


def test_a_hold_before_solving_is_not_lost():
    """frappe PR 3776: six months shown as 42 days when paused went straight to resolved"""
    found = ask("resolution", 480, CREATED, "mon 10:00 pending_customer", "fri+20 10:00 solved")
    assert found == ("fri+20 17:00", False, 60)


def test_the_overdue_counter_stands_still_while_paused():
    """frappe PR 3709"""
    events = (CREATED, "mon 12:00 pending_customer")
    assert ask("resolution", 60, *events, now="mon 13:00") == ask("resolution", 60, *events, now="fri 13:00")


def test_a_pause_survives_a_change_of_policy():
    """glpi #6902: pause lost when the SLA changes"""
    events = (CREATED, "mon 10:00 pending_customer", told("mon 11:00 policy_changed", target_minutes=240))
    assert ask("resolution", 480, *events, "mon 12:00 customer_reply") == ("mon 15:00", None, 60)


def test_reopening_does_not_escalate_because_of_age():
    """Zammad's manual: a reopened ticket may escalate at once depending on its age"""
    events = (CREATED, "mon 10:00 solved", "fri+3 10:00 reopened")
    assert ask("resolution", 480, *events, now="fri+3 11:00") == ("fri+3 17:00", False, 120)


def test_a_breach_counts_over_all_rounds():
    """dbt_zendesk #142"""
    events = (CREATED, "mon 10:00 customer_reply", "mon 12:00 agent_public_reply", "mon 13:00 customer_reply")
    assert ask("next_response", 60, *events, now="mon 13:30") == ("mon 14:00", True, 30)


def test_around_the_clock_works_without_special_treatment():
    """osTicket #1168: no business hours until 2019, then no way back to 24/7"""
    assert ask("first_response", 7 * 24 * 60, CREATED, calendar=ALWAYS)[0] == "mon+1 09:00"


@pytest.mark.parametrize("closed", [{}, {day: [] for day in DAYS}, {"mon": [["09:00", "00:00"]]}])
def test_a_week_without_work_days_ends_in_a_refusal(closed):
    """frappe: while remaining_target_time never ended; osTicket PR 4807: 150 days; zammad #2497"""
    assert answer(case("first_response", 60, CREATED, calendar=closed)) == {"error": "never_open"}


def test_local_holidays_do_not_close_other_places():
    """zammad #390"""
    holiday = {"holidays": ["2026-03-03"]}
    assert ask("first_response", 480, "mon 16:00 created", calendar=OFFICE, **holiday)[0] == "wed 16:00"
    assert ask("first_response", 480, "mon 16:00 created", calendar=OFFICE)[0] == "tue 16:00"
