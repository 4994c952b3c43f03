"""A low rating is a call to make, by somebody else, with a clock of its own."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from complaints.models import Deadline, Event, NamedColleague, Ticket
from complaints.opening import open_ticket
from complaints.ringing import ring_due
from feedback.answering import answer
from feedback.calling_back import AlreadyEnded, NotForYou, NothingNoted, end, give
from feedback.models import Answer, CallBack, Invitation
from staff.models import Notification, User
from tests import cast
from tests.feedback.story import resolved

pytestmark = pytest.mark.django_db


def unhappy(invitation: Invitation, now: datetime, rating: int = 1) -> CallBack:
    answer(invitation, is_solved=None, rating=rating, comment="A shrug is no answer.", now=now)
    return CallBack.objects.get()


@pytest.mark.parametrize(("rating", "calls"), [(1, 1), (2, 1), (3, 0), (5, 0)])
def test_only_low_ratings_are_called(invitation: Invitation, now: datetime, rating: int, calls: int) -> None:
    answer(invitation, is_solved=None, rating=rating, comment="", now=now)
    assert CallBack.objects.count() == calls


def test_another_colleague_of_the_team_calls(
    invitation: Invitation, ana: User, ben: User, otto: User, now: datetime
) -> None:
    call = unhappy(invitation, now)
    assert (call.owner, call.not_for) == (ben, ana)
    told = Notification.objects.filter(user=ben, title__icontains="call-back")
    assert told.count() == 1
    assert Event.objects.filter(kind="callback.opened").count() == 1


def test_it_is_due_at_the_end_of_the_second_working_day(invitation: Invitation, now: datetime) -> None:
    call = unhappy(invitation, now)  # a Wednesday; open until 18:00 in Kampala
    assert call.due_at == datetime(2026, 11, 20, 15, 0, tzinfo=UTC)
    clock = Deadline.objects.get(metric="call_back")
    assert (clock.due_at, clock.state, clock.subject) == (call.due_at, "running", f"callback:{call.pk}")


def test_whom_the_customer_named_does_not_call(
    invitation: Invitation, ben: User, lena: User, now: datetime
) -> None:
    NamedColleague.objects.create(ticket=invitation.ticket, name="Ben", user=ben)
    assert unhappy(invitation, now).owner == lena


def test_the_least_loaded_calls(invitation: Invitation, ben: User, now: datetime) -> None:
    idle = cast.colleague("Ida Idle", teams=("Restaurant",))
    Ticket.objects.exclude(pk=invitation.ticket_id).update(owner=ben)
    CallBack.objects.all().delete()
    busy = Ticket.objects.get(pk=invitation.ticket_id)
    busy.pk, busy.number, busy.owner, busy.status = None, 1, ben, "open"
    busy.public_id = invitation.public_id
    busy.save()
    assert unhappy(invitation, now).owner == idle


def test_with_nobody_else_the_lead_is_told(ticket: Ticket, ana: User, maria: User, now: datetime) -> None:
    call = unhappy(resolved(ticket, by=ana, now=now), now)
    assert call.owner is None
    assert Notification.objects.filter(user=maria, title__icontains="call-back").exists()


def test_its_clock_rings_for_the_caller_not_the_handler(
    invitation: Invitation, ana: User, ben: User, now: datetime
) -> None:
    call = unhappy(invitation, now)
    Notification.objects.all().delete()
    ring_due(now=call.due_at)
    assert Notification.objects.filter(user=ben).exists()
    titles = Notification.objects.filter(user=ana).values_list("title", flat=True)
    assert not any("Call-back" in title for title in titles)


def test_ending_it_stops_the_clock(invitation: Invitation, ben: User, now: datetime) -> None:
    call = unhappy(invitation, now)
    end(call, by=ben, state="turned_around", note="She will come again.", now=now)
    call.refresh_from_db()
    assert (call.state, call.note, call.ended_at) == ("turned_around", "She will come again.", now)
    assert Deadline.objects.get(metric="call_back").state == "met"
    with pytest.raises(AlreadyEnded):
        end(call, by=ben, state="not_reached", note="Again", now=now)


def test_who_handled_it_does_not_call(invitation: Invitation, ana: User, ben: User, now: datetime) -> None:
    call = unhappy(invitation, now)
    with pytest.raises(NotForYou):
        end(call, by=ana, state="turned_around", note="All fine", now=now)
    with pytest.raises(NotForYou):
        give(call, by=ben, owner=ana, now=now)
    with pytest.raises(NothingNoted):
        end(call, by=ben, state="turned_around", note=" \x00 ", now=now)


def test_the_list_and_its_forms(
    as_: Any, invitation: Invitation, ben: User, lena: User, now: datetime
) -> None:
    call = unhappy(invitation, now)
    browser = as_(ben)
    page = browser.get("/desk/callbacks/").content.decode()
    assert "A shrug is no answer." in page
    assert "by Friday 18:00" in page
    assert browser.post(f"/desk/callbacks/{call.pk}/ending/", {"state": "", "note": ""}).status_code == 422
    assert browser.post(f"/desk/callbacks/{call.pk}/owner/", {"owner": lena.pk}).status_code == 303
    assert browser.post(f"/desk/callbacks/{call.pk}/owner/", {"owner": "x"}).status_code == 422
    done = browser.post(f"/desk/callbacks/{call.pk}/ending/", {"state": "not_reached", "note": "No answer"})
    assert done.status_code == 303
    assert "Not reached" in browser.get("/desk/callbacks/").content.decode()


def test_the_handler_sees_it_but_cannot_end_it(
    as_: Any, invitation: Invitation, ana: User, now: datetime
) -> None:
    call = unhappy(invitation, now)
    answered = as_(ana).post(f"/desk/callbacks/{call.pk}/ending/", {"state": "not_reached", "note": "Hm"})
    assert answered.status_code == 422
    assert "does not make this call" in answered.content.decode()


def test_another_team_and_strangers_see_nothing(
    client: Client, as_: Any, invitation: Invitation, otto: User, now: datetime
) -> None:
    call = unhappy(invitation, now)
    browser = as_(otto)
    assert "A shrug is no answer." not in browser.get("/desk/callbacks/").content.decode()
    assert browser.post(f"/desk/callbacks/{call.pk}/owner/", {"owner": otto.pk}).status_code == 404
    assert client.get("/desk/callbacks/").status_code == 302
    ratings = f"/desk/customers/{invitation.ticket.customer_id}/ratings/"
    assert "1/5" not in browser.get(ratings).content.decode()
    assert client.get(ratings).status_code == 302


def test_the_rating_stands_on_the_customers_page(
    as_: Any, invitation: Invitation, ben: User, now: datetime
) -> None:
    unhappy(invitation, now)
    path = f"/desk/customers/{invitation.ticket.customer_id}/ratings/"
    assert "1/5" in as_(ben).get(path).content.decode()
    piece = as_(ben).get(path, headers={"HX-Request": "true"}).content.decode()
    assert "1/5" in piece
    assert "<html" not in piece


def test_the_list_costs_the_same_for_three_and_thirty(
    as_: Any, invitation: Invitation, ben: User, now: datetime
) -> None:
    browser = as_(ben)

    def more(count: int) -> int:
        for _ in range(count):
            opened = open_ticket(customer=invitation.ticket.customer, text="Cold", channel="web", now=now)
            asked = Invitation.objects.create(
                ticket=opened, resolution=1, due_at=now, expires_at=now, created_at=now
            )
            said = Answer.objects.create(invitation=asked, rating=1, at=now)
            CallBack.objects.create(ticket=opened, answer=said, owner=ben, due_at=now, created_at=now)
        with CaptureQueriesContext(connection) as queries:
            assert browser.get("/desk/callbacks/").status_code == 200
        return len(queries)

    more(1)
    assert more(2) == more(20)
