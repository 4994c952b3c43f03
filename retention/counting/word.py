"""Keeping our word: promises, and how soon people are answered and matters put right."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from django.db.models import Count, Exists, F, OuterRef, Q, QuerySet
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from complaints.models import Deadline, Promise, Ticket
from retention.counting import judging, open_time
from retention.counting.definitions import words
from retention.counting.felt import last_answers
from retention.counting.judging import Finding, Waits
from retention.counting.scope import Scope
from retention.figure import Bar, Figure, Panel
from retention.statistics import wilson
from retention.wording import percent, value, whole

State, Metric, Kept = Deadline.State, Deadline.Metric, Promise.State
ENDED = [State.MET, State.MISSED]
READ = [Metric.ACKNOWLEDGEMENT.value, Metric.FIRST_RESPONSE.value, Metric.RESOLUTION.value]
STATES = {
    Kept.KEPT.value: gettext_lazy("Kept"),
    Kept.LATE.value: gettext_lazy("Kept late"),
    Kept.BROKEN.value: gettext_lazy("Broken"),
    Kept.OPEN.value: gettext_lazy("Due and still open"),
}


def promises(scope: Scope, *states: str) -> QuerySet[Promise]:
    """Those that fell due in the period; in `states` when given; none that were released."""
    due = Promise.objects.filter(due_at__gte=scope.start, due_at__lt=scope.end, ticket__in=scope.tickets())
    return due.filter(state__in=states) if states else due.exclude(state=Kept.RELEASED)


def not_kept(scope: Scope) -> QuerySet[Promise]:
    """Late, broken, or due and still open."""
    return promises(scope).exclude(state=Kept.KEPT)


def answered_or_waiting(scope: Scope, metric: str) -> QuerySet[Ticket]:
    """Complaints of the period whose clock of `metric` ended or still goes on."""
    clocks = Deadline.objects.filter(ticket=OuterRef("pk"), metric=metric, subject="")
    return scope.opened().filter(Exists(clocks.exclude(state=State.CANCELLED)))


def acknowledged(scope: Scope, *, in_time: bool) -> QuerySet[Ticket]:
    """Complaints of the period acknowledged in time; or not: too late, or not yet though it is due."""
    late = Q(state=State.MISSED) | Q(state=State.RUNNING, due_at__lt=scope.now)
    wanted = Q(state=State.MET) if in_time else late
    clock = Deadline.objects.filter(ticket=OuterRef("pk"), metric=Metric.ACKNOWLEDGEMENT, subject="")
    return scope.opened().filter(Exists(clock.filter(wanted)))


def panels(scope: Scope, before: Scope | None) -> tuple[list[Panel], list[Finding]]:
    """The section; and what may be the headline."""
    panel, findings = _promises(scope, before)
    return [panel, _answers(scope, before)], findings


def _promises(scope: Scope, before: Scope | None) -> tuple[Panel, list[Finding]]:
    counts = dict(promises(scope).values_list("state").annotate(Count("pk")).order_by("state"))
    n, kept = sum(counts.values()), counts.get(Kept.KEPT, 0)
    then = (promises(before, Kept.KEPT).count(), promises(before).count()) if before else None
    figure = judging.share(words("promises"), kept, n, before=then)
    bars = []
    for state, label in STATES.items():
        hits = counts.get(state, 0)
        interval = wilson(hits, n)
        if interval:
            rows = f"promise-{state}"
            bars.append(Bar(state, str(label), hits / n, n, interval.low, interval.high, rows=rows))
    finding = _("No promise fell due in this period.")
    if n:
        finding = _("Of %(n)s promises that fell due we kept %(kept)s in time.") % {
            "n": whole(n),
            "kept": whole(kept),
        }
    note = [_("Due and still open counts as not kept.")] if counts.get(Kept.OPEN) else []
    made = Panel(
        "promises",
        finding,
        words("promise").definition,
        unit="share",
        figures=[figure],
        bars=bars,
        bar_label=_("Promises"),
        notes=note,
        too_few=figure.note if n < judging.FEWEST else "",
    )
    return made, _changed(figure)


def _changed(figure: Figure) -> list[Finding]:
    before = figure.before
    if before is None or before.hits is None or figure.hits is None or not figure.n or not before.n:
        return []
    now, then = figure.hits / figure.n, before.hits / before.n
    worse = _("We keep our word less than before: %(now)s of promises, %(then)s before.")
    better = _("We keep our word more often than before: %(now)s of promises, %(then)s before.")
    text = (worse if now < then else better) % {"now": percent(now), "then": percent(then)}
    p = judging.chance((figure.hits, figure.n), (before.hits, before.n))
    return [Finding(text, p, 3 if now < then else 5)]


@dataclass(frozen=True)
class Clocks:
    """What the clocks of a period's complaints say: waits by metric, and (in time, all) of acknowledging."""

    waits: dict[str, Waits]
    acknowledged: tuple[int, int]


