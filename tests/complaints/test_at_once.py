"""The same thing twice at the same moment, on a real PostgreSQL."""

from __future__ import annotations

import pytest

from complaints.mail_intake import take_in
from complaints.models import Message, Ticket
from complaints.opening import open_ticket
from customers.finding import find_or_create
from customers.models import Customer
from messaging import receiving
from messaging.models import InboundMessage, OutboundMessage
from staff.models import User
from tests.cast import NOW
from tests.complaints.mailing import mail
from tests.threads import at_once

pytestmark = pytest.mark.django_db(transaction=True)


def test_the_same_mail_read_twice_is_one_ticket(ana: User) -> None:
    stored, _new = receiving.store(mail(), mailbox="care", envelope_from=None, envelope_to="", now=NOW)
    claimed = receiving.claim(now=NOW, only=stored.pk)[0]
    copies = [InboundMessage.objects.get(pk=claimed.pk) for _each in range(2)]

    results = at_once(*(lambda copy=copy: take_in(copy, now=NOW) for copy in copies))

    assert not [result for result in results if isinstance(result, Exception)]
    assert Ticket.objects.count() == 1
    assert Message.objects.filter(inbound=stored).count() == 1
    assert OutboundMessage.objects.filter(purpose="acknowledgement").count() == 1


def test_two_forms_with_a_new_address_are_one_customer(ana: User) -> None:
    def find() -> Customer:
        return find_or_create(name="Amina", email="amina@example.org", phone="0772 123456", now=NOW)

    assert len({found.pk for found in at_once(find, find, find)}) == 1
    assert Customer.objects.count() == 1


def test_complaints_at_once_count_each_other(chen: Customer, ana: User) -> None:
    def complain() -> Ticket:
        return open_ticket(customer=chen, text="Cold soup.", channel="web", now=NOW)

    results = at_once(complain, complain, complain)
    assert sorted(ticket.repeat_count for ticket in results) == [1, 2, 3]
    assert len({ticket.number for ticket in results}) == 3
