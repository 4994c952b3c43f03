"""On the day, a colleague hears whom only a person should greet now: each greeting once, each person once."""

from __future__ import annotations

from datetime import datetime

from django.db import transaction
from django.db.models import Q, QuerySet
from django.urls import reverse
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from greetings.models import Greeting
from greetings.occasions import BIRTHDAY, label_of
from greetings.reasons import sentence
from staff.models import User
from staff.notifying import Notice, notify, notify_many
from staff.roles import Role

State = Greeting.State
BATCH = 200


def tell_due(*, now: datetime) -> int:
    """Tell of held birthdays and of everybody to be greeted personally, at their local hour; return how many.

    A held New Year's wish tells nobody: only a birthday makes a call out of the blue welcome.
    """
    for_a_person = Q(state=State.PERSONAL) | Q(state=State.HELD, occasion=BIRTHDAY)
    due = Greeting.objects.filter(for_a_person, told_at__isnull=True, not_before__lte=now, not_after__gt=now)
    told = 0
    while batch := _tell_some(due, now=now):
        told += batch
    return told


@transaction.atomic
def _tell_some(due: QuerySet[Greeting], *, now: datetime) -> int:
    free = due.select_for_update(skip_locked=True, no_key=True, of=("self",))
    rows = list(free.select_related("customer", "owner").order_by("not_before", "pk")[:BATCH])
    if rows:
        leads = _leads()
        notify_many([_notice(row, leads) for row in rows], now=now)
        Greeting.objects.filter(pk__in=[row.pk for row in rows]).update(told_at=now)
    return len(rows)


def _notice(row: Greeting, leads: list[User]) -> Notice:
    owner = row.owner if row.owner is not None and row.owner.is_active else None
    words = {"name": row.customer, "occasion": label_of(row.occasion)}
    if row.state == State.PERSONAL:
        title = _("%(occasion)s of %(name)s today: greet them personally") % words
        if row.occasion != BIRTHDAY:
            title = _("%(occasion)s today: greet %(name)s personally") % words
    else:
        title = _("Birthday of %(name)s today: a personal call may help") % words
    return Notice(
        users=[owner] if owner is not None else leads,
        key=f"greeting:{row.pk}:day",
        title=title,
        detail=sentence(row.reason),
        path=reverse("customers:page", args=[row.customer_id]),
    )


def tell_handed(row: Greeting, *, by: User, now: datetime) -> None:
    """The new owner hears at once that it is theirs now, unless they took it themselves."""
    if row.owner is None or row.owner == by:
        return
    words = {"name": row.customer, "occasion": label_of(row.occasion), "day": date_format(row.on, "j F")}
    notify(
        row.owner,
        key=f"greeting:{row.pk}:handed:{now.isoformat()}",
        title=_("%(occasion)s of %(name)s on %(day)s: yours to greet in person") % words,
        detail=_("Given to you by %(name)s.") % {"name": by.name},
        path=reverse("greetings:personal"),
        now=now,
    )


def _leads() -> list[User]:
    """The team leads; the managers of a company that has none."""
    active = User.objects.filter(is_active=True).order_by("pk")
    return list(active.filter(role=Role.TEAM_LEAD)) or list(active.filter(role=Role.MANAGER))
