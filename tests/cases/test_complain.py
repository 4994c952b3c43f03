"""The complaint form: little is asked, nothing is lost, a double click is one ticket."""

from __future__ import annotations

import uuid
from datetime import datetime

import pytest
from django.test import Client

from complaints.models import Message, Ticket, TicketCause
from customers.models import Consent, Customer
from helpdesk.web.limits import Limit
from messaging.models import OutboundMessage
from tests import cast
from tests.cases.filling import case_path, filled, key_in, only_ticket, photo, send

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("ground", "now")]


def test_words_and_an_address_are_enough(client: Client) -> None:
    answer = client.post("/complain/", {"text": "The soup was cold.", "email": "mona@example.org"})
    ticket = only_ticket()
    assert answer.status_code == 303
    assert answer["Location"] == f"{case_path(ticket)}?new=1"
    assert ticket.messages.filter(kind="customer").get().body == "The soup was cold."


def test_a_phone_number_is_enough(client: Client) -> None:
    assert send(client, email="", phone="0772 123456").status_code == 303
    ticket = only_ticket()
    assert ticket.contact_phone == "+256772123456"
    page = client.get(f"{case_path(ticket)}?new=1").content.decode()
    assert "we call you on +256772123456" in page


def test_everything_that_was_answered_is_kept(client: Client) -> None:
    answer = send(
        client,
        name="Mona Adel",
        causes=["rudeness", "ignored"],
        remedy="apology",
        remedy_text="From Zizo.",
        when_and_where="Saturday, Nakasero",
        order_reference="A-17",
        stage="after",
        on_behalf_of="my mother",
        need="hearing",
        need_note="please write",
        preferred="mail",
        is_safety_risk="on",
        no_survey="on",
    )
    assert answer.status_code == 303
    ticket, customer = only_ticket(), Customer.objects.get()
    body = ticket.messages.get(kind="customer").body
    assert body.startswith(cast.ZIZO_TEXT)
    assert "Saturday, Nakasero" in body
    assert "my mother" in body
    ticked = ticket.ticket_causes.filter(source=TicketCause.Source.REPORTED)
    assert set(ticked.values_list("cause__slug", flat=True)) == {"rudeness", "ignored"}
    assert (ticket.remedy_sought, ticket.order_reference, ticket.stage) == ("apology", "A-17", "after")
    assert ticket.remedy_sought_text == "From Zizo."
    assert ticket.is_safety_risk
    assert (customer.name, customer.preferred_channel) == ("Mona Adel", "mail")
    assert [(need.kind, need.note) for need in customer.needs.all()] == [("hearing", "please write")]
    assert [row.is_given for row in Consent.objects.filter(purpose="surveys")] == [False]


def test_the_customer_gets_a_mail_with_the_link(client: Client) -> None:
    send(client)
    ticket, mail = only_ticket(), OutboundMessage.objects.get(purpose="acknowledgement")
    assert mail.to_address == "mona@example.org"
    assert case_path(ticket) in mail.text


def test_the_thank_you_page_says_reference_next_step_and_address(client: Client) -> None:
    answer = send(client)
    page = client.get(answer["Location"]).content.decode()
    assert "We have your complaint" in page
    assert str(only_ticket().number) in page
    assert "You have an answer" in page
    assert "<time" in page
    assert "m…@e….org" in page
    assert 'data-draft-done="complain"' in page


def test_a_double_click_is_one_ticket(client: Client) -> None:
    form = filled()
    first, second = client.post("/complain/", form), client.post("/complain/", form)
    assert first["Location"] == second["Location"]
    assert Ticket.objects.count() == 1


def test_another_text_on_the_same_page_is_not_swallowed(client: Client) -> None:
    key = str(uuid.uuid4())
    send(client, submission_key=key)
    answer = send(client, submission_key=key, text="And the floor was wet.")
    page = answer.content.decode()
    assert answer.status_code == 422
    assert "And the floor was wet." in page
    assert f"it is case {only_ticket().number}" in page
    assert send(client, submission_key=key_in(page), text="And the floor was wet.").status_code == 303
    assert Ticket.objects.count() == 2


@pytest.mark.parametrize("key", ["", "nonsense", "' or 1=1", "0" * 500])
def test_a_mangled_key_does_not_hinder(client: Client, key: str) -> None:
    assert send(client, submission_key=key).status_code == 303


def test_the_third_complaint_knows_the_two_before(client: Client) -> None:
    for _ in range(3):
        send(client)
    assert Ticket.objects.latest("pk").repeat_count == 3


def test_a_machine_that_fills_everything_is_held_up(client: Client) -> None:
    answer = send(client, website="http://spam.example")
    page = answer.content.decode()
    assert answer.status_code == 422
    assert cast.ZIZO_TEXT in page
    assert "http://spam.example" not in page
    assert not Ticket.objects.exists()


def test_too_many_at_once_keep_their_text(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        "complaints.views.customer.complain.COMPLAIN_BY_ADDRESS", Limit("complain-ip", 1, 3600)
    )
    answers = [send(client, text=f"Complaint number {index}") for index in range(4)]
    assert answers[0].status_code == 303
    assert answers[3].status_code == 429
    assert int(answers[3]["Retry-After"]) > 0
    assert "Complaint number 3" in answers[3].content.decode()


def test_an_old_page_loses_nothing() -> None:
    strict = Client(enforce_csrf_checks=True)
    answer = send(strict, photos=[photo()])
    page = answer.content.decode()
    assert answer.status_code == 403
    assert cast.ZIZO_TEXT in page
    assert "counter.png" in page
    assert not Ticket.objects.exists()


def test_the_page_with_its_marker_is_taken() -> None:
    strict = Client(enforce_csrf_checks=True)
    page = strict.get("/complain/").content.decode()
    token = page.split('name="csrfmiddlewaretoken" value="')[1].split('"')[0]
    assert send(strict, csrfmiddlewaretoken=token).status_code == 303


def test_the_form_works_without_script(client: Client) -> None:
    page = client.get("/complain/").content.decode()
    assert 'enctype="multipart/form-data"' in page
    assert 'type="file"' in page
    assert "multiple" in page
    assert "maxlength" not in page
    assert "Somebody was rude to me" in page


def test_the_page_says_by_when_there_is_an_answer(client: Client, now: datetime) -> None:
    page = client.get("/complain/").content.decode()
    assert "answers you <time" in page
    assert "by today 16:00" in page


def test_looking_at_the_form_records_nothing(client: Client) -> None:
    for method in ("get", "head", "options"):
        getattr(client, method)("/complain/")
    assert not Ticket.objects.exists()
    assert not Message.objects.exists()
