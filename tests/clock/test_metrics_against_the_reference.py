"""Every metric on random stories against the minute-by-minute reference, through the JSON contract."""

from __future__ import annotations

from datetime import datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from complaints.clock.case import answer
from tests.clock import reference
from tests.clock.reference import BEYOND, Slow
from tests.clock.strategies import cases

METRICS = ["acknowledgement", "first_response", "next_response", "resolution", "silence"]


@pytest.mark.parametrize("metric", METRICS)
@settings(max_examples=80, deadline=None)
@given(data=st.data())
def test_a_story_reads_as_the_reference_reads_it(metric, data):
    case = data.draw(cases(metric))
    expected, found = reference.answer(case), answer(case)
    if expected["due_utc"] == BEYOND:
        assert found["due_utc"] is None or found["due_utc"] > min(event["at"] for event in case["events"])
        expected["due_utc"] = found["due_utc"]
    assert found == expected


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(["third_business_day", "eight_weeks"]), st.data())
def test_a_statutory_clock_is_stopped_by_solving_and_paused_by_nothing(metric, data):
    case = data.draw(cases(metric))
    case["events"] = [event for event in case["events"] if event["type"] != "policy_changed"]
    found = answer(case)
    resolution = reference.answer({**case, "metric": "resolution"})
    created = min(
        (datetime.fromisoformat(e["at"]) for e in case["events"] if e["type"] == "created"),
    )
    now = datetime.fromisoformat(case["now"]) if "now" in case else None
    if now and created > now:
        assert found == {"due_utc": None, "breached": None, "elapsed_minutes": 0}
        return
    due = datetime.fromisoformat(found["due_utc"])
    assert due > created
    slow = Slow({"week": case["calendar"], **{name: case[name] for name in ("tz", "holidays", "overrides")}})
    assert found["elapsed_minutes"] >= resolution["elapsed_minutes"]
    if now:
        assert found["elapsed_minutes"] <= slow.open_between(created, now)
        if now <= due:
            assert found["breached"] is False
