"""How customers felt it: ratings, and how many of those we asked said anything."""

from __future__ import annotations

from typing import Any

from django.db.models import Count, Exists, F, OuterRef, Q, QuerySet, Subquery, TextField, Value
from django.db.models.functions import Cast, Concat
from django.utils.translation import gettext as _

from feedback.models import Answer, Invitation
from feedback.scale import RATINGS
from messaging.models import OutboundMessage
from retention.counting import judging
from retention.counting.definitions import words
from retention.counting.judging import Finding
from retention.counting.scope import Scope
from retention.figure import Bar, Panel
from retention.statistics import wilson
from retention.wording import percent, whole

HAPPY = (4, 5)
State = OutboundMessage.State


def last_answers(scope: Scope) -> QuerySet[Answer]:
    """The last answer of each question by the end of the period, when it was given in the period."""
    later = Answer.objects.filter(
        Q(at__gt=OuterRef("at")) | Q(at=OuterRef("at"), pk__gt=OuterRef("pk")),
        invitation=OuterRef("invitation"),
        at__lt=scope.end,
    )
    given = Answer.objects.filter(at__gte=scope.start, at__lt=scope.end)
    return given.filter(~Exists(later), invitation__ticket__in=scope.tickets())


def asked(scope: Scope) -> QuerySet[Invitation]:
    """Questions sent by mail in the period."""
    return Invitation.objects.filter(
        sent_at__gte=scope.start, sent_at__lt=scope.end, ticket__in=scope.tickets()
    )


def answered(rows: QuerySet[Invitation], *, anyhow: bool = True) -> QuerySet[Invitation]:
    """Those of `rows` with an answer; anyhow=False: those without one."""
    said = Exists(Answer.objects.filter(invitation=OuterRef("pk")))
    return rows.filter(said if anyhow else ~said)


def delivered(rows: QuerySet[Invitation]) -> QuerySet[Invitation]:
    """Those of `rows` whose mail left and did not come back."""
    lost = OutboundMessage.objects.filter(
        Q(bounced_at__isnull=False) | Q(state__in=[State.FAILED, State.DISCARDED]),
        purpose="survey",
        dedupe_key=Concat(Value("survey:"), Cast(OuterRef("pk"), TextField())),
    )
    return rows.filter(~Exists(lost))


def answered_last(scope: Scope) -> QuerySet[Any]:
    """The questions behind `last_answers`, annotated with rating, is_solved and answered_at of that answer.

    One join instead of a look at every answer: ordered by answered_at, an index gives the first page at once.
    """
    rows = Invitation.objects.filter(
        answers__at__gte=scope.start, answers__at__lt=scope.end, ticket__in=scope.tickets()
    ).annotate(
        answer=F("answers__pk"),
        answered_at=F("answers__at"),
        rating=F("answers__rating"),
        is_solved=F("answers__is_solved"),
    )
    later = Answer.objects.filter(
        Q(at__gt=OuterRef("answered_at")) | Q(at=OuterRef("answered_at"), pk__gt=OuterRef("answer")),
        invitation=OuterRef("pk"),
        at__lt=scope.end,
    )
    return rows.filter(~Exists(later))


def with_answer(rows: QuerySet[Invitation]) -> QuerySet[Invitation]:
    """`rows` annotated with rating, is_solved and answered_at of their last answer."""
    last = Answer.objects.filter(invitation=OuterRef("pk")).order_by("-at", "-pk")
    return rows.annotate(
        rating=Subquery(last.values("rating")[:1]),
        is_solved=Subquery(last.values("is_solved")[:1]),
        answered_at=Subquery(last.values("at")[:1]),
    )


def rated(scope: Scope) -> QuerySet[Answer]:
    """Last answers of the period with a rating."""
    return last_answers(scope).filter(rating__isnull=False)


def ratings(scope: Scope) -> dict[int, int]:
    """How often each rating was given."""
    return dict(rated(scope).values_list("rating").annotate(Count("pk")).order_by("rating"))


def panels(scope: Scope, before: Scope | None) -> tuple[list[Panel], list[Finding]]:
    """The section; and what may be the headline."""
    counts, then = ratings(scope), ratings(before) if before else None
    now_share, then_share = _happy(counts), _happy(then) if then is not None else None
    csat = judging.share(words("csat"), *now_share, before=then_share)
    figures = [
        csat,
        judging.mean(words("mean"), counts, before=then),
        judging.share(words("responses"), *_responses(scope), before=_responses(before) if before else None),
        judging.share(
            words("delivered"),
            *_responses(scope, reached=True),
            before=_responses(before, reached=True) if before else None,
        ),
    ]
    finding = _("Too few rated us to say how satisfied they are.")
    if csat.value is not None:
        assert csat.low is not None
        assert csat.high is not None
        said = {
            "share": percent(csat.value),
            "low": percent(csat.low),
            "high": percent(csat.high),
            "n": whole(csat.n),
        }
        finding = _("%(share)s of %(n)s who rated us are satisfied (%(low)s to %(high)s).") % said
    panel = Panel(
        "satisfaction",
        finding,
        words("rating").definition,
        unit="share",
        figures=figures,
        bars=_bars(counts, then or {}) if csat.n >= judging.FEWEST else [],
        bar_label=_("Ratings"),
        too_few="" if csat.n >= judging.FEWEST else csat.note,
    )
    return [panel], _changed(now_share, then_share)


def _happy(counts: dict[int, int]) -> tuple[int, int]:
    return sum(counts.get(rating, 0) for rating in HAPPY), sum(counts.values())


def _responses(scope: Scope, *, reached: bool = False) -> tuple[int, int]:
    rows = delivered(asked(scope)) if reached else asked(scope)
    return answered(rows).count(), rows.count()


def _bars(counts: dict[int, int], then: dict[int, int]) -> list[Bar]:
    n, n_then = sum(counts.values()), sum(then.values())
    bars = []
    for rating, word in reversed(RATINGS):
        hits = counts.get(rating, 0)
        interval = wilson(hits, n)
        assert interval is not None
        before = then.get(rating, 0) / n_then if n_then >= judging.FEWEST else None
        bars.append(
            Bar(str(rating), f"{rating} – {word}", hits / n, n, interval.low, interval.high,
                before=before, rows=f"rating-{rating}")
        )  # fmt: skip
    return bars


def _changed(now: tuple[int, int], then: tuple[int, int] | None) -> list[Finding]:
    if then is None or not now[1] or not then[1]:
        return []
    one, other = now[0] / now[1], then[0] / then[1]
    worse = _("Customers are less satisfied than before: %(now)s of those who rated us, %(then)s before.")
    better = _("Customers are more satisfied than before: %(now)s of those who rated us, %(then)s before.")
    text = (worse if one < other else better) % {"now": percent(one), "then": percent(other)}
    return [Finding(text, judging.chance(now, then), 3 if one < other else 5)]
