"""What a customer adds on their page: on the same case, once, and nothing is lost on the way."""

from __future__ import annotations

import uuid
from datetime import datetime

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.http import HttpResponse
from django.test import Client

from complaints.assigning import assign
from complaints.models import Message, Ticket
from complaints.resolving import close
from staff.models import User
from tests.cases.filling import case_path, key_in, photo
from tests.cases.test_case_page import solve

pytestmark = pytest.mark.django_db


def add(client: Client, ticket: Ticket, **given: object) -> HttpResponse:
    form = {"submission_key": str(uuid.uuid4()), "text": ""} | given
    return client.post(f"{case_path(ticket)}messages/", form)


def test_words_and_files_land_on_the_case(client: Client, ticket: Ticket) -> None:
    answer = add(client, ticket, text="It happened again.", photos=[photo()])
    assert answer.status_code == 303
    assert answer["Location"] == f"{case_path(ticket)}?added=1#arrived"
    message = ticket.messages.latest("pk")
    assert (message.body, message.kind, message.is_public) == ("It happened again.", "customer", True)
    assert message.attachments.count() == 1
    assert "We have what you added." in client.get(answer["Location"]).content.decode()


def test_a_photo_alone_is_enough(client: Client, ticket: Ticket) -> None:
    assert add(client, ticket, photos=[photo()]).status_code == 303
    page = client.get(case_path(ticket)).content.decode()
    assert "counter.png" in page


def test_nothing_is_too_little(client: Client, ticket: Ticket) -> None:
    answer = add(client, ticket, text=" \x00 ")
    assert answer.status_code == 422
    assert "Write something, or choose a file." in answer.content.decode()


def test_it_works_without_cookies_and_marker(ticket: Ticket) -> None:
    strict = Client(enforce_csrf_checks=True, headers={"Origin": "null"})
    assert add(strict, ticket, text="From an old tab").status_code == 303


def test_a_double_click_adds_once(client: Client, ticket: Ticket) -> None:
    key = str(uuid.uuid4())
    for _ in range(2):
        assert add(client, ticket, text="Once", submission_key=key).status_code == 303
    assert Message.objects.filter(body="Once").count() == 1
    add(client, ticket, text="Something else, after going back", submission_key=key)
    assert Message.objects.filter(body__startswith="Something else").count() == 1


def test_a_large_photo_is_refused_and_the_words_stay(client: Client, ticket: Ticket) -> None:
    huge = SimpleUploadedFile("huge.jpg", b"\xff\xd8\xff" + b"0" * (21 * 1024 * 1024), "image/jpeg")
    answer = add(client, ticket, text="See the photos", photos=[photo(), huge])
    page = answer.content.decode()
    assert answer.status_code == 422
    assert "huge.jpg” is too large" in page
    assert "See the photos" in page
    assert add(client, ticket, text="See the photos", submission_key=key_in(page)).status_code == 303
    assert ticket.messages.latest("pk").attachments.get().file_name == "counter.png"


def test_after_resolving_it_opens_again_for_the_same_owner(
    client: Client, ticket: Ticket, ana: User, now: datetime
) -> None:
    assign(ticket, by=ana, owner=ana, team=ticket.team, brief="", now=now)
    solve(ticket, ana, now)
    add(client, ticket, text="It is not solved at all.")
    ticket.refresh_from_db()
    assert (ticket.status, ticket.owner, ticket.reopened_count) == ("open", ana, 1)


def test_after_the_end_a_linked_case_goes_on(
    client: Client, ticket: Ticket, ana: User, now: datetime
) -> None:
    solve(ticket, ana, now)
    close(ticket, now=now)
    answer = add(client, ticket, text="And now it is broken again.", photos=[photo()])
    following = Ticket.objects.get(follows=ticket)
    assert answer["Location"] == f"{case_path(following)}?added=1#arrived"
    page = client.get(answer["Location"]).content.decode()
    assert "in a new case that follows the closed one" in page
    assert "counter.png" in page


def test_opening_the_address_by_hand_leads_back(client: Client, ticket: Ticket) -> None:
    answer = client.get(f"{case_path(ticket)}messages/")
    assert answer.status_code == 303
    assert answer["Location"] == case_path(ticket)


def test_a_forged_token_adds_nothing(client: Client, ticket: Ticket) -> None:
    before = Message.objects.count()
    answer = client.post(f"/case/{'A' * 43}/messages/", {"text": "Let me in"})
    assert answer.status_code == 404
    assert Message.objects.count() == before
