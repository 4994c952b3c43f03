"""Greetings as a state machine against PostgreSQL: whatever happens in whatever order, the promises hold.

Planners and releasers run and crash, senders crash before and after the mail has left, the mail server goes
away, time passes, people move, say no, say yes, complain, die, and turn out to be one and the same.
Nobody is greeted twice for an occasion and year; nobody who had said no or died before the mail was handed
over; nobody outside their hours or on another local day than their own.
"""

from __future__ import annotations

from collections import Counter
from datetime import date, datetime, timedelta
from typing import Any

import pytest
from django.core.mail import EmailMultiAlternatives
from django.core.mail.backends.base import BaseEmailBackend
from django.db import transaction
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test

from complaints.models import Ticket
from complaints.opening import open_ticket
from customers.consenting import may
from customers.leaving import record_exit
from customers.merging import CannotMerge, merge
from customers.models import ContactPoint, Customer
from customers.preferring import choose
from greetings import deciding, planning, releasing
from greetings.hours import zone_named
from greetings.models import Greeting, Programme
from messaging import deciding as mail_deciding
from messaging import leasing
from messaging.models import OutboundMessage
from messaging.sending import send_due
from staff.models import User
from tests import cast
from tests.greetings.people import programme, second_record

State = Greeting.State
ZONES = ["", "Pacific/Kiritimati", "Etc/GMT+12", "Europe/Berlin", "Asia/Kathmandu"]
# name, address, birthday: three records of Ana, a couple at one address, somebody nobody could know to be Bo.
PEOPLE = [
    ("Ana Achieng", "ana@example.org", (11, 18)),
    ("Achieng, Ana", "ana@example.org", (11, 18)),
    ("A. Achieng", "ana@example.org", (11, 18)),
    ("Bo Banda", "home@example.org", (11, 18)),
    ("Cy Banda", "home@example.org", (11, 19)),
    ("B. Banda", "work@example.net", (11, 18)),
]
WHO = st.integers(0, len(PEOPLE) - 1)
BOTH = (planning.plan, releasing.release_due)
START = cast.NOW.replace(hour=6)


class World:
    """What the mail server does next, what has arrived, and what was wrong at the moment it did."""

    mood = "fine"
    now: datetime = START
    arrived: Counter[str] = Counter()
    wrong: list[str] = []


class WorldBackend(BaseEmailBackend):
    def open(self) -> bool:
        if World.mood == "away":
            raise ConnectionRefusedError
        return True

    def send_messages(self, mails: Any) -> int:
        mail: EmailMultiAlternatives = mails[0]
        if World.mood == "lost before":
            raise TimeoutError
        arrive(mail.extra_headers["Message-ID"])
        if World.mood == "lost after":
            raise TimeoutError
        return 1


def arrive(message_id: str) -> None:
    """Note what is wrong about a mail that reaches the customer now."""
    row = Greeting.objects.select_related("customer").filter(outbound__message_id=message_id).first()
    if row is None:  # a mail about a case
        return
    who = row.customer
    World.arrived[message_id] += 1
    local = World.now.astimezone(zone_named(who.time_zone))
    if local.date() != row.on or not 8 <= local.hour < 20:
        World.wrong.append(f"{who} at {local}")
    if who.deceased_at or who.merged_into_id or not may(who, "greetings"):
        World.wrong.append(f"{who} had died, was merged or had said no")
    if Ticket.objects.filter(customer=who, status="new").exists():
        World.wrong.append(f"{who} had an open complaint")


