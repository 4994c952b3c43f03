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
from retention.counting.scope import OF_SEGMENT, Scope, midnight, positional
from retention.counting.who import NOT_OURS, worth
from retention.figure import Curve, Panel
from retention.statistics import holm, kaplan_meier, log_rank, median_day
from retention.wording import percent, whole

GROUPS = ("well", "badly", "never")
FEWEST_EXPECTED = 5  # leavers, in either group; below it the test says nothing
Rows = list[tuple[int, int, int]]

# Of each customer with us on the landmark day: their group, when they left, and why.
_GROUPED = f"""
with complaint as (
    select ticket.id, ticket.customer_id,
        coalesce(ticket.first_response_at < %(known_by)s, false) as is_answered
    from complaints_ticket ticket
    where ticket.opened_at >= %(since)s and ticket.opened_at < %(known_by)s
        and ticket.status not in ('spam', 'merged')
), failed as (
    select complaint.id from complaint join complaints_deadline clock on clock.ticket_id = complaint.id
    where clock.metric in ('acknowledgement', 'first_response') and clock.subject = ''
        and clock.state <> 'cancelled' and (
            clock.breached_at < %(known_by)s
            or (clock.due_at < %(known_by)s and (clock.ended_at is null or clock.ended_at > clock.due_at))
        )
    union
    select complaint.id from complaint join complaints_promise given on given.ticket_id = complaint.id
    where given.state <> 'released' and (
        (given.due_at < %(known_by)s and (given.ended_at is null or given.ended_at > given.due_at))
        or (given.state = 'broken' and given.ended_at < %(known_by)s)
    )
    union
    select id from (
        select distinct on (said.invitation_id) complaint.id, said.is_solved, said.rating
        from complaint
        join feedback_invitation invitation on invitation.ticket_id = complaint.id
        join feedback_answer said on said.invitation_id = invitation.id
        where said.at < %(known_by)s
        order by said.invitation_id, said.at desc, said.id desc
    ) last_answer
    where is_solved = false or rating <= 2
), complained as (
    select customer_id, bool_or(failed.id is not null) as is_failed, bool_and(is_answered) as is_answered
    from complaint left join failed using (id)
    group by customer_id
)
select
    stay.customer_id,
    case
        when complained.customer_id is null then 'never'
        when is_failed then 'badly'
        when complained.is_answered then 'well'
    end as grouped,
    stay.ended_on,
    stay.reason
from retention_stay stay
join customers_customer customer on customer.id = stay.customer_id
left join complained on complained.customer_id = stay.customer_id
where stay.began_on <= %(landmark)s and (stay.ended_on is null or stay.ended_on > %(landmark)s)
    and {OF_SEGMENT}
"""  # noqa: S608 (nothing but constants)

_DURATIONS = f"""
select
    grouped,
    least(coalesce(ended_on, %(as_of)s), %(as_of)s) - %(landmark)s as days,
    count(*) filter (where has_left),
    count(*) filter (where not has_left)
from (
    select *, coalesce(ended_on <= %(as_of)s and reason <> all (%(not_ours)s), false) as has_left
    from ({_GROUPED}) grouped_customer
) watched
where grouped is not null
group by 1, 2
"""  # noqa: S608


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
    too_few = "" if len(shown) > 1 else _("Too few customers complained before the landmark day to compare.")
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
    sql = f"select customer_id from ({_GROUPED}) grouped_customer where grouped = %(group)s"  # noqa: S608
    rows, asked = positional(sql, _asked(scope) | {"group": group})
    return worth(Customer.objects.filter(pk__in=RawSQL(rows, asked)))  # noqa: S611


def label(group: str) -> str:
    """What a group is called."""
    return {
        "well": _("Complained, answered well"),
        "badly": _("Complained, answered badly"),
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
        cursor.execute(_DURATIONS, _asked(scope))
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
