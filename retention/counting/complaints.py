"""What customers complain of: causes, repeats, channels, stages; what they ticked and what we found."""

from __future__ import annotations

from collections.abc import Sequence

from django.db.models import Count, Exists, OuterRef, Q, QuerySet
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from complaints.models import Cause, Ticket, TicketCause
from complaints.words import Channel, Stage
from retention.counting import judging
from retention.counting.definitions import words
from retention.counting.judging import Finding
from retention.counting.scope import Scope
from retention.figure import Bar, Panel
from retention.statistics import Slice, pareto
from retention.wording import part, percent, whole

Source = TicketCause.Source
NONE = "none"
NOT_CONFIRMED, NOT_SAID = gettext_lazy("Not confirmed"), gettext_lazy("Not said")


def of_main_cause(scope: Scope, slug: str) -> QuerySet[Ticket]:
    """Complaints of the period by their confirmed main cause; NONE: without one."""
    main = _causes(Source.CONFIRMED).filter(is_main=True)
    if slug == NONE:
        return scope.opened().filter(~Exists(main))
    return scope.opened().filter(Exists(main.filter(cause__slug=slug)))


def repeats(scope: Scope) -> QuerySet[Ticket]:
    return scope.opened().filter(repeat_count__gt=1)


def of_channel(scope: Scope, channel: str) -> QuerySet[Ticket]:
    return scope.opened().filter(channel=channel)


def of_stage(scope: Scope, stage: str) -> QuerySet[Ticket]:
    """NONE: not said."""
    return scope.opened().filter(stage="" if stage == NONE else stage)


def said_by_both(scope: Scope) -> QuerySet[Ticket]:
    """The customer ticked a cause and we confirmed a main one."""
    main = _causes(Source.CONFIRMED).filter(is_main=True)
    return scope.opened().filter(Exists(_causes(Source.REPORTED)), Exists(main))


def not_agreed(scope: Scope) -> QuerySet[Ticket]:
    """Said by both, and ours is not among theirs."""
    ticked = TicketCause.objects.filter(
        ticket=OuterRef("ticket"), cause=OuterRef("cause"), source=Source.REPORTED
    )
    main = _causes(Source.CONFIRMED).filter(Exists(ticked), is_main=True)
    return said_by_both(scope).filter(~Exists(main))


def confirmed_of_ticked(scope: Scope, slug: str) -> QuerySet[Ticket]:
    """This cause is among the confirmed ones, on complaints on which the customer ticked any."""
    return said_by_both(scope).filter(Exists(_causes(Source.CONFIRMED).filter(cause__slug=slug)))


def _causes(source: str) -> QuerySet[TicketCause]:
    return TicketCause.objects.filter(ticket=OuterRef("pk"), source=source)


def panels(scope: Scope, before: Scope | None) -> tuple[list[Panel], list[Finding]]:
    """The section; and what may be the headline."""
    total, then = scope.opened().count(), before.opened().count() if before else None
    findings = []
    if then is not None and total > then:
        text = _(
            "More complaints than before: %(now)s in %(days)s days, %(then)s in the %(days)s days before."
        )
        said = {"now": whole(total), "then": whole(then), "days": scope.days}
        findings.append(Finding(text % said, judging.differ(total, then), 4))
    return [
        _by_cause(scope, before, total=total, then=then),
        _by_channel(scope, before),
        _by_stage(scope, before),
        _ticked(scope, before),
    ], findings


def _by_cause(scope: Scope, before: Scope | None, *, total: int, then: int | None) -> Panel:
    counts, earlier = _main_causes(scope), _main_causes(before) if before else None
    names = dict(Cause.objects.values_list("slug", "name"))
    slices = pareto(counts)
    known = sum(counts.values())
    bars = [
        Bar(
            each.key,
            names[each.key],
            each.cases,
            known,
            before=earlier.get(each.key, 0) if earlier is not None else None,
            rows=f"cause-{each.key}",
            note=_("%(share)s together with those above") % {"share": percent(each.running)},
        )
        for each in slices
    ]
    if total > known:
        note = _("Nobody has confirmed a main cause yet; not among the shares.")
        was = then - sum(earlier.values()) if then is not None and earlier is not None else None
        bars.append(
            Bar(NONE, str(NOT_CONFIRMED), total - known, total, before=was, rows=f"cause-{NONE}", note=note)
        )
    again = repeats(scope).count()
    was_again = (repeats(before).count(), then) if before and then is not None else None
    figures = [
        judging.count(words("complaints"), total, before=then),
        judging.share(words("repeats"), again, total, before=was_again),
    ]
    finding = _("Nobody complained in this period.") if not total else _("No main cause is confirmed yet.")
    if slices:
        text = _("%(cause)s is the most frequent cause: %(count)s of %(known)s with a confirmed one.")
        if _is_tie(slices):
            text = _("No cause stands out: the most frequent ones have %(count)s of %(known)s each.")
        said = {"count": whole(slices[0].cases), "known": whole(known)}
        finding = text % (said | {"cause": names[slices[0].key]})
    return Panel("causes", finding, words("cause").definition, figures=figures, bars=bars,
                 bar_label=_("Complaints"))  # fmt: skip


