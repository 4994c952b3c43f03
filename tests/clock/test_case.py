"""The JSON contract: what may be written, and that bad input always gets a sentence."""

from __future__ import annotations

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from complaints.clock.case import answer, answer_text
from tests.clock.asking import OFFICE, case, told

GOOD = case("first_response", 120, "mon 09:00 created", now="mon 10:00")
EXPECTED = {"due_utc": "2026-03-02T10:00:00Z", "breached": False, "elapsed_minutes": 60}


def changed(**fields):
    return answer({**GOOD, **fields})


def test_a_case_as_the_contract_writes_it():
    assert answer_text(json.dumps(GOOD)) == EXPECTED
    assert answer_text(json.dumps(GOOD).encode()) == EXPECTED
    assert answer_text("\ufeff".encode() + json.dumps(GOOD).encode()) == EXPECTED


@pytest.mark.parametrize(
    "instant",
    [
        "2026-03-02T08:00:00Z",
        "2026-03-02T08:00:00.000Z",
        "2026-03-02T10:00+02:00",
        "2026-03-01T22:15:00-09:45",
    ],
)
def test_an_instant_may_have_any_offset(instant):
    assert changed(events=[{"at": instant, "type": "created"}]) == EXPECTED


def test_the_calendar_may_be_one_object():
    whole = {"week": OFFICE, "tz": "Europe/Berlin", "holidays": ["2026-03-03"], "overrides": {}}
    found = changed(calendar=whole, tz=None, target_minutes=600)
    assert found["due_utc"] == "2026-03-04T10:00:00Z"
    inline = {**OFFICE, "tz": "Europe/Berlin"}
    assert changed(calendar=inline, tz=None) == EXPECTED


def test_what_may_be_left_out():
    slim = {name: GOOD[name] for name in ("calendar", "tz", "metric", "target_minutes", "events")}
    assert answer(slim) == {**EXPECTED, "breached": None, "elapsed_minutes": 0}
    assert changed(holidays=None, overrides=None, now=None, colour="blue")["due_utc"] == EXPECTED["due_utc"]
    assert changed(holidays={"2026-03-02": "Founders' Day"})["due_utc"] == "2026-03-03T10:00:00Z"


def test_minutes_are_whole_where_they_can_be():
    found = changed(events=[{"at": "2026-03-02T08:30:30Z", "type": "created"}], target_minutes=0.5)
    assert found == {"due_utc": "2026-03-02T08:31:00Z", "breached": True, "elapsed_minutes": 29.5}
    found = answer_text(json.dumps(GOOD).replace("120", "0.001"))
    assert found["due_utc"] == "2026-03-02T08:00:00.060000Z"
    assert isinstance(changed()["elapsed_minutes"], int)


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        ({"metric": None}, "metric"),
        ({"metric": "speed"}, "must be one of acknowledgement"),
        ({"metric": ["first_response"]}, "metric"),
        ({"target_minutes": None}, "missing"),
        ({"target_minutes": -1}, "between 0 and"),
        ({"target_minutes": 10**12}, "between 0 and"),
        ({"target_minutes": "120"}, "number of minutes"),
        ({"target_minutes": True}, "number of minutes"),
        ({"calendar": None}, "calendar is missing"),
        ({"calendar": []}, "object of weekdays"),
        ({"calendar": "mon"}, "object of weekdays"),
        ({"calendar": {"week": 3, "tz": "UTC"}}, "object of weekdays"),
        ({"tz": None}, "time zone"),
        ({"tz": 3}, "time zone"),
        ({"events": None}, "events must be a list"),
        ({"events": {}}, "events must be a list"),
        ({"events": ["created"]}, "Event 1 must be an object"),
        ({"events": [{"type": "created"}]}, "at of event 1 is None"),
        ({"events": [{"at": "2026-03-02T08:00:00", "type": "created"}]}, "no offset"),
        ({"events": [{"at": "yesterday", "type": "created"}]}, "write a time like"),
        ({"events": [{"at": 1772438400, "type": "created"}]}, "write a time like"),
        ({"events": [{"at": "9999-12-31T23:59:59-12:00", "type": "created"}]}, "years from 1900"),
        ({"events": [{"at": "0001-01-01T00:00:00+14:00", "type": "created"}]}, "years from 1900"),
        ({"events": [{"at": "2026-03-02T08:00:00Z"}]}, "type of an event is None"),
        ({"events": [{"at": "2026-03-02T08:00:00Z", "type": "exploded"}]}, "must be one of created"),
        ({"events": [told("mon 09:00 policy_changed")]}, "needs a new"),
        ({"events": [told("mon 09:00 policy_changed", target_minutes="x")]}, "number of minutes"),
        ({"events": [told("mon 09:00 policy_changed", calendar={"mon": [["9", "17"]]})]}, "time of day"),
        ({"now": "2026-03-02T08:00:00"}, "no offset"),
        ({"now": 5}, "write a time like"),
    ],
)
def test_bad_input_is_answered_with_a_sentence(fields, message):
    found = changed(**fields)
    assert list(found) == ["error"]
    assert message in found["error"]
    assert found["error"].endswith(".")
    assert len(found["error"]) < 400


def test_a_policy_that_is_never_open_is_refused_too():
    change = told("mon 09:30 policy_changed", calendar={"mon": []})
    assert changed(events=[*GOOD["events"], change]) == {"error": "never_open"}


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "[" * 100_000,
        "NaN",
        "\xff\xfe".encode("latin-1"),
        "1" * 5000,
        '{"a": 1e99999999999999999999}',
        "\0",
    ],
)
def test_what_is_not_json_is_said_so(text):
    assert "not JSON" in str(answer_text(text)["error"])


@pytest.mark.parametrize("text", ["[]", "null", "3", '"case"'])
def test_other_json_is_no_case(text):
    assert answer_text(text) == {"error": "A case must be a JSON object."}


anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=10), inner, max_size=3),
    max_leaves=6,
)


@settings(max_examples=150, deadline=None)
@given(st.sampled_from([*GOOD, "event", "at", "type", "mon"]), anything)
def test_nothing_anywhere_raises(place, value):
    broken = {**GOOD, place: value}
    if place == "event":
        broken = {**GOOD, "events": [value]}
    elif place in ("at", "type"):
        broken = {**GOOD, "events": [{**told("mon 09:00 created"), place: value}]}
    elif place == "mon":
        broken = {**GOOD, "calendar": {"mon": value}}
    found = answer_text(json.dumps(broken))
    assert set(found) in ({"error"}, set(EXPECTED))
