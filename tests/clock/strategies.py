"""Random calendars and cases, near the nights on which zones do odd things.

Everything falls on multiples of a *grain* of minutes, which is often coarse, so that events, openings
and due instants coincide as they do in tables made by people.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from hypothesis import strategies as st

from tests.clock.reference import DAYS

# A zone and a date around which something happens to its clocks (or nothing, for comparison).
ODD_NIGHTS = [
    ("Europe/Berlin", date(2026, 3, 29)),
    ("Europe/Berlin", date(2026, 10, 25)),
    ("America/New_York", date(2026, 3, 8)),
    ("America/New_York", date(2026, 11, 1)),
    ("Australia/Lord_Howe", date(2026, 4, 5)),  # half an hour
    ("Australia/Lord_Howe", date(2026, 10, 4)),
    ("Asia/Kathmandu", date(2026, 6, 15)),  # +05:45, no change
    ("Africa/Kampala", date(2026, 6, 15)),  # no change
    ("Pacific/Apia", date(2011, 12, 30)),  # this date does not exist there
    ("America/Sao_Paulo", date(2018, 11, 4)),  # 00:00 becomes 01:00
    ("America/Sao_Paulo", date(2018, 2, 18)),  # 00:00 becomes 23:00 of the day before
    ("America/St_Johns", date(2006, 10, 29)),  # 00:01 becomes 23:01: the date goes back
    ("Africa/Casablanca", date(2026, 2, 15)),
    ("Europe/London", date(2025, 12, 31)),  # across a year's end
]

WINDOW = 3 * 24 * 60
"""Minutes in which the events of a case lie."""

REPLIES = ["agent_public_reply", "auto_reply", "internal_note", "customer_reply", "acknowledged"]
STATUSES = ["pending_customer", "on_hold", "resumed", "solved", "reopened", "customer_reply"]
TELLING = {
    "acknowledgement": REPLIES,
    "first_response": REPLIES,
    "next_response": ["customer_reply", "agent_public_reply", "customer_reply", "auto_reply"],
    "resolution": STATUSES,
    "silence": ["agent_public_reply", "auto_reply", "customer_reply", "solved"],
    "third_business_day": STATUSES,
    "eight_weeks": STATUSES,
}
"""The events that matter to a metric or nearly do; others are mixed in."""

grains = st.sampled_from([1, 30, 60, 60])
targets = st.one_of(st.integers(0, 120), st.integers(0, 1800))


def multiples(grain: int, least: int, most: int):
    return st.integers(-(-least // grain), most // grain).map(lambda count: count * grain)


def face(minute: int) -> str:
    return f"{minute // 60:02d}:{minute % 60:02d}"


@st.composite
def hours(draw, grain):
    """Up to three intervals of a day, disjoint, overlapping or touching, up to 24:00."""
    marks = draw(st.lists(multiples(grain, 0, 1440), max_size=6))
    pairs = [sorted(pair) for pair in zip(marks[::2], marks[1::2], strict=False) if pair[0] != pair[1]]
    return [[face(start), face(end)] for start, end in pairs]


@st.composite
def calendars(draw, night=None, grain=1):
    """A calendar as JSON which is open on some weekday, with exceptions near the odd night.

    Two kinds of day, dealt out over the week by one number, keep the drawing quick."""
    zone, day = night or draw(st.sampled_from(ODD_NIGHTS))
    kinds = [draw(hours(grain)) or [["00:00", "24:00"]], draw(hours(grain)), []]
    deal = draw(st.integers(0, 3**7 - 1))
    week = {name: kinds[deal // 3**number % 3] for number, name in enumerate(DAYS)}
    if not any(week.values()):
        week["mon"] = kinds[0]
    near = st.integers(-3, 4).map(lambda days: (day + timedelta(days=days)).isoformat())
    return {
        "tz": zone,
        "week": week,
        "holidays": draw(st.lists(near, max_size=2, unique=True)),
        "overrides": {
            at: kinds[number] for number, at in enumerate(draw(st.lists(near, max_size=3, unique=True)))
        },
    }


def two_days_before(night) -> datetime:
    return datetime(night[1].year, night[1].month, night[1].day, tzinfo=UTC) - timedelta(days=2)


@st.composite
def worlds(draw):
    """A calendar, an instant (whole minute, UTC) not far from its odd night, and a grain."""
    night = draw(st.sampled_from(ODD_NIGHTS))
    grain = draw(grains)
    start = two_days_before(night) + timedelta(minutes=draw(multiples(grain, 0, WINDOW)))
    return draw(calendars(night, grain)), start, grain


@st.composite
def changes(draw, night, grain):
    """What a policy_changed event brings."""
    brings = draw(st.sampled_from(["target", "calendar", "both"]))
    event: dict[str, object] = {"type": "policy_changed"}
    if brings != "calendar":
        event["target_minutes"] = draw(multiples(grain, 0, 1800))
    if brings != "target":
        event["calendar"] = draw(calendars(night, grain))
    return event


@st.composite
def cases(draw, metric):
    """A case of ``manage.py clock`` with a random story, in random order, with or without now."""
    night = draw(st.sampled_from(ODD_NIGHTS))
    grain = draw(grains)

    def instant(least):
        return (two_days_before(night) + timedelta(minutes=draw(multiples(grain, least, WINDOW)))).isoformat()

    calendar = draw(calendars(night, grain))
    kinds = draw(st.lists(st.sampled_from(TELLING[metric] * 2 + REPLIES + STATUSES), max_size=12))
    # Mostly the creation comes before everything else.
    early = draw(st.sampled_from([0, 0, 0, WINDOW // 2]))
    events = [{"type": "created", "at": instant(early)}]
    events += [{"type": kind, "at": instant(0)} for kind in kinds]
    events += [
        {**draw(changes(night, grain)), "at": instant(0)} for _ in range(draw(st.sampled_from([0, 0, 1, 2])))
    ]
    if not early:
        events[0]["at"] = two_days_before(night).isoformat()
    case = {
        "metric": metric,
        "calendar": calendar["week"],
        "tz": calendar["tz"],
        "holidays": calendar["holidays"],
        "overrides": calendar["overrides"],
        "target_minutes": draw(multiples(grain, 0, 900)),
        "events": draw(st.permutations(events)),
    }
    if draw(st.booleans()):
        case["now"] = instant(WINDOW // 2)
    return case
