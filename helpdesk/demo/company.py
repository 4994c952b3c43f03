"""Load the demo: colleagues, guests, their orders, then eighteen months, deed by deed in their order."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator, Mapping
from datetime import datetime, timedelta
from functools import partial

from django.conf import settings
from django.db import transaction

from complaints import ringing
from complaints.models import BusinessCalendar
from complaints.policies import company_calendar
from complaints.resolving import close_finished
from complaints.setting_up import lay_ground
from customers.changes import unfollowed
from customers.models import Customer
from feedback.inviting import send_due
from helpdesk.demo import buying, clockwork, incoming, parting, people, playing, wishing
from helpdesk.demo.coming import come
from helpdesk.demo.filing import file_orders
from helpdesk.demo.lives import Life, lives
from helpdesk.demo.older import older_stories
from helpdesk.demo.past import settle_past
from helpdesk.demo.posting import trouble_the_post
from helpdesk.demo.stories import Story, stories
from staff.models import Team, User

Say = Callable[[str], object]
Deed = tuple[datetime, Callable[[], object]]
SEED = 1803  # the same company every time


@unfollowed()
@transaction.atomic
def load(*, now: datetime, say: Say, share: float = 1.0) -> int:
    """Build the whole demo in one transaction (a crash leaves nothing half done); return how many tickets.

    share: of the older complaints and the guests without a story; fewer load quicker, for tests.
    """
    lay_ground(now=now)
    _open_every_day()
    rng = random.Random(SEED)  # noqa: S311 - a demo
    colleagues = _hire()
    everybody = lives(rng, share=share)
    told = [*older_stories(everybody, rng, share=share), *stories()]
    parting.say_why(everybody, rng)
    say(f"{len(colleagues)} colleagues, {len(everybody)} guests …")
    customers: dict[str, Customer] = {}
    wishing.set_up(by=colleagues["Maria"], now=clockwork.days_ago(540, "09:00", now=now))
    dated = list(_dated(told, now=now))
    deeds: list[Deed] = [
        *(_coming(life, customers, rng, now=now) for life in everybody),
        *((at, partial(_play, story, customers, colleagues, at=at, now=now)) for story, at in dated),
        *(deed for life in everybody for deed in _partings(life, customers, colleagues, now=now)),
        *_sweeps(now=now),
        *wishing.past_weeks(by=colleagues["Maria"], now=now),
    ]
    _live_through(deeds, say)
    _belong_together(customers)
    say(f"{buying.buy(everybody, customers, rng, stories=dated, now=now):,} orders …")
    say("today …")
    ringing.ring_due(now=now)
    wishing.greet_now(now=now)
    file_orders(customers, by=colleagues["Maria"], now=now)
    trouble_the_post(now=now)
    incoming.answer_a_greeting(now=now)
    incoming.write_from_elsewhere(customers["priya"], now=now)
    incoming.send_rubbish(now=now)
    settle_past(now=now)
    return len(told)


def _live_through(deeds: list[Deed], say: Say) -> None:
    """Do everything in the order in which it happened."""
    month = ""
    for at, deed in sorted(deeds, key=lambda each: each[0]):
        if f"{at:%B %Y}" != month:
            month = f"{at:%B %Y}"
            say(f"{month} …")
        deed()


def _dated(told: list[Story], *, now: datetime) -> Iterator[tuple[Story, datetime]]:
    calendar = company_calendar()
    for story in told:
        if story.open_minutes_ago:
            yield story, clockwork.open_minutes_ago(story.open_minutes_ago, calendar=calendar, now=now)
        else:
            yield story, clockwork.days_ago(story.days_ago, story.at, now=now)


def _play(
    story: Story,
    customers: Mapping[str, Customer],
    colleagues: Mapping[str, User],
    *,
    at: datetime,
    now: datetime,
) -> None:
    playing.play(story, customers[story.who], colleagues, opened_at=at, now=now)


def _partings(
    life: Life, customers: Mapping[str, Customer], colleagues: Mapping[str, User], *, now: datetime
) -> Iterator[Deed]:
    return parting.partings(life, customers, by=colleagues["Lena"], now=now)


def _coming(life: Life, customers: dict[str, Customer], rng: random.Random, *, now: datetime) -> Deed:
    at = clockwork.days_ago(life.first, "08:00", now=now)

    def arrive() -> None:
        customer = customers[life.guest.key] = come(life, now=at)
        wishing.note_day(life.guest.key, customer, rng, said_at=at, now=now)

    return at, arrive


def _sweeps(*, now: datetime) -> Iterator[Deed]:
    """What the sweeps do: ask how it was, and close what was resolved a week ago, if nothing is owed."""
    week = timedelta(days=settings.CLOSE_AFTER_DAYS)
    for days in range(540, -1, -7):
        at = clockwork.days_ago(days, "04:00", now=now)
        yield at, partial(send_due, now=at)
        yield at, partial(close_finished, before=at - week, now=at)


def _open_every_day() -> None:
    """A restaurant's hours."""
    days = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
    week = {day: [["07:00", "23:00"]] for day in days}
    BusinessCalendar.objects.filter(name="Opening hours").update(week=week)


def _hire() -> dict[str, User]:
    """The colleagues, by first name. One hash for all: each takes a third of a second, and they share it."""
    known = {user.email: user for user in User.objects.filter(email__in=[c.email for c in people.COLLEAGUES])}
    password, found = "", {}
    for each in people.COLLEAGUES:
        user = known.get(each.email)
        if user is None:
            user = User.objects.create_user(each.email, each.name, role=each.role)
            if not password:
                user.set_password(people.PASSWORD)
                password = user.password
            user.password = password
            user.save(update_fields=["password"])
        user.teams.set([_team(name) for name in each.teams])
        found[each.name.split()[0]] = user
    return found


def _team(name: str) -> Team:
    return Team.objects.get_or_create(slug=name.lower(), defaults={"name": name})[0]


def _belong_together(customers: Mapping[str, Customer]) -> None:
    for guest in people.GUESTS:
        if guest.organisation:
            customers[guest.key].organisation = customers[guest.organisation]
            customers[guest.key].save(update_fields=["organisation"])
