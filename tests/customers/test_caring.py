"""Consent, needs, searching and who may look."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from django.contrib.auth.models import AnonymousUser
from django.db import connection
from django.http import Http404
from django.test.utils import CaptureQueriesContext

from customers.access import customer_for, customers_visible_to
from customers.consenting import has_refused, may, record_consent, said_last
from customers.models import Consent, Customer
from customers.needing import UnknownNeed, current_needs, end_need, note_need
from customers.querysets import for_list, matching
from staff.models import User
from tests.cast import customer

pytestmark = pytest.mark.django_db


def test_the_last_word_counts_and_silence_is_no(chen: Customer, now: datetime) -> None:
    assert not may(chen, "surveys")
    assert not has_refused(chen, "surveys")
    for given in (True, False, True):
        record_consent(chen, purpose="surveys", is_given=given, source="phone", now=now)
        assert may(chen, "surveys") == given
        assert has_refused(chen, "surveys") == (not given)
    record_consent(chen, purpose="surveys", is_given=False, source="x" * 500, now=now + timedelta(hours=1))
    last = said_last(chen, "surveys")
    assert last is not None
    assert not last.is_given
    assert not may(chen, "greetings")
    assert Consent.objects.count() == 4
    with pytest.raises(ValueError, match="gossip"):
        record_consent(chen, purpose="gossip", is_given=True, source="phone", now=now)


def test_a_need_is_noted_once_and_ends(chen: Customer, now: datetime) -> None:
    need = note_need(chen, kind="hearing", note="write, do not call", now=now)
    assert note_need(chen, kind="hearing", note="write, do not call", now=now) == need
    assert current_needs(chen) == [need]
    end_need(need, now=now)
    assert end_need(need, now=now + timedelta(days=1)).ended_at == now
    assert current_needs(chen) == []
    with pytest.raises(UnknownNeed, match="list"):
        note_need(chen, kind="money", now=now)


@pytest.mark.parametrize("words", ["chen", "WEI", "chen@example", "", "0772 123456", "  Chen "])
def test_customers_are_found_by_name_address_and_number(words: str, now: datetime) -> None:
    chen = customer("Chen Wei", email="chen@example.org", phone="0772123456")
    customer("Amina", email="amina@example.org")
    found = matching(Customer.objects.all(), words)
    assert chen in found
    assert found.count() == (2 if not words else 1)


def test_a_list_costs_the_same_for_few_and_many(db: None) -> None:
    def queries() -> int:
        with CaptureQueriesContext(connection) as seen:
            for each in for_list(Customer.objects.all()):
                list(each.contact_points.all())
                _ = each.current_needs
        return len(seen)

    customer("One", email="one@example.org")
    few = queries()
    for number in range(10):
        customer(f"Person {number}", email=f"p{number}@example.org")
    assert queries() == few


def test_strangers_see_no_customers(chen: Customer, ana: User) -> None:
    assert customer_for(ana, chen.pk) == chen
    ana.is_active = False
    for nobody in (AnonymousUser(), ana):
        assert not customers_visible_to(nobody).exists()
        with pytest.raises(Http404):
            customer_for(nobody, chen.pk)
