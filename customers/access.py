"""Who may see which customer. Pages and API take customers from here only."""

from __future__ import annotations

from django.conf import settings
from django.contrib.auth.models import AnonymousUser
from django.core.exceptions import PermissionDenied
from django.db.models import QuerySet
from django.http import Http404
from django.urls import reverse

from customers.kept_record import kept_record
from customers.models import ContactPoint, Customer, Exit, Interaction, OrderImport
from customers.querysets import for_page
from helpdesk.web.tokens import make_token, read_token
from staff.models import User


def customers_visible_to(user: User | AnonymousUser) -> QuerySet[Customer]:
    """All customers for colleagues who work tickets; nobody for everybody else.

    One record a person: those merged into another are not among them.
    """
    if not isinstance(user, User) or not user.is_active or not user.rights.work_tickets:
        return Customer.objects.none()
    return Customer.objects.filter(merged_into__isnull=True)


def customer_for(user: User | AnonymousUser, pk: int) -> Customer:
    """One customer with what their page shows, or Http404. A merged record gives the one that was kept."""
    rows = for_page(customers_visible_to(user))
    found = rows.filter(pk=pk).first() or rows.filter(merged_from=pk).first()
    if found is None:
        raise Http404
    return found


def may_oversee(user: User | AnonymousUser) -> bool:
    """Whether `user` may do what touches many customers or cannot be undone: import orders, merge records.

    Those who see the figures of the whole company (leads, managers, administrators) may.
    """
    return isinstance(user, User) and user.is_active and (user.rights.see_insight or user.rights.administer)


def require_oversight(user: User | AnonymousUser) -> None:
    """403 for everybody who may not `may_oversee`."""
    if not may_oversee(user):
        raise PermissionDenied


def exit_for(user: User | AnonymousUser, pk: int, exit_pk: int) -> Exit:
    """One exit of one customer, or Http404."""
    found = Exit.objects.filter(customer=customer_for(user, pk), pk=exit_pk).first()
    if found is None:
        raise Http404
    return found


def contact_point_for(user: User | AnonymousUser, pk: int, point_pk: int) -> ContactPoint:
    """One way to reach one customer, or Http404."""
    found = ContactPoint.objects.filter(customer=customer_for(user, pk), pk=point_pk).first()
    if found is None:
        raise Http404
    return found


def interaction_for(user: User | AnonymousUser, pk: int, interaction_pk: int) -> Interaction:
    """One word with one customer, or Http404."""
    found = Interaction.objects.filter(customer=customer_for(user, pk), pk=interaction_pk).first()
    if found is None:
        raise Http404
    return found


def order_import_for(user: User | AnonymousUser, pk: int) -> OrderImport:
    """One file of orders, without its bytes; Http404, or 403 for those who may not import."""
    require_oversight(user)
    found = OrderImport.objects.defer("content").select_related("by").filter(pk=pk).first()
    if found is None:
        raise Http404
    return found


def order_imports(user: User | AnonymousUser) -> QuerySet[OrderImport]:
    """All files of orders, the latest first, without their bytes; 403 for those who may not import."""
    require_oversight(user)
    return OrderImport.objects.defer("content", "problems").select_related("by")


def unsubscribe_url(customer: Customer, purpose: str) -> str:
    """The full address where a customer says which mails they want; `purpose` is what one click stops."""
    token = make_token("unsubscribe", customer.public_id)
    return f"{settings.PUBLIC_URL}{reverse('customers:unsubscribe', args=[token])}?for={purpose}"


def customer_by_token(token: str) -> Customer:
    """The customer whose preferences an unsubscribe token opens, or Http404; of merged ones the kept."""
    public_id = read_token("unsubscribe", token)
    rows = Customer.objects.select_related("merged_into")
    found = rows.filter(public_id=public_id).first() if public_id is not None else None
    if found is None:
        raise Http404
    return kept_record(found)
