"""Who is with us, who came, who left; and how long customers stay."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from django.db.models import Count, DateField, F, Q, Value
from django.db.models.functions import Coalesce, Least
from django.utils.translation import gettext as _

from retention.counting import judging, who
from retention.counting.definitions import words
from retention.counting.judging import Finding
from retention.counting.scope import Scope
from retention.figure import Curve, Figure, Panel
from retention.statistics import kaplan_meier, median_day
from retention.wording import percent, whole

YEAR = 365


def panels(scope: Scope, before: Scope | None) -> tuple[list[Panel], list[Finding]]:
    """Staying, but for the comparison of the answered (counting.landmark); and what may be the headline."""
    figures = _figures(scope, before)
    return [_now(scope, figures), _curve(scope)], _findings(scope, figures)


def _figures(scope: Scope, before: Scope | None) -> dict[str, Figure]:
    count: dict[str, Callable[[Scope], int]] = {
        "new": lambda each: who.number_of(who.began(each, again=False)),
        "returning": lambda each: who.number_of(who.began(each, again=True)),
        "left": lambda each: who.number_of(who.ended(each)),
    }
    flows = {
        key: judging.count(words(key), of(scope), before=of(before) if before else None)
        for key, of in count.items()
    }
    stayed = judging.share(words("retention"), *_stayed(scope), before=_stayed(before) if before else None)
    overdue = judging.count(words("overdue"), who.number_of(who.overdue(scope)))
    return {"with_us": _with_us(scope, flows), **flows, "retention": stayed, "overdue": overdue}


def _with_us(scope: Scope, flows: dict[str, Figure]) -> Figure:
    """A stock changes by what flows: beyond chance when coming and leaving differ beyond chance.

    Nobody with us on the eve: our records begin later, or we did; there is nothing to compare with.
    """
    now, then = (who.with_us(scope, day).count() for day in (scope.as_of, scope.eve))
    came = flows["new"].n + flows["returning"].n
    changed = now != then and judging.differ(came, flows["left"].n) <= judging.LEVEL
    figure = judging.count(words("with_us"), now, before=then or None)
    return replace(figure, is_change=changed and then > 0)


def _stayed(scope: Scope) -> tuple[int, int]:
    """hits and n of the retention of a period."""
    start = who.with_us(scope, scope.eve).count()
    return start - who.lost_of_start(scope).count(), start


def _now(scope: Scope, figures: dict[str, Figure]) -> Panel:
    said = {name: whole(figure.n) for name, figure in figures.items()} | {"days": whole(scope.days)}
    finding = _(
        "%(with_us)s customers are with us. In %(days)s days %(new)s came, %(returning)s came "
        "back, %(left)s left."
    )
    return Panel(
        "now",
        finding % said,
        _(
            "From orders, and from what customers told us. Customers belong to no team: only the segment "
            "narrows it."
        ),
        figures=list(figures.values()),
    )


def _findings(scope: Scope, figures: dict[str, Figure]) -> list[Finding]:
    kept = figures["retention"]
    if kept.value is None or kept.before is None or kept.before.value is None:
        return []
    assert kept.hits is not None
    assert kept.before.hits is not None
    worse = kept.value < kept.before.value
    more = _("More customers leave than before: %(now)s of those with us in %(days)s days, %(then)s before.")
    fewer = _(
        "Fewer customers leave than before: %(now)s of those with us in %(days)s days, %(then)s before."
    )
    said = {"now": percent(1 - kept.value), "then": percent(1 - kept.before.value), "days": scope.days}
    p = judging.chance((kept.hits, kept.n), (kept.before.hits, kept.before.n))
    return [Finding((more if worse else fewer) % said, p, 3 if worse else 5)]


def first_stays(scope: Scope) -> list[tuple[int, int, int]]:
    """(days, left, watched until then) of everybody's first stay up to the last day of the period.

    Deaths and moves count as watched until their day: they say nothing about how we care.
    """
    end = Least(Coalesce(F("ended_on"), scope.as_of), Value(scope.as_of), output_field=DateField())
    rows = who.stays(scope).filter(number=1, began_on__lte=scope.as_of)
    has_left = Q(ended_on__lte=scope.as_of) & ~Q(reason__in=who.NOT_OURS)
    counted = (
        rows.annotate(days=end - F("began_on"))
        .values("days")
        .annotate(left=Count("pk", filter=has_left), everybody=Count("pk"))
    )
    return [(row["days"].days, row["left"], row["everybody"] - row["left"]) for row in counted]


def _curve(scope: Scope) -> Panel:
    rows = first_stays(scope)
    n, events = sum(left + still for _, left, still in rows), sum(left for _, left, _still in rows)
    steps = kaplan_meier(rows)
    curve = Curve("all", _("All customers"), n, events, steps, median_day(steps), rows="watched")
    return Panel(
        "curve",
        _how_long(curve),
        words("watched").definition,
        unit="share",
        curves=[curve] if steps else [],
        too_few="" if steps else _("Fewer than ten customers have ordered so far."),
    )


def _how_long(curve: Curve) -> str:
    if not curve.steps:
        return _("How long customers stay cannot be said yet.")
    last = curve.steps[-1]
    if curve.median_day is not None:
        return _("Half of all customers have left %(days)s days after their first order.") % {
            "days": whole(curve.median_day)
        }
    day = min(YEAR, last.day)
    then = [step for step in curve.steps if step.day <= day][-1]
    said = {"share": percent(then.share), "days": day, "low": percent(then.low), "high": percent(then.high)}
    return (
        _("%(share)s are still with us %(days)s days after their first order (%(low)s to %(high)s).") % said
    )
