"""Who may have which invitation, answer or call-back. Pages take their objects from here only."""

from __future__ import annotations

from django.conf import settings
from django.contrib.auth.models import AnonymousUser
from django.db.models import Q, QuerySet
from django.http import Http404
from django.urls import reverse

from complaints.access import case_for, tickets_visible_to
from customers.models import Customer
from feedback.models import Answer, CallBack, Invitation
from helpdesk.web.tokens import make_token, read_token
from staff.models import User


def survey_url(invitation: Invitation) -> str:
    """The full address of the rating page; choices may be added as `?rating=4` or `?solved=yes`."""
    token = make_token("survey", invitation.public_id)
    return settings.PUBLIC_URL + reverse("feedback:survey", args=[token])


def invitation_for(token: str) -> Invitation:
    """The invitation a survey token opens, or Http404."""
    public_id = read_token("survey", token)
    rows = Invitation.objects.select_related("ticket__customer", "ticket__owner")
    found = rows.filter(public_id=public_id).first() if public_id is not None else None
    if found is None:
        raise Http404
    return found


def invitation_of_case(token: str) -> Invitation:
    """The question about the latest resolution of the case that a case token opens, or Http404."""
    found = latest_invitation(case_for(token).pk)
    if found is None:
        raise Http404
    return found


def latest_invitation(ticket_id: int) -> Invitation | None:
    """The question about the latest resolution of a ticket."""
    rows = Invitation.objects.filter(ticket_id=ticket_id).select_related("ticket__customer", "ticket__owner")
    return rows.order_by("-resolution").first()


def call_backs_visible_to(user: User | AnonymousUser) -> QuerySet[CallBack]:
    """Call-backs on tickets that `user` may see, and those they are to make."""
    if not isinstance(user, User) or not user.is_active:
        return CallBack.objects.none()
    return CallBack.objects.filter(Q(ticket__in=tickets_visible_to(user)) | Q(owner=user))


def call_back_for(user: User | AnonymousUser, pk: int) -> CallBack:
    """One call-back, or Http404."""
    found = call_backs_visible_to(user).select_related("ticket", "answer", "owner").filter(pk=pk).first()
    if found is None:
        raise Http404
    return found


def answers_about(customer: Customer, user: User | AnonymousUser) -> QuerySet[Answer]:
    """The last answer of each invitation on this customer's tickets that `user` may see, newest first."""
    seen = Answer.objects.filter(
        invitation__ticket__customer=customer, invitation__ticket__in=tickets_visible_to(user)
    )
    last = seen.order_by("invitation_id", "-at", "-id").distinct("invitation_id")
    return (
        Answer.objects.filter(pk__in=last.values("pk"))
        .select_related("invitation__ticket")
        .order_by("-at", "-id")
    )
