"""Two planners, two releasers, two senders at the same moment, on real PostgreSQL: everybody once."""

from __future__ import annotations

from collections import Counter
from datetime import datetime
from typing import Any

import pytest

from customers.merging import merge
from customers.models import Customer
from greetings import deciding, planning, releasing
from greetings.models import Greeting
from messaging.models import OutboundMessage
from messaging.sending import send_due
from staff.models import Notification, User
from tests.greetings.people import programme, second_record, willing
from tests.messaging.smtp_sink import Sink
from tests.messaging.test_two_senders import at_once

pytestmark = pytest.mark.django_db(transaction=True)
State = Greeting.State


@pytest.fixture
def crowd(ground: None, now: datetime) -> list[Customer]:
    """40 people with their birthday today."""
    programme("birthday", now=now)
    return [
        second_record(f"P{n} Q", email=f"p{n}@example.org", birthday=(11, 18), now=now) for n in range(40)
    ]


def test_planners_at_once_plan_everybody_once(crowd: list[Customer], now: datetime) -> None:
    results = at_once(lambda: planning.plan(now=now))
    assert not [each for each in results if isinstance(each, Exception)]
    assert Greeting.objects.count() == len(crowd)


def test_releasers_at_once_keep_the_rate_and_write_one_mail_each(
    crowd: list[Customer], now: datetime, settings: Any
) -> None:
    settings.GREETINGS_PER_MINUTE = 30
    planning.plan(now=now)
    results = at_once(lambda: releasing.release_due(now=now))
    assert not [each for each in results if isinstance(each, Exception)]
    assert sum(results) == OutboundMessage.objects.filter(purpose="greeting").count() == 30


def test_everything_at_once_greets_everybody_once(crowd: list[Customer], now: datetime, sink: Sink) -> None:
    def all_of_it() -> None:
        planning.plan(now=now)
        releasing.release_due(now=now)
        send_due(now=now, limit=5)

    results = at_once(all_of_it)
    assert not [each for each in results if isinstance(each, Exception)]
    all_of_it()
    assert Counter(sink.recipients) == Counter(f"p{n}@example.org" for n in range(40))


def test_taking_out_and_releasing_at_once_agree(
    crowd: list[Customer], lena: User, now: datetime, sink: Sink
) -> None:
    planning.plan(now=now)
    rows = iter(list(Greeting.objects.order_by("not_before", "pk")[:8]))

    def take_out() -> Any:
        return [deciding.take_out(row, by=lena, now=now) for row in [next(rows), next(rows)]]

    at_once(lambda: (releasing.release_due(now=now), take_out()))
    send_due(now=now)
    taken = Greeting.objects.filter(state=State.TAKEN_OUT).values_list("address", flat=True)
    assert len(taken) == 8
    assert not set(taken) & set(sink.recipients)
    assert len(sink.recipients) == len(set(sink.recipients)) == 32


def test_merging_while_they_are_released_greets_once(now: datetime, ground: None, sink: Sink) -> None:
    programme("birthday", now=now)
    gita = willing("Gita Rai", birthday=(11, 18), said_at=now)
    other = second_record("Gita R", email="work@example.net", birthday=(11, 18), now=now)
    planning.plan(now=now)
    jobs = iter([lambda: merge(gita, other, by=None, now=now), lambda: releasing.release_due(now=now)])
    results = at_once(lambda: next(jobs)(), times=2)
    assert not [each for each in results if isinstance(each, Exception)]
    for _turn in range(2):
        planning.plan(now=now)
        releasing.release_due(now=now)
        send_due(now=now)
    assert len(sink.recipients) == 1


def test_two_sweeps_tell_a_colleague_once(now: datetime, lena: User) -> None:
    programme("birthday", now=now)
    willing("Vera Vip", birthday=(11, 18), said_at=now, is_special=True)
    planning.plan(now=now)
    at_once(lambda: releasing.release_due(now=now))
    assert Notification.objects.filter(key__startswith="greeting:").count() == 1
