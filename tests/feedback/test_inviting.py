"""Asking by mail: a day after resolving, once, and never to somebody who must not be asked."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta

import pytest
from django.db.models import Model

from complaints.models import Event, Ticket
from complaints.opening import open_ticket
from complaints.reopening import reopen
from customers.consenting import record_consent
from feedback.access import survey_url
from feedback.answering import answer
from feedback.inviting import send_due
from feedback.models import Invitation
from messaging.models import OutboundMessage
from messaging.suppressing import suppress
from staff.models import User
from tests.feedback.story import resolved

pytestmark = pytest.mark.django_db
DAY = timedelta(days=1)


def surveys() -> list[OutboundMessage]:
    return list(OutboundMessage.objects.filter(purpose="survey"))


def changed(row: Model, **values: object) -> None:
    type(row).objects.filter(pk=row.pk).update(**values)  # type: ignore[attr-defined]


def test_it_waits_a_day_and_is_sent_once(invitation: Invitation, now: datetime) -> None:
    assert send_due(now=now + timedelta(hours=23)) == 0
    assert [send_due(now=now + DAY) for _ in range(2)] == [1, 0]
    [mail] = surveys()
    invitation.refresh_from_db()
    assert mail.to_address == "chen@example.org"
    assert (mail.delivery, mail.is_automatic) == ("at_most_once", True)
    assert invitation.sent_at == now + DAY
    assert Event.objects.filter(kind="survey.sent").count() == 1


def test_the_mail_has_links_that_only_choose_and_a_way_out(invitation: Invitation, now: datetime) -> None:
    send_due(now=now + DAY)
    [mail] = surveys()
    url = survey_url(invitation)
    for link in (f"{url}?solved=yes", f"{url}?solved=no", f"{url}?rating=1", f"{url}?rating=5"):
        assert link in mail.text
        assert link in mail.html
    assert "/unsubscribe/" in mail.unsubscribe_url
    assert mail.unsubscribe_url in mail.text
    assert f"#{invitation.ticket.number}" in mail.text


def test_reopened_before_it_was_sent_it_is_cancelled(invitation: Invitation, now: datetime) -> None:
    reopen(invitation.ticket, by_customer=True, reason="", now=now)
    assert send_due(now=now + DAY) == 0
    invitation.refresh_from_db()
    assert invitation.cancelled_at == now
    assert surveys() == []


def test_every_resolution_has_its_question(invitation: Invitation, ana: User, now: datetime) -> None:
    ticket = invitation.ticket
    reopen(ticket, by_customer=True, reason="", now=now)
    second = resolved(Ticket.objects.get(pk=ticket.pk), by=ana, now=now + timedelta(hours=1))
    assert (invitation.resolution, second.resolution) == (1, 2)
    assert send_due(now=now + 2 * DAY) == 1


def _refused(invitation: Invitation, now: datetime) -> None:
    customer = invitation.ticket.customer
    record_consent(customer, purpose="surveys", is_given=False, source="phone", now=now)


REASONS: list[tuple[Callable[[Invitation, datetime], object], str]] = [
    (_refused, "asked us not to ask"),
    (lambda i, now: suppress("chen@example.org", "surveys", reason="x", now=now), "asked for no surveys"),
    (lambda i, now: suppress("chen@example.org", "all", reason="x", now=now), "does not arrive"),
    (lambda i, now: changed(i.ticket.customer, deceased_at=date(2026, 11, 1)), "has died"),
    (lambda i, now: changed(i.ticket, contact_email=""), "no mail address"),
    (lambda i, now: changed(i.ticket, status="spam"), "spam"),
    (lambda i, now: answer(i, is_solved=True, rating=5, comment="", now=now), "answered already"),
]


@pytest.mark.parametrize(("prepare", "reason"), REASONS)
def test_who_is_not_asked_by_mail(
    invitation: Invitation, now: datetime, prepare: Callable[[Invitation, datetime], object], reason: str
) -> None:
    prepare(invitation, now)
    assert send_due(now=now + DAY) == 0
    invitation.refresh_from_db()
    assert reason in invitation.not_sent_because
    assert surveys() == []
    assert send_due(now=now + 2 * DAY) == 0


def test_nobody_is_asked_twice_within_thirty_days(invitation: Invitation, ana: User, now: datetime) -> None:
    def another(at: datetime) -> Invitation:
        opened = open_ticket(
            customer=invitation.ticket.customer,
            text="Cold again",
            channel="web",
            contact_email="chen@example.org",
            now=at,
        )
        return resolved(opened, by=ana, now=at)

    assert send_due(now=now + DAY) == 1
    second = another(now + 2 * DAY)
    assert send_due(now=now + 4 * DAY) == 0
    second.refresh_from_db()
    assert "less than 30 days ago" in second.not_sent_because
    another(now + 40 * DAY)
    assert send_due(now=now + 42 * DAY) == 1


def test_one_that_fails_does_not_hold_up_the_others(
    invitation: Invitation, now: datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_args: object, **_options: object) -> None:
        raise RuntimeError("no letter today")

    with monkeypatch.context() as broken:
        broken.setattr("feedback.inviting.survey_letter", fail)
        assert send_due(now=now + DAY) == 0
    assert send_due(now=now + DAY) == 1
