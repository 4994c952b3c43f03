"""Two records of one person become one: everything moves, a no wins, nobody is lost on the way."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from functools import partial

import pytest

from complaints.models import Ticket
from complaints.opening import open_ticket
from complaints.setting_up import lay_ground
from customers.access import customer_by_token, customer_for, customers_visible_to, unsubscribe_url
from customers.birthdays import record_birthday
from customers.consenting import has_refused, may, record_consent
from customers.finding import find_or_create
from customers.interacting import record_interaction
from customers.leaving import died, open_exit, record_exit, undo
from customers.merging import CannotMerge, merge
from customers.models import Customer, Exit, Order
from customers.needing import current_needs, note_need
from customers.ordering import NewOrder, record_orders
from messaging.suppressing import is_suppressed
from staff.models import User
from tests.cast import NOW, customer
from tests.threads import at_once

pytestmark = pytest.mark.django_db
TODAY = date(2026, 11, 18)


@pytest.fixture
def other(chen: Customer) -> Customer:
    """Chen's second record, with another address and Chen's number."""
    return customer("C. Wei", email="wei@example.org", phone="0772123456")


def test_everything_goes_to_the_kept_record(
    ticket: Ticket, chen: Customer, other: Customer, ana: User, now: datetime
) -> None:
    other.is_special, other.about, other.language = True, "Likes tea", "lg"
    other.save()
    theirs = open_ticket(customer=other, text="My tea was cold.", channel="web", now=now)
    record_orders([NewOrder(other.pk, "A-1", now, 100, "UGX")], now=now)
    record_interaction(other, kind="call", text="Thanked us", at=now, now=now)
    note_need(other, kind="hearing", now=now)
    note_need(chen, kind="hearing", now=now)
    record_birthday(other, month=5, day=1, source="form", now=now)
    family = Customer.objects.create(name="Wei jr", maybe_same_as=other, created_at=now)

    kept = merge(chen, other, by=ana, now=now)

    assert (kept.is_special, kept.about, kept.language, kept.name) == (True, "Likes tea", "lg", "Chen Wei")
    assert {each.number for each in kept.tickets.all()} == {ticket.number, theirs.number}
    assert Order.objects.get().customer == kept.interactions.get().customer == kept
    assert kept.birthday.month == 5
    assert len(current_needs(kept)) == 1
    points = {(point.value, point.is_primary) for point in kept.contact_points.all()}
    assert points == {("chen@example.org", True), ("wei@example.org", False), ("+256772123456", True)}
    family.refresh_from_db()
    assert family.maybe_same_as == kept


def test_the_other_record_only_leads_to_the_kept_one(
    chen: Customer, other: Customer, ana: User, now: datetime
) -> None:
    link = unsubscribe_url(other, "surveys").split("/")[-2]
    merge(chen, other, by=ana, now=now)
    assert list(customers_visible_to(ana)) == [chen]
    assert customer_for(ana, other.pk) == customer_by_token(link) == chen
    for found in (
        find_or_create(name="C. Wei", email="wei@example.org", phone="", now=now),
        find_or_create(name="Chen Wei", email="", phone="0772123456", now=now),
    ):
        assert found == chen
    stale = Customer.objects.get(pk=other.pk)
    record_consent(stale, purpose="greetings", is_given=True, source="phone", now=now)
    assert may(chen, "greetings")
    assert may(stale, "greetings")
    assert open_ticket(customer=other, text="Cold again.", channel="web", now=now).customer == chen


def test_a_chain_of_merged_records_leads_to_the_last(
    chen: Customer, other: Customer, ana: User, now: datetime
) -> None:
    third = customer("Wei", email="w3@example.org")
    merge(other, third, by=ana, now=now)
    merge(chen, other, by=ana, now=now)
    third.refresh_from_db()
    assert third.merged_into == customer_for(ana, third.pk) == chen
    with pytest.raises(CannotMerge, match="before"):
        merge(third, chen, by=ana, now=now)
    assert merge(chen, third, by=ana, now=now) == chen  # a second click


@pytest.mark.parametrize("refused_on", ["kept", "other"])
def test_a_no_on_either_record_wins(
    chen: Customer, other: Customer, ana: User, now: datetime, refused_on: str
) -> None:
    no, yes = (chen, other) if refused_on == "kept" else (other, chen)
    record_consent(no, purpose="greetings", is_given=False, source="phone", now=now)
    later = now + timedelta(days=1)
    record_consent(yes, purpose="greetings", is_given=True, source="form", now=later)
    record_consent(other, purpose="marketing", is_given=True, source="form", now=later)
    kept = merge(chen, other, by=ana, now=later)
    assert has_refused(kept, "greetings")
    assert may(kept, "marketing")
    assert is_suppressed("chen@example.org", "greetings")
    assert is_suppressed("wei@example.org", "greetings")


@pytest.mark.parametrize("died_on", ["kept", "other", "both"])
def test_a_death_stays(chen: Customer, other: Customer, ana: User, now: datetime, died_on: str) -> None:
    for name, who in (("kept", chen), ("other", other)):
        if died_on in {name, "both"}:
            record_exit(who, reason="death", left_on=TODAY, now=now)
    kept = merge(chen, other, by=ana, now=now)
    assert kept.deceased_at == TODAY
    assert died(kept) is not None


def test_of_two_reasons_the_one_that_says_more_stays(
    chen: Customer, other: Customer, ana: User, now: datetime
) -> None:
    record_exit(chen, reason="unknown", left_on=TODAY - timedelta(days=9), now=now)
    told = record_exit(other, reason="poor_service", left_on=TODAY, now=now)
    kept = merge(chen, other, by=ana, now=now)
    assert open_exit(kept) == told
    assert Exit.objects.filter(returned_on=None, undone_at=None).count() == 2
    undo(told, by=ana, now=now)
    assert open_exit(kept) is None


def test_a_trusted_birthday_replaces_a_doubtful_one(
    chen: Customer, other: Customer, ana: User, now: datetime
) -> None:
    record_birthday(chen, month=1, day=1, year=1970, source="import", now=now)
    record_birthday(other, month=2, day=29, leap_day_on="mar_1", source="phone", now=now)
    assert merge(chen, other, by=ana, now=now).birthday.day == 29


def test_what_cannot_be_one_is_refused(chen: Customer, ana: User, now: datetime) -> None:
    shop = Customer.objects.create(name="Wei & Co", kind="organisation", created_at=now)
    for keep, other in ((chen, chen), (chen, shop)):
        with pytest.raises(CannotMerge):
            merge(keep, other, by=ana, now=now)
    assert not Customer.objects.filter(merged_into__isnull=False).exists()


@pytest.mark.django_db(transaction=True)
def test_merging_while_they_complain_loses_no_ticket() -> None:
    """Ten at once on real connections: mergers in both directions, complaints and orders of both records."""
    lay_ground(now=NOW)
    one, two = customer("Chen Wei", email="chen@example.org"), customer("Wei", email="wei@example.org")

    def act(turn: int) -> None:
        keep, other = (one, two) if turn % 2 else (two, one)
        if turn < 4:
            merge(keep, other, by=None, now=NOW)
        elif turn < 8:
            open_ticket(customer=keep, text=f"My soup was cold {turn}.", channel="web", now=NOW)
        else:
            record_orders([NewOrder(keep.pk, f"A-{turn}", NOW, 100, "UGX")], now=NOW)

    results = at_once(*(partial(act, turn) for turn in range(10)))
    late = (type(None), CannotMerge)  # the others were quicker
    assert not [each for each in results if not isinstance(each, late)]
    kept = Customer.objects.get(merged_into=None)
    assert kept.tickets.count() == 4
    assert kept.orders.count() == 2
    assert kept.contact_points.count() == 2
