"""The customer's page of a case: one sentence where it stands, promises, what was said, and nothing else."""

from __future__ import annotations

import uuid
from datetime import datetime, timedelta
from typing import Any

import pytest
import time_machine
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from complaints.access import case_token
from complaints.acknowledging import acknowledge
from complaints.assigning import assign
from complaints.models import Event, Ticket
from complaints.noting import add_note
from complaints.opening import open_ticket
from complaints.promising import keep, promise
from complaints.receiving import receive_message
from complaints.replying import reply
from complaints.resolving import close, resolve
from customers.models import Customer
from helpdesk.web.tokens import make_token
from messaging.attaching import attach
from staff.models import User
from tests.cases.filling import PNG, case_path

pytestmark = pytest.mark.django_db


def page_of(client: Client, ticket: Ticket) -> str:
    answer = client.get(case_path(ticket))
    assert answer.status_code == 200
    return answer.content.decode()


def test_a_new_case_says_by_when_there_is_an_answer(client: Client, ticket: Ticket) -> None:
    page = page_of(client, ticket)
    assert "<h1>We have your complaint.</h1>" in page
    assert "You have an answer" in page
    assert "by today 16:00" in page
    assert str(ticket.number) in page


def test_a_promise_stands_with_its_ring_and_moment(
    client: Client, ticket: Ticket, ana: User, now: datetime
) -> None:
    assign(ticket, by=ana, owner=ana, team=ticket.team, brief="", now=now)
    reply(ticket, by=ana, text="I look into it.", now=now)
    promise(
        ticket, by=ana, text="A call from Ana", due_at=now + timedelta(days=2, hours=5), owner=ana, now=now
    )
    page = page_of(client, ticket)
    assert "Ana is working on it." in page
    assert "We promised: A call from Ana," in page
    assert "by Friday 17:00" in page
    assert "ring--open" in page
    assert 'datetime="2026-11-20T14:00:00+00:00"' in page


def test_a_late_promise_is_owned_up_to(client: Client, ticket: Ticket, ana: User, now: datetime) -> None:
    promise(ticket, by=ana, text="A call from Ana", due_at=now + timedelta(hours=2), owner=ana, now=now)
    with time_machine.travel(now + timedelta(hours=4), tick=False):
        page = page_of(client, ticket)
    assert "We are late, and we are sorry" in page
    assert "ring--late" in page


def test_a_kept_promise_is_filled(client: Client, ticket: Ticket, ana: User, now: datetime) -> None:
    made = promise(ticket, by=ana, text="A call", due_at=now + timedelta(hours=2), owner=ana, now=now)
    keep(made, by=ana, note="Reached her", now=now + timedelta(hours=1))
    page = page_of(client, ticket)
    assert "ring--kept" in page
    assert "Reached her" not in page


def test_notes_names_and_staff_matters_never_show(
    client: Client, ticket: Ticket, ana: User, ben: User, now: datetime
) -> None:
    secret = attach(PNG, file_name="evidence.png", thread_key=ticket.thread_key, is_public=False, now=now)
    add_note(ticket, by=ana, text="She is difficult; Zizo again.", attachments=[secret], now=now)
    assign(ticket, by=ana, owner=ben, team=ticket.team, brief="She is very cross with us", now=now)
    acknowledge(ticket, by=ben, text="I am sorry about the soup.", now=now)
    page = page_of(client, ticket)
    assert "I am sorry about the soup." in page
    assert "Ben" in page
    for hidden in ("difficult", "very cross", "evidence.png", str(secret.pk), "Byaruhanga", "Achieng"):
        assert hidden not in page
    assert client.get(f"{case_path(ticket)}files/{secret.pk}/").status_code == 404


def test_a_file_of_another_case_is_nobodys_business(client: Client, ticket: Ticket, now: datetime) -> None:
    theirs = attach(PNG, file_name="theirs.png", thread_key="form:x", is_public=True, now=now)
    other = open_ticket(
        customer=ticket.customer, text="Another", channel="web", attachments=[theirs], now=now
    )
    assert client.get(f"{case_path(other)}files/{theirs.pk}/").status_code == 200
    assert client.get(f"{case_path(ticket)}files/{theirs.pk}/").status_code == 404
    assert client.get(f"{case_path(ticket)}files/{uuid.uuid4()}/").status_code == 404