def clocks(scope: Scope) -> Clocks:
    """All of it in two passes. A running clock counts with what it has used by now, not at its last count."""
    mine = Deadline.objects.filter(subject="", metric__in=READ, ticket__in=scope.opened())
    waits: dict[str, Counter[tuple[int, bool]]] = {metric: Counter() for metric in READ}
    in_time = late = 0
    stopped = mine.filter(state__in=[*ENDED, State.PAUSED])
    by_minutes = stopped.values("metric", "state", minutes=F("elapsed_seconds") / 60)
    for row in by_minutes.annotate(count=Count("pk")).order_by():
        waits[row["metric"]][row["minutes"], row["state"] != State.PAUSED] += row["count"]
        if row["metric"] == Metric.ACKNOWLEDGEMENT:
            in_time += row["count"] * (row["state"] == State.MET)
            late += row["count"] * (row["state"] == State.MISSED)
    running = mine.filter(state=State.RUNNING).values_list(
        "metric", "due_at", "target_minutes", "ticket__priority", "ticket__customer__kind",
        "ticket__customer__is_special",
    )  # fmt: skip
    # The database holds that a running clock has a due moment: deadline_running_has_due.
    found = [
        (metric, due, target or 0, (priority, kind, is_special))
        for metric, due, target, priority, kind, is_special in running
        if due is not None
    ]
    used = open_time.used(((rule, target, due) for _metric, due, target, rule in found), now=scope.now)
    for (metric, due, _target, _rule), seconds in zip(found, used, strict=True):
        waits[metric][int(seconds // 60), False] += 1
        late += metric == Metric.ACKNOWLEDGEMENT and due < scope.now
    return Clocks({metric: _rows(each) for metric, each in waits.items()}, (in_time, in_time + late))


def _rows(counts: Counter[tuple[int, bool]]) -> Waits:
    """(minutes, answered, waiting)."""
    return [(minutes, n * done, n * (not done)) for (minutes, done), n in counts.items()]


def _answers(scope: Scope, before: Scope | None) -> Panel:
    now, then = clocks(scope), clocks(before) if before else None
    figures = []
    for key, metric in (("first_response", Metric.FIRST_RESPONSE), ("resolution", Metric.RESOLUTION)):
        rows, earlier = now.waits[metric], then.waits[metric] if then else None
        figures.append(judging.waiting_time(words(key), 0.5, rows, before=earlier))
        figures.append(judging.waiting_time(words(f"{key}_p90"), 0.9, rows, before=earlier))
    was_in_time = then.acknowledged if then else None
    figures.append(judging.share(words("acknowledged"), *now.acknowledged, before=was_in_time))
    figures.append(
        judging.share(words("solved"), *_solved(scope), before=_solved(before) if before else None)
    )
    half = figures[0]
    finding = _("How soon we answer cannot be said yet: too few complaints.")
    if half.value is not None:
        finding = _("Half of all complaints have a first answer within %(time)s of working time.") % {
            "time": value("minutes", half.value)
        }
    return Panel(
        "answers",
        finding,
        _("Working time of our own calendars; as known now, also for a period that is over."),
        figures=figures,
    )


def _solved(scope: Scope) -> tuple[int, int]:
    said = last_answers(scope).filter(is_solved__isnull=False)
    found = said.aggregate(hits=Count("pk", filter=Q(is_solved=True)), n=Count("pk"))
    return found["hits"], found["n"]
