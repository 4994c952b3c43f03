from __future__ import annotations

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_safe

from customers import buying
from customers.access import customer_for
from helpdesk.web.paging import page_after
from staff.requests import DeskRequest


@require_safe
def orders(request: DeskRequest, pk: int) -> HttpResponse:
    """Everything a customer bought, the latest first."""
    customer = customer_for(request.user, pk)
    if customer.pk != pk:
        return redirect("customers:orders", customer.pk)
    page = page_after(buying.orders_of(customer), buying.ORDER_BY, request.GET.get("after", ""))
    bought = buying.bought(customer, now=timezone.now())
    context = {"customer": customer, "page": page, "rows": buying.rows(list(page.rows)), "bought": bought}
    return render(request, "customers/orders.html", context)
