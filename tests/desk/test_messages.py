"""The composer: replies, notes and calls; the stale-send guard; taking back."""

from __future__ import annotations

import uuid
from datetime import timedelta
from typing import Any

import pytest
import time_machine
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from complaints.drafting import draft_of
from complaints.models import Message, Ticket
from complaints.receiving import receive_message
from complaints.replying import latest_message
from messaging.models import OutboundMessage
from staff.models import User
from tests.desk.hands import write, written

pytestmark = pytest.mark.django_db
PNG = b"\x89PNG\r\n\x1a\n" + b"\x00" * 60


def test_a_reply_is_sent_and_can_be_taken_back(as_: Any, ana: User, ticket: Ticket) -> None:
    browser = as_(ana)
    led = write(browser, ticket, then="pending", is_question="on")
    assert led.status_code == 303
    ticket.refresh_from_db()
    assert ticket.status == "pending"
    assert ticket.listened_at is not None
    page = browser.get(led.headers["Location"])
    assert "Undo" in page.content.decode()
    reply = ticket.messages.get(kind="reply")
    back = browser.post(reverse("complaints:reply_withdrawal", args=[ticket.number, reply.pk]), follow=True)
    assert "Taken back" in back.content.decode()
    reply.refresh_from_db()
    assert not reply.is_public
    draft = draft_of(ana, ticket)
    assert draft is not None
    assert draft.body == "Dear Chen, that should not happen."
    assert not OutboundMessage.objects.filter(purpose="reply", state="queued").exists()


def test_after_fifteen_seconds_it_has_left(as_: Any, ana: User, ticket: Ticket, now: Any) -> None:
    browser = as_(ana)
    write(browser, ticket)
    reply = ticket.messages.get(kind="reply")
    with time_machine.travel(now + timedelta(seconds=16), tick=False):
        assert "Undo" not in browser.get(reverse("complaints:ticket", args=[ticket.number])).content.decode()
        back = browser.post(
            reverse("complaints:reply_withdrawal", args=[ticket.number, reply.pk]), follow=True
        )
    assert "cannot be taken back" in back.content.decode()
    reply.refresh_from_db()
    assert reply.is_public


def test_nobody_takes_back_what_another_wrote(
    as_: Any, ana: User, ben: User, otto: User, ticket: Ticket
) -> None:
    write(as_(ana), ticket)
    url = reverse("complaints:reply_withdrawal", args=[ticket.number, ticket.messages.get(kind="reply").pk])
    assert as_(ben).post(url).status_code == 403
    assert as_(otto).post(url).status_code == 404


def test_a_double_click_sends_once_and_other_words_on_an_old_page_are_sent(
    as_: Any, ana: User, ticket: Ticket
) -> None:
    browser, key = as_(ana), str(uuid.uuid4())
    assert write(browser, ticket, submission_key=key).status_code == 303
    assert write(browser, ticket, submission_key=key).status_code == 303
    assert len(written(ticket, "reply")) == 1
    write(browser, ticket, submission_key=key, body="One thing more.")
    assert written(ticket, "reply")[1:] == ["One thing more."]


def test_a_stale_reply_waits_and_shows_what_is_newer(as_: Any, ana: User, ticket: Ticket, now: Any) -> None:
    browser, seen = as_(ana), latest_message(ticket)
    receive_message(ticket, text="Forget it, I found the receipt.", channel="mail", now=now)
    answer = write(browser, ticket, seen_message=seen, body="Please send us the receipt.")
    page = answer.content.decode()
    assert answer.status_code == 409
    assert "Forget it, I found the receipt." in page
    assert "Please send us the receipt." in page
    assert not written(ticket, "reply")
    again = write(browser, ticket, seen_message=latest_message(ticket), body="Good to hear.")
    assert again.status_code == 303
    assert written(ticket, "reply") == ["Good to hear."]


def test_the_kind_decides_and_never_the_button(as_: Any, ana: User, ticket: Ticket) -> None:
    write(as_(ana), ticket, kind="note", then="pending", body="Zizo again.")
    assert written(ticket, "reply") == []
    assert written(ticket, "note") == ["Zizo again."]
    assert ticket.messages.get(kind="note").is_public is False


