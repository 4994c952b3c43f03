"""One of everything: a small company in which every address of Kept leads to something."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from datetime import datetime, timedelta

from complaints.access import case_token
from complaints.assigning import assign
from complaints.calling import log_call
from complaints.drafting import save_draft
from complaints.mail_intake import take_in
from complaints.models import Draft, Message, Promise, Ticket
from complaints.noting import add_note
from complaints.opening import open_ticket
from complaints.promising import promise
from complaints.replying import reply
from complaints.resolving import resolve
from customers.models import AssistanceNeed, Customer
from customers.needing import note_need
from feedback.access import latest_invitation
from feedback.answering import answer
from feedback.models import CallBack, Invitation
from helpdesk.web.tokens import make_token
from messaging import receiving
from messaging.attaching import attach
from messaging.models import Attachment, InboundMessage, MailboxCopy, OutboundMessage
from messaging.outbox import queue
from staff.models import Notification, User
from staff.notifying import notify
from staff.roles import Role
from tests import cast
from tests.architecture.greeted import Greeted, greet
from tests.architecture.lived import Lived, live

PEOPLE = ("ana", "otto", "lena", "maria", "ada")
MISSING = 999_999_999
HTML_MAIL = """From: Chen Wei <chen@example.org>\r
To: {reply_to}\r
Subject: Re: [#{number}]\r
Message-ID: <html-{number}@example.org>\r
In-Reply-To: {message_id}\r
MIME-Version: 1.0\r
Content-Type: text/html; charset=utf-8\r
\r
<p>It is <b>still</b> cold.</p>\r
"""
PLAIN_MAIL = (
    "From: {sender}\r\nTo: care@kept.example\r\nSubject: {subject}\r\nMessage-ID: <{id}@example.net>\r\n\r\n"
    "Me too.\r\n"
)


@dataclass
class World:
    """What an address may need in it. Ana's ticket is the Restaurant's; Otto must see none of it."""

    people: dict[str, User]
    customer: Customer
    need: AssistanceNeed
    ticket: Ticket
    resolved: Ticket
    reply: Message
    note: Message
    html_message: Message
    promise: Promise
    draft: Draft
    file: Attachment
    hidden_file: Attachment
    notification: Notification
    invitation: Invitation
    call_back: CallBack
    held: InboundMessage
    failed: OutboundMessage
    copy: MailboxCopy
    greeted: Greeted
    lived: Lived

    @property
    def case_token(self) -> str:
        return case_token(self.ticket)

    @property
    def resolved_token(self) -> str:
        return case_token(self.resolved)

    @property
    def survey_token(self) -> str:
        return make_token("survey", self.invitation.public_id)

    @property
    def customer_token(self) -> str:
        return make_token("unsubscribe", self.customer.public_id)


def build(*, now: datetime) -> World:
    """Open, answer, promise, resolve, rate: each with the verb that does it in the product."""
    people = _people()
    ana, chen = people["ana"], cast.customer("Chen Wei", email="chen@example.org")
    ticket, file = _opened(chen, ana, now=now)
    promised = promise(ticket, by=ana, text="a call back", due_at=now + timedelta(days=1), now=now)
    answered = reply(ticket, by=ana, text="Was it the soup?", is_question=True, now=now)
    hidden = attach(
        b"only for colleagues", file_name="note.txt", thread_key=ticket.thread_key, is_public=False, now=now
    )
    note = add_note(ticket, by=ana, text="He sounded tired.", attachments=[hidden], now=now)
    log_call(ticket, by=ana, text="No answer.", direction="outgoing", reached=False, now=now)
    save_draft(ticket, by=ana, kind="reply", body="Dear Chen, half", version=0, now=now)
    resolved = _resolved(chen, ana, now=now)
    invitation = latest_invitation(resolved.pk)
    assert invitation is not None
    answer(invitation, is_solved=None, rating=1, comment="Nobody listened.", now=now)
    notify(ana, key="world", title="Look at this", path=f"/desk/tickets/{ticket.number}/", now=now)
    ticket.refresh_from_db()
    return World(
        people=people,
        customer=chen,
        need=note_need(chen, kind=AssistanceNeed.Kind.values[0], note="large print", now=now),
        ticket=ticket,
        resolved=resolved,
        reply=answered,
        note=note,
        html_message=_html_mail(ticket, now=now),
        promise=promised,
        draft=Draft.objects.get(ticket=ticket, user=ana),
        file=file,
        hidden_file=hidden,
        notification=ana.notifications.get(key="world"),
        invitation=invitation,
        call_back=CallBack.objects.get(ticket=resolved),
        held=_held(ticket, now=now),
        failed=_failed(now=now),
        copy=_copied(now=now),
        greeted=greet(chen, by=people["lena"], now=now),
        lived=live(by=people["lena"], now=now),
    )


def _people() -> dict[str, User]:
    return {
        "ana": cast.colleague("Ana Achieng", teams=("Restaurant",)),
        "ben": cast.colleague("Ben Byaruhanga", teams=("Restaurant",)),
        "otto": cast.colleague("Otto Okello", teams=("Billing",)),
        "lena": cast.colleague("Lena Lwanga", role=Role.TEAM_LEAD, teams=("Restaurant",)),
        "maria": cast.colleague("Maria Mirembe", role=Role.MANAGER),
        "ada": cast.colleague("Ada Atim", role=Role.ADMINISTRATOR),
    }


def _opened(chen: Customer, ana: User, *, now: datetime) -> tuple[Ticket, Attachment]:
    file = attach(b"a long receipt", file_name="receipt.txt", thread_key="form:x", is_public=True, now=now)
    ticket = open_ticket(
        customer=chen,
        text="My soup was cold and the waiter was rude to me.",
        channel="web",
        contact_email="chen@example.org",
        reported_causes=["rudeness"],
        team=cast.team("Restaurant"),
        attachments=[file],
        now=now,
    )
    assign(ticket, by=ana, owner=ana, team=ticket.team, brief="", now=now)
    return Ticket.objects.get(pk=ticket.pk), file


def _resolved(chen: Customer, ana: User, *, now: datetime) -> Ticket:
    ticket = open_ticket(
        customer=chen,
        text="They forgot my chips.",
        channel="web",
        contact_email="chen@example.org",
        team=cast.team("Restaurant"),
        now=now,
    )
    assign(ticket, by=ana, owner=ana, team=ticket.team, brief="", now=now)
    given = {"outcome": "upheld", "remedy_given": "apology", "no_cause": True}
    resolve(ticket, by=ana, text="The chips are on us.", now=now, **given)
    return Ticket.objects.get(pk=ticket.pk)


def _take_in(raw: str, *, now: datetime) -> InboundMessage:
    care = "care@kept.example"
    stored, _new = receiving.store(
        raw.encode(), mailbox=care, envelope_from="x@example.net", envelope_to=care, now=now
    )
    return take_in(receiving.claim(now=now, only=stored.pk)[0], now=now)


def _html_mail(ticket: Ticket, *, now: datetime) -> Message:
    sent = OutboundMessage.objects.filter(thread_key=ticket.thread_key).earliest("created_at")
    words = {"reply_to": sent.reply_to, "number": ticket.number, "message_id": sent.message_id}
    inbound = _take_in(HTML_MAIL.format(**words), now=now)
    return Message.objects.get(inbound=inbound)


def _held(ticket: Ticket, *, now: datetime) -> InboundMessage:
    stranger = {"sender": "m@example.net", "subject": f"[#{ticket.number}]", "id": uuid.uuid4()}
    held = _take_in(PLAIN_MAIL.format(**stranger), now=now)
    assert held.state == InboundMessage.State.HELD
    return held


def _failed(*, now: datetime) -> OutboundMessage:
    row = queue(
        dedupe_key="world:failed",
        purpose="reply",
        to_address="gone@example.org",
        subject="s",
        text="t",
        now=now,
    )
    OutboundMessage.objects.filter(pk=row.pk).update(
        state=OutboundMessage.State.FAILED, last_error="550 gone"
    )
    row.refresh_from_db()
    return row


def _copied(*, now: datetime) -> MailboxCopy:
    raw = HTML_MAIL.format(reply_to="chen@example.org", number=1, message_id="<x@kept.example>").encode()
    return MailboxCopy.objects.create(
        to_address="chen@example.org", message_id="<x@kept.example>", subject="Re", raw=raw, received_at=now
    )
