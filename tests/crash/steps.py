"""What happens inside Kept, one step a process: `run(step)` prints a line of JSON."""

from __future__ import annotations

import json
import re
import time
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

from django.core.management import call_command
from django.db import Error, connection
from django.test import Client
from django.utils import timezone

from complaints.mail_intake import take_in
from complaints.models import Message, Ticket
from complaints.opening import open_ticket
from complaints.resolving import resolve
from customers.finding import find_or_create
from feedback.models import Invitation
from helpdesk.celery import app
from helpdesk.schedule import SCHEDULE
from messaging import outbox, receiving
from messaging.models import InboundMessage, OutboundMessage
from messaging.sending import send_due
from staff.models import User
from tests.cast import ZIZO_TEXT
from tests.crash.amounts import MAILS, REPLIES, SURVEYS

CARE = "care@kept.example"
PATIENCE = 60  # seconds for which somebody outside tries again
Work = Callable[[], object]


def prepare() -> None:
    call_command("migrate", interactive=False, verbosity=0)
    call_command("setup", verbosity=0)


def resolved_cases() -> None:
    """Cases whose customers are to be asked how it was, at once."""
    ana = User.objects.create_user("ana@kept.example", "Ana Achieng")
    now = timezone.now()
    for number in range(SURVEYS):
        ticket = _opened(f"asked{number}@example.org", now=now)
        given = {"outcome": "upheld", "remedy_given": "apology", "no_cause": True}
        resolve(ticket, by=ana, text="The chips are on us.", now=now, **given)
    # What that already sent is not what is asked about here.
    OutboundMessage.objects.update(state=OutboundMessage.State.DISCARDED)


def come_in() -> None:
    """Mails and replies as the door and the web bring them: each tried until it is safely stored."""
    for number in range(MAILS):
        _until_done(lambda number=number: _receive(number))
        _until_done(lambda number=number: _receive(number))  # the sender did not hear our 250
        if number < REPLIES:
            _until_done(lambda number=number: _queue_reply(number))
        time.sleep(0.3)


def _until_done(work: Work) -> None:
    end = time.monotonic() + PATIENCE
    while True:
        try:
            work()
            return
        except Error:
            connection.close()
            if time.monotonic() > end:
                raise
            time.sleep(0.2)


def _receive(number: int) -> None:
    raw = (
        f"From: Guest {number} <guest{number}@example.org>\r\nTo: {CARE}\r\nSubject: Visit {number}\r\n"
        f"Message-ID: <visit{number}@example.org>\r\n\r\nMy soup number {number} was cold.\r\n"
    )
    receiving.store(
        raw.encode(), mailbox=CARE, envelope_from="g@example.org", envelope_to=CARE, now=timezone.now()
    )


def _queue_reply(number: int) -> None:
    outbox.queue(
        dedupe_key=f"crash:reply:{number}",
        purpose="reply",
        to_address=f"answered{number}@example.org",
        subject="Your case",
        text="We have it.",
        now=timezone.now(),
    )


def one_reply() -> dict[str, str]:
    """A reply queued with its nudge."""
    row = outbox.queue(
        dedupe_key=f"crash:{time.time_ns()}",
        purpose="reply",
        to_address="stalled@example.org",
        subject="Your case",
        text="We have it.",
        now=timezone.now(),
    )
    return {"message_id": row.message_id}


def finish() -> None:
    """After the storm: the sweeps, a while later (leases end, pauses are over), until nothing is left."""
    for minutes in (15, 90, 300):
        _sweep(timezone.now() + timedelta(minutes=minutes))


def _sweep(now: datetime) -> None:
    while batch := receiving.claim(now=now):
        for inbound in batch:
            take_in(inbound, now=now)
    app.tasks["feedback.tasks.send_invitations"]()
    send_due(now=now)


def state() -> dict[str, Any]:
    """What the database holds: for the test to compare with what the mail server got."""
    waiting = [OutboundMessage.State.QUEUED, OutboundMessage.State.RETRY, OutboundMessage.State.SENDING]
    surveys = OutboundMessage.objects.filter(purpose="survey")
    arrived = InboundMessage.objects.filter(from_address__startswith="guest")
    return {
        "inbound": [arrived.count(), arrived.filter(state=InboundMessage.State.DONE).count()],
        "messages": sorted(Message.objects.filter(inbound__in=arrived).values_list("author_name", flat=True)),
        "tickets": Ticket.objects.filter(contact_email__startswith="guest").count(),
        "waiting": OutboundMessage.objects.filter(state__in=waiting).count(),
        "replies": dict(
            OutboundMessage.objects.filter(to_address__startswith="answered").values_list(
                "to_address", "message_id"
            )
        ),
        "surveys": dict(surveys.values_list("to_address", "state")),
        "invitations_sent": Invitation.objects.filter(sent_at__isnull=False).count(),
    }


def without_redis() -> dict[str, Any]:
    """The chain while no broker answers: the form, the sweeps, the mails, and how long the customer waits."""
    browser = Client()
    page = browser.get("/complain/").content.decode()  # and whatever a process does once
    began = time.monotonic()
    hidden = dict(re.findall(r'name="(submission_key|csrfmiddlewaretoken)" value="([^"]+)"', page))
    sent = browser.post("/complain/", hidden | {"text": ZIZO_TEXT, "email": "broker@example.org"})
    waited = time.monotonic() - began
    for job in SCHEDULE.values():
        app.tasks[job["task"]]()
    ticket = Ticket.objects.get(contact_email="broker@example.org")
    return {
        "seconds": waited,
        "status": sent.status_code,
        "desk": browser.get("/login/").status_code,
        "ready": browser.get("/readyz").json()["status"],
        "number": ticket.number,
    }


def _opened(address: str, *, now: datetime) -> Ticket:
    customer = find_or_create(name=address.split("@")[0].title(), email=address, phone="", now=now)
    return open_ticket(
        customer=customer, text="No chips again.", channel="web", contact_email=address, now=now
    )


STEPS: dict[str, Callable[[], Any]] = {
    step.__name__: step
    for step in (prepare, resolved_cases, come_in, one_reply, finish, state, without_redis)
}


def run(step: str) -> None:
    """Do it, in a process that has Django set up (`manage.py shell`)."""
    app.loader.import_default_modules()
    print(json.dumps(STEPS[step]()))
