"""A stored mail becomes a ticket, a message on one, a word with a customer, a note that it came, or waits.

    take_in(inbound, now=now)       # the task and `manage.py receive_mail` call it for every claimed mail

Everything for one mail happens in one transaction; a mail that fails is visible and can be read again.
"""

from __future__ import annotations

from datetime import datetime

import structlog
from django.db import transaction
from django.utils.translation import gettext as _

from complaints import timeline
from complaints.hearing import complains
from complaints.mail_content import MailContent, content_of
from complaints.mail_deciding import ANSWER, BOUNCE, CONTINUE, HOLD, OPEN, RECORD, Decision, decide
from complaints.models import Message, Ticket
from complaints.opening import open_ticket
from complaints.receiving import receive_message
from complaints.words import Channel
from customers.finding import find_or_create
from customers.models import Customer
from customers.verifying import mark_verified
from messaging import receiving
from messaging.bounces import record_bounce
from messaging.models import InboundMessage
from messaging.parsing import ParsedMail, Unreadable, parse
from messaging.receiving import LostClaim

log = structlog.get_logger("kept.intake")
Outcome = InboundMessage.Outcome
LONGEST_SHOWN = 150


def take_in(inbound: InboundMessage, *, now: datetime) -> InboundMessage:
    """Decide about one mail and do it; return it as it is stored then. Never raises for what a mail says.

    A mail that was decided before stays as it is. One that cannot be taken apart fails for good, with a
    sentence; one that met an error of ours is tried again.
    """
    if inbound.state in {inbound.State.DONE, inbound.State.HELD}:
        return inbound
    try:
        with transaction.atomic():
            return _take_in(inbound, parse(bytes(inbound.raw)), now=now)
    except Unreadable as unreadable:
        return _failed(inbound, str(unreadable), for_good=True, now=now)
    except LostClaim:
        log.info("mail was decided by somebody else", inbound=inbound.pk)
    except Exception as error:
        log.exception("mail could not be taken in", inbound=inbound.pk)
        reason = _("Taking it in failed (%(error)s).") % {"error": type(error).__name__}
        return _failed(inbound, reason, for_good=False, now=now)
    inbound.refresh_from_db()
    return inbound


def _take_in(inbound: InboundMessage, parsed: ParsedMail, *, now: datetime) -> InboundMessage:
    decision = decide(parsed, inbound, now=now)
    # Our receipt hangs on this mail, so its Message-ID must be known before the rest is.
    InboundMessage.objects.filter(pk=inbound.pk).update(message_id=parsed.message_id[:998])
    outcome, reason, ticket = _DO[decision.do](inbound, parsed, decision, now=now)
    thread_key = ticket.thread_key if ticket is not None else ""
    if decision.conversation is not None and decision.match is not None:
        thread_key = thread_key or decision.match.thread_key
    return receiving.finish(
        inbound, outcome=outcome, reason=reason, thread_key=thread_key, parsed=parsed, now=now
    )


Done = tuple[str, str, Ticket | None]


def open_by_mail(
    inbound: InboundMessage,
    parsed: ParsedMail,
    *,
    sender: str,
    customer: Customer | None = None,
    answers: str = "",
    now: datetime,
) -> Ticket:
    """Open a ticket for what a mail says, for `customer`, else for the one with this address and name.

    answers: the subject of our mail that it answers; a ticket is not called by our own words.
    """
    content = content_of(parsed, inbound, now=now)
    ticket = open_ticket(
        customer=customer or find_or_create(name=parsed.from_name, email=sender, phone="", now=now),
        text=content.text,
        channel=Channel.MAIL,
        now=now,
        subject=_own_subject(parsed, answers),
        contact_email=sender,
        attachments=content.files,
        inbound=inbound,
        occurred_at=inbound.received_at,
        html=content.html,
        quoted=content.quoted,
    )
    _note_problems(ticket, content, now=now)
    return ticket


def continue_by_mail(
    ticket: Ticket, inbound: InboundMessage, parsed: ParsedMail, *, matched_by: str, now: datetime
) -> Message:
    """Put what a mail says onto `ticket` (or onto the ticket that follows it, when it is closed)."""
    content = content_of(parsed, inbound, now=now)
    message = receive_message(
        ticket,
        text=content.text,
        now=now,
        channel=Channel.MAIL,
        inbound=inbound,
        attachments=content.files,
        quoted=content.quoted,
        html=content.html,
        author_name=parsed.from_name or parsed.from_address,
        matched_by=matched_by,
        occurred_at=inbound.received_at,
    )
    _note_problems(message.ticket, content, now=now)
    return message


