"""Do those who were answered well stay longer? Compared from one day on, so that nobody is flattered.

Everybody was with us on the landmark day and is grouped by what was known by then; only what came after it
counts. Grouping by what happened later would credit the well answered with having stayed to be answered.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from itertools import combinations
from typing import Any

from django.db import connection
from django.db.models import QuerySet
from django.db.models.expressions import RawSQL
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from customers.models import Customer
from retention.counting.definitions import LANDMARK_DAYS, words
from retention.counting.judging import LEVEL, Finding
from retention.counting.landmark_sql import DURATIONS, GROUPED
from retention.counting.scope import Scope, midnight, positional
from retention.counting.who import NOT_OURS, worth
from retention.figure import Curve, Panel
from retention.statistics import holm, kaplan_meier, log_rank, median_day
from retention.wording import percent, whole

GROUPS = ("well", "badly", "never")
FEWEST_EXPECTED = 5  # leavers, in either group; below it the test says nothing
Rows = list[tuple[int, int, int]]


@dataclass(frozen=True)
class Group:
    """One of GROUPS with (days since the landmark, left, watched until then)."""

    key: str
    rows: Rows

    @property
    def n(self) -> int:
        return sum(left + still for _days, left, still in self.rows)

    @property
    def events(self) -> int:
        return sum(left for _days, left, _still in self.rows)


def panel(scope: Scope) -> tuple[Panel, list[Finding]]:
    """The three curves with what the log-rank test says of each pair."""
    groups = _groups(scope)
    curves = [_curve(group) for group in groups]
    shown = [curve for curve in curves if curve.steps]
    said, findings = _compared(groups)
    finding = _("Whether it matters how complaints are answered cannot be said yet.")
    if findings:
        finding = (
            said[0]
            if said
            else _("How complaints are answered shows no difference beyond chance in who stays.")
        )
    too_few = ""
    if len(shown) < 2:
        too_few = _("Too few customers complained before the landmark day to compare.")
    elif not findings:
        too_few = _("Too few of them have left since to compare.")
    note = _("Everybody was with us on %(day)s; the curves begin on that day.") % {
        "day": _landmark_in_words(scope)
    }
    return (
        Panel(
            "answered",
            finding,
            words("landmark").definition,
            unit="share",
            curves=shown,
            notes=[
                *said[1:],
                *(_without_curve(group) for group in groups if not kaplan_meier(group.rows)),
                note,
            ],
            too_few=too_few,
        ),
        findings,
    )


def _without_curve(group: Group) -> str:
    """A group must not be missing without a word."""
    said = {"group": label(group.key), "n": whole(group.n)}
    return _("%(group)s: %(n)s, too few for a curve.") % said if group.n else _("%(group)s: nobody.") % said


def _landmark_in_words(scope: Scope) -> str:
    return date_format(scope.as_of - timedelta(days=LANDMARK_DAYS), "j F Y")


def customers(scope: Scope, group: str) -> QuerySet[Customer]:
    """The customers of one of GROUPS. KeyError for another."""
    if group not in GROUPS:
        raise KeyError(group)
    sql = f"select customer_id from ({GROUPED}) grouped_customer where grouped = %(group)s"  # noqa: S608
    rows, asked = positional(sql, _asked(scope) | {"group": group})
    return worth(Customer.objects.filter(pk__in=RawSQL(rows, asked)))  # noqa: S611


def label(group: str) -> str:
    """What a group is called."""
    return {
        "well": _("Answered well"),
        "badly": _("Answered badly"),
        "never": _("Never complained"),
    }[group]


def _asked(scope: Scope) -> dict[str, Any]:
    landmark = scope.as_of - timedelta(days=LANDMARK_DAYS)
    return scope.sql() | {
        "landmark": landmark,
        "known_by": midnight(landmark + timedelta(days=1)),
        "since": midnight(landmark - timedelta(days=LANDMARK_DAYS)),
        "not_ours": NOT_OURS,
    }


def _groups(scope: Scope) -> list[Group]:
    found: dict[str, Rows] = {key: [] for key in GROUPS}
    with connection.cursor() as cursor:
        cursor.execute(DURATIONS, _asked(scope))
        for key, days, left, still in cursor.fetchall():
            found[key].append((days, left, still))
    return [Group(key, rows) for key, rows in found.items()]


def _curve(group: Group) -> Curve:
    steps = kaplan_meier(group.rows)
    key = f"landmark-{group.key}"
    return Curve(group.key, label(group.key), group.n, group.events, steps, median_day(steps), rows=key)


def _compared(groups: list[Group]) -> tuple[list[str], list[Finding]]:
    """A sentence for every pair that differs beyond chance (Holm over the pairs), the answered ones first."""
    pairs = [pair for pair in combinations(groups, 2) if all(kaplan_meier(group.rows) for group in pair)]
    tests = [(pair, log_rank([group.rows for group in pair])) for pair in pairs]
    usable = [(pair, test) for pair, test in tests if test and min(test.expected) >= FEWEST_EXPECTED]
    honest = holm([test.p for _pair, test in usable])
    sentences, findings = [], []
    for ((one, other), test), p in zip(usable, honest, strict=True):
        sooner, later = one, other
        if test.observed[0] * test.expected[1] < test.observed[1] * test.expected[0]:
            sooner, later = other, one
        sentence = _sentence(sooner, later)
        findings.append(Finding(sentence, test.p, 2 if sooner.key == "badly" else 4))
        if p <= LEVEL:
            sentences.append(sentence)
    return sentences, findings


def _sentence(sooner: Group, later: Group) -> str:
    """Both curves read on the last day on which both are drawn."""
    steps = [kaplan_meier(group.rows) for group in (sooner, later)]
    day = min(each[-1].day for each in steps)
    shares = [percent([step.share for step in each if step.day <= day][-1]) for each in steps]
    said = {
        "sooner": label(sooner.key),
        "later": label(later.key).lower(),
        "one": shares[0],
        "other": shares[1],
        "days": day,
    }
    text = _(
        "%(sooner)s: %(one)s are still with us %(days)s days later; %(later)s: %(other)s. That is more than "
        "chance."
    )
    return text % said
