"""`manage.py demo --customers N --tickets M --seed S`, and what it says to nonsense."""

from __future__ import annotations

import re
from io import StringIO

import pytest
from django.core.management import CommandError, call_command
from django.db.models import Max

from complaints.models import Message, Ticket
from customers.models import Customer

_ORDER = re.compile(r"MK-\d+")


def _demo(**options: object) -> str:
    said = StringIO()
    call_command("demo", stdout=said, **options)
    return said.getvalue()


def _words_after(pk: int) -> list[tuple[str, ...]]:
    """What was said; the numbers of orders are new each time, as those of tickets are."""
    rows = Message.objects.filter(pk__gt=pk).order_by("ticket_id", "pk")
    told = rows.values_list("body", "at", "ticket__status", "ticket__customer__name")
    return [(_ORDER.sub("MK-", body), *others) for body, *others in told]


@pytest.mark.django_db
def test_the_same_seed_tells_the_same_stories() -> None:
    told = []
    for seed in (3, 3, 4):
        latest = Message.objects.aggregate(Max("pk"))["pk__max"] or 0
        assert "60 of 60 tickets" in _demo(customers=20, tickets=60, seed=seed, until="2026-03-04")
        told.append(_words_after(latest))
    assert told[0] == told[1] != told[2]
    assert (Customer.objects.count(), Ticket.objects.count()) == (60, 180)


@pytest.mark.django_db
def test_customers_default_to_a_third() -> None:
    _demo(tickets=9)
    assert (Customer.objects.count(), Ticket.objects.count()) == (4, 9)


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("options", "word"),
    [
        ({"tickets": -1}, "--tickets"),
        ({"tickets": 5, "customers": 0}, "--customers"),
        ({"tickets": 5, "until": "soon"}, "no date"),
        ({"tickets": 5, "until": "2199-01-01"}, "future"),
    ],
)
def test_nonsense_is_refused_with_a_sentence(options: dict[str, object], word: str) -> None:
    with pytest.raises(CommandError, match=word):
        _demo(**options)
