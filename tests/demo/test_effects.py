"""Rudeness drives people away and kept promises keep them: planted by the demo, found by the dashboards.

And with `--no-effects` the dashboards find neither: what they find is not of their own making.
"""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from django.conf import settings

from helpdesk.demo.crowd.loading import Size, load
from helpdesk.demo.crowd.staying import NO_EFFECTS, PLANTED, Effects
from retention.counting import count_overview
from retention.figure import Overview, Panel
from retention.selection import Selection
from retention.staying import refresh

CUSTOMERS, TICKETS, SEED = 1100, 2400, 5


def _overview(effects: Effects, *, now: datetime) -> Overview:
    load(Size(CUSTOMERS, TICKETS, SEED, effects), until=now, processes=1, say=lambda line: None)
    refresh(now=now)
    today = now.astimezone(ZoneInfo(settings.COMPANY_TIME_ZONE)).date()
    return count_overview(Selection.of("365d", today=today), now=now)


def _panels(overview: Overview) -> dict[str, Panel]:
    groups = (overview.staying, overview.leaving, overview.complaints, overview.word, overview.felt)
    return {panel.key: panel for group in groups for panel in group}


@pytest.mark.django_db
def test_what_is_planted_is_found(now: datetime) -> None:
    overview = _overview(PLANTED, now=now)
    panels = _panels(overview)
    causes, promises = panels["driving_causes"], panels["driving_promises"]
    assert "rude" in causes.finding.lower(), causes.finding
    assert "beyond chance" not in promises.finding, promises.finding
    rude = max(causes.bars, key=lambda bar: bar.value)
    assert rude.key == "rudeness"
    assert rude.low > rude.compare
    kept = {bar.key: bar for bar in promises.bars}
    assert kept["kept"].value < 0.7 * kept["not_kept"].value
    every = (overview.staying, overview.leaving, overview.complaints, overview.word, overview.felt)
    assert all(every)
    assert overview.risks


@pytest.mark.django_db
def test_without_effects_nothing_is_found(now: datetime) -> None:
    panels = _panels(_overview(NO_EFFECTS, now=now))
    assert "beyond chance" in panels["driving_causes"].finding
    assert "beyond chance" in panels["driving_promises"].finding
