"""What is to become of a mail: what it belongs to, and whether to believe who says they wrote it.

Nothing is changed here. A sender's address can be forged by anybody; so a mail goes onto a ticket, or to a
customer, only for an address that takes part, never as a colleague, and what is doubtful waits for a person.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from complaints.mail_threads import Conversation, conversation_of
from complaints.models import Message, Ticket
from customers.contacts import NotAnAddress, customers_at, normalise_email
from customers.models import ContactPoint, Interaction
from messaging import automatic, threads
from messaging.models import InboundMessage
from messaging.parsing import ParsedMail
from messaging.threads import ThreadMatch
from staff.models import User

MAILS_AN_HOUR = 120  # nobody writes more; and an address gets five receipts an hour at most
OPEN, CONTINUE, ANSWER, RECORD, BOUNCE, HOLD = "open", "continue", "answer", "record", "bounce", "hold"


@dataclass(frozen=True)
class Decision:
    """`do`: open, continue, answer, record, bounce or hold; `reason` a sentence.

    `ticket` or `conversation`: what it belongs to.
    """

    do: str
    reason: str
    ticket: Ticket | None = None
    match: ThreadMatch | None = None
    sender: str = ""
    conversation: Conversation | None = None


def decide(parsed: ParsedMail, inbound: InboundMessage, *, now: datetime) -> Decision:
    """Read a mail's signs in this order: machines, sender, flood, thread."""
    match = threads.match(parsed, envelope_to=inbound.envelope_to)
    ticket = _ticket_of(match)
    machine = automatic.why_automatic(parsed, envelope_from=inbound.envelope_from)
    if automatic.is_bounce(parsed):
        return Decision(BOUNCE, machine, ticket, match)
    if machine:
        return Decision(RECORD, machine, ticket if _belongs(parsed, ticket, match) else None, match)
    try:
        sender = normalise_email(parsed.from_address)
    except NotAnAddress:
        return Decision(HOLD, _("The mail does not say who sent it."), ticket, match)
    conversation = conversation_of(match.thread_key) if match is not None else None
    doubt = _doubt(sender, ticket, match, now=now) or _stranger(sender, conversation, match)
    if doubt:
        return Decision(HOLD, doubt, ticket, match, sender)
    if ticket is not None and match is not None:
        return Decision(CONTINUE, str(_HOW[match.how]), ticket, match, sender)
    if conversation is not None:
        reason = _("It answers %(name)s.") % {"name": conversation.name}
        return Decision(ANSWER, reason, None, match, sender, conversation)
    return Decision(OPEN, _("A new complaint by mail."), None, None, sender)


_HOW = {
    "message_id": gettext_lazy("It answers a mail of ours."),
    "reply_token": gettext_lazy("It came to the reply address of the case."),
    "subject": gettext_lazy("Its subject names the case, and the sender takes part in it."),
}


def takes_part(ticket: Ticket, address: str, match: ThreadMatch | None = None) -> bool:
    """Whether `address` (normalised) is one of this case: its contact, its customer's, or answered mail's."""
    if not address:
        return False
    if address == ticket.contact_email or (match is not None and address == match.sent_to.lower()):
        return True
    return _is_theirs(ticket.customer_id, address)


def _is_theirs(customer_id: int, address: str) -> bool:
    points = ContactPoint.objects.filter(customer_id=customer_id, kind=ContactPoint.Kind.EMAIL, value=address)
    return points.exists()


def _stranger(sender: str, conversation: Conversation | None, match: ThreadMatch | None) -> str:
    """Why the writer of an answer may not be the customer we wrote to; empty when they are."""
    if conversation is None or match is None or sender == match.sent_to.lower():
        return ""
    if _is_theirs(conversation.customer.pk, sender):
        return ""
    words = {"name": conversation.name, "who": conversation.customer}
    return _("It answers %(name)s to %(who)s, but comes from another address.") % words


def _doubt(sender: str, ticket: Ticket | None, match: ThreadMatch | None, *, now: datetime) -> str:
    """Why a person should look first; empty when nothing speaks against taking it in."""
    if User.objects.filter(email__iexact=sender).exists():
        return _("The sender's address is a colleague's. Colleagues answer on the desk; mail can be forged.")
    if _is_flood(sender, now=now):
        return _("More than %(most)d mails within an hour from this address.") % {"most": MAILS_AN_HOUR}
    if ticket is None or match is None or takes_part(ticket, sender, match):
        return ""
    if match.is_proof:
        return _("It answers ticket #%(number)s, but its sender takes no part in it.") % {
            "number": ticket.number
        }
    return _("Its subject names ticket #%(number)s, but its sender takes no part in it.") % {
        "number": ticket.number
    }


def _is_flood(sender: str, *, now: datetime) -> bool:
    since = now - timedelta(hours=1)
    theirs = customers_at(ContactPoint.Kind.EMAIL, sender).values("pk")
    lately = Message.objects.filter(ticket__customer__in=theirs, at__gt=since, inbound__isnull=False)
    answers = Interaction.objects.filter(customer__in=theirs, at__gt=since, inbound__isnull=False)
    return lately.count() + answers.count() >= MAILS_AN_HOUR


def _belongs(parsed: ParsedMail, ticket: Ticket | None, match: ThreadMatch | None) -> bool:
    if ticket is None or match is None:
        return False
    return match.is_proof or takes_part(ticket, parsed.from_address.lower(), match)


def _ticket_of(match: ThreadMatch | None) -> Ticket | None:
    number = match.thread_key.removeprefix("ticket:") if match is not None else ""
    if not number.isdigit() or len(number) > 18:
        return None
    return Ticket.objects.filter(number=int(number)).select_related("customer").first()
