"""Who may see which customer. Pages and API take customers from here only."""

from __future__ import annotations

from django.contrib.auth.models import AnonymousUser
from django.db.models import QuerySet
from django.http import Http404

from customers.models import Customer
from customers.querysets import for_page
from staff.models import User


def customers_visible_to(user: User | AnonymousUser) -> QuerySet[Customer]:
    """All customers for colleagues who work tickets; nobody for everybody else."""
    if not isinstance(user, User) or not user.is_active or not user.rights.work_tickets:
        return Customer.objects.none()
    return Customer.objects.all()


def customer_for(user: User | AnonymousUser, pk: int) -> Customer:
    """One customer with what their page shows, or Http404."""
    found = for_page(customers_visible_to(user)).filter(pk=pk).first()
    if found is None:
        raise Http404
    return found
