"""One table for each sentence of the design about which clock runs when."""

from __future__ import annotations

from itertools import permutations

import pytest

from tests.clock.asking import ask, told

CREATED = "mon 09:00 created"
OLD_TARGET = 120


@pytest.mark.parametrize("metric", ["acknowledgement", "first_response"])
@pytest.mark.parametrize(
    ("events", "now", "expected"),
    [
        ([CREATED], None, ("mon 11:00", None, 0)),
        ([CREATED], "mon 10:00", ("mon 11:00", False, 60)),
        ([CREATED], "mon 11:00", ("mon 11:00", False, 120)),
        ([CREATED], "mon 11:01", ("mon 11:00", True, 121)),
        ([CREATED, "mon 10:00 agent_public_reply"], "tue 12:00", ("mon 11:00", False, 60)),
        (
            [CREATED, "mon 11:00 agent_public_reply"],
            None,
            ("mon 11:00", False, 120),
        ),  # at the very due instant
        ([CREATED, "mon 11:01 agent_public_reply"], None, ("mon 11:00", True, 121)),
        ([CREATED, "mon 09:30 auto_reply", "mon 09:40 internal_note"], "mon 12:00", ("mon 11:00", True, 180)),
        ([CREATED, "mon 09:30 pending_customer"], "mon 12:00", ("mon 11:00", True, 180)),
        ([CREATED, "mon 09:30 on_hold", "mon 10:00 solved"], "mon 12:00", ("mon 11:00", True, 180)),
        ([CREATED, "mon 09:30 customer_reply"], "mon 10:00", ("mon 11:00", False, 60)),
        (
            [CREATED, "mon 10:00 agent_public_reply", "mon 16:00 agent_public_reply"],
            None,
            ("mon 11:00", False, 60),
        ),
        (["fri 16:00 created", "mon+1 10:00 agent_public_reply"], None, ("mon+1 10:00", False, 120)),
        (["fri 16:00 created", "mon+1 10:01 agent_public_reply"], None, ("mon+1 10:00", True, 121)),
        (["sat 12:00 created"], None, ("mon+1 11:00", None, 0)),
        ([], "mon 09:00", (None, None, 0)),
        ([CREATED], "mon 08:00", (None, None, 0)),
        (["mon 08:00 agent_public_reply", CREATED], "mon 12:00", ("mon 11:00", True, 180)),  # before the case
    ],
)
def test_first_words(metric, events, now, expected):
    assert ask(metric, 120, *events, now=now) == expected


def test_after_closing_a_reply_is_late_though_no_open_time_has_passed():
    assert ask("first_response", 480, CREATED, "mon 17:00 agent_public_reply") == ("mon 17:00", False, 480)
    assert ask("first_response", 480, CREATED, "mon 17:30 agent_public_reply") == ("mon 17:00", True, 480)


def test_an_explicit_acknowledgement_stops_that_clock_only():
    events = (CREATED, "mon 10:00 acknowledged")
    assert ask("acknowledgement", 120, *events, now="mon 12:00") == ("mon 11:00", False, 60)
    assert ask("first_response", 120, *events, now="mon 12:00") == ("mon 11:00", True, 180)


@pytest.mark.parametrize(
    ("events", "now", "expected"),
    [
        ([], None, (None, None, 0)),  # the complaint itself is first_response's business
        (["mon 10:00 agent_public_reply"], "tue 17:00", (None, None, 0)),  # we spoke last
        (["mon 10:00 customer_reply"], None, ("mon 12:00", None, 0)),
        (["mon 10:00 customer_reply", "mon 11:30 customer_reply"], None, ("mon 12:00", None, 90)),
        (["mon 10:00 customer_reply", "mon 11:30 customer_reply"], "mon 12:01", ("mon 12:00", True, 121)),
        (
            ["mon 10:00 customer_reply", "mon 11:00 auto_reply", "mon 11:00 internal_note"],
            "mon 12:00",
            ("mon 12:00", False, 120),
        ),
        (["mon 10:00 customer_reply", "mon 11:00 agent_public_reply"], "tue 17:00", (None, None, 0)),
        (
            ["mon 10:00 customer_reply", "mon 12:00 agent_public_reply"],
            None,
            (None, None, 0),
        ),  # at the due instant
        (
            ["mon 10:00 customer_reply", "mon 12:01 agent_public_reply"],
            None,
            (None, True, 0),
        ),  # missed stays missed
        (
            ["mon 10:00 customer_reply", "mon 11:00 agent_public_reply", "mon 15:00 customer_reply"],
            "mon 16:00",
            ("mon 17:00", False, 60),
        ),
        (["mon 10:00 customer_reply", "mon 10:30 pending_customer"], "mon 12:30", ("mon 12:00", True, 150)),
    ],
)
def test_next_words(events, now, expected):
    assert ask("next_response", 120, CREATED, *events, now=now) == expected


