"""Whose address it is: proved by the customer, or said to a colleague who asked; never by a form alone."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

import pytest
from django.test import Client

from customers.access import unsubscribe_url
from customers.contacts import add_contact_point
from customers.merging import merge
from customers.models import ContactPoint, Customer
from customers.verifying import CannotConfirm, confirm_address, doubt_address, mark_link_used, mark_verified
from feedback.access import survey_url
from feedback.models import Invitation
from staff.models import User
from tests import cast
from tests.complaints.mailing import deliver, mail

pytestmark = pytest.mark.django_db
Proof = ContactPoint.Proof
SITE = "https://care.example.org"


def address_of(customer: Customer) -> ContactPoint:
    return customer.contact_points.get(kind="email")


def proof(customer: Customer) -> tuple[datetime | None, str, User | None]:
    point = address_of(customer)
    return point.verified_at, point.verified_how, point.verified_by


def at(customer: Customer) -> str:
    return f"/desk/customers/{customer.pk}/contact-points/{address_of(customer).pk}/verification/"


def test_the_first_proof_stays(chen: Customer, ana: User, now: datetime) -> None:
    assert proof(chen) == (None, "", None)
    assert mark_verified(chen, email="chen@example.org", now=now)
    assert not mark_verified(chen, email="chen@example.org", how=Proof.LINK, now=now + timedelta(1))
    confirm_address(address_of(chen), by=ana, now=now + timedelta(1))
    assert proof(chen) == (now, Proof.ANSWERED, None)
    with pytest.raises(CannotConfirm):
        doubt_address(address_of(chen))


def test_a_colleague_confirms_and_takes_it_back_on_the_page(
    as_: Any, chen: Customer, ana: User, now: datetime
) -> None:
    page = f"/desk/customers/{chen.pk}/"
    assert "Nobody confirmed" in as_(ana).get(page).content.decode()
    for _click in range(2):
        assert as_(ana).post(at(chen), follow=True).status_code == 200
    assert proof(chen)[1:] == (Proof.COLLEAGUE, ana)
    assert "Ana Achieng asked them" in as_(ana).get(page).content.decode()
    for _click in range(2):
        as_(ana).post(at(chen), {"doubt": "1"})
    assert proof(chen) == (None, "", None)


def test_only_mail_addresses_and_only_their_own(as_: Any, chen: Customer, ana: User, now: datetime) -> None:
    mona = cast.customer("Mona Adeke", email="mona@example.org", phone="0772123499")
    number = mona.contact_points.get(kind="phone")
    foreign = f"/desk/customers/{chen.pk}/contact-points/{number.pk}/verification/"
    assert as_(ana).post(foreign).status_code == 404
    with pytest.raises(CannotConfirm):
        confirm_address(number, by=ana, now=now)
    said = as_(ana).post(foreign.replace(f"/{chen.pk}/", f"/{mona.pk}/"), follow=True).content.decode()
    assert "Only mail addresses are confirmed." in said
    assert not ContactPoint.objects.exclude(verified_at=None).exists()


def test_the_page_behind_a_mailed_link_proves_the_address(invitation: Invitation) -> None:
    chen, path = invitation.ticket.customer, survey_url(invitation).removeprefix(SITE)
    Client().get(path)
    assert proof(chen)[1] == ""
    Client().post(path, {"rating": "5"})
    assert proof(chen)[1] == Proof.LINK


def test_the_preference_page_proves_a_single_address(chen: Customer, now: datetime) -> None:
    path = unsubscribe_url(chen, "greetings").removeprefix(SITE)
    Client().get(path)
    Client().post(path, {"List-Unsubscribe": "One-Click"})
    assert proof(chen)[1] == "", "a mail program's click is nobody's word"
    Client().post(path, {"wanted": ["greetings"]})
    assert proof(chen)[1] == Proof.LINK


def test_a_link_proves_none_of_two_addresses(chen: Customer, now: datetime) -> None:
    add_contact_point(chen, kind="email", value="wei@example.org", as_given="wei@example.org", now=now)
    assert not mark_link_used(chen, now=now)
    assert not chen.contact_points.exclude(verified_at=None).exists()


def test_a_mail_that_only_says_it_comes_from_there_proves_nothing(ground: None, now: datetime) -> None:
    deliver(mail("The soup was cold."), now=now)
    assert proof(Customer.objects.get())[1] == ""


def test_merging_keeps_the_earlier_proof(chen: Customer, ana: User, now: datetime) -> None:
    other = Customer.objects.create(name="C. Wei", created_at=now)
    add_contact_point(other, kind="email", value="chen@example.org", as_given="chen@example.org", now=now)
    confirm_address(address_of(other), by=ana, now=now)
    mark_verified(chen, email="chen@example.org", now=now + timedelta(1))
    kept = merge(chen, other, by=None, now=now + timedelta(2))
    assert proof(kept) == (now, Proof.COLLEAGUE, ana)
