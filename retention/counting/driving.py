"""What drives customers away, and what keeps them: who left after which complaint, after which promise.

Everybody is watched for the same time, so nobody looks loyal for having been watched too shortly; and each
customer counts once. A difference is said to be one only when it survives Holm's correction over all causes.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

from django.db import connection
from django.db.models import QuerySet
from django.db.models.expressions import RawSQL
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from complaints.models import Cause
from customers.models import Customer
from retention.counting.definitions import AFTER_DAYS, words
from retention.counting.driver import Driver, also, costs_most, judge, kept_keeps
from retention.counting.judging import FEWEST, LEVEL, Finding
from retention.counting.scope import OF_SEGMENT, Scope, midnight, positional
from retention.counting.who import NOT_OURS, worth
from retention.figure import Bar, Panel
from retention.statistics import wilson

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


def causes(scope: Scope) -> tuple[Panel, list[Finding]]:
    """Who left after a complaint, by its cause."""
    counts = _counts(CAUSES, scope)
    drivers, found = judge(counts)
    names = dict(Cause.objects.values_list("slug", "name"))
    few = [f"{names[key]} ({n})" for key, (_left, n) in counts.items() if n < FEWEST]
    finding = _("No cause drives customers away beyond chance.")
    if found:
        finding = costs_most(found[0], names[found[0].key], of=len(drivers))
    elif not drivers:
        finding = _("Which causes drive customers away cannot be said yet.")
    return (
        Panel(
            "driving_causes",
            finding,
            words("drove").definition,
            unit="share",
            bars=[_bar(each, names[each.key], f"drove-{each.key}") for each in _by_share(drivers)],
            bar_label=_("Left within %(days)s days") % {"days": AFTER_DAYS},
            compare_label=_("After other complaints"),
            notes=[
                *[also(each, names[each.key]) for each in found[1:]],
                *([_("Too few to say: %(causes)s.") % {"causes": ", ".join(few)}] if few else []),
                _whenever(scope),
                _("Seen together is not yet caused: who is treated rudely may differ in other ways, too."),
            ],
            too_few="" if drivers else _("Too few complaints of different causes are old enough to compare."),
        ),
        [
            Finding(costs_most(each, names[each.key], of=len(drivers)), each.p, 0)
            for each in drivers
            if each.cost > 0
        ],
    )


def promises(scope: Scope) -> tuple[Panel, list[Finding]]:
    """Who left after a promise, kept or not."""
    counts = _counts(PROMISES, scope)
    drivers, _found = judge(counts)
    findings = []
    finding = _("Whether kept promises keep customers cannot be said yet.")
    if drivers:
        finding = _("Kept or not kept shows no difference beyond chance in who leaves.")
        kept = next(each for each in drivers if each.key == "kept")
        sentence = kept_keeps(kept)
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
            notes=[
                _whenever(scope),
                _("Seen together is not yet caused: whose promise we break may differ in other ways, too."),
            ],
            too_few="" if drivers else _("Too few promises, kept and not kept, are old enough to compare."),
        ),
        findings,
    )


def customers(statement: str, kind: str, scope: Scope) -> QuerySet[Customer]:
    """Those who left. statement: CAUSES (kind: a slug) or PROMISES (kind: kept or not_kept)."""
    sql = f"select customer_id from ({statement}) watched where kind = %(which)s and has_left"  # noqa: S608
    rows, asked = positional(sql, _asked(scope) | {"which": kind})
    return worth(Customer.objects.filter(pk__in=RawSQL(rows, asked)))  # noqa: S611


def _whenever(scope: Scope) -> str:
    """The last day counted. Readers take everything on the page for the days of its period."""
    said = {"day": date_format(_latest(scope), "j F Y"), "days": AFTER_DAYS}
    return (
        _("From the beginning until %(day)s, not of the period alone: %(days)s days must have passed.") % said
    )


def _latest(scope: Scope) -> date:
    return scope.as_of - timedelta(days=AFTER_DAYS)


def _asked(scope: Scope) -> dict[str, Any]:
    until = midnight(_latest(scope) + timedelta(days=1))
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
    return Bar(driver.key, label, driver.share, driver.n, interval.low, interval.high, other, rows=rows)
