"""A customer answers a greeting: their words stand with them, and whoever looks after them hears of it.

Registered with complaints.mail_threads, which decides whether to believe the sender and whether it complains.
"""

from __future__ import annotations

import re
from datetime import datetime

from django.urls import reverse
from django.utils.translation import gettext as _

from complaints.mail_threads import Conversation
from complaints.models import Ticket
from customers.consenting import may
from customers.interacting import record_interaction
from customers.kept_record import kept_record
from customers.models import Consent, Customer, Interaction
from customers.preferring import choose, wanted
from greetings.models import Greeting
from greetings.occasions import label_of
from helpdesk.web.text import shorten
from messaging.models import InboundMessage
from staff.models import User
from staff.notifying import notify
from staff.roles import RIGHTS

THREAD = "greeting"
SOURCE = "answer to a greeting"
# The whole answer, and nothing else, asks for silence. Longer ones are read by a person.
_NO_MORE = re.compile(
    r"(?:please[\s,]+)?(?:stop|unsubscribe|remove\s+me|opt[\s-]?out|"
    r"(?:stop|no\s+more|don[’']?t\s+send(?:\s+me)?(?:\s+any)?(?:\s+more)?)"
    r"\s+(?:\w+\s+){0,3}(?:mails?|e-?mails?|messages?|greetings?|writing|sending)(?:\s+(?:to\s+)?me)?)"
    r"(?:[\s,]+please)?(?:[\s,]+thank(?:s|\s+you))?[\s.!]*",
    re.IGNORECASE,
)


def find(key: str) -> Conversation | None:
    """The conversation `greeting:<key>`: whose it is, what our mail was called, and how to note an answer."""
    if not key.isascii() or not key.isdigit() or len(key) > 18:
        return None
    rows = Greeting.objects.select_related("customer__merged_into", "outbound", "owner")
    greeting = rows.filter(pk=int(key)).first()
    if greeting is None:
        return None

    def record(
        *, subject: str, text: str, inbound: InboundMessage, ticket: Ticket | None, now: datetime
    ) -> Interaction:
        return record_answer(greeting, subject=subject, text=text, inbound=inbound, ticket=ticket, now=now)

    return Conversation(
        customer=kept_record(greeting.customer),
        name=_("our greeting (%(occasion)s)") % {"occasion": label_of(greeting.occasion)},
        subject=greeting.outbound.subject if greeting.outbound else "",
        record=record,
    )


def record_answer(
    greeting: Greeting,
    *,
    subject: str,
    text: str,
    inbound: InboundMessage,
    ticket: Ticket | None,
    now: datetime,
) -> Interaction:
    """Note an answer with its customer, once a mail, and tell who looks after them.

    `ticket`: what was opened for a complaint in it. An answer that says no more than "stop" ends greetings.
    """
    said = record_interaction(
        kept_record(greeting.customer),
        kind=Interaction.Kind.MAIL,
        text=text,
        subject=subject,
        at=inbound.received_at,
        about=f"{THREAD}:{greeting.pk}",
        inbound=inbound,
        now=now,
    )
    if ticket is not None and said.ticket_number is None:
        said.ticket_number = ticket.number
        said.save(update_fields=["ticket_number"])
    if asks_for_silence(text):
        stop_greetings(said.customer, now=now)
    _tell(greeting, said, ticket, now=now)
    return said


def asks_for_silence(text: str) -> bool:
    """Whether the whole answer is a wish to hear no more, such as "Unsubscribe" or "Stop, please"."""
    return len(text) < 120 and _NO_MORE.fullmatch(text.strip()) is not None


def stop_greetings(customer: Customer, *, now: datetime) -> None:
    """From now on no greeting goes to this customer; other mail goes on."""
    if may(customer, Consent.Purpose.GREETINGS):
        choose(customer, wanted(customer) - {Consent.Purpose.GREETINGS.value}, source=SOURCE, now=now)


def answers_to(greeting: Greeting) -> list[Interaction]:
    """What the customer answered to this greeting, oldest first."""
    rows = Interaction.objects.filter(
        customer=kept_record(greeting.customer), about=f"{THREAD}:{greeting.pk}", is_from_customer=True
    )
    return list(rows.order_by("at", "pk"))


def _tell(greeting: Greeting, said: Interaction, ticket: Ticket | None, *, now: datetime) -> None:
    """The owner, else everybody who plans greetings. A ticket's own people hear of it by the ticket."""
    owner = greeting.owner if greeting.owner is not None and greeting.owner.is_active else None
    planners = [role for role, rights in RIGHTS.items() if rights.plan_greetings and not rights.administer]
    users = [owner] if owner else list(User.objects.filter(is_active=True, role__in=planners))
    words = {"name": said.customer, "occasion": label_of(greeting.occasion)}
    title = _("%(name)s answered our greeting (%(occasion)s)") % words
    path = reverse("customers:page", args=[said.customer_id])
    if ticket is not None:
        title = _("%(name)s answered our greeting (%(occasion)s) with a complaint") % words
        path = reverse("complaints:ticket", args=[ticket.number])
    for user in users:
        notify(
            user,
            key=f"interaction:{said.pk}",
            title=title,
            detail=shorten(said.text, 200),
            path=path,
            is_urgent=ticket is not None,
            now=now,
        )
