"""A person decides about mail that waits."""

from __future__ import annotations

from datetime import datetime

import pytest
from django.core.exceptions import PermissionDenied

from complaints.models import Message, Ticket
from complaints.releasing import NotReleasable, release
from messaging.models import InboundMessage
from messaging.receiving import LostClaim
from staff.models import User
from tests.complaints.mailing import deliver, mail


@pytest.fixture
def held(ticket: Ticket, now: datetime) -> InboundMessage:
    """A stranger's mail with the subject of Chen's ticket."""
    found = deliver(mail(sender="Li <li@example.net>", subject=f"Re: soup [#{ticket.number}]"), now=now)
    assert found.state == InboundMessage.State.HELD
    return found


def test_onto_the_ticket_as_who_wrote_it(
    held: InboundMessage, ticket: Ticket, lena: User, now: datetime
) -> None:
    done = release(held, by=lena, as_="ticket", ticket=ticket, now=now)
    assert (done.state, done.outcome, done.thread_key) == ("done", "continued", ticket.thread_key)
    message = Message.objects.get(inbound=held)
    assert (message.ticket, message.author_name) == (ticket, "Li")
    assert "Lena" in done.reason
    with pytest.raises(LostClaim):
        release(held, by=lena, as_="discard", now=now)


def test_as_a_complaint_of_its_own(held: InboundMessage, ticket: Ticket, lena: User, now: datetime) -> None:
    done = release(held, by=lena, as_="new", now=now)
    opened = Ticket.objects.get(contact_email="li@example.net")
    assert (done.outcome, done.thread_key) == ("opened", opened.thread_key)
    assert opened.customer != ticket.customer


def test_discarded_it_stays_stored(held: InboundMessage, lena: User, now: datetime) -> None:
    done = release(held, by=lena, as_="discard", now=now)
    assert (done.state, done.outcome) == ("done", "recorded")
    assert bytes(InboundMessage.objects.get(pk=held.pk).raw)


def test_agents_do_not_decide(held: InboundMessage, ana: User, now: datetime) -> None:
    with pytest.raises(PermissionDenied):
        release(held, by=ana, as_="discard", now=now)


def test_wrong_choices_are_said(held: InboundMessage, lena: User, now: datetime) -> None:
    for choice in ("ticket", "burn"):
        with pytest.raises(NotReleasable, match="Choose"):
            release(held, by=lena, as_=choice, now=now)


def test_what_is_no_mail_can_only_be_discarded(lena: User, now: datetime) -> None:
    broken = deliver(b"hello", now=now)
    with pytest.raises(NotReleasable, match="not a mail"):
        release(broken, by=lena, as_="new", now=now)
    assert release(broken, by=lena, as_="discard", now=now).outcome == "recorded"
