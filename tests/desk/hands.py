"""What a colleague's browser does with a ticket's page: look at it, send the form of an act, write."""

from __future__ import annotations

import uuid
from typing import Any

from django.urls import reverse

from complaints.models import Ticket
from staff.models import User

# The three forms that go on from listening: steps two to four. "ana" stands for her id, see `act`.
STEPS: dict[str, dict[str, Any]] = {
    "acknowledgement": {"text": "That should not have happened to you."},
    "agreement": {"with_what": "the soup was cold"},
    "promises": {"text": "a call", "date": "2026-11-20", "time": "17:00", "pick": "other", "owner": "ana"},
}


def page_of(browser: Any, ticket: Ticket) -> Any:
    return browser.get(reverse("complaints:ticket", args=[ticket.number]))


def act(browser: Any, ticket: Ticket, name: str, form: dict[str, Any], *more: int, **options: Any) -> Any:
    """Send a form to the address `complaints:name`; a colleague's first name in it becomes their id."""
    ids = {user.get_short_name().lower(): user.pk for user in User.objects.all()}
    form = {key: ids.get(value, value) if isinstance(value, str) else value for key, value in form.items()}
    form["submission_key"] = str(uuid.uuid4())
    return browser.post(reverse(f"complaints:{name}", args=[ticket.number, *more]), form, **options)


def write(browser: Any, ticket: Ticket, **form: Any) -> Any:
    """Send the composer: a reply, unless `kind` says otherwise."""
    form = {
        "kind": "reply",
        "body": "Dear Chen, that should not happen.",
        "submission_key": str(uuid.uuid4()),
    } | form
    return browser.post(reverse("complaints:messages", args=[ticket.number]), form)


def written(ticket: Ticket, kind: str) -> list[str]:
    """The words of all messages of a kind, oldest first."""
    return list(ticket.messages.filter(kind=kind).order_by("pk").values_list("body", flat=True))