def test_a_call_is_written_down_and_counts_as_an_answer(as_: Any, ana: User, ticket: Ticket) -> None:
    write(as_(ana), ticket, kind="call", direction="outgoing", reached="on", body="She was calm and sad.")
    ticket.refresh_from_db()
    assert ticket.first_response_at is not None
    assert written(ticket, "call") == ["She was calm and sad."]


@pytest.mark.parametrize("kind", ["reply", "note", "call"])
def test_the_address_of_a_kind_decides_too(as_: Any, ana: User, ticket: Ticket, kind: str) -> None:
    name = {"reply": "replies", "note": "notes", "call": "calls"}[kind]
    url = reverse(f"complaints:{name}", args=[ticket.number])
    other = "note" if kind != "note" else "reply"
    assert as_(ana).post(url, {"body": "Words", "kind": other}).status_code == 303
    assert written(ticket, kind) == ["Words"]


def test_nothing_typed_is_refused_with_a_sentence(as_: Any, ana: User, ticket: Ticket) -> None:
    answer = write(as_(ana), ticket, body=" \x00 \n")
    assert answer.status_code == 422
    assert "still empty" in answer.content.decode()


@pytest.mark.parametrize(
    "body", ["\x00nul\x00", "😀" * 50, "\u202e evil", "line\n" * 10_000, "<script>alert(1)</script>"]
)
def test_strange_words_are_kept_or_refused_but_never_lost(
    as_: Any, ana: User, ticket: Ticket, body: str
) -> None:
    browser = as_(ana)
    answer = write(browser, ticket, body=body)
    assert answer.status_code in {303, 422}
    if answer.status_code == 422:
        assert answer.content.decode().count("line") > 9_000
    page = browser.get(reverse("complaints:ticket", args=[ticket.number])).content.decode()
    assert "<script>alert" not in page


def test_a_closed_ticket_refuses_a_reply_and_keeps_the_words(
    as_: Any, ana: User, ticket: Ticket, now: Any
) -> None:
    Ticket.objects.filter(pk=ticket.pk).update(status="closed", resolved_at=now, closed_at=now)
    answer = write(as_(ana), ticket, body="Too late?")
    assert answer.status_code == 409
    assert "Too late?" in answer.content.decode()


def test_files_go_along_and_survive_a_refusal(as_: Any, ana: User, ticket: Ticket) -> None:
    browser, key = as_(ana), str(uuid.uuid4())
    photo = SimpleUploadedFile("counter.png", PNG, "image/png")
    refused = write(browser, ticket, body="", submission_key=key, files=photo)
    assert refused.status_code == 422
    assert "counter.png" in refused.content.decode()
    assert write(browser, ticket, submission_key=key).status_code == 303
    files = list(ticket.messages.get(kind="reply").attachments.all())
    assert [each.file_name for each in files] == ["counter.png"]
    assert browser.get(reverse("complaints:attachment", args=[files[0].pk])).status_code == 200


def test_a_file_is_had_only_by_who_sees_the_ticket(as_: Any, ana: User, otto: User, ticket: Ticket) -> None:
    write(as_(ana), ticket, kind="note", files=SimpleUploadedFile("a.png", PNG, "image/png"))
    file = ticket.messages.get(kind="note").attachments.get()
    assert file.is_public is False
    url = reverse("complaints:attachment", args=[file.pk])
    assert as_(otto).get(url).status_code == 404
    answer = as_(ana).get(url)
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert "sandbox" in answer.headers["Content-Security-Policy"]


def test_a_mail_is_shown_in_a_frame_that_can_do_nothing(
    as_: Any, ana: User, otto: User, ticket: Ticket
) -> None:
    message = ticket.messages.get(kind="customer")
    Message.objects.filter(pk=message.pk).update(
        html='<p>Hi <img data-remote-src="https://t.example/x.png"></p>'
    )
    url = reverse("complaints:message_html", args=[ticket.number, message.pk])
    answer = as_(ana).get(url)
    policy = answer.headers["Content-Security-Policy"]
    assert "default-src 'none'" in policy
    assert "sandbox" in policy
    assert "https:" not in policy
    assert answer.headers["X-Frame-Options"] == "SAMEORIGIN"
    assert "https:" in as_(ana).get(url, {"images": "1"}).headers["Content-Security-Policy"]
    assert as_(otto).get(url).status_code == 404
