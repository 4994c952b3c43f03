"""What the crowd's tickets stand on: colleagues, teams, causes, answer times, and where the ids begin."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from complaints.models import (
    Cause,
    Deadline,
    Event,
    Message,
    Promise,
    Ticket,
    TicketCause,
)
from complaints.policies import Terms, company_calendar, terms_for
from customers.models import Customer, Order
from feedback.models import Answer, CallBack, Invitation
from helpdesk.demo import people
from helpdesk.demo.crowd import guest_rows, ordering
from helpdesk.demo.crowd.copying import reserve, reserve_ids
from helpdesk.demo.crowd.guest_rows import GuestRows
from helpdesk.demo.crowd.guests import FIRST, LAST
from helpdesk.demo.crowd.planning import CAUSES, DAYS_BACK
from helpdesk.demo.crowd.tabled_calendar import TabledCalendar, tabled
from staff.models import Notification, Team, User
from staff.roles import Role

TICKETS_A_DAY = 12  # that one agent handles
MOST_AGENTS = 240
# Ids a ticket may use of each table; what is left over stays unused.
ROOM = {
    Message: 24, Event: 96, Deadline: 12, TicketCause: 12, Promise: 4, Invitation: 3, Answer: 4, CallBack: 2,
    Notification: 4,
}  # fmt: skip
TEAM_OF = {"dishonesty": "billing", "time_wasting": "delivery", "poor_presentation": "delivery"}


@dataclass(frozen=True)
class Ground:
    """Read once, before the work is shared out among processes."""

    seed: int
    until: datetime
    calendar: TabledCalendar
    causes: tuple[Cause, ...]  # as planning.CAUSES
    agents: dict[str, tuple[User, ...]]  # by slug of the team
    leads: tuple[User, ...]
    teams: dict[str, Team]
    first_number: int
    first_ticket: int
    first_ids: dict[type, int]
    first_order: int
    guest_rows: GuestRows
    _terms: dict[tuple[int, str, bool], Terms] = field(default_factory=dict)

    def terms(self, ticket: Ticket) -> Terms:
        """How fast we answer this ticket; `ticket.customer` is set."""
        key = (ticket.priority, ticket.customer.kind, ticket.customer.is_special)
        if key not in self._terms:
            found = terms_for(ticket)
            self._terms[key] = replace(found, calendar=self.calendar)
        return self._terms[key]


def prepare(*, customers: int, tickets: int, seed: int, until: datetime) -> Ground:
    """Hire who is needed, take the ids, read the rest. `setup` has been run."""
    teams = {name.lower(): _team(name) for name in people.TEAMS}
    known = {cause.slug: cause for cause in Cause.objects.all()}
    _hire(teams, wanted=min(MOST_AGENTS, tickets // (DAYS_BACK * TICKETS_A_DAY)))
    agents = {
        slug: tuple(User.objects.filter(teams=team, role=Role.AGENT, is_active=True).order_by("pk"))
        for slug, team in teams.items()
    }
    leads = User.objects.filter(role__in=[Role.TEAM_LEAD, Role.MANAGER], is_active=True).order_by("pk")
    span = timedelta(days=DAYS_BACK + 30)
    ground = Ground(
        seed=seed,
        until=until,
        calendar=tabled(company_calendar(), since=until - span, until=until + timedelta(days=120)),
        causes=tuple(known[slug] for slug, _ in CAUSES),
        agents=agents,
        leads=tuple(leads),
        teams=teams,
        first_number=reserve("complaints_ticket_number", tickets),
        first_ticket=reserve_ids(Ticket, tickets),
        first_ids={model: reserve_ids(model, room * tickets) for model, room in ROOM.items()},
        first_order=reserve_ids(Order, customers * ordering.MOST),
        guest_rows=GuestRows(
            customer=reserve_ids(Customer, customers),
            others={
                model: reserve_ids(model, customers * guest_rows.ROOM)
                for model in guest_rows.MODELS
                if model is not Customer
            },
        ),
    )
    _read_all_terms(ground)
    return ground


def _read_all_terms(ground: Ground) -> None:
    """Now, so that the processes need not ask."""
    for priority in (1, 2, 3, 4):
        for kind in ("person", "organisation"):
            for is_special in (False, True):
                ground.terms(Ticket(priority=priority, customer=Customer(kind=kind, is_special=is_special)))


def _team(name: str) -> Team:
    return Team.objects.get_or_create(slug=name.lower(), defaults={"name": name})[0]


def _hire(teams: dict[str, Team], *, wanted: int) -> None:
    """The colleagues of the story company, and as many more agents as that many tickets need."""
    for each in people.COLLEAGUES:
        if not User.objects.filter(email=each.email).exists():
            user = User.objects.create_user(each.email, each.name, people.PASSWORD, role=each.role)
            user.teams.set([teams[name.lower()] for name in each.teams])
    slugs = list(teams)
    for number in range(User.objects.filter(email__startswith="agent").count(), wanted):
        name = f"{FIRST[number * 7 % len(FIRST)]} {LAST[number * 5 % len(LAST)]}"
        # Without a password nobody can log in as them: they are many, and a demo needs only a few logins.
        user = User.objects.create_user(f"agent{number + 1}@kept.example", name, role=Role.AGENT)
        user.teams.set([teams[slugs[number % len(slugs)]]])
