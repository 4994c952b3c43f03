"""What stands behind each key: SINGLES by their name, FAMILIES by what comes before the hyphen.

    SINGLES["left"](scope)                  FAMILIES["cause"](scope, "rudeness")

A family raises KeyError for a member that does not exist.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any, Literal

from django.db.models import QuerySet
from django.utils.functional import Promise as Lazy
from django.utils.translation import gettext_lazy

from complaints.models import Cause, Deadline, Promise
from complaints.words import Channel, Stage
from customers.models import Exit
from feedback.scale import RATINGS
from retention import at_risk
from retention.counting import complaints, driving, felt, landmark, who, word
from retention.counting.scope import Scope
from retention.models import Rhythm, Stay

Kind = Literal["customers", "tickets", "promises", "invitations"]
Counts = Literal["value", "n", "hits", "misses"]
WORTH = ("-value_cents", "-pk")
LATEST = ("-opened_at", "-pk")
SENT_LAST, ANSWERED_LAST = ("-sent_at", "-pk"), ("-answered_at", "-pk")


@dataclass(frozen=True)
class Behind:
    """As retention.rows.Rows, without label and definition; which: the member of a family in words."""

    kind: Kind
    queryset: QuerySet[Any]
    counts: Counts = "value"
    order: tuple[str, ...] = LATEST
    which: str = ""
    since: str | Lazy = ""


# The field of a row, and what its date is to a reader.
BEGAN = "began_on", gettext_lazy("With us since")
ENDED = "ended_on", gettext_lazy("Left on")
LAST_ORDER = "last_order_on", gettext_lazy("Last order")
EXIT = "left_on", gettext_lazy("Left on")


def customers_of(
    rows: QuerySet[Stay] | QuerySet[Exit] | QuerySet[Rhythm], since: tuple[str, str | Lazy], **more: Any
) -> Behind:
    field, said = since
    return Behind("customers", who.people(rows, field), since=said, **{"order": WORTH} | more)


def _at_risk(scope: Scope) -> Behind:
    field, said = LAST_ORDER
    found = who.dated(at_risk.customers(scope), who.rhythms(scope), field)
    return Behind("customers", found, order=at_risk.ORDER, since=said)


def _tickets(rows: QuerySet[Any], **more: Any) -> Behind:
    return Behind("tickets", rows, **more)


def _promises(rows: QuerySet[Promise], **more: Any) -> Behind:
    return Behind("promises", rows, **{"order": ("-due_at", "-pk")} | more)


def _invitations(rows: QuerySet[Any], **more: Any) -> Behind:
    return Behind("invitations", rows, **more)


def _watched(scope: Scope) -> QuerySet[Stay]:
    return who.stays(scope).filter(number=1, began_on__lte=scope.as_of)


def _clocks(metric: str) -> Callable[[Scope], Behind]:
    return lambda scope: _tickets(word.answered_or_waiting(scope, metric), counts="n")


def _rated(scope: Scope) -> Behind:
    rows = felt.answered_last(scope).filter(rating__isnull=False)
    return _invitations(rows, counts="n", order=ANSWERED_LAST)


_FIRST, _RESOLUTION = _clocks(Deadline.Metric.FIRST_RESPONSE), _clocks(Deadline.Metric.RESOLUTION)
_ALL = ("-pk",)

SINGLES: dict[str, Callable[[Scope], Behind]] = {
    "with_us": lambda scope: customers_of(who.with_us(scope, scope.as_of), BEGAN, order=_ALL),
    "new": lambda scope: customers_of(who.began(scope, again=False), BEGAN),
    "returning": lambda scope: customers_of(who.began(scope, again=True), BEGAN),
    "left": lambda scope: customers_of(who.ended(scope), ENDED),
    "retention": lambda scope: customers_of(who.lost_of_start(scope), ENDED, counts="misses"),
    "overdue": lambda scope: customers_of(who.overdue(scope), LAST_ORDER),
    "watched": lambda scope: customers_of(_watched(scope), BEGAN, counts="n", order=_ALL),
    "exits": lambda scope: customers_of(who.exits(scope), EXIT),
    "quiet": lambda scope: customers_of(who.quiet(scope), ENDED),
    "preventable": lambda scope: customers_of(who.preventable(scope), ENDED),
    "at_risk": _at_risk,
    "complaints": lambda scope: _tickets(scope.opened()),
    "repeats": lambda scope: _tickets(complaints.repeats(scope), counts="hits"),
    "agreed": lambda scope: _tickets(complaints.not_agreed(scope), counts="misses"),
    "promises": lambda scope: _promises(word.not_kept(scope), counts="misses"),
    "first_response": _FIRST,
    "first_response_p90": _FIRST,
    "resolution": _RESOLUTION,
    "resolution_p90": _RESOLUTION,
    "acknowledged": lambda scope: _tickets(word.acknowledged(scope, in_time=False), counts="misses"),
    "solved": lambda scope: _invitations(
        felt.answered_last(scope).filter(is_solved=False), counts="misses", order=ANSWERED_LAST
    ),
    "csat": _rated,
    "mean": _rated,
    "responses": lambda scope: _invitations(
        felt.with_answer(felt.answered(felt.asked(scope), anyhow=False)), counts="misses", order=SENT_LAST
    ),
    "delivered": lambda scope: _invitations(
        felt.with_answer(felt.answered(felt.delivered(felt.asked(scope)), anyhow=False)),
        counts="misses",
        order=SENT_LAST,
    ),
}


def _labels(choices: Iterable[Any]) -> dict[str, str]:
    return {str(each.value): str(each.label) for each in choices}


def _cause(slug: str) -> str:
    return dict(Cause.objects.values_list("slug", "name"))[slug]


def _main_cause(scope: Scope, slug: str) -> Behind:
    name = str(complaints.NOT_CONFIRMED) if slug == complaints.NONE else _cause(slug)
    return _tickets(complaints.of_main_cause(scope, slug), which=name)


def _exits(scope: Scope, reason: str) -> Behind:
    return customers_of(
        who.exits(scope).filter(reason=reason), EXIT, which=_labels(Exit.Reason)[reason], counts="hits"
    )


def _channel(scope: Scope, channel: str) -> Behind:
    return _tickets(complaints.of_channel(scope, channel), which=_labels(Channel)[channel])


def _stage(scope: Scope, stage: str) -> Behind:
    names = _labels(Stage) | {complaints.NONE: str(complaints.NOT_SAID)}
    return _tickets(complaints.of_stage(scope, stage), which=names[stage])


def _confirmed(scope: Scope, slug: str) -> Behind:
    return _tickets(complaints.confirmed_of_ticked(scope, slug), which=_cause(slug))


def _promise(scope: Scope, state: str) -> Behind:
    return _promises(word.promises(scope, state), which=str(word.STATES[state]), counts="hits")


def _rating(scope: Scope, rating: str) -> Behind:
    name = {str(number): f"{number} – {said}" for number, said in RATINGS}[rating]
    given = felt.answered_last(scope).filter(rating=int(rating))
    return _invitations(given, which=name, counts="hits", order=ANSWERED_LAST)


def _drove(scope: Scope, slug: str) -> Behind:
    found = driving.customers(driving.CAUSES, slug, scope)
    return Behind("customers", found, "hits", WORTH, _cause(slug))


def _promised(scope: Scope, kind: str) -> Behind:
    name = str(driving.KEPT_OR_NOT[kind])
    return Behind("customers", driving.customers(driving.PROMISES, kind, scope), "hits", WORTH, name)


def _landmark(scope: Scope, group: str) -> Behind:
    return Behind("customers", landmark.customers(scope, group), "n", _ALL, landmark.label(group))


FAMILIES: dict[str, Callable[[Scope, str], Behind]] = {
    "exit": _exits,
    "cause": _main_cause,
    "channel": _channel,
    "stage": _stage,
    "confirmed": _confirmed,
    "promise": _promise,
    "rating": _rating,
    "drove": _drove,
    "promised": _promised,
    "landmark": _landmark,
}
