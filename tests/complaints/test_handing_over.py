"""Who has it, and who must not have it."""

from __future__ import annotations

from datetime import datetime

import pytest
from django.http import Http404

from complaints import access
from complaints.assigning import BriefMissing, NamedInComplaint, NotAssignable, assign, take
from complaints.models import NamedColleague, Ticket
from complaints.settling import NotYours
from messaging.models import OutboundMessage
from staff.models import User
from tests.cast import team


def name(ticket: Ticket, user: User) -> None:
    NamedColleague.objects.create(ticket=ticket, name=user.get_short_name(), user=user)


def test_taking_it_needs_no_brief_and_twice_is_once(ticket: Ticket, ana: User, now: datetime) -> None:
    taken = take(ticket, by=ana, now=now)
    assert taken.owner == ana
    assert take(ticket, by=ana, now=now).version == taken.version
    assert not ana.notifications.exists()


def test_a_handover_needs_a_brief_and_tells_the_new_owner(
    ticket: Ticket, ana: User, ben: User, now: datetime
) -> None:
    take(ticket, by=ana, now=now)
    with pytest.raises(BriefMissing, match="what is promised"):
        assign(ticket, by=ana, owner=ben, team=ticket.team, now=now)
    assert (
        assign(ticket, by=ana, owner=ben, team=ticket.team, brief="She waits for a call.", now=now).owner
        == ben
    )
    assert "She waits for a call." in ben.notifications.get().title
    assert OutboundMessage.objects.get(to_address=ben.email).purpose == "staff_alert"


def test_a_colleague_who_left_gets_nothing(ticket: Ticket, ana: User, ben: User, now: datetime) -> None:
    ben.is_active = False
    ben.save(update_fields=["is_active"])
    with pytest.raises(NotAssignable, match="Ben"):
        assign(ticket, by=ana, owner=ben, team=None, now=now)


def test_nobody_handles_the_complaint_about_themselves(
    ticket: Ticket, ana: User, ben: User, lena: User, now: datetime
) -> None:
    name(ticket, ben)
    name(ticket, lena)
    with pytest.raises(NamedInComplaint, match="Ben") as refused:
        assign(ticket, by=ana, owner=ben, team=ticket.team, although_named=True, now=now)
    assert not refused.value.may_go_ahead
    with pytest.raises(NamedInComplaint):
        assign(ticket, by=None, owner=lena, team=ticket.team, although_named=True, now=now)
    with pytest.raises(NamedInComplaint) as warned:
        assign(ticket, by=ana, owner=lena, team=ticket.team, now=now)
    assert warned.value.may_go_ahead
    assert assign(ticket, by=ana, owner=lena, team=ticket.team, although_named=True, now=now).owner == lena


def test_a_named_agent_does_not_find_the_ticket(ticket: Ticket, ben: User, lena: User, now: datetime) -> None:
    assert access.ticket_for(ben, ticket.number) == ticket
    name(ticket, ben)
    name(ticket, lena)
    with pytest.raises(Http404):
        access.ticket_for(ben, ticket.number)
    with pytest.raises(NotYours):
        take(ticket, by=ben, now=now)
    assert access.ticket_for(lena, ticket.number) == ticket


def test_who_sees_which_ticket(
    ticket: Ticket, ana: User, otto: User, lena: User, maria: User, ada: User, now: datetime
) -> None:
    for sees in (ana, lena, maria, ada):
        assert access.ticket_for(sees, ticket.number) == ticket
    with pytest.raises(Http404):
        access.ticket_for(otto, ticket.number)
    assign(ticket, by=ana, owner=None, team=team("Billing"), now=now)
    assert access.ticket_for(otto, ticket.number) == ticket
    with pytest.raises(Http404):
        access.ticket_for(ana, ticket.number)


@pytest.mark.parametrize("number", [0, -1, 99, 2**70])
def test_a_number_that_is_none_is_not_found(number: int, ana: User) -> None:
    with pytest.raises(Http404):
        access.ticket_for(ana, number)


def test_the_case_opens_for_its_token_only(ticket: Ticket, now: datetime) -> None:
    token = access.case_token(ticket)
    assert access.case_for(token) == ticket
    assert access.case_url(ticket).endswith(f"/case/{token}/")
    for forged in (
        "",
        "x",
        token[:-1],
        token[:-1] + ("A" if token[-1] != "A" else "B"),
        "é" * 43,
        str(ticket.public_id),
    ):
        with pytest.raises(Http404):
            access.case_for(forged)
