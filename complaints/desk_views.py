"""The saved views of the queue: which tickets each shows, in which order, and how many there are."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import lru_cache
from typing import Any

from django.db import connection
from django.db.models import QuerySet
from django.utils.functional import Promise as LazyText
from django.utils.translation import gettext_lazy as _

from complaints.access import tickets_visible_to
from complaints.models import Ticket
from complaints.status import ACTIVE, OURS, Status
from staff.models import Team, User
from staff.reading import unread_of

MOST_COUNTED = 99
URGENT_FIRST = ("queue_band", "queue_due_at", "id")
LATEST_FIRST = ("-updated_at", "-id")
DEFAULT = "all"
UNREAD = "unread"


@dataclass(frozen=True)
class QueueView:
    """One view. `rows(visible, user, now)` narrows what the user may see; `empty` says what would be here."""

    slug: str
    label: LazyText | str
    empty: LazyText | str
    rows: Callable[[QuerySet[Ticket], User, datetime], QuerySet[Ticket]]
    order: tuple[str, ...] = URGENT_FIRST


def _mine(rows: QuerySet[Ticket], user: User, now: datetime) -> QuerySet[Ticket]:
    return rows.filter(owner=user, status__in=ACTIVE)


def _team(rows: QuerySet[Ticket], user: User, now: datetime) -> QuerySet[Ticket]:
    teams = Team.members.through.objects.filter(user_id=user.pk).values("team_id")
    return rows.filter(team__in=teams, status__in=ACTIVE)


def _unassigned(rows: QuerySet[Ticket], user: User, now: datetime) -> QuerySet[Ticket]:
    return rows.filter(owner__isnull=True, status__in=ACTIVE)


def _all(rows: QuerySet[Ticket], user: User, now: datetime) -> QuerySet[Ticket]:
    return rows.filter(status__in=OURS)


def _late(rows: QuerySet[Ticket], user: User, now: datetime) -> QuerySet[Ticket]:
    return rows.filter(status__in=ACTIVE, queue_due_at__lt=now)


def _waiting(rows: QuerySet[Ticket], user: User, now: datetime) -> QuerySet[Ticket]:
    return rows.filter(status__in=[Status.PENDING, Status.ON_HOLD])


def _resolved(rows: QuerySet[Ticket], user: User, now: datetime) -> QuerySet[Ticket]:
    return rows.filter(status=Status.RESOLVED)


VIEWS: Mapping[str, QueueView] = {
    view.slug: view
    for view in (
        QueueView("all", _("Waiting for us"), _("Every customer has an answer."), _all),
        QueueView("mine", _("Mine"), _("What you take, or what is given to you, stands here."), _mine),
        QueueView("team", _("My team’s"), _("Tickets of your teams stand here."), _team),
        QueueView("unassigned", _("Nobody has it"), _("Every ticket has somebody."), _unassigned),
        QueueView("late", _("Late"), _("Nothing is late: every promise and every clock is held."), _late),
        QueueView("waiting", _("Waiting for others"), _("What waits for an answer stands here."), _waiting),
        QueueView(
            "resolved",
            _("Resolved"),
            _("Resolved tickets stand here until they are closed."),
            _resolved,
            LATEST_FIRST,
        ),
    )
}


def rows_of(slug: str, user: User, *, now: datetime) -> QuerySet[Ticket]:
    """The tickets of one view that `user` may see."""
    return VIEWS[slug].rows(tickets_visible_to(user), user, now)


def counts(user: User, *, now: datetime) -> dict[str, str]:
    """How many tickets each view has, as "12" or "99+", and how many notes are UNREAD. One query."""
    sql, params = _counting(user.role)
    given: dict[Any, Any] = {_SOMEBODY: user.pk, _SOMETIME: now}
    with connection.cursor() as cursor:
        cursor.execute(sql, [given.get(value, value) for value in params])
        found = cursor.fetchone()
    return {
        slug: f"{MOST_COUNTED}+" if number > MOST_COUNTED else str(number)
        for slug, number in zip((*VIEWS, UNREAD), found, strict=True)
    }


# Every page of the desk counts, and putting the query together takes longer than asking it. So it is put
# together once a role, for nobody in particular; who asks, and when, is filled in each time.
_SOMEBODY, _SOMETIME = -(2**62), datetime(1, 1, 2, tzinfo=UTC)


@lru_cache
def _counting(role: str) -> tuple[str, tuple[Any, ...]]:
    parts: list[str] = []
    params: list[Any] = []
    somebody = User(pk=_SOMEBODY, role=role)
    lists = [rows_of(slug, somebody, now=_SOMETIME).order_by().values("pk") for slug in VIEWS]
    for rows in (*lists, unread_of(somebody).values("pk")):
        sql, values = rows[: MOST_COUNTED + 1].query.sql_with_params()
        parts.append(f"(SELECT COUNT(*) FROM ({sql}) AS part)")  # noqa: S608 - Django's own SQL
        params.extend(values)
    return f"SELECT {', '.join(parts)}", tuple(params)
