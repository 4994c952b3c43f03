"""What putting complaints right costs, and what the customers bring who stayed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.db.models import Count, Q, QuerySet, Sum
from django.utils.translation import gettext as _

from complaints.models import Ticket
from complaints.status import Status
from retention.counting import judging, who
from retention.counting.definitions import words
from retention.counting.scope import Scope
from retention.figure import Figure, Panel
from retention.models import Rhythm, Stay
from retention.wording import amount_of
from retention.wording import value as in_words


def put_right(scope: Scope) -> QuerySet[Ticket]:
    """Complaints put right in the period, whenever opened; none that were opened again since."""
    done = scope.tickets().filter(status__in=[Status.RESOLVED, Status.CLOSED])
    return done.filter(resolved_at__gte=scope.start, resolved_at__lt=scope.end)


def costly(scope: Scope) -> QuerySet[Ticket]:
    """Those of them on which a cost is noted; nothing is one, too."""
    return put_right(scope).filter(remedy_cost_cents__isnull=False)


def theirs(scope: Scope) -> QuerySet[Stay]:
    """The stays of their customers that reached into the period: at most the last one each."""
    here = Q(ended_on__isnull=True) | Q(ended_on__gte=scope.first_day)
    rows = who.stays(scope).filter(here, began_on__lte=scope.as_of)
    mine = rows.filter(customer__in=put_right(scope).values("customer"))
    last = mine.order_by("customer_id", "-number").distinct("customer_id")
    return Stay.objects.filter(pk__in=last.values("pk"))


def still_here(scope: Scope) -> QuerySet[Stay]:
    """Those of them that had not ended by the last day."""
    return theirs(scope).filter(who.staying_on(scope.as_of))


def gone(scope: Scope) -> QuerySet[Stay]:
    return theirs(scope).exclude(who.staying_on(scope.as_of))


def worth_of(customers: QuerySet[Any, Any]) -> int:
    """Cents that customers, given as a query for their keys, brought in the last 365 days."""
    return Rhythm.objects.filter(customer__in=customers).aggregate(all=Sum("value_cents"))["all"] or 0


@dataclass(frozen=True)
class Sums:
    """Of the complaints put right in a period: how many, on how many a cost is noted, and all of it."""

    done: int
    noted: int
    cents: int

    @classmethod
    def of(cls, scope: Scope) -> Sums:
        found = put_right(scope).aggregate(
            done=Count("pk"), noted=Count("remedy_cost_cents"), cents=Sum("remedy_cost_cents")
        )
        return cls(found["done"], found["noted"], found["cents"] or 0)


def panel(scope: Scope, before: Scope | None) -> Panel:
    """The section: cost beside what it keeps. That one is the reason of the other is not claimed."""
    now, then = Sums.of(scope), Sums.of(before) if before else None
    here = still_here(scope)
    worth = _money("worth", worth_of(here.values("customer")), here.count())
    stayed = judging.share(
        words("stayed_after"),
        here.count(),
        theirs(scope).count(),
        before=(still_here(before).count(), theirs(before).count()) if before else None,
    )
    earlier = _money("spent", then.cents, then.noted) if then else None
    return Panel(
        "cost",
        _finding(now, worth),
        words("put_right").definition,
        figures=[
            judging.count(words("put_right"), now.done, before=then.done if then else None),
            _money("spent", now.cents, now.noted, before=earlier),
            stayed,
            worth,
        ],
        notes=[
            _("Cost is what colleagues noted for the remedy; their time is not recorded and not in it."),
            _("Seen together is not yet caused: some of these customers would have stayed anyway."),
        ],
    )


def _money(key: str, cents: int, n: int, *, before: Figure | None = None) -> Figure:
    """A sum of money from n cases. Without any it is nothing, not zero."""
    return Figure(
        **vars(words(key)),
        unit="money",
        value=cents if n else None,
        n=n,
        before=before,
        note="" if n else _("Nothing is noted."),
    )


def _finding(now: Sums, worth: Figure) -> str:
    if not now.done:
        return _("No complaint was put right in this period.")
    said = {
        "done": amount_of("complaints", now.done),
        "cost": in_words("money", now.cents),
        "customers": amount_of("customers", worth.n),
        "worth": in_words("money", worth.value),
    }
    if not now.noted:
        return _("%(done)s put right; what it cost is noted on none of them.") % said
    if not worth.n:
        return _("%(done)s put right for %(cost)s.") % said
    text = _("%(done)s put right for %(cost)s. Still with us: %(customers)s who bring %(worth)s a year.")
    return text % said
