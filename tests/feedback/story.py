"""What comes before every test of feedback: a resolved case of Ana's in a team of several."""

from __future__ import annotations

from datetime import datetime

from complaints.assigning import assign
from complaints.models import Ticket
from complaints.resolving import resolve
from feedback.access import latest_invitation
from feedback.models import Invitation
from helpdesk.web.tokens import make_token
from staff.models import User


def resolved(ticket: Ticket, *, by: User, now: datetime) -> Invitation:
    """`ticket` owned and resolved by `by`; the invitation that this makes."""
    if ticket.owner_id != by.pk:
        assign(ticket, by=by, owner=by, team=ticket.team, brief="", now=now)
    given = {"outcome": "upheld", "remedy_given": "apology", "no_cause": True}
    resolve(ticket, by=by, text="We spoke with the waiter. We are sorry.", now=now, **given)
    ticket.refresh_from_db()
    found = latest_invitation(ticket.pk)
    assert found is not None
    return found


def survey_path(invitation: Invitation) -> str:
    return f"/survey/{make_token('survey', invitation.public_id)}/"
