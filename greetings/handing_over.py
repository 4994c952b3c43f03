"""A personal greeting goes to another colleague: who gave it to whom is noted, and planning keeps to it."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from django.db import transaction
from django.utils.translation import gettext as _

from complaints.models import NamedColleague
from complaints.status import ACTIVE
from greetings import telling
from greetings.deciding import AlreadyDecided
from greetings.many import any_of
from greetings.models import Greeting
from greetings.personal import asks_for_a_word
from staff.access import colleagues
from staff.models import User


class NotForThem(Exception):
    """This colleague should not greet this customer; the text says why."""


@transaction.atomic
def hand_over(greeting: Greeting, *, to: User, by: User, now: datetime) -> Greeting:
    """Have `to` greet this person; they are told, unless they take it themselves. The last word counts.

    To whoever has it already changes nothing. Raises AlreadyDecided when nobody has to greet them any more,
    NotForThem for somebody who may not see customers, or of whom this one complains.
    """
    row = Greeting.objects.select_for_update(no_key=True).get(pk=greeting.pk)
    if not asks_for_a_word(row):
        raise AlreadyDecided(_("Nobody has to greet them in person any more."))
    if row.owner_id == to.pk:
        return row
    if to.pk not in {each.pk for each in who_may_greet([row])[row.pk]}:
        raise NotForThem(_("%(name)s cannot greet this customer. Choose somebody else.") % {"name": to.name})
    row.owner, row.handed_by, row.handed_at, row.updated_at = to, by, now, now
    row.save(update_fields=["owner", "handed_by", "handed_at", "updated_at"])
    telling.tell_handed(row, by=by, now=now)
    return row


def who_may_greet(greetings: Collection[Greeting]) -> dict[int, list[User]]:
    """By greeting: the colleagues it may be given to, by name. Two queries for all.

    Nobody whom the customer names in a complaint that is open: that call would be no kindness.
    """
    everybody = [each for each in colleagues() if each.rights.work_tickets] if greetings else []
    named: dict[int, set[int | None]] = {}
    rows = NamedColleague.objects.filter(
        ticket__customer_id__in=any_of({row.customer_id for row in greetings}), ticket__status__in=ACTIVE
    )
    for customer_id, user_id in rows.values_list("ticket__customer_id", "user_id") if greetings else ():
        named.setdefault(customer_id, set()).add(user_id)
    return {
        row.pk: [each for each in everybody if each.pk not in named.get(row.customer_id, ())]
        for row in greetings
    }
