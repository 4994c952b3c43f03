"""Mail that came in: an answer to a greeting, one that a person has to look at, one that no one can read."""

from __future__ import annotations

from datetime import datetime, timedelta
from email.message import EmailMessage
from email.utils import format_datetime

from django.conf import settings

from complaints.mail_intake import take_in
from complaints.models import Ticket
from customers.models import Customer
from greetings.models import Greeting
from messaging import receiving
from messaging.models import OutboundMessage

MAILBOX = f"care@{settings.MAIL_DOMAIN}"


def answer_a_greeting(*, now: datetime) -> None:
    """Somebody was glad about their birthday greeting and wrote back."""
    sent = Greeting.objects.filter(state=Greeting.State.RELEASED, occasion="birthday")
    sent = sent.exclude(outbound__state=OutboundMessage.State.UNCERTAIN).select_related("outbound")
    greeting = sent.order_by("-on", "pk").first()
    if greeting is None or greeting.outbound is None:
        return
    mail = greeting.outbound
    answer = _mail(
        f"{mail.to_name} <{mail.to_address}>",
        f"Re: {mail.subject}",
        "How kind of you to think of it! We will celebrate at your place on Saturday, six of us.",
        to=mail.reply_to or MAILBOX,
    )
    answer["In-Reply-To"] = mail.message_id
    _take_in(answer, at=min(greeting.not_before + timedelta(hours=5), now - timedelta(minutes=20)))


def write_from_elsewhere(priya: Customer, *, now: datetime) -> None:
    """Somebody else writes about a case: a person has to look before it is believed."""
    ticket = Ticket.objects.filter(customer=priya).latest("opened_at")
    body = "My wife asks whether the second cake is to be paid. Please answer to this address."
    mail = _mail(
        "Arun Raman <arun.raman@example.in>", f"Re: [#{ticket.number}] The birthday cake", body, to=MAILBOX
    )
    _take_in(mail, at=now - timedelta(minutes=95))


def send_rubbish(*, now: datetime) -> None:
    """Bytes that are no mail; they are kept all the same."""
    at = now - timedelta(minutes=70)
    stored, _is_new = receiving.store(
        b"\x00\xff\x00\xfe\x01GARBLED", mailbox=MAILBOX, envelope_from="", envelope_to=MAILBOX, now=at
    )
    for claimed in receiving.claim(now=at, only=stored.pk):
        take_in(claimed, now=at)


def _mail(sender: str, subject: str, body: str, *, to: str) -> EmailMessage:
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = sender, to, subject
    mail.set_content(body)
    return mail


def _take_in(mail: EmailMessage, *, at: datetime) -> None:
    mail["Date"] = format_datetime(at)
    mail["Message-ID"] = f"<{at:%Y%m%d%H%M%S}.{len(mail.as_bytes())}@mail.example>"
    stored, _is_new = receiving.store(
        mail.as_bytes(),
        mailbox=MAILBOX,
        envelope_from=mail["From"].addresses[0].addr_spec,
        envelope_to=MAILBOX,
        now=at,
    )
    for claimed in receiving.claim(now=at, only=stored.pk):
        take_in(claimed, now=at)
