"""The people of every test, each with a meaning. Ana acts; Otto must not see her tickets."""

from __future__ import annotations

from datetime import UTC, datetime

from customers.finding import find_or_create
from customers.models import Customer
from staff.models import Team, User
from staff.roles import Role

# A Wednesday, 12:00 in Kampala (the company's zone): the middle of a working day.
NOW = datetime(2026, 11, 18, 9, 0, tzinfo=UTC)
PASSWORD = "a-long-enough-passphrase"

ZIZO_TEXT = (
    "I’m so angry this is my third time buying my meal tht comes wth chips bt don’t get condiments "
    "nd I called nd I talked wth Zizo she said she is the manager bt ws so rude"
)


def team(name: str) -> Team:
    return Team.objects.get_or_create(slug=name.lower(), defaults={"name": name})[0]


def colleague(name: str, *, role: Role = Role.AGENT, teams: tuple[str, ...] = ()) -> User:
    """A colleague `name`, who logs in as name@kept.example with PASSWORD."""
    email = f"{name.split()[0].lower()}@kept.example"
    user = User.objects.filter(email=email).first()
    if user is None:
        user = User.objects.create_user(email, name, PASSWORD, role=role)
        user.teams.set([team(each) for each in teams])
    return user


def customer(name: str, *, email: str = "", phone: str = "") -> Customer:
    return find_or_create(name=name, email=email, phone=phone, now=NOW)
