"""What stands above the bars of the complaints: the most frequent is named only when there is one."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from complaints.models import TicketCause
from retention.counting import complaints
from retention.counting.scope import Scope
from retention.selection import Selection
from staff.models import User
from tests.cast import NOW
from tests.retention.crowd import Crowd

pytestmark = pytest.mark.django_db
MONTH = Selection.of("30d", today=date(2026, 11, 18))


@pytest.fixture
def crowd(ana: User, now: datetime) -> Crowd:
    return Crowd(5, owner=ana)


def findings() -> dict[str, str]:
    panels, _found = complaints.panels(Scope.of(MONTH, now=NOW), None)
    return {panel.key: panel.finding for panel in panels}


def complain(crowd: Crowd, cause: int, *, stage: str, channel: str) -> None:
    person = next(each for each in crowd.people(8) if each.kind == "person")
    ticket = crowd.ticket(person, 3, status="open", stage=stage, channel=channel)
    TicketCause.objects.create(
        ticket=ticket, cause=crowd.causes[cause], source="confirmed", is_main=True, at=NOW
    )


def test_a_tie_has_no_winner(crowd: Crowd) -> None:
    complain(crowd, 0, stage="before", channel="web")
    complain(crowd, 1, stage="after", channel="mail")
    assert findings() | {"ticked": ""} == {
        "causes": "No cause stands out: the most frequent ones have 1 of 2 each.",
        "channels": "No way in brings more than the others.",
        "stages": "No stage stands out where we know it.",
        "ticked": "",
    }


def test_few_are_counted_not_weighed(crowd: Crowd) -> None:
    complain(crowd, 0, stage="before", channel="web")
    complain(crowd, 0, stage="before", channel="web")
    complain(crowd, 1, stage="after", channel="mail")
    said = findings()
    assert said["causes"] == (
        f"{crowd.causes[0].name} is the most frequent cause: 2 of 3 with a confirmed one."
    )
    assert said["channels"] == "Web form brings the most."
    assert said["stages"] == "Before the purchase: 2 of 3 where we know it."
