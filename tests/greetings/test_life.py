"""Greetings as a state machine against PostgreSQL: whatever happens in whatever order, the promises hold.

Planners and releasers run and crash, senders crash before and after the mail has left, the mail server goes
away, time passes, people move, say no, say yes, complain, die, get new addresses and more records, and turn
out to be one and the same. Nobody is greeted twice for an occasion and year, nobody against whose greeting
something spoke at the moment the mail was handed over (tests.greetings.world), and nothing is forgotten.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from functools import partial
from itertools import product
from typing import Any

import pytest
from django.db import transaction
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test

from customers.merging import CannotMerge, merge
from greetings import deciding, planning, releasing
from greetings.models import Greeting
from messaging import deciding as mail_deciding
from messaging import leasing
from messaging.models import OutboundMessage
from messaging.sending import send_due
from tests.greetings.world import (
    ANA,
    HAPPENINGS,
    HERS,
    PEOPLE,
    UNWELCOME,
    Known,
    World,
    new_record,
    objections,
    see_that_nobody_is_planned_twice,
)

State = Greeting.State
WHO = st.integers(0, len(PEOPLE) - 1)
HER = st.sampled_from(HERS)
MOODS = st.sampled_from(["fine", "fine", "fine", "away", "lost before", "lost after"])
ON_THE_WAY = ("planned", "planned again", "released", "the server was away", "connecting")
MOMENTS = (*ON_THE_WAY, "sent")


def plan() -> None:
    planning.plan(now=World.now, days=0)
    see_that_nobody_is_planned_twice()


def release() -> None:
    """Release, and see that no mail is even written for somebody who should not get it."""
    known = set(OutboundMessage.objects.values_list("pk", flat=True))
    releasing.release_due(now=World.now)
    for row in Greeting.objects.select_related("customer").filter(outbound__isnull=False):
        if row.outbound_id not in known:
            World.wrong += [f"Released: {each}" for each in objections(row, to=row.address)]


def send(mood: str = "fine") -> None:
    World.mood = mood
    send_due(now=World.now)


def happen(who: int, what: str) -> None:
    HAPPENINGS[what](Known().kept(World.people[who]))


def become_one(keep: int, other: int) -> None:
    known = Known()
    try:
        merge(known.kept(World.people[keep]), known.kept(World.people[other]), by=None, now=World.now)
    except CannotMerge:
        pass


def meanwhile(moment: str, happens: Callable[[], object], *, mood: str = "fine") -> None:
    """Plan, release and send; something happens at a moment in between, or right after."""
    plan()
    if moment in {"planned", "planned again"}:
        happens()
    if moment == "planned again":
        plan()
    release()
    if moment == "released":
        happens()
    elif moment == "the server was away":
        send("away")
        World.now += timedelta(minutes=2)
        happens()
    elif moment == "connecting":
        World.meanwhile = happens
    send(mood)
    World.meanwhile = None
    if moment == "sent":
        happens()


class Greetings(RuleBasedStateMachine):
    """Every life begins in the same world and is taken back at its end."""

    @initialize()
    def begin(self) -> None:
        self.savepoint = transaction.savepoint()
        World.begin()
        World.people = World.people[: len(PEOPLE)]

    @rule(steps=st.sampled_from([(plan,), (release,), (plan, release), (plan, plan, release, release)]))
    def sweep(self, steps: Any) -> None:
        for step in steps:
            step()

    @rule(step=st.sampled_from([plan, release]))
    def crash_before_the_commit(self, step: Any) -> None:
        with transaction.atomic():
            step()
            transaction.set_rollback(True)

    @rule(mood=MOODS)
    def send(self, mood: str) -> None:
        send(mood)

    @rule(mood=MOODS)
    def everything_runs(self, mood: str) -> None:
        meanwhile("", lambda: None, mood=mood)

    @rule()
    def crash_between_claim_and_sending(self) -> None:
        plan()
        release()
        leasing.claim(now=World.now, limit=1)
        World.now += leasing.lease()

    @rule(hours=st.sampled_from([0.2, 0.2, 1, 4, 10]))
    def time_passes(self, hours: float) -> None:
        World.now += timedelta(hours=hours)

    @rule(who=WHO, what=st.sampled_from(sorted(HAPPENINGS)))
    def something_happens(self, who: int, what: str) -> None:
        happen(who, what)

    @rule(
        who=WHO, first=st.sampled_from(sorted(HAPPENINGS)), then=st.sampled_from(sorted(HAPPENINGS)),
        moment=st.sampled_from(MOMENTS),
    )  # fmt: skip
    def something_happens_on_the_way(self, who: int, first: str, then: str, moment: str) -> None:
        happen(who, first)
        meanwhile(moment, lambda: happen(who, then))

    @rule(
        keep=st.sampled_from(HERS), other=st.sampled_from(HERS), moment=st.sampled_from(MOMENTS), mood=MOODS
    )
    def turn_out_to_be_one(self, keep: int, other: int, moment: str, mood: str) -> None:
        meanwhile(moment, lambda: become_one(keep, other), mood=mood)

    @rule(
        name=st.sampled_from(["Ana Achieng", "A. Achieng", "Achieng, Ana", "ANA  ACHIENG"]),
        moment=st.sampled_from(MOMENTS), mood=MOODS,
    )  # fmt: skip
    def have_one_more_record(self, name: str, moment: str, mood: str) -> None:
        """Between any two steps; from then on it is planned like every other."""
        meanwhile(moment, lambda: World.people.append(new_record(name, ANA).pk), mood=mood)
        plan()
        release()

    @rule(act=st.sampled_from([deciding.take_out, deciding.put_back, deciding.greet_personally]))
    def a_colleague_decides(self, act: Any) -> None:
        for row in Greeting.objects.order_by("pk")[:2]:
            try:
                act(row, by=World.lena, now=World.now)
            except deciding.AlreadyDecided:
                pass

    @rule()
    def staff_discard_what_is_doubtful(self) -> None:
        for row in OutboundMessage.objects.filter(state__in=mail_deciding.DECIDABLE)[:1]:
            mail_deciding.discard(row, by="Lena", now=World.now)

    @invariant()
    def promises_hold(self) -> None:
        assert not World.wrong

    def teardown(self) -> None:
        """The world works again and two days pass: every greeting comes to an end that somebody can see."""
        try:
            self.promises_hold()
            for hours in (0, 48):
                World.now += timedelta(hours=hours)
                meanwhile("", lambda: None)
            self.promises_hold()
            over = Greeting.objects.filter(not_after__lte=World.now)
            assert not over.filter(state__in=[State.PLANNED, State.HELD, State.PERSONAL]).exists()
            states = set(over.filter(state=State.RELEASED).values_list("outbound__state", flat=True))
            assert states <= {"sent", "uncertain", "discarded", "held", "failed"}
        finally:
            transaction.savepoint_rollback(self.savepoint)


PROFILE = settings(
    max_examples=16,
    stateful_step_count=7,
    derandomize=True,
    database=None,
    deadline=None,
    phases=[Phase.generate],  # a life is short enough to read as it is; each is told step by step
    suppress_health_check=list(HealthCheck),
)


@pytest.fixture
def mail_server(ground: None, settings: Any) -> None:
    settings.EMAIL_BACKEND = "tests.greetings.world.WorldBackend"


@pytest.mark.django_db
@pytest.mark.parametrize("moment", ON_THE_WAY)
def test_whatever_speaks_against_it_on_the_way_stops_it(mail_server: None, moment: str) -> None:
    World.lay([0])
    for what in ["nothing happens", *UNWELCOME]:
        point = transaction.savepoint()
        World.begin()
        happens = (lambda: None) if what == "nothing happens" else partial(happen, 0, what)
        meanwhile(moment, happens)
        is_too_late = (what, moment) == ("is taken out", "connecting")  # the colleague hears so
        assert len(World.arrived) == (what == "nothing happens" or is_too_late), what
        assert is_too_late or not World.wrong, what
        transaction.savepoint_rollback(point)


@pytest.mark.django_db
@pytest.mark.parametrize("moment", MOMENTS)
def test_who_has_more_records_is_greeted_at_most_once(mail_server: None, moment: str) -> None:
    """Whenever we get to know that two records are one person's, whichever is kept, whatever gets lost."""
    World.lay([0, 2])
    ways: dict[str, Callable[[], object]] = {
        "merged": lambda: become_one(0, 1),
        "merged the other way": lambda: become_one(1, 0),
        "a new address": lambda: happen(1, "has Ana's address"),
        "one more record": lambda: new_record("A. Achieng", ANA),
    }
    for way, how in product(ways, ("a mail is lost", "the older one is held")):
        point = transaction.savepoint()
        World.begin()
        if how == "the older one is held":
            happen(0, "complains")
        meanwhile(moment, ways[way], mood="lost after" if how == "a mail is lost" else "fine")
        if how == "the older one is held":
            happen(0, "is answered")
        meanwhile("", lambda: None)
        assert not World.wrong, (way, how)
        transaction.savepoint_rollback(point)


@pytest.mark.django_db
def test_greetings_keep_their_promises(mail_server: None) -> None:
    World.lay(list(range(len(PEOPLE))))
    run_state_machine_as_test(Greetings, settings=PROFILE)
    assert World.greeted > PROFILE.max_examples, "a world in which nobody is greeted proves nothing"
