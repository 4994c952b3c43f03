"""What a page of insight is about: which days, and whose. It stands in the address, and nowhere else.

    selection = Selection.from_query(request.GET, today=today)
    f"?{selection.query()}"

Team and channel belong to tickets: they narrow complaints, promises, clocks and ratings. The segment narrows
everything.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any
from urllib.parse import urlencode

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from complaints.words import Channel
from staff.models import Team

PERIODS: dict[str, int] = {"7d": 7, "30d": 30, "90d": 90, "365d": 365}
"""Days of each, today included."""
CUSTOM, USUAL = "custom", "90d"
"""USUAL: in thirty days of a small company too little happens to say anything of it."""
LONGEST = 3660  # days
SEGMENTS = {
    "special": gettext_lazy("Special customers"),
    "person": gettext_lazy("Persons"),
    "organisation": gettext_lazy("Organisations"),
}


@dataclass(frozen=True)
class Selection:
    """first_day and last_day are local dates of the company, both included; "" is all of them.

    `problems`: a sentence for everything in the address that could not be understood and was left out.
    """

    first_day: date
    last_day: date
    period: str = USUAL
    team: str = ""
    channel: str = ""
    segment: str = ""
    problems: tuple[str, ...] = ()

    @classmethod
    def of(cls, period: str, *, today: date, **narrowed: Any) -> Selection:
        """The last days up to today, such as `Selection.of("90d", today=today, team="kitchen")`."""
        return cls(today - timedelta(days=PERIODS[period] - 1), today, period, **narrowed)

    @classmethod
    def from_query(cls, query: Mapping[str, str], *, today: date) -> Selection:
        """What an address asks for: period, from and to (ISO dates), team, channel, segment. Never raises."""
        problems: list[str] = []
        narrowed: dict[str, Any] = {
            "team": _known_team(query.get("team", ""), problems),
            "channel": _one_of(query.get("channel", ""), Channel.values, problems),
            "segment": _one_of(query.get("segment", ""), SEGMENTS, problems),
        }
        period = query.get("period", "") or (CUSTOM if query.get("from") or query.get("to") else USUAL)
        if period == CUSTOM:
            days = _days(query.get("from", ""), query.get("to", ""), today, problems)
            if days is not None:
                return cls(*days, CUSTOM, **narrowed, problems=tuple(problems))
        elif period not in PERIODS:
            problems.append(_("There is no such period; these are the last 90 days."))
        chosen = cls.of(period if period in PERIODS else USUAL, today=today, **narrowed)
        return replace(chosen, problems=tuple(problems))

    def query(self) -> str:
        """The address of this selection, always the same for the same one."""
        asked = {"period": self.period}
        if self.period == CUSTOM:
            asked |= {"from": self.first_day.isoformat(), "to": self.last_day.isoformat()}
        asked |= {"team": self.team, "channel": self.channel, "segment": self.segment}
        return urlencode({name: value for name, value in asked.items() if value})

    @property
    def key(self) -> str:
        """Its snapshot: the last ninety days are the same selection every day."""
        return self.query()

    @property
    def days(self) -> int:
        """How many days, first and last included."""
        return (self.last_day - self.first_day).days + 1

    def before(self) -> Selection:
        """The same number of days right before, for everything else the same."""
        last = self.first_day - timedelta(days=1)
        first = last - timedelta(days=self.days - 1)
        return replace(self, period=CUSTOM, first_day=first, last_day=last, problems=())

    def on(self, today: date) -> Selection:
        """The same selection some days later: the last ninety days move along, a custom period stays."""
        if self.period == CUSTOM:
            return self
        return replace(self, first_day=today - timedelta(days=PERIODS[self.period] - 1), last_day=today)

    def as_json(self) -> dict[str, Any]:
        """As Snapshot.selection holds it."""
        return {
            "period": self.period,
            "first_day": self.first_day.isoformat(),
            "last_day": self.last_day.isoformat(),
            "team": self.team,
            "channel": self.channel,
            "segment": self.segment,
        }

    @classmethod
    def from_json(cls, stored: Mapping[str, Any]) -> Selection:
        """The other way round. KeyError or ValueError for what as_json did not write."""
        return cls(
            date.fromisoformat(stored["first_day"]),
            date.fromisoformat(stored["last_day"]),
            stored["period"],
            team=stored["team"],
            channel=stored["channel"],
            segment=stored["segment"],
        )


def _known_team(slug: str, problems: list[str]) -> str:
    if not slug:
        return ""
    # A slug of the model only: anything else is no team, and need not be asked for.
    if len(slug) <= 50 and "\x00" not in slug and Team.objects.filter(slug=slug).exists():
        return slug
    problems.append(_("There is no such team; these are all teams."))
    return ""


def _one_of(value: str, known: Any, problems: list[str]) -> str:
    if not value or value in known:
        return value
    problems.append(_("Part of the choice was not understood and was left out."))
    return ""


def _days(first: str, last: str, today: date, problems: list[str]) -> tuple[date, date] | None:
    """Both days, or None; whoever gives one of them means from it on, or up to it."""
    try:
        end = min(date.fromisoformat(last), today) if last else today
        begin = date.fromisoformat(first) if first else end - timedelta(days=PERIODS[USUAL] - 1)
        longest = end - timedelta(days=LONGEST)
    except (ValueError, OverflowError):
        problems.append(_("Write both days like 2026-11-18; these are the last 90 days."))
        return None
    if begin > today:
        problems.append(_("Those days are still to come; these are the last 90 days."))
        return None
    if begin > end:
        problems.append(_("The first day comes after the last; these are the last 90 days."))
        return None
    if begin < longest:
        problems.append(_("That is more than ten years; these are the last ten of them."))
        begin = longest + timedelta(days=1)
    return begin, end
