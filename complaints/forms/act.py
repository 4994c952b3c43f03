"""What every form on a ticket has: a key for one sending, and whose ticket it is."""

from __future__ import annotations

from typing import Any

from django import forms

from complaints.models import Ticket
from helpdesk.web.fields import SubmissionKeyField
from staff.models import User


class ActForm(forms.Form):
    """A form with which `user` does one thing to `ticket`. Its fields' ids begin with `act-`."""

    submission_key = SubmissionKeyField()

    def __init__(self, *args: Any, ticket: Ticket, user: User, **options: Any) -> None:
        self.ticket, self.user = ticket, user
        options.setdefault("auto_id", "act-%s")
        super().__init__(*args, **options)
        self.prepare()

    def prepare(self) -> None:
        """Set the choices and beginnings that depend on the ticket."""
