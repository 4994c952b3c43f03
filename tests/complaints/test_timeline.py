"""Every kind of event can be said, hidden and erased; reading costs the same for few and many."""

from __future__ import annotations

import re
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from complaints import timeline
from complaints.models import Event, Ticket
from complaints.models.event import EventIsForever
from complaints.noting import add_note
from complaints.promising import promise
from complaints.replying import reply
from helpdesk.web.templatetags.kept_marks import icon
from messaging.attaching import attach
from staff.models import User

ROOT = Path(__file__).parent.parent.parent
SECRET = "SECRET-PERSONAL-WORDS"
PERSONAL: dict[str, dict[str, Any]] = {
    "ticket.opened": {"channel": "web", "dangers": [SECRET], "repeat_count": 3},
    "ticket.assigned": {"owner": 1, "owner_name": "Ana Achieng", "brief": SECRET},
    "ticket.agreed": {"with": SECRET},
    "status.changed": {"from": "open", "to": "pending", "reason": SECRET},
    "ticket.reopened": {"reason": SECRET},
    "priority.changed": {"from": 2, "to": 4, "reason": SECRET},
    "promise.broken": {"note": SECRET},
    "mail.automatic": {"subject": SECRET, "from": SECRET},
    "mail.undelivered": {"address": SECRET, "status": "5.1.1"},
    "mail.noted": {"problems": SECRET},
}


def kinds_in_code() -> set[str]:
    found: set[str] = set()
    for path in [*ROOT.glob("complaints/*.py"), *ROOT.glob("feedback/*.py")]:
        found |= set(re.findall(r'record\(\s*[\w.]+,\s*"([a-z_.]+)"', path.read_text()))
    return found


def test_every_kind_that_is_recorded_is_known() -> None:
    found = kinds_in_code()
    assert {"note.added", "ticket.resolved", "mail.automatic"} <= found
    assert found <= timeline.KINDS.keys()


@pytest.mark.parametrize("kind", sorted(timeline.KINDS))
def test_every_kind_is_said_drawn_and_erased(kind: str, ticket: Ticket, ana: User, now: datetime) -> None:
    event = timeline.record(ticket, kind, at=now, by=ana, facts=PERSONAL.get(kind, {"anything": SECRET}))
    entry = timeline.KINDS[kind]
    assert icon(entry.icon)
    assert timeline.staff_sentence(event)
    erased = entry.erase(event.facts)
    assert SECRET not in str(erased)
    event.facts = erased
    assert SECRET not in timeline.staff_sentence(event)
    assert SECRET not in timeline.customer_sentence(event)


def test_an_unknown_kind_is_refused(ticket: Ticket, now: datetime) -> None:
    with pytest.raises(timeline.UnknownKind):
        timeline.record(ticket, "ticket.sneezed", at=now)


def test_an_event_is_forever(ticket: Ticket) -> None:
    with pytest.raises(EventIsForever):
        Event.objects.filter(ticket=ticket)[0].delete()


def test_the_customer_sees_no_internals(ticket: Ticket, ana: User, now: datetime) -> None:
    file = attach(b"secret plan", file_name="plan.txt", thread_key="draft", is_public=True, now=now)
    add_note(ticket, by=ana, text="INTERNAL", attachments=[file], now=now)
    timeline.record(
        ticket, "ticket.assigned", at=now, by=ana, owner=ana.pk, owner_name=ana.name, brief="INTERNAL"
    )
    timeline.record(ticket, "status.changed", at=now, by=ana, facts={"to": "pending", "reason": "INTERNAL"})
    timeline.record(ticket, "clock.escalated", at=now, metric="silence", subject="", due_at=now.isoformat())

    entries = timeline.for_customer(ticket)
    shown = " ".join(f"{entry.sentence} {entry.message.body if entry.message else ''}" for entry in entries)
    assert "INTERNAL" not in shown
    assert "Achieng" not in shown
    assert "Escalated" not in shown
    assert not [entry for entry in entries if entry.message and entry.message.attachments.all()]
    file.refresh_from_db()
    assert not file.is_public


def test_reading_costs_the_same_for_few_and_many(ticket: Ticket, ana: User, now: datetime) -> None:
    def more() -> None:
        file = attach(b"x", file_name="x.txt", thread_key="draft", is_public=True, now=now)
        reply(ticket, by=ana, text="Hello.", attachments=[file], now=now)
        promise(ticket, by=ana, text="A call", due_at=now.replace(year=2027), now=now)

    def queries() -> tuple[int, int]:
        with CaptureQueriesContext(connection) as for_staff:
            for entry in timeline.for_staff(ticket):
                _ = entry.message and [file.blob.size for file in entry.message.attachments.all()]
        with CaptureQueriesContext(connection) as for_customer:
            timeline.for_customer(ticket)
        return len(for_staff), len(for_customer)

    more()
    few = queries()
    for _each in range(5):
        more()
    assert queries() == few
    assert max(few) <= 3