def test_a_public_picture_is_shown(client: Client, ticket: Ticket, now: datetime) -> None:
    ours = attach(PNG, file_name="counter.png", thread_key=ticket.thread_key, is_public=True, now=now)
    receive_message(ticket, text="See this", channel="web", attachments=[ours], now=now)
    answer = client.get(f"{case_path(ticket)}files/{ours.pk}/")
    assert answer["Content-Type"] == "image/png"
    assert answer["Referrer-Policy"] == "no-referrer"
    assert "counter.png" in page_of(client, ticket)


def test_quoted_mail_is_folded(client: Client, ticket: Ticket, now: datetime) -> None:
    receive_message(ticket, text="Thank you.", channel="mail", quoted="On Monday you wrote", now=now)
    page = page_of(client, ticket)
    assert "What this mail repeats" in page
    assert page.index("<details") < page.index("On Monday you wrote")


def tampered(token: str) -> str:
    return token[:-2] + ("aa" if token[-2:] != "aa" else "bb")


@pytest.mark.parametrize(
    "make", [tampered, lambda token: token[:20], lambda token: "x", lambda token: "ü" * 43]
)
def test_a_forged_token_gets_a_kind_404(client: Client, ticket: Ticket, make: Any) -> None:
    answer = client.get(f"/case/{make(case_token(ticket))}/")
    assert answer.status_code == 404
    assert "This link does not open a case" in answer.content.decode()


def test_a_token_for_something_else_opens_nothing(client: Client, ticket: Ticket) -> None:
    assert client.get(f"/case/{make_token('survey', ticket.public_id)}/").status_code == 404


def test_guessing_gets_slower(client: Client, ticket: Ticket) -> None:
    codes = {client.get(f"/case/{index}/").status_code for index in range(130)}
    assert codes == {404, 429}


def test_looking_leaves_no_trace_and_tells_nobody(client: Client, ticket: Ticket) -> None:
    before = (Event.objects.count(), Ticket.objects.get().version)
    for method in ("get", "head", "options"):
        answer = getattr(client, method)(f"{case_path(ticket)}?new=1&rating=1&solved=yes")
    answer = client.get(case_path(ticket))
    assert (Event.objects.count(), Ticket.objects.get().version) == before
    assert answer["Referrer-Policy"] == "no-referrer"
    assert answer["Cache-Control"] == "no-store, private"
    assert "noindex" in answer["X-Robots-Tag"]


def test_the_end_offers_to_go_on(client: Client, ticket: Ticket, ana: User, now: datetime) -> None:
    solve(ticket, ana, now)
    assert "We think it is put right. Is it?" in page_of(client, ticket)
    close(ticket, now=now)
    page = page_of(client, ticket)
    assert "This case is closed." in page
    assert "opens a new one" in page


def test_three_entries_and_three_hundred_cost_the_same(
    client: Client, chen: Customer, ticket: Ticket, ana: User, now: datetime
) -> None:
    def fill(count: int) -> int:
        for index in range(count):
            file = attach(b"x%d" % index, file_name="x", thread_key="t", is_public=True, now=now)
            receive_message(ticket, text=f"More {index}", channel="web", attachments=[file], now=now)
        promise(ticket, by=ana, text="Soon", due_at=now + timedelta(days=1), owner=ana, now=now)
        with CaptureQueriesContext(
            connection,
        ) as queries:
            page_of(client, ticket)
        return len(queries)

    client.get(case_path(ticket))
    assert fill(3) == fill(30)


def solve(ticket: Ticket, by: User, now: datetime) -> None:
    given = {"outcome": "upheld", "remedy_given": "apology", "no_cause": True}
    resolve(ticket, by=by, text="We spoke with the waiter. We are sorry.", now=now, **given)
