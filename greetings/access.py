"""Who may plan greetings, and which greetings somebody may see. Pages take them from here only.

Planners (roles with `plan_greetings`) see all. Everybody else sees those they are asked to greet in person.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.contrib.auth.models import AnonymousUser
from django.core.exceptions import PermissionDenied
from django.db.models import QuerySet
from django.http import Http404, HttpRequest, HttpResponseBase

from greetings.models import Greeting, Programme
from staff.models import User

View = Callable[..., HttpResponseBase]
State = Greeting.State
# One that was missed has an owner only when it was theirs to make in person.
ASKED_OF_THE_OWNER = (State.HELD, State.PERSONAL, State.MISSED, State.GREETED)


def may_plan(user: User | AnonymousUser) -> bool:
    """Whether `user` plans greetings: programmes, the calendar, taking one out."""
    return isinstance(user, User) and user.is_active and user.rights.plan_greetings


def plans_greetings(view: View) -> View:
    """Only for colleagues who may plan greetings; 403 for the others."""

    @wraps(view)
    def guarded(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        if not may_plan(request.user):
            raise PermissionDenied
        return view(request, *args, **kwargs)

    return guarded


def greetings_visible_to(user: User | AnonymousUser) -> QuerySet[Greeting]:
    """All greetings for planners; for other colleagues those that ask for their own word."""
    if may_plan(user):
        return Greeting.objects.all()
    if not isinstance(user, User) or not user.is_active:
        return Greeting.objects.none()
    return Greeting.objects.filter(owner=user, state__in=ASKED_OF_THE_OWNER)


def greeting_for(user: User | AnonymousUser, pk: int) -> Greeting:
    """One greeting with its customer, programme and mail, or Http404."""
    rows = greetings_visible_to(user).select_related(
        "customer", "programme", "outbound", "owner", "decided_by", "handed_by"
    )
    found = rows.filter(pk=pk).first()
    if found is None:
        raise Http404
    return found


def programme_for(user: User | AnonymousUser, pk: int) -> Programme:
    """One programme, or Http404. Only planners have any."""
    found = Programme.objects.filter(pk=pk).first() if may_plan(user) else None
    if found is None:
        raise Http404
    return found
