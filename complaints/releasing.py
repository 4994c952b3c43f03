"""A person decides about a mail that was held or could not be taken in."""

from __future__ import annotations

from datetime import datetime

from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.utils.translation import gettext as _

from complaints import access, settling
from complaints.mail_intake import continue_by_mail, open_by_mail
from complaints.models import Ticket
from customers.contacts import NotAnAddress, normalise_email
from messaging import receiving
from messaging.models import InboundMessage
from messaging.parsing import Unreadable, parse
from staff.models import User

CHOICES = ("ticket", "new", "discard")
Outcome = InboundMessage.Outcome


class NotReleasable(ValueError):
    """The mail cannot be released like this; the text says why."""


@transaction.atomic
def release(
    inbound: InboundMessage, *, by: User, as_: str, ticket: Ticket | None = None, now: datetime
) -> InboundMessage:
    """Decide about a held or failed mail: onto `ticket`, as a `new` ticket of its sender, or `discard`.

    The raw mail is kept whatever is decided. Raises messaging.receiving.LostClaim when somebody decided
    meanwhile, NotReleasable, PermissionDenied.
    """
    if not by.rights.see_mail_log:
        raise PermissionDenied(_("You may not decide about mail that is held."))
    if as_ not in CHOICES or (as_ == "ticket" and ticket is None):
        raise NotReleasable(_("Choose a ticket, a new ticket, or discard it."))
    held = receiving.locked(inbound.pk)
    words = {"who": by.name}
    if as_ == "discard":
        reason = _("Discarded by %(who)s.") % words
        return receiving.finish(held, outcome=Outcome.RECORDED, reason=reason, now=now)
    try:
        parsed = parse(bytes(held.raw))
        sender = normalise_email(parsed.from_address) if as_ == "new" else ""
    except (Unreadable, NotAnAddress) as error:
        raise NotReleasable(str(error)) from error
    if as_ == "new":
        found = open_by_mail(held, parsed, sender=sender, now=now)
        outcome, reason = Outcome.OPENED, _("Released by %(who)s as a new complaint.") % words
    else:
        assert ticket is not None
        if not access.may_see(by, ticket):
            raise settling.NotYours(_("You may not work on this ticket."))
        found = continue_by_mail(ticket, held, parsed, matched_by="person", now=now).ticket
        outcome, reason = Outcome.CONTINUED, _("Released by %(who)s.") % words
    return receiving.finish(
        held, outcome=outcome, reason=reason, thread_key=found.thread_key, parsed=parsed, now=now
    )
