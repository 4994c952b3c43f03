"""The end of a case, and what it takes: causes, an outcome, what was given. And that it ends once."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from complaints import outcomes, timeline
from complaints.assessing import UnknownCause
from complaints.causes import MainCauseMissing, confirm_causes, suggestions_for
from complaints.models import Deadline, Event, Ticket, TicketCause
from complaints.reopening import reopen
from complaints.resolving import AlreadyResolved, CauseMissing, close, confirm_solved, resolve
from complaints.settling import NotYours
from complaints.status import NotAllowed, Status
from messaging.models import OutboundMessage
from staff.models import User
from tests.cast import NOW
from tests.threads import at_once

GIVEN = {"text": "We spoke to the cook.", "outcome": "upheld", "remedy_given": "refund", "cost_cents": 1250}


def test_resolving_needs_a_cause_and_tells_the_customer(ticket: Ticket, ana: User, now: datetime) -> None:
    with pytest.raises(CauseMissing, match="none fits"):
        resolve(ticket, by=ana, now=now, **GIVEN)
    confirm_causes(ticket, by=ana, slugs=["rudeness"], now=now)

    done = resolve(ticket, by=ana, now=now, **GIVEN)

    assert (done.status, done.resolved_at, done.outcome) == (Status.RESOLVED, now, "upheld")
    assert (done.remedy_given, done.remedy_cost_cents) == ("refund", 1250)
    sent = OutboundMessage.objects.get(purpose="resolution")
    assert "You were right to complain." in sent.text
    assert "What you get: Money back" in sent.text
    assert ticket.deadlines.get(metric=Deadline.Metric.RESOLUTION).state == Deadline.State.MET
    with pytest.raises(AlreadyResolved, match="already"):
        resolve(ticket, by=ana, now=now, **GIVEN)


@pytest.mark.parametrize(
    "wrong", [{"outcome": "maybe"}, {"remedy_given": "gold"}, {"cost_cents": -1}, {"cost_cents": 10**12}]
)
def test_wrong_ends_are_refused_with_a_sentence(
    wrong: dict[str, object], ticket: Ticket, ana: User, now: datetime
) -> None:
    with pytest.raises(ValueError, match=r"Choose|cost"):
        resolve(ticket, by=ana, no_cause=True, now=now, **{**GIVEN, **wrong})  # type: ignore[arg-type]


def test_a_stranger_ends_nothing(ticket: Ticket, otto: User, now: datetime) -> None:
    with pytest.raises(NotYours):
        resolve(ticket, by=otto, no_cause=True, now=now, **GIVEN)


def test_causes_are_confirmed_withdrawn_and_one_is_the_main_one(
    ticket: Ticket, ana: User, ben: User, now: datetime
) -> None:
    with pytest.raises(MainCauseMissing):
        confirm_causes(ticket, by=ana, slugs=["rudeness", "ignored"], now=now)
    with pytest.raises(UnknownCause, match="magic"):
        confirm_causes(ticket, by=ana, slugs=["magic"], now=now)
    before = confirm_causes(ticket, by=ana, slugs=["rudeness", "ignored"], main_slug="ignored", now=now)
    again = confirm_causes(ticket, by=ben, slugs=["ignored", "rudeness"], main_slug="ignored", now=now)
    assert again.version == before.version
    confirm_causes(ticket, by=ben, slugs=["rudeness", "disrespect"], main_slug="rudeness", now=now)
    lines = {line.cause.slug: line for line in suggestions_for(ticket)}
    assert lines["rudeness"].is_main
    assert lines["rudeness"].is_reported
    assert not lines["ignored"].is_confirmed
    assert TicketCause.objects.get(source="confirmed", cause__slug="rudeness").by == ana
    kinds = list(
        Event.objects.filter(ticket=ticket, kind__startswith="cause.").values_list("kind", flat=True)
    )
    assert sorted(kinds) == ["cause.confirmed", "cause.confirmed", "cause.withdrawn"]
    confirm_causes(ticket, by=ben, slugs=[], now=now)
    assert not TicketCause.objects.filter(ticket=ticket, source="confirmed").exists()


def test_not_yet_opens_it_again_and_resolving_again_counts(ticket: Ticket, ana: User, now: datetime) -> None:
    heard: list[str] = []

    def on_resolved(ticket: Ticket, *, now: datetime) -> None:
        heard.append(f"resolved {ticket.reopened_count}")

    def on_reopened(ticket: Ticket, *, now: datetime) -> None:
        heard.append(f"reopened {ticket.reopened_count}")

    outcomes.on_resolved(on_resolved)
    outcomes.on_reopened(on_reopened)
    try:
        resolve(ticket, by=ana, no_cause=True, now=now, **GIVEN)
        reopen(ticket, by_customer=True, reason="Not yet.", now=now + timedelta(hours=1))
        assert reopen(ticket, by_customer=True, now=now + timedelta(hours=1)).reopened_count == 1
        resolve(ticket, by=ana, no_cause=True, now=now + timedelta(hours=2), **GIVEN)
    finally:
        outcomes._on_resolved.remove(on_resolved)
        outcomes._on_reopened.remove(on_reopened)
    assert heard == ["resolved 0", "reopened 1", "resolved 1"]
    assert ticket.messages.filter(kind="customer", body="Not yet.").count() == 1


def test_solved_is_said_once_and_only_after_the_end(ticket: Ticket, ana: User, now: datetime) -> None:
    with pytest.raises(NotAllowed, match="not done yet"):
        confirm_solved(ticket, now=now)
    resolve(ticket, by=ana, no_cause=True, now=now, **GIVEN)
    confirm_solved(ticket, now=now)
    confirm_solved(ticket, now=now)
    assert Event.objects.filter(ticket=ticket, kind="ticket.solved_confirmed").count() == 1
    assert close(ticket, now=now).closed_at == now
    confirm_solved(ticket, now=now)
    with pytest.raises(NotAllowed, match="not opened again"):
        reopen(ticket, by=ana, reason="Hm", now=now)
    assert "The case is closed" in [entry.sentence for entry in timeline.for_customer(ticket)]


def test_an_open_ticket_is_not_closed(ticket: Ticket, ana: User, now: datetime) -> None:
    with pytest.raises(NotAllowed):
        close(ticket, by=ana, now=now)


@pytest.mark.django_db(transaction=True)
def test_two_colleagues_end_it_at_once_and_one_wins(ticket: Ticket, ana: User, ben: User) -> None:
    results = at_once(
        *(lambda by=by: resolve(ticket, by=by, no_cause=True, now=NOW, **GIVEN) for by in (ana, ben))
    )
    assert sorted(type(result).__name__ for result in results) == ["AlreadyResolved", "Ticket"]
    assert Event.objects.filter(ticket=ticket, kind="ticket.resolved").count() == 1
    assert OutboundMessage.objects.filter(purpose="resolution").count() == 1