def _open(inbound: InboundMessage, parsed: ParsedMail, decision: Decision, *, now: datetime) -> Done:
    ticket = open_by_mail(inbound, parsed, sender=decision.sender, now=now)
    return Outcome.OPENED, decision.reason, ticket


def _continue(inbound: InboundMessage, parsed: ParsedMail, decision: Decision, *, now: datetime) -> Done:
    ticket, match = decision.ticket, decision.match
    assert ticket is not None
    assert match is not None
    message = continue_by_mail(ticket, inbound, parsed, matched_by=match.how, now=now)
    if match.is_proof:
        mark_verified(ticket.customer, email=match.read_by(decision.sender), now=now)
    if message.ticket_id != ticket.pk and message.ticket.opened_at == message.at:
        words = {"number": ticket.number}
        return Outcome.OPENED, _("Ticket #%(number)s is closed; this one follows it.") % words, message.ticket
    return Outcome.CONTINUED, decision.reason, message.ticket


def _answer(inbound: InboundMessage, parsed: ParsedMail, decision: Decision, *, now: datetime) -> Done:
    """An answer to a friendly mail of ours: a word with the customer; what complains in it opens a ticket."""
    conversation, match = decision.conversation, decision.match
    assert conversation is not None
    assert match is not None
    customer, words = conversation.customer, {"name": conversation.name}
    said = parsed.visible_text.strip() or parsed.text.strip()
    ours = conversation.subject
    signs, ticket = complains(f"{_own_subject(parsed, ours)}\n{said}"), None
    reason = _("It answers %(name)s; it stands on the customer's page.") % words
    if signs:
        ticket = open_by_mail(
            inbound, parsed, sender=decision.sender, customer=customer, answers=ours, now=now
        )
        words |= {"signs": ", ".join(f"“{sign}”" for sign in signs[:3])}
        reason = _("It answers %(name)s and seems to complain: %(signs)s.") % words
    text = said or _("(No words; the mail itself is kept.)")
    conversation.record(subject=parsed.subject, text=text, inbound=inbound, ticket=ticket, now=now)
    if match.is_proof:
        mark_verified(customer, email=match.read_by(decision.sender), now=now)
    return Outcome.OPENED if ticket is not None else Outcome.RECORDED, reason, ticket


def _own_subject(parsed: ParsedMail, ours: str) -> str:
    """The subject in the sender's words; empty when it only repeats that of our mail."""
    return "" if ours and ours in parsed.subject else parsed.subject


def _record(inbound: InboundMessage, parsed: ParsedMail, decision: Decision, *, now: datetime) -> Done:
    """Machines: noted on their ticket, never answered; nothing is reopened and no clock moves."""
    if decision.ticket is not None:
        facts = {
            "subject": parsed.subject[:LONGEST_SHOWN],
            "from": parsed.from_address,
            "inbound": inbound.pk,
        }
        timeline.record(decision.ticket, "mail.automatic", at=now, facts=facts)
    return Outcome.RECORDED, decision.reason, decision.ticket


def _bounce(inbound: InboundMessage, parsed: ParsedMail, decision: Decision, *, now: datetime) -> Done:
    """Mail of ours that came back: messaging marks it, complaints.undelivered tells the ticket's owner."""
    sent = record_bounce(parsed, now=now, envelope_to=inbound.envelope_to)
    if sent is None:
        return _record(inbound, parsed, decision, now=now)
    return (
        Outcome.RECORDED,
        _("A mail of ours to %(to)s came back.") % {"to": sent.to_address},
        decision.ticket,
    )


def _hold(inbound: InboundMessage, parsed: ParsedMail, decision: Decision, *, now: datetime) -> Done:
    return Outcome.HELD, decision.reason, decision.ticket


_DO = {OPEN: _open, CONTINUE: _continue, ANSWER: _answer, RECORD: _record, BOUNCE: _bounce, HOLD: _hold}


def _note_problems(ticket: Ticket, content: MailContent, *, now: datetime) -> None:
    if content.problems:
        timeline.record(ticket, "mail.noted", at=now, facts={"problems": " ".join(content.problems)})


def _failed(inbound: InboundMessage, reason: str, *, for_good: bool, now: datetime) -> InboundMessage:
    try:
        return receiving.fail(inbound, error=reason, for_good=for_good, now=now)
    except LostClaim:
        inbound.refresh_from_db()
        return inbound
