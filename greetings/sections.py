"""What greetings put on other apps' pages: the customer's page, the preference page, a colleague's day."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime
from typing import Any

from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from customers.consenting import said_last
from customers.kept_record import kept_record
from customers.models import Consent, Customer
from customers.preferring import Choice, ChoiceSection
from greetings import choosing
from greetings.access import greetings_visible_to, may_plan
from greetings.forms.deciding import OccasionForm
from greetings.models import Greeting, OccasionChoice
from greetings.occasions import OCCASIONS, label_of
from greetings.personal import LOADED, to_greet
from greetings.rows import greeting_row, person_rows
from greetings.withdrawing import drop_unwanted
from staff.models import User

Piece = tuple[str, dict[str, Any]]
MOST_SHOWN = 12


def on_customer_page(customer: Customer, user: User, now: datetime) -> Piece | None:
    """For customers.slots: a place that the page fills by itself. Our own departments are never greeted."""
    if customer.kind == Customer.Kind.INTERNAL:
        return None
    return "greetings/_customer_slot.html", {"customer": customer}


def of_customer(
    customer: Customer, user: User, *, now: datetime, form: OccasionForm | None = None
) -> dict[str, Any]:
    """What the piece on a customer's page shows: greetings, their consent, their days."""
    record = kept_record(customer)
    rows = Greeting.objects.filter(customer=record).select_related(*LOADED)
    said, chosen = choosing.said_of(record), choosing.wanted(record)
    return {
        "rows": [greeting_row(each) for each in rows.order_by("-on", "-pk")[:MOST_SHOWN]],
        "consent": said_last(record, Consent.Purpose.GREETINGS),
        "days": [(row, row.key in chosen, said.get(row.key)) for row in OCCASIONS.values()],
        "choices": [
            (label_of(each.occasion), each)
            for each in OccasionChoice.objects.filter(customer=record).order_by("-at", "-pk")[:MOST_SHOWN]
        ],
        "form": form or OccasionForm(prefix="occasion"),
        "may_plan": may_plan(user),
        "now": now,
    }


def on_day_page(user: User, now: datetime) -> Piece | None:
    """For the page My day: whom this colleague greets in person, today and tomorrow."""
    today = timezone.localdate(now)
    rows = to_greet(greetings_visible_to(user).filter(owner=user), today=today)
    found = person_rows(rows.order_by("on", "pk")[:MOST_SHOWN])
    return ("greetings/_my_day.html", {"rows": found, "today": today}) if found else None


def _shown(customer: Customer) -> list[Choice]:
    chosen = choosing.wanted(customer)
    return [
        Choice(row.key, _("%s (religious)") % row.label if row.is_religious else row.label, row.key in chosen)
        for row in OCCASIONS.values()
    ]


def _choose(customer: Customer, chosen: Collection[str], *, source: str, now: datetime) -> set[str]:
    changed = choosing.choose_days(customer, chosen, source=source, now=now)
    drop_unwanted(customer, now=now)
    return changed


DAYS = ChoiceSection(
    name="days",
    title=gettext_lazy("If you like greetings: on which days?"),
    shown=_shown,
    choose=_choose,
)
