"""Two beats at the same moment: every job of the schedule runs twice at once, and nothing happens twice."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

import pytest
from celery import current_app

from complaints.assigning import take
from complaints.models import Event, Message, Ticket
from complaints.opening import open_ticket
from complaints.promising import promise
from complaints.resolving import resolve
from complaints.status import Status
from helpdesk.schedule import SCHEDULE
from messaging import receiving
from messaging.models import InboundMessage, OutboundMessage
from staff.models import Notification, User
from tests import cast
from tests.complaints.mailing import mail
from tests.messaging.conftest import sink as sink
from tests.messaging.smtp_sink import Sink
from tests.threads import at_once

pytestmark = [pytest.mark.crash, pytest.mark.django_db(transaction=True)]
CARE = "care@kept.example"


@pytest.fixture
def work(ana: User, lena: User, now: datetime, settings: Any) -> None:
    """Something due for every sweep."""
    settings.SURVEY_DELAY_HOURS = 0
    for number in range(4):
        late = opened(f"late{number}@example.org", at=now - timedelta(days=2))
        take(late, by=ana, now=now - timedelta(days=2))
        promise(late, by=ana, text="A call", due_at=now - timedelta(days=1), owner=ana, now=late.opened_at)
        ended(opened(f"asked{number}@example.org", at=now - timedelta(hours=1)), ana, at=now)
        ended(
            opened(f"over{number}@example.org", at=now - timedelta(days=20)), ana, at=now - timedelta(days=15)
        )
        raw = mail(f"It was cold, {number}.", sender=f"Guest <guest{number}@example.org>")
        receiving.store(raw, mailbox=CARE, envelope_from="g@example.org", envelope_to=CARE, now=now)


def opened(address: str, *, at: datetime) -> Ticket:
    customer = cast.customer(address.split("@")[0].title(), email=address)
    return open_ticket(
        customer=customer,
        text="The soup was cold.",
        channel="web",
        contact_email=address,
        team=cast.team("Restaurant"),
        now=at,
    )


def ended(ticket: Ticket, by: User, *, at: datetime) -> None:
    given = {"outcome": "upheld", "remedy_given": "apology", "no_cause": True}
    resolve(ticket, by=by, text="We are sorry.", now=at, **given)


def tick_twice() -> None:
    """Each job in two threads that begin together; an error in one fails the test."""
    current_app.loader.import_default_modules()
    for job in SCHEDULE.values():
        results = at_once(*[current_app.tasks[job["task"]]] * 2)
        assert not [each for each in results if isinstance(each, Exception)], job["task"]


def test_nothing_happens_twice(sink: Sink, work: None) -> None:
    tick_twice()
    tick_twice()

    ids = [str(each["Message-ID"]) for each in sink.mails]
    assert len(ids) == len(set(ids))
    asked = list(OutboundMessage.objects.filter(purpose="survey", state="sent").values_list("to_address"))
    assert len(asked) == len(set(asked)) == 8
    assert InboundMessage.objects.filter(state="done").count() == 4
    assert Message.objects.filter(inbound__isnull=False).count() == 4
    assert Ticket.objects.filter(status=Status.CLOSED).count() == 4
    for kind, times in {"ticket.closed": 4, "survey.sent": 8}.items():
        tickets = list(Event.objects.filter(kind=kind).values_list("ticket", flat=True))
        assert len(tickets) == len(set(tickets)) == times, kind
    rung = [
        (event.ticket_id, event.kind, event.facts["metric"], event.facts["subject"])
        for event in Event.objects.filter(kind__startswith="clock.").exclude(kind="clock.policy_set")
    ]
    assert rung
    assert len(rung) == len(set(rung))
    keys = list(Notification.objects.values_list("user", "key"))
    assert len(keys) == len(set(keys))
