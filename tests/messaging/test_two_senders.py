"""Two at once, on real PostgreSQL: one row is claimed by one, the same mail is stored once."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from django.db import transaction

from messaging import deciding, leasing, outbox, receiving, sending
from messaging.models import InboundMessage, OutboundMessage
from tests import threads
from tests.messaging.conftest import NOW, Queue
from tests.messaging.smtp_sink import Sink

pytestmark = pytest.mark.django_db(transaction=True)
State = OutboundMessage.State


def at_once(work: Callable[[], Any], times: int = 4) -> list[Any]:
    """Run `work` in so many threads that begin together; what each returned or raised."""
    return threads.at_once(*[work] * times)


def test_a_message_is_claimed_by_one_sender(queued: Queue) -> None:
    for _ in range(30):
        queued()
    claims = at_once(lambda: [row.pk for row in leasing.claim(now=NOW, limit=10)])
    claimed = [pk for claim in claims for pk in claim]
    assert len(claimed) == len(set(claimed)) == 30


def test_senders_at_once_send_everything_once(queued: Queue, sink: Sink) -> None:
    ids = {queued().message_id for _ in range(25)}
    at_once(lambda: sending.send_due(now=NOW, limit=3))
    assert sorted(str(mail["Message-ID"]).strip() for mail in sink.mails) == sorted(ids)
    assert set(OutboundMessage.objects.values_list("state", flat=True)) == {State.SENT}


def test_an_expired_lease_is_taken_over_by_one(queued: Queue) -> None:
    queued()
    leasing.claim(now=NOW)
    later = NOW + leasing.lease() + timedelta(seconds=1)
    claims = at_once(lambda: leasing.claim(now=later))
    assert sum(len(claim) for claim in claims) == 1


def test_a_survey_whose_sender_died_is_settled_once(queued: Queue, told: list[tuple[str, str]]) -> None:
    survey = queued(purpose="survey")
    leasing.claim(now=NOW)
    later = NOW + leasing.lease() + timedelta(seconds=1)
    at_once(lambda: leasing.sweep(now=later))
    survey.refresh_from_db()
    assert survey.state == State.UNCERTAIN
    assert told == [(str(survey.pk), "uncertain")]


def test_a_double_click_on_send_again_sends_once(queued: Queue) -> None:
    message = queued()
    OutboundMessage.objects.update(state=State.FAILED)
    results = at_once(lambda: deciding.retry(message, by="Lena", now=NOW), times=2)
    assert sorted(type(result).__name__ for result in results) == ["AlreadyDecided", "OutboundMessage"]


def test_taking_back_never_waits_for_a_sender(queued: Queue) -> None:
    message = queued(not_before=NOW + timedelta(seconds=15))
    with transaction.atomic():
        OutboundMessage.objects.select_for_update().get(pk=message.pk)
        (answer,) = at_once(lambda: outbox.withdraw(message, now=NOW), times=1)
    assert answer is False
    assert outbox.withdraw(message, now=NOW) is True


def test_the_same_reason_queued_at_once_makes_one_row() -> None:
    key = uuid.uuid4().hex

    def queue() -> uuid.UUID:
        return outbox.queue(
            dedupe_key=key, purpose="reply", to_address="chen@example.org", subject="s", text="t", now=NOW
        ).pk

    assert len(set(at_once(queue))) == 1


def test_the_same_mail_twice_is_stored_once() -> None:
    raw = b"From: chen@example.org\r\nSubject: x\r\n\r\nhi"
    results = at_once(
        lambda: receiving.store(raw, mailbox="care@kept.example", envelope_from="", envelope_to="", now=NOW)
    )
    assert sum(created for _row, created in results) == 1
    assert InboundMessage.objects.count() == 1


def test_a_mail_is_read_by_one_worker() -> None:
    for number in range(20):
        receiving.store(
            b"From: a@b.example\n\n%d" % number, mailbox="m", envelope_from=None, envelope_to="", now=NOW
        )
    claims = at_once(lambda: [row.pk for row in receiving.claim(now=NOW, limit=7)])
    claimed = [pk for claim in claims for pk in claim]
    assert len(claimed) == len(set(claimed)) == 20
