"""What drives customers away, and what keeps them: who left after which complaint, after which promise.

Everybody is watched for the same time, so nobody looks loyal for having been watched too shortly; and each
customer counts once. A difference is said to be one only when it survives Holm's correction over all causes.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from django.db import connection
from django.db.models import QuerySet
from django.db.models.expressions import RawSQL
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from complaints.models import Cause
from customers.models import Customer
from retention.counting.definitions import AFTER_DAYS, words
from retention.counting.judging import FEWEST, LEVEL, Finding
from retention.counting.scope import OF_SEGMENT, Scope, midnight, positional
from retention.counting.who import NOT_OURS, worth
from retention.figure import Bar, Panel
from retention.statistics import fisher, holm, two_shares, wilson
from retention.wording import percent

LARGE = 2000

# One row a customer: of which kind their first complaint or promise was, and whether they left after it.
_WATCHED = f"""
select customer_id, kind, coalesce(ended_on <= day + %(after)s, false) as has_left
from (
    select distinct on (met.customer_id) met.customer_id, met.kind, met.day, stay.ended_on, stay.reason
    from ({{met}}) met
    join retention_stay stay on stay.customer_id = met.customer_id
        and stay.began_on <= met.day and (stay.ended_on is null or stay.ended_on > met.day)
    join customers_customer customer on customer.id = met.customer_id
    where {OF_SEGMENT}
    order by met.customer_id, met.at, met.id
) first_one
where reason <> all (%(not_ours)s) or ended_on > day + %(after)s
"""  # noqa: S608 (nothing but constants)

_COMPLAINED = """
    select ticket.id, ticket.customer_id, ticket.opened_at as at, cause.slug as kind,
        (ticket.opened_at at time zone %(zone)s)::date as day
    from complaints_ticketcause found
    join complaints_ticket ticket on ticket.id = found.ticket_id
    join complaints_cause cause on cause.id = found.cause_id
    where found.source = 'confirmed' and found.is_main and ticket.opened_at < %(until)s
        and ticket.status not in ('spam', 'merged')
"""

_PROMISED = """
    select given.id, ticket.customer_id, given.due_at as at,
        case when given.state = 'kept' then 'kept' else 'not_kept' end as kind,
        (given.due_at at time zone %(zone)s)::date as day
    from complaints_promise given
    join complaints_ticket ticket on ticket.id = given.ticket_id
    where given.state <> 'released' and given.due_at < %(until)s and ticket.status not in ('spam', 'merged')
