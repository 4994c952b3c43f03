"""A word with a customer turns out to be a complaint: a colleague opens a ticket for it."""

from __future__ import annotations

from datetime import datetime

from django.db import transaction
from django.utils.translation import gettext as _

from complaints.mail_intake import open_by_mail
from complaints.mail_threads import conversation_of
from complaints.models import Ticket
from complaints.opening import open_ticket
from complaints.words import Channel
from customers.models import Interaction
from messaging.parsing import parse
from staff.models import User

CHANNELS = {
    Interaction.Kind.MAIL.value: Channel.MAIL,
    Interaction.Kind.CALL.value: Channel.PHONE,
    Interaction.Kind.VISIT.value: Channel.COUNTER,
}


class AlreadyTakenUp(ValueError):
    """There is a ticket for it; `number` is its number."""

    def __init__(self, number: int) -> None:
        super().__init__(_("Ticket #%(number)s was opened for it already.") % {"number": number})
        self.number = number


class NotTheirWord(ValueError):
    """It is what we said, not what the customer said."""


@transaction.atomic
def take_up(interaction: Interaction, *, by: User, now: datetime) -> Ticket:
    """Open a ticket for what the customer said in `interaction`, confirmed to the address they wrote from.

    A mail comes with its files. Raises AlreadyTakenUp (a double click opens one), NotTheirWord.
    """
    rows = Interaction.objects.select_for_update(of=("self",)).select_related("customer", "inbound")
    locked = rows.get(pk=interaction.pk)
    if locked.ticket_number is not None:
        raise AlreadyTakenUp(locked.ticket_number)
    if not locked.is_from_customer:
        raise NotTheirWord(_("These are our own words; write down what the customer said as a new ticket."))
    ticket = _opened(locked, by=by, now=now)
    locked.ticket_number, locked.seen_by, locked.seen_at = ticket.number, by, now
    locked.save(update_fields=["ticket_number", "seen_by", "seen_at"])
    return ticket


def _opened(interaction: Interaction, *, by: User, now: datetime) -> Ticket:
    customer = interaction.customer.merged_into or interaction.customer
    if interaction.inbound is not None:  # the mail itself, with its files
        parsed = parse(bytes(interaction.inbound.raw))
        answered = conversation_of(interaction.about)
        return open_by_mail(
            interaction.inbound,
            parsed,
            sender=parsed.from_address,
            customer=customer,
            answers=answered.subject if answered is not None else "",
            now=now,
        )
    return open_ticket(
        customer=customer,
        text=interaction.text,
        channel=CHANNELS[interaction.kind],
        now=now,
        by=by,
        subject=interaction.subject,
        occurred_at=interaction.at,
    )