@pytest.mark.parametrize(
    ("events", "now", "expected"),
    [
        ([], "mon 12:00", ("mon 17:00", False, 180)),
        (["mon 12:00 solved"], None, ("mon 17:00", False, 180)),
        (["mon 12:00 solved"], "fri 12:00", ("mon 17:00", False, 180)),
        (["mon 12:00 solved", "mon 13:00 solved"], None, ("mon 17:00", False, 180)),
        (["mon 17:00 solved"], None, ("mon 17:00", False, 480)),
        (["tue 09:00 solved"], None, ("mon 17:00", True, 480)),
        (["mon 12:00 pending_customer"], "fri 12:00", (None, False, 180)),  # it stands still: nothing is due
        (["mon 12:00 pending_customer"], None, (None, None, 180)),
        (["mon 12:00 pending_customer", "tue 12:00 resumed"], None, ("tue 17:00", None, 180)),
        (["mon 12:00 on_hold", "tue 12:00 resumed"], "tue 17:01", ("tue 17:00", True, 480)),
        (["mon 12:00 pending_customer", "tue 12:00 customer_reply"], None, ("tue 17:00", None, 180)),
        (
            ["mon 12:00 on_hold", "mon 14:00 customer_reply"],
            "fri 12:00",
            (None, False, 180),
        ),  # still waits for others
        (["mon 12:00 pending_customer", "mon 14:00 agent_public_reply"], "fri 12:00", (None, False, 180)),
        (
            ["mon 12:00 pending_customer", "mon 14:00 on_hold", "mon 16:00 resumed"],
            None,
            ("tue 13:00", None, 180),
        ),
        (["mon 12:00 pending_customer", "mon 16:00 solved"], None, ("tue 13:00", False, 180)),
        (["mon 12:00 solved", "tue 12:00 reopened"], "tue 15:00", ("tue 17:00", False, 360)),
        (["mon 12:00 solved", "tue 12:00 customer_reply"], "tue 15:00", ("tue 17:00", False, 360)),
        (["mon 12:00 solved", "tue 12:00 reopened", "tue 17:00 solved"], None, ("tue 17:00", False, 480)),
        (["mon 12:00 solved", "mon 13:00 solved", "mon 14:00 reopened"], None, ("tue 11:00", None, 180)),
        (["tue 09:00 solved", "tue 10:00 reopened", "tue 10:30 solved"], None, ("mon 17:00", True, 510)),
        (
            ["mon 17:00 pending_customer"],
            "fri 12:00",
            ("mon 17:00", False, 480),
        ),  # asked at the very due instant
        (["tue 09:00 pending_customer"], "tue 12:00", ("mon 17:00", True, 480)),
        (["mon 17:00 pending_customer", "wed 12:00 resumed"], "wed 12:00", ("mon 17:00", False, 480)),
        (["mon 17:00 pending_customer", "wed 12:00 resumed"], "wed 12:01", ("mon 17:00", True, 481)),
        (["mon 17:00 solved", "wed 12:00 reopened", "wed 12:00 solved"], None, ("mon 17:00", False, 480)),
    ],
)
def test_resolution(events, now, expected):
    assert ask("resolution", 480, CREATED, *events, now=now) == expected


@pytest.mark.parametrize(
    ("events", "now", "expected"),
    [
        ([], "mon 10:00", ("mon 11:00", False, 60)),
        (["mon 10:00 agent_public_reply"], None, ("mon 12:00", None, 0)),
        (["mon 09:30 auto_reply", "mon 09:30 internal_note"], "mon 11:01", ("mon 11:00", True, 121)),
        (["mon 09:30 pending_customer"], "mon 11:01", ("mon 11:00", True, 121)),
        (["mon 09:30 on_hold", "mon 10:00 solved"], "mon 11:01", ("mon 11:00", True, 121)),
        (
            ["mon 10:00 agent_public_reply", "mon 12:00 agent_public_reply"],
            "mon 12:30",
            ("mon 14:00", False, 30),
        ),
        (
            ["mon 12:00 agent_public_reply"],
            "mon 12:30",
            ("mon 14:00", True, 30),
        ),  # the silence before was too long
        (["mon 16:00 agent_public_reply"], "mon 20:00", ("tue 10:00", True, 60)),
    ],
)
def test_silence(events, now, expected):
    assert ask("silence", 120, CREATED, *events, now=now) == expected


