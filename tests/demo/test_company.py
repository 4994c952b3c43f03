"""The small company: every page of the product has something to see, and nothing in it is of tomorrow."""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import datetime
from typing import Any

import pytest
import time_machine
from django.db import connection, transaction
from django.db.models import Count, Max
from django.urls import reverse

from complaints.models import Event, NamedColleague, Promise, Ticket
from customers.models import Birthday, Consent, Customer, Exit, Interaction, Order
from feedback.models import Answer, CallBack
from greetings.models import Greeting, OccasionDate
from helpdesk.demo import company
from helpdesk.demo.lives import lives
from messaging.models import InboundMessage, OutboundMessage
from retention.counting import count_overview
from retention.selection import Selection
from retention.staying import refresh
from staff.models import User
from tests import cast

SHARE = 0.17  # of the older complaints: enough to see, and quick


@pytest.fixture(scope="module")
def _loaded(django_db_setup: None, django_db_blocker: Any) -> Iterator[None]:
    with django_db_blocker.unblock(), transaction.atomic():
        with time_machine.travel(cast.NOW, tick=False):
            company.load(now=cast.NOW, say=lambda line: None, share=SHARE)
        yield
        transaction.set_rollback(True)


@pytest.fixture
def small(_loaded: None, db: None, now: Any) -> None:
    """Marigold Kitchens is there, and it is the moment up to which it lived."""


pytestmark = pytest.mark.usefixtures("small")

QUEUES = ("all", "mine", "team", "unassigned", "late", "waiting", "resolved")
LISTS = (
    *[("lena" if view != "mine" else "ana", "complaints:queue", {"view": view}) for view in QUEUES],
    ("ana", "complaints:my_day", {}),
    ("lena", "feedback:callbacks", {}),
    ("ana", "staff:notifications", {}),
    ("ana", "customers:list", {}),
    ("maria", "customers:order_imports", {}),
    ("maria", "greetings:calendar", {}),
    ("maria", "greetings:personal", {}),
    ("maria", "greetings:programmes", {}),
    ("ada", "messaging:outbox", {}),
    ("ada", "messaging:outbox", {"show": "all"}),
    ("ada", "messaging:inbox", {}),
    ("ada", "messaging:inbox", {"show": "all"}),
)


@pytest.mark.parametrize(("who", "name", "query"), LISTS)
def test_every_list_has_something_to_see(who: str, name: str, query: dict[str, str], as_: Any) -> None:
    answer = as_(User.objects.get(email=f"{who}@kept.example")).get(reverse(name), query)
    assert answer.status_code == 200
    assert 'class="empty"' not in answer.content.decode()


def test_the_days_of_the_calendar_have_greetings(as_: Any) -> None:
    maria = as_(User.objects.get(email="maria@kept.example"))
    days = set(Greeting.objects.values_list("on", flat=True))
    for on in (max(days), min(days)):
        page = maria.get(reverse("greetings:day", args=[on])).content.decode()
        assert 'class="empty"' not in page
    states = set(Greeting.objects.values_list("state", "reason"))
    assert {("planned", ""), ("held", "open_complaint"), ("personal", "special"), ("released", "")} <= states
    assert OccasionDate.objects.filter(is_estimated=True, confirmed_at=None, on__gt=cast.NOW).exists()


def test_zizo_is_known_three_times() -> None:
    third = Ticket.objects.get(customer__name="Brenda Nakimuli", repeat_count=3)
    assert NamedColleague.objects.get(ticket=third).user == User.objects.get(email="zizo@kept.example")
    confirmed = third.ticket_causes.filter(source="confirmed").values_list("cause__slug", flat=True)
    assert {"rudeness", "poor_presentation"} <= set(confirmed)
    # Amina's third is left to the visitor.
    assert Ticket.objects.filter(customer__name="Amina Nakato").count() == 2


def test_all_kinds_of_ends_are_there(now: datetime) -> None:
    assert set(Promise.objects.values_list("state", flat=True)) >= {"open", "kept", "late", "broken"}
    assert Exit.objects.filter(reason="death").count() == 1
    assert Exit.objects.filter(returned_on__isnull=False).exists()
    assert Customer.objects.filter(maybe_same_as__isnull=False).exists()
    assert Interaction.objects.get().about.startswith("greeting:")
    assert {"failed", "uncertain"} <= set(OutboundMessage.objects.values_list("state", flat=True))
    assert set(InboundMessage.objects.values_list("state", flat=True)) == {"done", "held", "failed"}
    assert set(CallBack.objects.values_list("state", flat=True)) >= {"open", "turned_around"}
    assert Birthday.objects.filter(is_doubtful=True).exists()


def test_nothing_is_of_tomorrow_and_no_mail_of_yesterday_waits(now: datetime) -> None:
    connection.check_constraints()
    rows = ((Event, "at"), (Order, "placed_at"), (Answer, "at"), (Consent, "at"), (Customer, "created_at"),
            (Exit, "recorded_at"), (InboundMessage, "received_at"), (Greeting, "updated_at"))  # fmt: skip
    for model, moment in rows:
        assert model.objects.aggregate(last=Max(moment))["last"] <= now, model
    assert not OutboundMessage.objects.filter(state="queued", not_before__lt=now).exists()


def test_the_overview_has_everything(now: datetime) -> None:
    refresh(now=now)
    overview = count_overview(Selection.of("365d", today=now.date()), now=now)
    groups = (overview.staying, overview.leaving, overview.complaints, overview.word, overview.felt)
    assert all(groups)
    assert overview.risks


def test_customers_come_come_back_and_leave_up_to_today(now: datetime) -> None:
    refresh(now=now)
    lately = count_overview(Selection.of("30d", today=now.date()), now=now)
    figures = {figure.key: figure.value for figure in lately.staying[0].figures}
    assert figures["returning"]
    assert figures["left"]
    # The small share that is loaded here has only those who came long ago.
    firsts = [life.first for life in lives(random.Random(company.SEED))]
    assert all(any(begin <= first < begin + 30 for first in firsts) for begin in range(0, 510, 30))


def test_the_coming_days_have_a_few_greetings_each(now: datetime) -> None:
    coming = Greeting.objects.filter(on__gte=now.date()).exclude(state="dropped")
    by_day = dict(coming.values_list("on").annotate(Count("pk")).order_by())
    assert len(by_day) >= 6
    assert max(by_day.values()) <= 4