def _main_causes(scope: Scope) -> dict[str, int]:
    main = TicketCause.objects.filter(source=Source.CONFIRMED, is_main=True)
    rows = main.filter(ticket__in=scope.opened()).values_list("cause__slug").annotate(Count("pk"))
    return dict(rows.order_by("cause__slug"))


def _by_channel(scope: Scope, before: Scope | None) -> Panel:
    counts, then = _by(scope, "channel"), _by(before, "channel") if before else None
    total = sum(counts.values())
    labels = {each.value: str(each.label) for each in Channel}
    bars = _bars(pareto(counts), labels, "channel", total, then)
    finding = _("%(channel)s brings the most.") % {"channel": bars[0].label} if bars else _("No complaints.")
    if len(bars) > 1 and bars[0].value == bars[1].value:
        finding = _("No way in brings more than the others.")
    return Panel("channels", finding, words("channel").definition, bars=bars, bar_label=_("Complaints"))


def _by_stage(scope: Scope, before: Scope | None) -> Panel:
    counts, then = _by(scope, "stage"), _by(before, "stage") if before else None
    not_said = counts.pop("", 0)
    known = sum(counts.values())
    labels = {each.value: str(each.label) for each in Stage}
    slices = pareto(counts)
    bars = _bars(slices, labels, "stage", known, then)
    finding = _("Nobody said at which stage it happened.")
    if slices:
        said = {"stage": labels[slices[0].key], "part": part(slices[0].cases, known)}
        finding = _("%(stage)s: %(part)s where we know it.") % said
        if _is_tie(slices):
            finding = _("No stage stands out where we know it.")
    if not_said:
        was = then.get("", 0) if then is not None else None
        rows = f"stage-{NONE}"
        bars.append(Bar(NONE, str(NOT_SAID), not_said, known + not_said, before=was, rows=rows))
    return Panel("stages", finding, words("stage").definition, bars=bars, bar_label=_("Complaints"))


def _is_tie(slices: Sequence[Slice]) -> bool:
    """Whether the first is no more frequent than the second."""
    return len(slices) > 1 and slices[0].cases == slices[1].cases


def _by(scope: Scope, field: str) -> dict[str, int]:
    return dict(scope.opened().values_list(field).annotate(Count("pk")).order_by(field))


def _bars(
    slices: Sequence[Slice], labels: dict[str, str], family: str, n: int, then: dict[str, int] | None
) -> list[Bar]:
    return [
        Bar(each.key, labels.get(each.key, each.key), each.cases, n, rows=f"{family}-{each.key}",
            before=then.get(each.key, 0) if then is not None else None)
        for each in slices
    ]  # fmt: skip


def _agreement(scope: Scope) -> tuple[int, int]:
    """On how many complaints ours is among theirs, and of how many. One pass over the main causes."""
    ticked = TicketCause.objects.filter(ticket=OuterRef("ticket"), source=Source.REPORTED)
    main = TicketCause.objects.filter(source=Source.CONFIRMED, is_main=True, ticket__in=scope.opened())
    judged = main.annotate(any=Exists(ticked), ours=Exists(ticked.filter(cause=OuterRef("cause"))))
    found = judged.aggregate(n=Count("pk", filter=Q(any=True)), hits=Count("pk", filter=Q(ours=True)))
    return found["hits"], found["n"]


def _ticked(scope: Scope, before: Scope | None) -> Panel:
    both = said_by_both(scope)
    hits, n = _agreement(scope)
    causes = TicketCause.objects.filter(ticket__in=both, source__in=[Source.REPORTED, Source.CONFIRMED])
    rows = causes.values("cause__slug", "source").annotate(count=Count("pk")).order_by("cause__position")
    counts: dict[str, dict[str, int]] = {}
    for row in rows:
        counts.setdefault(row["cause__slug"], {})[row["source"]] = row["count"]
    names = dict(Cause.objects.values_list("slug", "name"))
    bars = [
        Bar(slug, names[slug], found.get(Source.CONFIRMED, 0), n,
            compare=float(found.get(Source.REPORTED, 0)), rows=f"confirmed-{slug}")
        for slug, found in counts.items()
    ]  # fmt: skip
    figure = judging.share(words("agreed"), hits, n, before=_agreement(before) if before else None)
    finding = _("Too few complaints have causes from both sides to compare them.")
    if figure.value is not None:
        finding = _("What we confirm is among what the customer ticked in %(share)s of the cases.") % {
            "share": percent(figure.value)
        }
    return Panel(
        "ticked", finding, words("confirmed").definition, figures=[figure], bars=bars,
        bar_label=_("Confirmed by us"), compare_label=_("Ticked by the customer"),
    )  # fmt: skip
