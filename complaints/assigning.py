"""Who looks after a ticket. A handover carries a brief, so that the customer never tells it twice."""

from __future__ import annotations

from datetime import datetime

from django.db import transaction
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from complaints import settling, timeline
from complaints.models import NamedColleague, Ticket
from complaints.replying import require_active
from helpdesk.web.text import clean_text, shorten
from staff.models import Team, User
from staff.roles import Role

LONGEST_BRIEF = 1000
BRIEF_WANTED = gettext_lazy(
    "Write a brief for whoever goes on: what happened, what is promised, how the customer feels."
)


class NotAssignable(ValueError):
    """The ticket cannot be given to them; the text says why."""


class BriefMissing(ValueError):
    """A handover needs a brief; the text says what stands in it."""


class NamedInComplaint(Exception):
    """The customer named this colleague. `may_go_ahead`: a person may decide so all the same."""

    def __init__(self, user: User, *, may_go_ahead: bool) -> None:
        super().__init__(
            _("The customer names %(name)s in this complaint. Somebody else should handle it.")
            % {"name": user.name}
        )
        self.may_go_ahead = may_go_ahead


@transaction.atomic
def assign(
    ticket: Ticket,
    *,
    by: User | None,
    owner: User | None,
    team: Team | None,
    brief: str = "",
    although_named: bool = False,
    now: datetime,
) -> Ticket:
    """Give the ticket to `owner` and `team`, exactly as given (None: nobody, no team). Again is nothing.

    Taking a ticket from somebody who has it needs a `brief`: what happened, what is promised, what the
    customer feels. `by` is None for rules and tasks. A colleague the customer names never gets it from a
    rule and never as an agent; anybody else only with `although_named`. Raises BriefMissing,
    NamedInComplaint, NotAssignable, NotAllowed, settling.NotYours.
    """
    ticket = settling.lock(ticket, by=by)
    require_active(ticket)
    new = (owner.pk if owner else None, team.pk if team else None)
    if new == (ticket.owner_id, ticket.team_id):
        return ticket
    said = shorten(clean_text(brief), LONGEST_BRIEF)
    if owner is not None and owner.pk != ticket.owner_id:
        _refuse_unfit(ticket, owner, by=by, although_named=although_named)
    is_handover = ticket.owner_id is not None and new[0] != ticket.owner_id and by is not None
    if is_handover and not said:
        raise BriefMissing(BRIEF_WANTED)
    facts = {
        "owner": new[0],
        "owner_name": owner.name if owner else "",
        "team": new[1],
        "team_name": team.name if team else "",
        "from_owner": ticket.owner_id,
        "brief": said,
    }
    event = timeline.record(ticket, "ticket.assigned", at=now, by=by, facts=facts)
    ticket.owner, ticket.team = owner, team
    return settling.settle(ticket, ["owner", "team"], events=[event], now=now)


def take(ticket: Ticket, *, by: User, brief: str = "", although_named: bool = False, now: datetime) -> Ticket:
    """`by` looks after the ticket from now on; the team stays. As `assign`, and raises the same."""
    current = Ticket.objects.select_related("team").get(pk=ticket.pk)
    return assign(
        ticket, by=by, owner=by, team=current.team, brief=brief, although_named=although_named, now=now
    )


def is_named(ticket: Ticket, user: User) -> bool:
    """Whether the customer named `user` in this complaint: pages warn before it is given to them."""
    return NamedColleague.objects.filter(ticket=ticket, user=user).exists()


def _refuse_unfit(ticket: Ticket, owner: User, *, by: User | None, although_named: bool) -> None:
    if not owner.is_active or not owner.rights.work_tickets:
        raise NotAssignable(_("%(name)s does not work on tickets any more.") % {"name": owner.name})
    if is_named(ticket, owner):
        may_go_ahead = by is not None and owner.role != Role.AGENT
        if not (may_go_ahead and although_named):
            raise NamedInComplaint(owner, may_go_ahead=may_go_ahead)