class Greetings(RuleBasedStateMachine):
    @initialize()
    def begin(self) -> None:
        World.mood, World.now, World.arrived, World.wrong = "fine", START, Counter(), []
        for model in (Greeting, OutboundMessage, Programme):
            model.objects.all().delete()
        ContactPoint.objects.filter(value__in=[each[1] for each in PEOPLE]).delete()
        self.lena: User = cast.colleague("Lena Lwanga")
        programme("birthday", now=START, name="Birthdays")
        self.people = [
            second_record(name, email=email, birthday=born, now=START - timedelta(days=9))
            for name, email, born in PEOPLE
        ]

    def _record(self, index: int) -> Customer:
        found = Customer.objects.get(pk=self.people[index].pk)
        while found.merged_into is not None:
            found = found.merged_into
        return found

    @rule(steps=st.sampled_from([(planning.plan,), (releasing.release_due,)] + [BOTH] * 2))
    def sweep(self, steps: Any) -> None:
        for step in steps:
            step(now=World.now)

    @rule(step=st.sampled_from([planning.plan, releasing.release_due]))
    def crash_before_the_commit(self, step: Any) -> None:
        with transaction.atomic():
            step(now=World.now)
            transaction.set_rollback(True)

    @rule(mood=st.sampled_from(["fine", "fine", "away", "lost before", "lost after"]))
    def send(self, mood: str) -> None:
        World.mood = mood
        send_due(now=World.now)

    @rule()
    def crash_between_claim_and_sending(self) -> None:
        leasing.claim(now=World.now, limit=1)

    @rule(hours=st.sampled_from([0.2, 0.2, 1, 4, 10]))
    def time_passes(self, hours: float) -> None:
        World.now += timedelta(hours=hours)

    @rule(who=WHO, what=st.sampled_from(["no", "no", "yes", "death", "complaint", "answer", *ZONES]))
    def something_happens(self, who: int, what: str) -> None:
        record = self._record(who)
        if what in {"yes", "no"}:
            choose(record, {"greetings"} if what == "yes" else set(), now=World.now)
        elif what == "death" and record.deceased_at is None:
            record_exit(record, reason="death", left_on=date(2026, 11, 18), now=World.now)
        elif what == "complaint":
            open_ticket(customer=record, text="Cold soup", channel="web", now=World.now)
        elif what == "answer":
            Ticket.objects.filter(customer=record).update(status="resolved", resolved_at=World.now)
        elif what in ZONES:
            Customer.objects.filter(pk=record.pk).update(time_zone=what)

    @rule(keep=WHO, other=WHO)
    def turn_out_to_be_one(self, keep: int, other: int) -> None:
        try:
            merge(self._record(keep), self._record(other), by=self.lena, now=World.now)
        except CannotMerge:
            pass

    @rule(act=st.sampled_from([deciding.take_out, deciding.put_back, deciding.greet_personally]))
    def a_colleague_decides(self, act: Any) -> None:
        for row in Greeting.objects.order_by("pk")[:2]:
            try:
                act(row, by=self.lena, now=World.now)
            except deciding.AlreadyDecided:
                pass

    @rule()
    def staff_discard_what_is_doubtful(self) -> None:
        for row in OutboundMessage.objects.filter(state__in=mail_deciding.DECIDABLE)[:1]:
            mail_deciding.discard(row, by="Lena", now=World.now)

    @invariant()
    def promises_hold(self) -> None:
        assert not World.wrong
        assert all(times == 1 for times in World.arrived.values())
        greeted = Greeting.objects.filter(outbound__message_id__in=World.arrived)
        persons = Counter(self._person(row) for row in greeted)
        assert all(times == 1 for times in persons.values()), persons

    def _person(self, row: Greeting) -> tuple[str, str, int]:
        """Who it was, by what could be known: the records of Ana are one; later merging changes no past."""
        who = row.address if "ana" in row.address else f"{row.address} {row.customer_id}"
        return who, row.occasion, row.year

    def teardown(self) -> None:
        """The world works again and a week passes: every greeting comes to an end that somebody can see."""
        World.mood = "fine"
        for _ in range(8):
            World.now += timedelta(hours=12)
            planning.plan(now=World.now, days=0)
            releasing.release_due(now=World.now)
            send_due(now=World.now)
        self.promises_hold()
        over = Greeting.objects.filter(not_after__lte=World.now)
        assert not over.filter(state__in=[State.PLANNED, State.HELD, State.PERSONAL]).exists()
        states = set(over.filter(state=State.RELEASED).values_list("outbound__state", flat=True))
        assert states <= {"sent", "uncertain", "discarded", "held", "failed"}


@pytest.mark.django_db
def test_greetings_keep_their_promises(ground: None, settings: Any) -> None:
    settings.EMAIL_BACKEND = "tests.greetings.test_life.WorldBackend"
    run_state_machine_as_test(Greetings, settings=PROFILE)


PROFILE = settings(
    max_examples=10, stateful_step_count=22, deadline=None, suppress_health_check=list(HealthCheck)
)