@pytest.mark.parametrize(
    ("changes", "now", "expected"),
    [
        ({"target_minutes": 240}, None, ("mon 13:00", None, 60)),
        ({"target_minutes": 90}, None, ("mon 10:30", None, 60)),
        ({"target_minutes": 30}, "mon 10:00", ("mon 10:00", False, 60)),  # due at once, not in the past
        ({"target_minutes": 30}, "mon 10:01", ("mon 10:00", True, 61)),
        (
            {"calendar": {"mon": [["09:00", "10:30"]], "tue": [["12:00", "17:00"]]}},
            None,
            ("tue 12:30", None, 60),
        ),
        (
            {"calendar": {"tz": "Africa/Kampala", "week": {"tue": [["09:00", "17:00"]]}}},
            None,
            ("tue 08:00", None, 60),
        ),
        (
            {"calendar": {"tue": [["09:00", "17:00"]], "overrides": {"2026-03-03": []}}},
            None,
            ("tue+1 10:00", None, 60),
        ),
        (
            {"calendar": {"wed": [["09:00", "17:00"]]}, "target_minutes": 60 * 9},
            None,
            ("wed 17:00", None, 60),
        ),
    ],
)
def test_a_policy_change_keeps_the_time_used(changes, now, expected):
    change = told("mon 10:00 policy_changed", **changes)
    assert ask("resolution", OLD_TARGET, CREATED, change, now=now) == expected


def test_a_policy_change_does_not_erase_a_breach():
    change = told("mon 12:00 policy_changed", target_minutes=480)
    assert ask("first_response", 120, CREATED, change, now="mon 13:00") == ("mon 17:00", True, 240)
    assert ask("first_response", 120, CREATED, change, "mon 14:00 agent_public_reply") == (
        "mon 17:00",
        True,
        300,
    )


def test_a_policy_change_does_not_touch_what_is_over():
    change = told("mon 12:00 policy_changed", target_minutes=30)
    assert ask("first_response", 120, CREATED, "mon 10:00 agent_public_reply", change) == (
        "mon 11:00",
        False,
        60,
    )
    assert ask("resolution", 120, CREATED, "mon 10:00 solved", change, now="tue 12:00") == (
        "mon 11:00",
        False,
        60,
    )


def test_a_policy_change_at_the_very_stop_comes_too_late():
    change = told("mon 10:00 policy_changed", target_minutes=240)
    assert ask("first_response", 120, CREATED, change, "mon 10:00 agent_public_reply") == (
        "mon 11:00",
        False,
        60,
    )


def test_a_policy_change_while_paused_counts_when_the_clock_goes_on():
    events = (CREATED, "mon 10:00 pending_customer", told("mon 11:00 policy_changed", target_minutes=180))
    assert ask("resolution", 120, *events, now="mon 12:00") == (None, False, 60)
    assert ask("resolution", 120, *events, "mon 12:00 resumed") == ("mon 14:00", None, 60)


def test_a_second_policy_builds_on_the_first():
    first = told(
        "mon 10:00 policy_changed", calendar={"tz": "Africa/Kampala", "week": {"mon": [["09:00", "17:00"]]}}
    )
    second = told("mon 11:00 policy_changed", calendar={"tue": [["09:00", "17:00"]]})
    # Nine o'clock in Kampala is seven in Berlin.
    assert ask("first_response", 180, CREATED, second, first) == ("tue 08:00", None, 120)


def test_a_policy_change_before_creation_is_the_policy_from_the_start():
    change = told("mon 08:00 policy_changed", target_minutes=60)
    assert ask("first_response", 480, CREATED, change) == ("mon 10:00", None, 0)


def test_events_count_in_the_order_in_which_they_happened():
    events = [
        CREATED,
        "mon 10:00 pending_customer",
        "mon 12:00 customer_reply",
        "mon 13:00 solved",
        "tue 09:00 reopened",
    ]
    answers = {ask("resolution", 480, *order, now="tue 10:00") for order in permutations(events)}
    assert answers == {("tue 15:00", False, 180)}


def test_events_of_the_same_instant_keep_their_order():
    assert ask("resolution", 480, CREATED, "mon 10:00 pending_customer", "mon 10:00 resumed") == (
        "mon 17:00",
        None,
        60,
    )
    assert ask("resolution", 480, CREATED, "mon 10:00 resumed", "mon 10:00 pending_customer") == (
        None,
        None,
        60,
    )


def test_the_earliest_of_several_creations_holds():
    assert ask("first_response", 120, "mon 12:00 created", "mon 10:00 created")[0] == "mon 12:00"


def test_what_happens_after_now_has_not_happened():
    assert ask("first_response", 120, CREATED, "mon 10:30 agent_public_reply", now="mon 10:00") == (
        "mon 11:00",
        False,
        60,
    )


def test_no_target_is_due_at_once():
    assert ask("first_response", 0, CREATED, "mon 09:00 agent_public_reply") == ("mon 09:00", False, 0)
    assert ask("first_response", 0, "sat 09:00 created", now="sat 09:01") == ("sat 09:00", True, 0)
