"""Sending over a real SMTP conversation: what arrives, and what every kind of refusal leads to."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from django.db import connection
from django.test import override_settings

from messaging import attaching, leasing, sending, suppressing
from messaging.models import OutboundMessage
from tests.messaging.conftest import NOW, Queue
from tests.messaging.smtp_sink import HANG_UP, STALL, Sink

pytestmark = pytest.mark.django_db
State = OutboundMessage.State
Told = list[tuple[str, str]]


def _fresh(message: OutboundMessage) -> OutboundMessage:
    message.refresh_from_db()
    return message


def test_what_arrives_is_what_was_queued(sink: Sink, queued: Queue) -> None:
    file = attaching.attach(b"%PDF-1.4 x", file_name="Ré.pdf", thread_key="ticket:1", is_public=True, now=NOW)
    message = queued(
        to_name='Chén "the cook", <x@evil.example>',
        subject="Größe [#10234]",
        text="Zeile\n.Punkt\n" + "lang " * 400,
        html="<p>Größe</p>",
        from_name="Ana",
        reply_to="care+abc@kept.example",
        in_reply_to="<b@x.example>",
        references=["<a@x.example>", "<b@x.example>"],
        attachments=[file],
    )
    sending.send_due(now=NOW)
    (mail,) = sink.mails
    assert sink.recipients == ["chen@example.org"]
    assert sink.senders[0].startswith("bounces+")
    assert mail["Message-ID"] == message.message_id
    assert mail["To"].addresses[0].addr_spec == "chen@example.org"
    assert len(mail["To"].addresses) == 1
    assert mail["From"] == "Ana <care@kept.example>"
    assert mail["Reply-To"] == "care+abc@kept.example"
    assert mail["References"].split() == ["<a@x.example>", "<b@x.example>"]
    assert mail["Subject"] == "Größe [#10234]"
    assert mail["Auto-Submitted"] is None
    assert ".Punkt" in mail.get_body(("plain",)).get_content()  # type: ignore[union-attr]
    assert [part.get_filename() for part in mail.iter_attachments()] == ["Ré.pdf"]
    assert _fresh(message).state == State.SENT
    assert message.sent_at == NOW


def test_automatic_mail_says_so_and_can_be_stopped(sink: Sink, queued: Queue) -> None:
    queued(purpose="acknowledgement", in_reply_to="<a@x.example>")
    queued(purpose="survey", unsubscribe_url="https://kept.example/unsubscribe/abc/")
    sending.send_due(now=NOW)
    answer, survey = sorted(sink.mails, key=lambda mail: str(mail["Auto-Submitted"]), reverse=True)
    assert answer["Auto-Submitted"] == "auto-replied"
    assert answer["X-Auto-Response-Suppress"] == "All"
    assert survey["Auto-Submitted"] == "auto-generated"
    assert survey["List-Unsubscribe"] == "<https://kept.example/unsubscribe/abc/>"
    assert survey["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"


@pytest.mark.parametrize("url", ["javascript:alert(1)", "https://x.example/>\n<", "https://x.example/a b"])
def test_an_unsubscribe_link_that_is_none_is_left_out(sink: Sink, queued: Queue, url: str) -> None:
    queued(purpose="survey", unsubscribe_url=url)
    sending.send_due(now=NOW)
    assert sink.mails[0]["List-Unsubscribe"] is None


def test_one_connection_carries_a_batch(sink: Sink, queued: Queue) -> None:
    for _ in range(8):
        queued()
    assert sending.send_due(now=NOW).sent == 8
    assert sink.connections == 1


@pytest.mark.parametrize(
    ("where", "answer", "state", "outcome"),
    [
        ("on_mail", "451 4.3.0 later", State.RETRY, None),
        ("on_rcpt", "450 4.2.1 greylisted", State.RETRY, None),
        ("on_data", "452 4.3.1 full", State.RETRY, None),
        ("on_mail", HANG_UP, State.RETRY, None),
        ("on_data", HANG_UP, State.RETRY, None),
        ("on_mail", STALL, State.RETRY, None),
        ("on_mail", "552 5.3.4 too big", State.FAILED, "failed"),
        ("on_rcpt", "550 5.7.1 relaying denied", State.FAILED, "failed"),
        ("on_rcpt", "550 no", State.FAILED, "failed"),
        ("on_rcpt", "550 5.1.1 no such user", State.FAILED, "failed"),
        ("on_data", "554 5.6.0 spam", State.FAILED, "failed"),
        ("on_mail", "530 5.7.0 authentication required", State.RETRY, None),
    ],
)
def test_every_answer_of_the_server_has_its_meaning(
    sink: Sink,
    queued: Queue,
    told: Told,
    settings: Any,
    where: str,
    answer: str,
    state: str,
    outcome: str | None,
) -> None:
    setattr(sink, where, answer)
    message = queued()
    with override_settings(EMAIL_TIMEOUT=0.5 if answer == STALL else settings.EMAIL_TIMEOUT):
        sending.send_due(now=NOW)
    assert _fresh(message).state == state
    assert message.last_error
    assert message.lease_token is None
    assert told == ([(str(message.pk), outcome)] if outcome else [])
    assert suppressing.is_suppressed("Chen@example.org") is ("5.1.1" in answer)
    if state == State.RETRY:
        assert message.not_before > NOW
        sink.on_mail = sink.on_rcpt = sink.on_data = ""
        sending.send_due(now=message.not_before)
        assert _fresh(message).state == State.SENT
        assert {mail["Message-ID"] for mail in sink.mails} == {message.message_id}


@pytest.mark.parametrize("what", [HANG_UP, STALL])
def test_a_survey_that_may_have_arrived_is_not_sent_again(
    sink: Sink, queued: Queue, told: Told, settings: Any, what: str
) -> None:
    settings.EMAIL_TIMEOUT = 3  # patience enough for the steps before
    sink.on_data = what
    survey = queued(purpose="survey")
    sending.send_due(now=NOW)
    assert _fresh(survey).state == State.UNCERTAIN
    assert told == [(str(survey.pk), "uncertain")]
    sink.on_data = ""
    sending.send_due(now=NOW + timedelta(hours=5))
    assert len(sink.raw) == 1


def test_a_server_that_is_away_kills_no_mail(queued: Queue, sink: Sink) -> None:
    message = queued()
    sink.stop()
    at = NOW
    for _ in range(12):
        sending.send_due(now=at)
        at = _fresh(message).not_before
        assert message.state == State.RETRY
    assert message.attempts == 0
    assert "could not be reached" in message.last_error


def test_five_attempts_end_in_failed(sink: Sink, queued: Queue, told: Told) -> None:
    sink.on_rcpt = "451 4.0.0 not now"
    message = queued()
    at = NOW
    for attempt in range(1, 6):
        sending.send_due(now=at)
        assert _fresh(message).attempts == attempt
        at = max(at, message.not_before)
    assert message.state == State.FAILED
    assert told == [(str(message.pk), "failed")]
    assert sending.send_due(now=at + timedelta(hours=9)).sent == 0


def test_waiting_grows_and_is_spread() -> None:
    for attempt, seconds in ((1, 60), (2, 120), (3, 240), (20, 3600)):
        waits = [sending.backoff(attempt).total_seconds() for _ in range(50)]
        assert seconds * 0.5 <= min(waits) < max(waits) <= seconds * 1.5


def test_bad_addresses_fail_with_a_sentence_and_hold_nobody_up(sink: Sink, queued: Queue, told: Told) -> None:
    bad = [
        "",
        "chen",
        "a@b@c",
        "a@x.example, evil@x.example",
        "a@x.example\nBcc: evil@x.example",
        "a b@x.example",
        "a@-x.example",
        "ä@x.example",
        "x" * 300 + "@x.example",
        "a@x..example",
        "<a@x.example>",
    ]
    rows = [queued(to_address=address) for address in bad]
    fine = queued(to_address="x@bücher.example")
    own = queued(to_address="Care+token@kept.example")
    sending.send_due(now=NOW)
    for row in [*rows, own]:
        assert _fresh(row).state == State.FAILED
        assert row.last_error.endswith(".")
    assert len(told) == len(bad) + 1
    assert _fresh(fine).state == State.SENT
    assert sink.recipients == ["x@xn--bcher-kva.example"]


def test_a_dead_address_gets_nothing_and_the_reason_is_said(sink: Sink, queued: Queue, told: Told) -> None:
    suppressing.suppress("Chen@Example.org", "all", reason="The address does not exist (5.1.1).", now=NOW)
    message = queued()
    sending.send_due(now=NOW)
    assert _fresh(message).state == State.FAILED
    assert "does not exist" in message.last_error
    assert told == [(str(message.pk), "failed")]
    assert not sink.raw


def test_who_does_not_want_surveys_gets_none_and_nobody_is_alarmed(
    sink: Sink, queued: Queue, told: Told
) -> None:
    suppressing.suppress("chen@example.org", "surveys", reason="Asked not to get surveys.", now=NOW)
    survey, reply = queued(purpose="survey"), queued()
    sending.send_due(now=NOW)
    assert _fresh(survey).state == State.DISCARDED
    assert _fresh(reply).state == State.SENT
    assert told == []


def test_a_lost_file_fails_that_message_alone(sink: Sink, queued: Queue) -> None:
    file = attaching.attach(b"words", file_name="a.txt", thread_key="ticket:1", is_public=True, now=NOW)
    attaching.default_storage.delete(file.blob.storage_name)
    broken, whole = queued(attachments=[file]), queued()
    sending.send_due(now=NOW)
    assert _fresh(broken).state == State.FAILED
    assert "a.txt" in broken.last_error
    assert _fresh(whole).state == State.SENT


def test_what_should_have_left_long_ago_waits_for_a_person(sink: Sink, queued: Queue) -> None:
    old, planned = queued(), queued(not_before=NOW + timedelta(days=10))
    late = NOW + timedelta(hours=49)
    sending.send_due(now=late)
    assert _fresh(old).state == State.HELD
    assert "48 hours" in old.last_error
    sending.send_due(now=NOW + timedelta(days=10, minutes=1))
    assert _fresh(planned).state == State.SENT
    assert len(sink.raw) == 1


def test_smtp_is_spoken_outside_of_any_transaction(
    queued: Queue, monkeypatch: pytest.MonkeyPatch, transactional_db: None
) -> None:
    seen: list[bool] = []

    def send(self: Any, mails: list[Any]) -> int:
        seen.append(connection.in_atomic_block)
        return len(mails)

    monkeypatch.setattr("django.core.mail.backends.locmem.EmailBackend.send_messages", send)
    queued()
    sending.send_due(now=NOW)
    assert seen == [False]


def test_a_lost_lease_changes_nothing(queued: Queue) -> None:
    message = queued()
    (slow,) = leasing.claim(now=NOW)
    later = NOW + leasing.lease() + timedelta(seconds=1)
    (quick,) = leasing.claim(now=later)
    assert leasing.extend(slow, now=later) is False
    assert leasing.finish(slow, state=State.FAILED, now=later) is False
    assert leasing.finish(quick, state=State.SENT, now=later, sent_at=later) is True
    assert leasing.finish(quick, state=State.FAILED, now=later) is False
    assert _fresh(message).state == State.SENT
    assert message.attempts == 2


def test_a_message_that_kills_its_sender_ends_as_failed(queued: Queue, told: Told) -> None:
    message, at = queued(), NOW
    for _ in range(5):
        assert len(leasing.claim(now=at)) == 1
        at += leasing.lease() + timedelta(seconds=1)
    assert sending.send_due(now=at).sent == 0
    assert _fresh(message).state == State.FAILED
    assert told == [(str(message.pk), "failed")]


def test_a_listener_that_stumbles_does_not_undo_the_outcome(
    queued: Queue, monkeypatch: pytest.MonkeyPatch, sink: Sink
) -> None:
    def stumble(*_: Any, **__: Any) -> None:
        raise ValueError("a bug above")

    monkeypatch.setattr("messaging.outcomes._listeners", [stumble])
    sink.on_rcpt = "550 5.1.1 unknown"
    message = queued()
    sending.send_due(now=NOW)
    assert _fresh(message).state == State.FAILED
