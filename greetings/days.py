"""The days of the calendar: which occasions fall on each, how many greetings go, and why others do not."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass, field
from datetime import date, timedelta

from django.db.models import Count, Q

from greetings.models import Greeting, OccasionDate
from greetings.standing import STANDINGS, Standing, of_mail

State = Greeting.State


@dataclass(frozen=True)
class Line:
    """So many greetings of a day stand like this. reasons: (key of greetings.reasons.REASONS, how many)."""

    standing: Standing
    count: int
    reasons: tuple[tuple[str, int], ...]


@dataclass
class Day:
    """One local date. occasions: keys of greetings.occasions.OCCASIONS, those greeted on it first.

    unsettled: dates that fall on it but wait for a person to confirm them.
    """

    on: date
    lines: list[Line] = field(default_factory=list)
    occasions: list[str] = field(default_factory=list)
    unsettled: list[OccasionDate] = field(default_factory=list)

    @property
    def total(self) -> int:
        return sum(line.count for line in self.lines)


def days(first: date, last: date) -> list[Day]:
    """Every day from `first` to `last`, both included, in three queries whatever their number."""
    counted, occasions = _counted(first, last)
    dates: dict[date, list[OccasionDate]] = defaultdict(list)
    for each in OccasionDate.objects.filter(on__range=(first, last)).order_by("on", "pk"):
        dates[each.on].append(each)
    found = []
    for ahead in range((last - first).days + 1):
        on = first + timedelta(days=ahead)
        settled = [each.occasion for each in dates[on] if each.is_settled]
        found.append(
            Day(
                on=on,
                lines=_lines(counted[on]),
                occasions=list(dict.fromkeys([*sorted(occasions[on]), *settled])),
                unsettled=[each for each in dates[on] if not each.is_settled],
            )
        )
    return found


Counted = Counter[tuple[str, str]]


def _counted(first: date, last: date) -> tuple[dict[date, Counted], dict[date, set[str]]]:
    rows = Greeting.objects.filter(on__range=(first, last))
    counted: dict[date, Counted] = defaultdict(Counter)
    occasions: dict[date, set[str]] = defaultdict(set)
    own = rows.exclude(state=State.RELEASED).values_list("on", "occasion", "state", "reason")
    for on, occasion, state, reason, n in own.annotate(n=Count("pk")).order_by():
        counted[on][state, reason] += n
        occasions[on].add(occasion)
    of_mails = rows.filter(state=State.RELEASED).values_list("on", "occasion", "outbound__state")
    back = Count("pk", filter=Q(outbound__bounced_at__isnull=False))
    for on, occasion, state, n, came_back in of_mails.annotate(n=Count("pk"), back=back).order_by():
        counted[on][of_mail(state, has_bounced=False), ""] += n - came_back
        counted[on]["bounced", ""] += came_back
        occasions[on].add(occasion)
    return counted, occasions


def _lines(counted: Counted) -> list[Line]:
    found = []
    for key, standing in STANDINGS.items():
        reasons = [(why, n) for (where, why), n in counted.items() if where == key and n]
        if reasons:
            named = sorted(((why, n) for why, n in reasons if why), key=lambda each: (-each[1], each[0]))
            found.append(Line(standing, sum(n for _why, n in reasons), tuple(named)))
    return found
