"""Load the demo: colleagues, guests, then each story from its opening to its end."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from django.db import transaction

from complaints import ringing
from complaints.models import BusinessCalendar
from complaints.policies import company_calendar
from complaints.setting_up import lay_ground
from customers.consenting import record_consent
from customers.finding import find_or_create
from customers.models import Customer
from customers.needing import note_need
from helpdesk.demo import clockwork, people, playing
from helpdesk.demo.past import settle_past_mail
from helpdesk.demo.stories import Story, stories
from staff.models import Team, User


@transaction.atomic
def load(*, now: datetime, say: Callable[[str], object]) -> int:
    """Build the whole demo in one transaction (a crash leaves nothing half done); return how many tickets."""
    lay_ground(now=now)
    say("colleagues and guests …")
    colleagues = {each.name.split()[0]: _colleague(each) for each in people.COLLEAGUES}
    guests: dict[str, Customer] = {}
    for guest in people.GUESTS:
        guests[guest.key] = _guest(guest, guests, now=now)
    _open_every_day()
    calendar = company_calendar()

    def opened_at(story: Story) -> datetime:
        if story.open_minutes_ago:
            return clockwork.open_minutes_ago(story.open_minutes_ago, calendar=calendar, now=now)
        return clockwork.days_ago(story.days_ago, story.at, now=now)

    told = stories()
    for story in sorted(told, key=opened_at):
        say(f"{story.who}: {story.text[:60]}…")
        playing.play(story, guests[story.who], colleagues, opened_at=opened_at(story), now=now)
    ringing.ring_due(now=now)
    settle_past_mail(now=now)
    return len(told)


def _open_every_day() -> None:
    """A restaurant's hours."""
    days = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
    week = {day: [["07:00", "23:00"]] for day in days}
    BusinessCalendar.objects.filter(name="Opening hours").update(week=week)


def _colleague(each: people.Colleague) -> User:
    user = User.objects.filter(email=each.email).first()
    if user is None:
        user = User.objects.create_user(each.email, each.name, people.PASSWORD, role=each.role)
    teams = [Team.objects.get_or_create(slug=name.lower(), defaults={"name": name})[0] for name in each.teams]
    user.teams.set(teams)
    return user


def _guest(guest: people.Guest, known: dict[str, Customer], *, now: datetime) -> Customer:
    customer = find_or_create(
        name=guest.name, email=guest.email, phone=guest.phone, now=now - timedelta(days=200)
    )
    customer.kind, customer.is_special = guest.kind, guest.is_special
    customer.organisation = known.get(guest.organisation)
    customer.save(update_fields=["kind", "is_special", "organisation"])
    if guest.need:
        note_need(customer, kind=guest.need[0], note=guest.need[1], now=now)
    if guest.greetings:
        record_consent(
            customer,
            purpose="greetings",
            is_given=True,
            source="order form",
            wording="May we wish you a happy birthday?",
            now=now - timedelta(days=200),
        )
    return customer
