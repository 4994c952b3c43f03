"""Every kind of event: known, worded for staff, worded for or hidden from customers, drawn, erasable."""

from __future__ import annotations

import ast
import json
from collections import defaultdict
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from django.conf import settings
from django.utils.functional import Promise as LazyText
from heroicons.templatetags import heroicons

from complaints import timeline
from complaints.models import Event
from staff.models import User
from tests.architecture.life import MARK, live

# Where the kind of an event is worked out, the kinds that it can be.
WORKED_OUT = {
    "complaints/ringing.py": {"clock.reminded", "clock.breached", "clock.escalated"},
    "complaints/promising.py": {"promise.kept", "promise.broken", "promise.released"},
    "complaints/timeline.py": set(),  # the one that records
    "helpdesk/demo/crowd/living.py": set(),  # the demo's copy of it, for a million tickets at once
}


def recorded_in_code() -> Iterator[tuple[str, str | None]]:
    """(file, kind or None when it is worked out) of every call that records an event."""
    root = Path(settings.BASE_DIR)
    for app in ("complaints", "feedback", "greetings", "customers", "staff", "messaging", "helpdesk"):
        for path in sorted((root / app).rglob("*.py")):
            for node in ast.walk(ast.parse(path.read_text())):
                if isinstance(node, ast.Call) and _records(node):
                    yield str(path.relative_to(root)), _kind(node)


def _records(call: ast.Call) -> bool:
    words = ast.unparse(call.func)
    return words in {"timeline.record", "Event.objects.create", "Event"} and (
        words != "Event" or any(each.arg == "kind" for each in call.keywords)
    )


def _kind(call: ast.Call) -> str | None:
    given = [each.value for each in call.keywords if each.arg == "kind"] + call.args[1:2]
    return given[0].value if given and isinstance(given[0], ast.Constant) else None


def test_every_kind_that_the_code_records_is_known_and_none_is_left_over() -> None:
    found = set(recorded_in_code())
    unclear = {file for file, kind in found if kind is None} - set(WORKED_OUT)
    assert not unclear, f"Say in WORKED_OUT which kinds these files record: {sorted(unclear)}"
    recorded = {kind for _file, kind in found if kind} | set().union(*WORKED_OUT.values())
    unknown, unused = recorded - set(timeline.KINDS), set(timeline.KINDS) - recorded
    assert not unknown, f"Add these kinds to complaints/event_kinds.py: {sorted(unknown)}"
    assert not unused, f"Nothing records these kinds; take them out of the registry: {sorted(unused)}"


@pytest.mark.parametrize("kind", sorted(timeline.KINDS))
def test_a_kind_is_worded_and_drawn(kind: str) -> None:
    entry = timeline.KINDS[kind]
    assert entry.kind == kind
    for wording in (entry.staff, entry.customer):
        assert wording is None or callable(wording) or isinstance(wording, str | LazyText)
    assert entry.staff
    assert "<svg" in heroicons.heroicon_outline(entry.icon)


@pytest.fixture
def events(ana: User, ben: User, now: datetime) -> list[Event]:
    """Everything that happens in a story with every kind of event."""
    live(ana, ben, now=now)
    rows = Event.objects.select_related("ticket__customer", "actor", "message__author", "promise__owner")
    return list(rows.order_by("pk"))


def test_every_sentence_can_be_said_with_the_facts_that_the_code_records(events: list[Event]) -> None:
    assert {event.kind for event in events} == set(timeline.KINDS), "The story leaves kinds out or is wrong"
    for event in events:
        staff, customer = timeline.staff_sentence(event), timeline.customer_sentence(event)
        assert staff, event.kind
        for said in (staff, customer):
            for sign in ("…", "%(", "None", "{", "  "):
                assert sign not in said, (event.kind, said, event.facts)


def test_customers_are_told_no_surname_of_ours_no_note_and_no_clock(events: list[Event]) -> None:
    for event in events:
        said = timeline.customer_sentence(event)
        assert "Achieng" not in said, (event.kind, said)
        assert "Byaruhanga" not in said, (event.kind, said)
        if event.kind.startswith(("clock.", "mail.", "note.", "cause.", "callback.")):
            assert said == "", event.kind


def test_an_eraser_leaves_nothing_personal_and_the_sentence_can_still_be_said(events: list[Event]) -> None:
    for event in events:
        erased = timeline.KINDS[event.kind].erase(event.facts)
        assert MARK not in json.dumps(erased), (event.kind, erased)
        event.facts = erased
        assert "%(" not in timeline.staff_sentence(event)
        timeline.customer_sentence(event)


def test_what_an_eraser_keeps_is_something_that_is_recorded(events: list[Event]) -> None:
    facts: dict[str, set[str]] = defaultdict(set)
    for event in events:
        facts[event.kind] |= set(event.facts)
    never = {kind: set(entry.keeps) - facts[kind] for kind, entry in timeline.KINDS.items()}
    assert not {kind: names for kind, names in never.items() if names}
