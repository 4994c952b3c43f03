"""Who may have which ticket, file or case page. Pages and API take their objects from here only.

A colleague sees tickets of their teams, tickets without a team, and those they own or owe a promise on.
Managers and administrators see all. An agent the customer named does not see that complaint
(docs/decisions/named-colleagues.md): nobody handles, or looks up, the complaint about themselves.
"""

from __future__ import annotations

import uuid

from django.conf import settings
from django.contrib.auth.models import AnonymousUser
from django.db.models import Exists, OuterRef, Q, QuerySet
from django.http import Http404
from django.urls import reverse

from complaints.models import Message, NamedColleague, Promise, Ticket
from helpdesk.web.tokens import make_token, read_token
from messaging.models import Attachment
from staff.models import Team, User
from staff.roles import Role

PERMITTED_TO = ("read", "work")


def tickets_visible_to(user: User | AnonymousUser) -> QuerySet[Ticket]:
    """The tickets `user` may see; none for strangers."""
    if not isinstance(user, User) or not user.is_active or not user.rights.work_tickets:
        return Ticket.objects.none()
    if user.rights.see_all_tickets:
        return Ticket.objects.all()
    teams = Team.members.through.objects.filter(user_id=user.pk).values("team_id")
    owed = Promise.objects.filter(ticket=OuterRef("pk"), owner=user, state=Promise.State.OPEN)
    rows = Ticket.objects.filter(Q(team__isnull=True) | Q(team__in=teams) | Q(owner=user) | Exists(owed))
    if user.role == Role.AGENT:
        rows = rows.exclude(Exists(NamedColleague.objects.filter(ticket=OuterRef("pk"), user=user)))
    return rows


def may_see(user: User | AnonymousUser, ticket: Ticket) -> bool:
    """Whether `user` may see this one ticket."""
    return tickets_visible_to(user).filter(pk=ticket.pk).exists()


def ticket_for(user: User | AnonymousUser, number: int, *, to: str = "read") -> Ticket:
    """The ticket #number with its customer, team and owner, or Http404 for whoever may not see it.

    `to` is "read" or "work"; today whoever may read may work.
    """
    if to not in PERMITTED_TO:
        raise ValueError(f"A ticket is had to {' or '.join(PERMITTED_TO)}, not to {to}.")
    rows = tickets_visible_to(user).select_related("customer", "team", "owner")
    found = rows.filter(number=number).first() if 0 < number < 2**63 else None
    if found is None:
        raise Http404
    return found


def case_token(ticket: Ticket) -> str:
    """The customer's key to their case page."""
    return make_token("case", ticket.public_id)


def case_url(ticket: Ticket) -> str:
    """The full address of the customer's page of this ticket."""
    return settings.PUBLIC_URL + reverse("cases:case", args=[case_token(ticket)])


def ticket_url(ticket: Ticket) -> str:
    """The full address of the ticket on the desk."""
    return settings.PUBLIC_URL + ticket_path(ticket)


def ticket_path(ticket: Ticket) -> str:
    """Where the ticket stands on the desk, on this site."""
    return reverse("complaints:ticket", args=[ticket.number])


def case_for(token: str) -> Ticket:
    """The ticket a customer's token opens, or Http404."""
    public_id = read_token("case", token)
    rows = Ticket.objects.select_related("customer", "owner", "team")
    found = rows.filter(public_id=public_id).first() if public_id is not None else None
    if found is None:
        raise Http404
    return found


def attachment_for(user: User | AnonymousUser, id: uuid.UUID) -> Attachment:
    """A file on a ticket that `user` may see, or Http404."""
    on_tickets = Message.objects.filter(attachments=OuterRef("pk"), ticket__in=tickets_visible_to(user))
    found = Attachment.objects.filter(Exists(on_tickets), pk=id).select_related("blob").first()
    if found is None:
        raise Http404
    return found


def attachment_for_case(token: str, id: uuid.UUID) -> Attachment:
    """A public file of the ticket the token opens, or Http404."""
    ticket = case_for(token)
    shown = Message.objects.filter(attachments=OuterRef("pk"), ticket=ticket, is_public=True)
    found = Attachment.objects.filter(Exists(shown), pk=id, is_public=True).select_related("blob").first()
    if found is None:
        raise Http404
    return found
