from __future__ import annotations

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from customers.access import customer_for
from feedback.access import answers_about
from helpdesk.web.responding import is_piece_wanted
from staff.requests import DeskRequest

LATEST = 20


@require_safe
def customer_ratings(request: DeskRequest, pk: int) -> HttpResponse:
    """What a customer answered about their cases: a piece for their page, a page of its own without htmx."""
    customer = customer_for(request.user, pk)
    answers = list(answers_about(customer, request.user)[:LATEST])
    template = "feedback/_ratings.html" if is_piece_wanted(request) else "feedback/ratings.html"
    return render(request, template, {"customer": customer, "answers": answers})
