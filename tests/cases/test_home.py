"""The way in, and finding a case again: the answer never tells whether there is such a case."""

from __future__ import annotations

import pytest
from django.test import Client

from complaints.models import Ticket
from messaging.models import OutboundMessage
from tests.cases.filling import case_path

pytestmark = pytest.mark.django_db


def links() -> list[OutboundMessage]:
    return list(OutboundMessage.objects.filter(purpose="account"))


def test_the_way_in(client: Client, ground: None) -> None:
    page = client.get("/").content.decode()
    assert 'href="/complain/"' in page
    assert "Find your case again" in page


@pytest.mark.parametrize("reference", ["{number}", "#{number}", "[#{number}]", "case {number}, please"])
def test_the_owner_gets_the_link(client: Client, ticket: Ticket, reference: str) -> None:
    given = {"reference": reference.format(number=ticket.number), "email": "Chen@Example.ORG"}
    answer = client.post("/find/", given, follow=True)
    assert "Look into your mail" in answer.content.decode()
    [mail] = links()
    assert mail.to_address == "chen@example.org"
    assert case_path(ticket) in mail.text
    assert case_path(ticket) not in answer.content.decode()


def test_a_stranger_hears_the_same_and_gets_nothing(client: Client, ticket: Ticket) -> None:
    known = client.post("/find/", {"reference": ticket.number, "email": "chen@example.org"}, follow=True)
    OutboundMessage.objects.filter(purpose="account").delete()
    for reference, email in [
        (ticket.number, "stranger@example.org"),
        (99999999, "chen@example.org"),
        ("no number", "chen@example.org"),
        ("9" * 40, "chen@example.org"),
        (ticket.number, "not an address"),
    ]:
        answer = client.post("/find/", {"reference": reference, "email": email}, follow=True)
        assert answer.redirect_chain == known.redirect_chain
        assert _words(answer.content) == _words(known.content)
    assert links() == []


def test_asking_twice_sends_one_mail(client: Client, ticket: Ticket) -> None:
    for _ in range(3):
        client.post("/find/", {"reference": ticket.number, "email": "chen@example.org"})
    assert len(links()) == 1


def test_asking_too_often_is_slowed(client: Client, ticket: Ticket) -> None:
    codes = [
        client.post("/find/", {"reference": "1", "email": "a@b.example"}).status_code for _index in range(12)
    ]
    assert codes[-1] == 429


def test_what_is_missing_is_said(client: Client, ground: None) -> None:
    answer = client.post("/find/", {"reference": "", "email": ""})
    assert answer.status_code == 422
    assert "Type the number from our mail." in answer.content.decode()


def _words(content: bytes) -> str:
    """The page without the marker that differs for every answer."""
    return "\n".join(line for line in content.decode().splitlines() if "csrf" not in line)
