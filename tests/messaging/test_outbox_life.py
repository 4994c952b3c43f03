"""The outbox as a state machine against PostgreSQL: whatever happens in whatever order, the promises hold.

Senders crash before and after the mail has left, the server refuses and hangs up, time passes, staff
decide. At most once means at most once; at least once means under one Message-ID; nothing is forgotten.
"""

from __future__ import annotations

import smtplib
import uuid
from collections import Counter
from datetime import datetime, timedelta
from typing import Any

import pytest
from django.core.mail import EmailMultiAlternatives
from django.core.mail.backends.base import BaseEmailBackend
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test

from messaging import deciding, leasing, outbox, sending
from messaging.models import OutboundMessage
from tests.messaging.conftest import NOW

State, Delivery = OutboundMessage.State, OutboundMessage.Delivery
FINAL = {State.SENT, State.FAILED, State.HELD, State.UNCERTAIN, State.DISCARDED}


class World:
    """What the mail server does next, and what has arrived at it."""

    mood = "fine"
    arrived: Counter[str] = Counter()


class WorldBackend(BaseEmailBackend):
    def open(self) -> bool:
        if World.mood == "away":
            raise ConnectionRefusedError
        return True

    def send_messages(self, mails: Any) -> int:
        mail: EmailMultiAlternatives = mails[0]
        if World.mood == "later":
            raise smtplib.SMTPDataError(451, b"4.3.0 later")
        if World.mood == "never":
            raise smtplib.SMTPDataError(554, b"5.6.0 never")
        if World.mood == "lost before":
            raise smtplib.SMTPServerDisconnected
        World.arrived[mail.extra_headers["Message-ID"]] += 1
        if World.mood == "lost after":
            raise TimeoutError
        return 1


class Outbox(RuleBasedStateMachine):
    @initialize()
    def begin(self) -> None:
        OutboundMessage.objects.all().delete()
        World.mood, World.arrived = "fine", Counter()
        self.now: datetime = NOW
        self.allowed: Counter[str] = Counter()  # how often staff let an at-most-once message leave again
        self.leases: list[OutboundMessage] = []

    @rule(purpose=st.sampled_from(["reply", "survey"]), delay=st.integers(0, 60))
    def queue(self, purpose: str, delay: int) -> None:
        outbox.queue(
            dedupe_key=uuid.uuid4().hex,
            purpose=purpose,
            to_address="chen@example.org",
            subject="s",
            text="t",
            now=self.now,
            not_before=self.now + timedelta(minutes=delay),
        )

    @rule(mood=st.sampled_from(["fine", "fine", "away", "later", "never", "lost before", "lost after"]))
    def send(self, mood: str) -> None:
        World.mood = mood
        sending.send_due(now=self.now, limit=2)

    @rule()
    def crash_after_claim(self) -> None:
        self.leases += leasing.claim(now=self.now, limit=2)

    @rule()
    def crash_after_the_mail_left(self) -> None:
        for message in leasing.claim(now=self.now, limit=1):
            World.arrived[message.message_id] += 1
            self.leases.append(message)

    @rule()
    def a_sleeper_wakes(self) -> None:
        """A sender that slept through its lease must not be able to change anything."""
        for message in self.leases:
            row = OutboundMessage.objects.get(pk=message.pk)
            if row.lease_token != message.lease_token:
                assert not leasing.extend(message, now=self.now)
                assert not leasing.finish(message, state=State.SENT, now=self.now, sent_at=self.now)

    @rule(minutes=st.sampled_from([1, 5, 60, 600]))
    def time_passes(self, minutes: int) -> None:
        self.now += timedelta(minutes=minutes)

    @rule(again=st.booleans())
    def staff_decide(self, again: bool) -> None:
        row = OutboundMessage.objects.filter(state__in=deciding.DECIDABLE).order_by("created_at").first()
        if row is None:
            return
        (deciding.retry if again else deciding.discard)(row, by="Lena", now=self.now)
        self.allowed[row.message_id] += again

    @invariant()
    def promises_hold(self) -> None:
        for row in OutboundMessage.objects.all():
            if row.delivery == Delivery.AT_MOST_ONCE:
                assert World.arrived[row.message_id] <= 1 + self.allowed[row.message_id]
            if row.state == State.SENT:
                assert World.arrived[row.message_id] >= 1
            assert (row.lease_token is not None) == (row.state == State.SENDING)
            assert row.attempts <= leasing.ATTEMPTS

    def teardown(self) -> None:
        """The server works again and time goes on: everything comes to an end that somebody can see."""
        World.mood = "fine"
        for _ in range(12):
            self.now += timedelta(hours=2)
            sending.send_due(now=self.now)
        assert {row.state for row in OutboundMessage.objects.all()} <= FINAL
        for row in OutboundMessage.objects.filter(state=State.FAILED):
            assert row.last_error


@pytest.mark.django_db
def test_the_outbox_keeps_its_promises(settings: Any) -> None:  # the fixture, not hypothesis's settings
    settings.EMAIL_BACKEND = "tests.messaging.test_outbox_life.WorldBackend"
    run_state_machine_as_test(Outbox, settings=PROFILE)


PROFILE = settings(
    max_examples=15, stateful_step_count=20, deadline=None, suppress_health_check=list(HealthCheck)
)
