"""Whom something concerns, said first and looked up later: for many events in as many queries as for one.

look_up([one(7) | leads(3), team(3)])   # → a list of colleagues for each, in two queries
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, fields

from django.db.models import Q

from staff.models import Team, User
from staff.roles import Role

Memberships = Mapping[int, set[int]]  # user id → ids of their teams
EVERY_LEAD = 0


@dataclass(frozen=True)
class People:
    """Colleagues by what is known of them. `owing` holds subjects of deadlines such as callback:7."""

    ids: frozenset[int] = frozenset()
    teams: frozenset[int] = frozenset()
    leads_of: frozenset[int] = frozenset()  # team ids; EVERY_LEAD for every lead
    roles: frozenset[str] = frozenset()
    owing: frozenset[str] = frozenset()

    def __or__(self, other: People) -> People:
        return People(*(getattr(self, each.name) | getattr(other, each.name) for each in fields(People)))


NOBODY = People()


def one(user_id: int | None) -> People:
    """This colleague; nobody for None."""
    return People(ids=frozenset({user_id})) if user_id is not None else NOBODY


def some(user_ids: Collection[int]) -> People:
    """These colleagues."""
    return People(ids=frozenset(user_ids))


def team(team_id: int | None) -> People:
    """Everybody in the team; nobody for None."""
    return People(teams=frozenset({team_id})) if team_id is not None else NOBODY


def leads(team_id: int | None) -> People:
    """The team's leads; every lead when there is no team or the team has none."""
    return People(leads_of=frozenset({team_id or EVERY_LEAD}))


def with_roles(*roles: Role) -> People:
    """Everybody who has one of `roles`."""
    return People(roles=frozenset(role.value for role in roles))


def who_owes(subject: str) -> People | None:
    """Whoever an upper app's deadline such as callback:7 waits for; None when no app knows such subjects."""
    return People(owing=frozenset({subject})) if subject.partition(":")[0] in _owed_by else None


def look_up(asked: Sequence[People]) -> list[list[User]]:
    """The active colleagues that each of `asked` means, by id."""
    owing = _owing(frozenset().union(*(each.owing for each in asked)))
    asked = [each | some(set().union(*(owing.get(subject, ()) for subject in each.owing))) for each in asked]
    whole = NOBODY
    for each in set(asked):
        whole |= each
    if whole == NOBODY:
        return [[] for _ in asked]
    memberships = _memberships((whole.teams | whole.leads_of) - {EVERY_LEAD})
    roles = whole.roles | ({Role.TEAM_LEAD.value} if whole.leads_of else frozenset())
    meant = Q(pk__in=whole.ids) | Q(role__in=roles)
    if whole.teams:
        meant |= Q(pk__in=[pk for pk, teams in memberships.items() if teams & whole.teams])
    users = list(User.objects.filter(meant, is_active=True).order_by("pk"))
    found = {each: _meant(each, users, memberships) for each in set(asked)}
    return [found[each] for each in asked]


def _meant(people: People, users: list[User], memberships: Memberships) -> list[User]:
    wanted = set(people.ids)
    for user in users:
        if user.role in people.roles or people.teams & memberships[user.pk]:
            wanted.add(user.pk)
    every = {user.pk for user in users if user.role == Role.TEAM_LEAD}
    for team_id in people.leads_of:
        wanted |= {pk for pk in every if team_id in memberships[pk]} or every
    return [user for user in users if user.pk in wanted]


def _memberships(team_ids: Collection[int]) -> Memberships:
    found: defaultdict[int, set[int]] = defaultdict(set)
    rows = Team.members.through.objects.filter(team_id__in=team_ids, user__is_active=True)
    for user_id, team_id in rows.values_list("user_id", "team_id"):
        found[user_id].add(team_id)
    return found


_owed_by: dict[str, Callable[[Collection[str]], Mapping[str, Collection[int]]]] = {}


def register_owed(prefix: str, who: Callable[[Collection[str]], Mapping[str, Collection[int]]]) -> None:
    """Say who owes the deadlines of an upper app whose subjects are `prefix:rest`.

    `who({"7", "9"})` returns the ids of those who owe each; a rest that is left out is owed by nobody.
    """
    _owed_by[prefix] = who


def _owing(subjects: Collection[str]) -> dict[str, Collection[int]]:
    by_prefix: defaultdict[str, set[str]] = defaultdict(set)
    for subject in subjects:
        prefix, _colon, rest = subject.partition(":")
        by_prefix[prefix].add(rest)
    return {
        f"{prefix}:{rest}": ids
        for prefix, rests in by_prefix.items()
        for rest, ids in _owed_by[prefix](rests).items()
    }
