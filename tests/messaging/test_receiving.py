"""What comes in is stored, read by one, tried again, and never lost."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.db import transaction

from messaging import receiving
from messaging.models import InboundMessage
from tests.messaging.conftest import NOW, raw_mail

pytestmark = pytest.mark.django_db
State = InboundMessage.State


def stored(raw: bytes = b"From: Chen <chen@example.org>\nSubject: Soup\n\nhi") -> InboundMessage:
    row, _created = receiving.store(
        raw,
        mailbox="care@kept.example",
        envelope_from="chen@example.org",
        envelope_to="care@kept.example",
        now=NOW,
    )
    return row


def test_bytes_are_kept_as_they_came() -> None:
    raw = bytes(range(256)) * 3
    row = stored(raw)
    row.refresh_from_db()
    assert bytes(row.raw) == raw
    assert (row.size, row.state) == (768, State.STORED)


def test_the_same_mail_to_another_mailbox_is_another_row() -> None:
    raw = raw_mail("plain")
    for mailbox, fresh in (("a", True), ("a", False), ("b", True), ("A ", False)):
        _row, created = receiving.store(raw, mailbox=mailbox, envelope_from=None, envelope_to="", now=NOW)
        assert created is fresh


def test_hostile_envelopes_can_be_stored() -> None:
    row, _created = receiving.store(
        b"x", mailbox="m\x00" * 400, envelope_from="a\x00\r\n" * 200, envelope_to="\ud800" * 400, now=NOW
    )
    row.refresh_from_db()
    assert len(row.envelope_to) <= 254
    null, _created = receiving.store(b"y", mailbox="m", envelope_from="", envelope_to="", now=NOW)
    assert null.envelope_from == ""


def test_a_claimed_mail_is_left_alone_until_its_lease_ends() -> None:
    row = stored()
    assert [each.pk for each in receiving.claim(now=NOW)] == [row.pk]
    assert receiving.claim(now=NOW + timedelta(seconds=60)) == []
    (again,) = receiving.claim(now=NOW + receiving.LEASE)
    assert again.attempts == 2


def test_one_mail_can_be_read_at_once() -> None:
    first, second = stored(), stored(b"From: x@y.example\n\nother")
    assert [each.pk for each in receiving.claim(now=NOW, only=second.pk)] == [second.pk]
    assert receiving.claim(now=NOW, only=second.pk) == []
    assert [each.pk for each in receiving.claim(now=NOW)] == [first.pk]


def test_finishing_notes_who_wrote_and_what_became_of_it() -> None:
    stored()
    (row,) = receiving.claim(now=NOW)
    receiving.finish(
        row, outcome="continued", reason="It answers our mail.", thread_key="ticket:10234", now=NOW
    )
    row.refresh_from_db()
    assert (row.state, row.outcome, row.thread_key) == (State.DONE, "continued", "ticket:10234")
    assert (row.from_address, row.from_name, row.subject) == ("chen@example.org", "Chen", "Soup")
    assert receiving.claim(now=NOW + timedelta(days=1)) == []


def test_a_reader_that_lost_its_claim_undoes_its_work() -> None:
    stored()
    (slow,) = receiving.claim(now=NOW)
    (quick,) = receiving.claim(now=NOW + receiving.LEASE)
    receiving.finish(quick, outcome="opened", reason="", thread_key="ticket:1", now=NOW)

    def finish_late() -> None:
        with transaction.atomic():
            receiving.finish(slow, outcome="opened", reason="", thread_key="ticket:2", now=NOW)

    with pytest.raises(receiving.LostClaim):
        finish_late()
    assert InboundMessage.objects.get().thread_key == "ticket:1"


def test_a_failure_is_tried_again_and_then_shown() -> None:
    stored()
    at = NOW
    for attempt in (1, 2, 3):
        (row,) = receiving.claim(now=at)
        assert row.attempts == attempt
        receiving.fail(row, error="The database was away.", now=at)
        assert receiving.claim(now=at) == []
        at += timedelta(minutes=10)
    row.refresh_from_db()
    assert (row.state, row.reason) == (State.FAILED, "The database was away.")
    assert receiving.claim(now=at + timedelta(days=3)) == []


def test_an_unreadable_mail_fails_at_once_and_can_be_read_again() -> None:
    stored(raw_mail("not_a_mail"))
    (row,) = receiving.claim(now=NOW)
    receiving.fail(row, error="This is not a mail.", now=NOW, for_good=True)
    assert row.state == State.FAILED
    receiving.replay(row, now=NOW)
    (again,) = receiving.claim(now=NOW)
    assert (again.pk, again.attempts) == (row.pk, 1)
    with pytest.raises(receiving.LostClaim):
        receiving.replay(again, now=NOW)


def test_a_mail_that_kills_its_reader_is_put_aside() -> None:
    stored()
    at = NOW
    for _ in range(3):
        assert len(receiving.claim(now=at)) == 1
        at += receiving.LEASE
    assert receiving.claim(now=at) == []
    row = InboundMessage.objects.get()
    assert row.state == State.FAILED
    assert "3 times" in row.reason


def test_a_held_mail_is_decided_once() -> None:
    stored()
    (row,) = receiving.claim(now=NOW)
    receiving.finish(row, outcome="held", reason="A stranger names a case.", thread_key="ticket:1", now=NOW)
    assert row.state == State.HELD
    waiting = receiving.locked(row.pk)
    receiving.finish(waiting, outcome="recorded", reason="Not ours.", now=NOW)
    with pytest.raises(receiving.LostClaim):
        receiving.locked(row.pk)
    with pytest.raises(receiving.LostClaim):
        receiving.locked(10**9)
