"""Why customers left, in their own words' six reasons, beside the table of IMED as it was printed."""

from __future__ import annotations

from django.db.models import Count
from django.utils.translation import gettext as _

from customers.models import Exit
from retention.counting import judging, who
from retention.counting.definitions import words
from retention.counting.judging import FEWEST
from retention.counting.scope import Scope
from retention.figure import Bar, Figure, Panel
from retention.statistics import wilson
from retention.wording import part, percent, whole

IMED: dict[str, float] = {
    Exit.Reason.DEATH: 0.01,
    Exit.Reason.MOVED: 0.03,
    Exit.Reason.OTHER_RELATION: 0.05,
    Exit.Reason.LOWER_PRICE: 0.06,
    Exit.Reason.PRODUCT_QUALITY: 0.14,
    Exit.Reason.POOR_SERVICE: 0.68,
}
"""As printed. They add up to 97 %; nothing is put right here."""


def panel(scope: Scope, before: Scope | None) -> Panel:
    """Exits by reason, with those who told nobody beside them."""
    counts, then = _counts(scope), _counts(before) if before else {}
    total = sum(counts.values())
    is_enough = total >= FEWEST
    return Panel(
        "reasons",
        _finding(counts, total),
        words("exit").definition,
        unit="share" if is_enough else "count",
        figures=_figures(scope, before, total),
        bars=_bars(counts, then, is_enough=is_enough) if total else [],
        bar_label=_("Our customers") if is_enough else _("How many"),
        compare_label=_("Table of IMED, as printed") if is_enough else "",
        notes=[
            *([] if is_enough else [_as_printed()]),
            _(
                "The printed table adds up to 97 %, and 3 % are unstated; the usual version has 9 % for the "
                "price. It is a mark to compare with, not a goal, and no study behind it is known."
            ),
        ],
        too_few="" if is_enough else _("Too few told us that they leave: these are counts, not shares."),
    )


def _as_printed() -> str:
    """The table in words, where a few exits are counted and no bar could stand beside its shares."""
    rows = [f"{str(Exit.Reason(reason).label).lower()} {percent(share)}" for reason, share in IMED.items()]
    return _("The table of IMED, as printed: %(rows)s.") % {"rows": ", ".join(rows)}


def _counts(scope: Scope) -> dict[str, int]:
    return dict(who.exits(scope).values_list("reason").annotate(Count("pk")).order_by())


def _figures(scope: Scope, before: Scope | None, total: int) -> list[Figure]:
    return [
        judging.count(words("exits"), total, before=who.exits(before).count() if before else None),
        *(
            judging.count(
                words(key), who.number_of(of(scope)), before=who.number_of(of(before)) if before else None
            )
            for key, of in (("quiet", who.quiet), ("preventable", who.preventable))
        ),
    ]


def _bars(counts: dict[str, int], then: dict[str, int], *, is_enough: bool) -> list[Bar]:
    total, total_then = sum(counts.values()), sum(then.values())
    bars = []
    for reason in Exit.Reason:
        hits = counts.get(reason.value, 0)
        interval = wilson(hits, total) if is_enough else None
        bars.append(
            Bar(
                reason.value,
                str(reason.label),
                hits / total if is_enough else hits,
                total if is_enough else hits,
                low=interval.low if interval else None,
                high=interval.high if interval else None,
                compare=IMED.get(reason) if is_enough else None,
                before=then.get(reason.value, 0) / total_then if is_enough and total_then >= FEWEST else None,
                rows=f"exit-{reason.value}",
            )
        )
    return bars


def _finding(counts: dict[str, int], total: int) -> str:
    if not total:
        return _("Nobody told us in this period that they leave.")
    known = {reason: count for reason, count in counts.items() if reason != Exit.Reason.UNKNOWN}
    if total < FEWEST or not known:
        return _("%(total)s told us that they leave.") % {"total": whole(total)}
    first, *others = sorted(known, key=lambda reason: -known[reason])
    interval = wilson(known[first], total)
    assert interval is not None
    said = {
        "total": whole(total),
        "part": part(known[first], total),
        "reason": str(Exit.Reason(first).label).lower(),
        "low": percent(interval.low),
        "high": percent(interval.high),
    }
    finding = _("%(part)s who told us name this: %(reason)s (%(low)s to %(high)s).") % said
    if others and known[others[0]] == known[first]:
        finding = _("No reason is named most by the %(total)s who told us.") % said
    unknown = counts.get(Exit.Reason.UNKNOWN, 0)
    if unknown:
        finding = _("%(finding)s Of %(unknown)s we do not know why.") % {
            "finding": finding,
            "unknown": percent(unknown / total),
        }
    return finding
