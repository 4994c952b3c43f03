"""Queueing: one row per reason, harmless headers, taken back before it leaves."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from django.db import transaction

from messaging import outbox, sending, tasks
from messaging.models import OutboundMessage
from tests.messaging.conftest import NOW, Queue

pytestmark = pytest.mark.django_db
State = OutboundMessage.State


def test_the_same_reason_makes_one_row(queued: Queue) -> None:
    first = queued(dedupe_key="acknowledgement:10234")
    again = queued(dedupe_key="acknowledgement:10234", subject="Other words")
    assert again.pk == first.pk
    assert again.subject == "Your case"
    assert OutboundMessage.objects.count() == 1


def test_a_message_id_is_made_once_and_is_ours(queued: Queue) -> None:
    message = queued()
    assert message.message_id.startswith(f"<{message.pk}.")
    assert message.message_id.endswith("@kept.example>")


def test_nothing_is_queued_when_the_work_is_undone(queued: Queue) -> None:
    def work() -> None:
        with transaction.atomic():
            queued()
            raise RuntimeError

    with pytest.raises(RuntimeError):
        work()
    assert not OutboundMessage.objects.exists()


@pytest.mark.parametrize(
    "nasty", ["a\r\nBcc: x@evil.example", "a\nX: y", "a\x00b", "a\u2028Bcc: x@evil.example", "a\u202eb"]
)
def test_control_characters_never_reach_a_row(queued: Queue, nasty: str) -> None:
    message = queued(subject=nasty, to_name=nasty, from_name=nasty, in_reply_to=nasty, references=[nasty])
    for value in (message.subject, message.to_name, message.from_name):
        assert not set(value) & set("\r\n\x00\u2028\u202e")
    assert message.in_reply_to == ""
    assert message.references == ""


def test_text_of_any_kind_can_be_queued(queued: Queue) -> None:
    message = queued(text="\x00\ud800 שלום 🥶 " + "long " * 50_000, subject="s" * 5000, to_name="n" * 999)
    message.refresh_from_db()
    assert "שלום 🥶" in message.text
    assert len(message.subject) == 255


def test_references_are_kept_to_the_last_twenty(queued: Queue) -> None:
    message = queued(
        references=[f"<{number}@example.org>" for number in range(60)], in_reply_to="<59@example.org>"
    )
    assert message.references.split() == [f"<{number}@example.org>" for number in range(40, 60)]
    assert message.in_reply_to == "<59@example.org>"


def test_an_unknown_purpose_is_a_mistake_of_the_program(queued: Queue) -> None:
    with pytest.raises(KeyError):
        queued(purpose="advertising")


def test_it_can_be_taken_back_until_a_sender_has_it(queued: Queue, mailoutbox: list[Any]) -> None:
    waiting = queued(not_before=NOW + timedelta(seconds=15))
    assert outbox.withdraw(waiting, now=NOW) is True
    assert outbox.withdraw(waiting, now=NOW) is False
    gone = queued()
    sending.send_due(now=NOW + timedelta(minutes=1))
    assert outbox.withdraw(gone, now=NOW) is False
    assert [mail.to for mail in mailoutbox] == [["chen@example.org"]]
    waiting.refresh_from_db()
    assert waiting.state == State.DISCARDED


@pytest.mark.parametrize(("purpose", "is_taken_back"), [("greeting", True), ("reply", False)])
def test_what_waits_for_another_attempt_is_taken_back_when_it_surely_has_not_left(
    queued: Queue, purpose: str, is_taken_back: bool
) -> None:
    waiting = queued(purpose=purpose)
    OutboundMessage.objects.update(state=State.RETRY)
    assert outbox.withdraw(waiting, now=NOW) is is_taken_back


def test_a_broker_that_is_away_costs_nothing(
    queued: Queue, monkeypatch: pytest.MonkeyPatch, django_capture_on_commit_callbacks: Any
) -> None:
    def refuse(**_: Any) -> None:
        raise ConnectionError("no broker")

    monkeypatch.setattr(tasks.send_outgoing, "apply_async", refuse)
    with django_capture_on_commit_callbacks(execute=True) as callbacks:
        message = queued()
    assert len(callbacks) == 1
    assert OutboundMessage.objects.get(pk=message.pk).state == State.QUEUED


def test_the_task_may_run_twice(queued: Queue, mailoutbox: list[Any]) -> None:
    queued(now=NOW)
    OutboundMessage.objects.update(wanted_at=NOW)
    sending.send_due(now=NOW)
    sending.send_due(now=NOW)
    assert len(mailoutbox) == 1