"""

KEPT_OR_NOT = {"kept": gettext_lazy("Promise kept"), "not_kept": gettext_lazy("Promise not kept")}
CAUSES, PROMISES = _WATCHED.format(met=_COMPLAINED), _WATCHED.format(met=_PROMISED)


@dataclass(frozen=True)
class Driver:
    """Of `n` customers `left` left; of the `other_n` others `other_left`. p: of the two shares being one."""

    key: str
    left: int
    n: int
    other_left: int
    other_n: int
    p: float

    @property
    def share(self) -> float:
        return self.left / self.n

    @property
    def other_share(self) -> float:
        return self.other_left / self.other_n

    @property
    def cost(self) -> float:
        """How many more left than would have among the others."""
        return (self.share - self.other_share) * self.n


def judge(counts: dict[str, tuple[int, int]]) -> tuple[list[Driver], list[Driver]]:
    """(all that can be compared, those that drive customers away beyond chance, the costliest first).

    counts: (left, n) by cause. Each cause is held against all others together. The decision: Holm over all
    that are compared, at 5 %.
    """
    total_left, total = (sum(each[i] for each in counts.values()) for i in (0, 1))
    drivers = []
    for key, (left, n) in counts.items():
        others = (total_left - left, total - n)
        if n >= FEWEST and others[1] >= FEWEST:
            drivers.append(Driver(key, left, n, *others, _chance(left, n, *others)))
    honest = holm([each.p for each in drivers])
    found = [each for each, p in zip(drivers, honest, strict=True) if p <= LEVEL and each.cost > 0]
    return drivers, sorted(found, key=lambda each: -each.cost)


def _chance(left: int, n: int, other_left: int, other_n: int) -> float:
    """The p-value of the two shares being one; exact for all but large groups.

    The normal curve claims too often that few leavers of a small group are many: in 400 companies without
    effects it did so in 23, the exact test in 12.
    """
    if n <= LARGE:
        return fisher(left, n, other_left, other_n)
    p = two_shares(left, n, other_left, other_n)
    return 1.0 if p is None else p


def causes(scope: Scope) -> tuple[Panel, list[Finding]]:
    """Who left after a complaint, by its cause."""
    counts = _counts(CAUSES, scope)
    drivers, found = judge(counts)
    names = dict(Cause.objects.values_list("slug", "name"))
    few = [f"{names[key]} ({n})" for key, (_left, n) in counts.items() if n < FEWEST]
    worst = [each for each in drivers if each.cost > 0]
    return (
        Panel(
            "driving_causes",
            _costs_most(found[0], names) if found else _("No cause drives customers away beyond chance."),
            words("drove").definition,
            unit="share",
            bars=[_bar(each, names[each.key], f"drove-{each.key}") for each in _by_share(drivers)],
            bar_label=_("Left within %(days)s days") % {"days": AFTER_DAYS},
            compare_label=_("After other complaints"),
            notes=[
                *[_also(each, names) for each in found[1:]],
                *([_("Too few to say: %(causes)s.") % {"causes": ", ".join(few)}] if few else []),
                _("Seen together is not yet caused: who is treated rudely may differ in other ways, too."),
            ],
            too_few="" if drivers else _("Too few complaints of different causes are old enough to compare."),
        ),
        [Finding(_costs_most(each, names), each.p, 0) for each in worst],
    )


def promises(scope: Scope) -> tuple[Panel, list[Finding]]:
    """Who left after a promise, kept or not."""
    counts = _counts(PROMISES, scope)
    drivers, _found = judge(counts)
    findings = []
    finding = _("Kept or not kept shows no difference beyond chance in who leaves.")
    if drivers:
        kept = next(each for each in drivers if each.key == "kept")
        sentence = _kept_keeps(kept)
        if kept.cost < 0:
            findings.append(Finding(sentence, kept.p, 1))
        if kept.p <= LEVEL:
            finding = sentence
    return (
        Panel(
            "driving_promises",
            finding,
            words("promised").definition,
            unit="share",
            bars=[
                _bar(each, str(KEPT_OR_NOT[each.key]), f"promised-{each.key}", alone=True) for each in drivers
            ],
            bar_label=_("Left within %(days)s days") % {"days": AFTER_DAYS},
            too_few="" if drivers else _("Too few promises, kept and not kept, are old enough to compare."),
        ),
        findings,
    )


def customers(statement: str, kind: str, scope: Scope) -> QuerySet[Customer]:
    """Those who left. statement: CAUSES (kind: a slug) or PROMISES (kind: kept or not_kept)."""
    sql = f"select customer_id from ({statement}) watched where kind = %(which)s and has_left"  # noqa: S608
    rows, asked = positional(sql, _asked(scope) | {"which": kind})
    return worth(Customer.objects.filter(pk__in=RawSQL(rows, asked)))  # noqa: S611


def _asked(scope: Scope) -> dict[str, Any]:
    until = midnight(scope.as_of - timedelta(days=AFTER_DAYS - 1))
    return scope.sql() | {"after": AFTER_DAYS, "until": until, "not_ours": NOT_OURS}


def _counts(statement: str, scope: Scope) -> dict[str, tuple[int, int]]:
    sql = (
        f"select kind, count(*) filter (where has_left), count(*) from ({statement}) w group by 1 order by 1"  # noqa: S608
    )
    with connection.cursor() as cursor:
        cursor.execute(sql, _asked(scope))
        return {kind: (left, n) for kind, left, n in cursor.fetchall()}


def _by_share(drivers: Sequence[Driver]) -> list[Driver]:
    return sorted(drivers, key=lambda each: -each.share)


def _bar(driver: Driver, label: str, rows: str, *, alone: bool = False) -> Bar:
    interval = wilson(driver.left, driver.n)
    assert interval is not None
    other = None if alone else driver.other_share
    return Bar(driver.key, label, driver.share, driver.n, interval.low, interval.high, other, rows)


def _costs_most(driver: Driver, names: dict[str, str]) -> str:
    text = _(
        "%(cause)s costs us most: %(share)s of those customers left within %(days)s days, %(other)s after "
        "other complaints."
    )
    return text % _said(driver, names)


def _also(driver: Driver, names: dict[str, str]) -> str:
    text = _("Beyond chance, too: %(cause)s, %(share)s left within %(days)s days, %(other)s after others.")
    return text % _said(driver, names)


def _kept_keeps(kept: Driver) -> str:
    text = (
        _("Kept promises keep customers: %(share)s left within %(days)s days, %(other)s after one not kept.")
        if kept.cost < 0
        else _("After kept promises more left: %(share)s within %(days)s days, %(other)s after one not kept.")
    )
    return text % _said(kept, {})


def _said(driver: Driver, names: dict[str, str]) -> dict[str, str | int]:
    return {
        "cause": names.get(driver.key, ""),
        "share": percent(driver.share),
        "other": percent(driver.other_share),
        "days": AFTER_DAYS,
    }
