"""A personal greeting goes to another colleague: told, kept by planning, refused for whom it would hurt."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

import pytest

from complaints.models import NamedColleague
from complaints.opening import open_ticket
from customers.models import Customer
from greetings import planning, releasing
from greetings.deciding import AlreadyDecided, greet_personally
from greetings.handing_over import NotForThem, hand_over
from greetings.models import Greeting, Programme
from staff.models import Notification, User
from tests.greetings.people import willing

State = Greeting.State
LIST = "/desk/greetings/personal/"


@pytest.fixture
def special(birthdays: Programme, now: datetime) -> Greeting:
    """Sara is to be greeted in person today."""
    willing("Sara Said", birthday=(11, 18), said_at=now, is_special=True)
    planning.plan(now=now)
    return Greeting.objects.get()


def to(user: User) -> dict[str, str]:
    return {"owner": str(user.pk)}


def titles(user: User) -> list[str]:
    return list(Notification.objects.filter(user=user).order_by("pk").values_list("title", flat=True))


def test_the_new_one_is_told_at_once_and_on_the_day(
    special: Greeting, lena: User, ana: User, now: datetime
) -> None:
    hand_over(special, to=ana, by=lena, now=now)
    hand_over(special, to=ana, by=lena, now=now + timedelta(minutes=1))
    special.refresh_from_db()
    assert (special.owner, special.handed_by, special.handed_at) == (ana, lena, now)
    assert titles(ana) == ["Birthday of Sara Said on 18 November: yours to greet in person"]
    releasing.release_due(now=now + timedelta(minutes=2))
    assert titles(ana)[1:] == ["Birthday of Sara Said today: greet them personally"]
    assert titles(lena) == []


def test_planning_leaves_the_chosen_one(
    special: Greeting, lena: User, ana: User, ben: User, now: datetime
) -> None:
    """Ben gets Sara's ticket later; that her birthday is Ana's was a person's word."""
    hand_over(special, to=ana, by=lena, now=now)
    ticket = open_ticket(customer=special.customer, text="Cold.", channel="phone", now=now)
    type(ticket).objects.update(owner=ben)
    for minutes in (10, 20):
        planning.plan(now=now + timedelta(minutes=minutes))
    special.refresh_from_db()
    assert (special.state, special.owner) == (State.HELD, ana)
    assert planning.plan(now=now + timedelta(minutes=30)).changed == 0


def test_nobody_gets_a_greeting_they_could_not_make(
    special: Greeting, lena: User, ana: User, ben: User, now: datetime
) -> None:
    User.objects.filter(pk=ben.pk).update(is_active=False)
    ticket = open_ticket(customer=special.customer, text="Rude.", channel="phone", now=now)
    NamedColleague.objects.create(ticket=ticket, name="Ana", user=ana)
    for other in (ana, User.objects.get(pk=ben.pk)):
        with pytest.raises(NotForThem):
            hand_over(special, to=other, by=lena, now=now)
    greet_personally(special, by=lena, now=now)
    with pytest.raises(AlreadyDecided):
        hand_over(special, to=lena, by=lena, now=now)
    special.refresh_from_db()
    assert (special.owner, special.handed_at) == (None, None)


def test_it_is_handed_on_from_list_to_list(
    special: Greeting, as_: Any, lena: User, ana: User, ben: User, otto: User, now: datetime
) -> None:
    path = f"/desk/greetings/{special.pk}/owner/"
    assert as_(ana).post(path, to(ana)).status_code == 404
    page = as_(lena).get(LIST)
    assert {ana, ben, otto, lena} == set(page.context["rows"][0].others)
    answer = as_(lena).post(path, to(ana) | {"back": LIST}, follow=True)
    assert "Ana Achieng greets Sara Said." in answer.content.decode()
    assert "given to them by Lena" in as_(ana).get(f"/desk/greetings/{special.pk}/").content.decode()
    answer = as_(ana).post(path, to(ben))
    assert answer["Location"] == LIST, "her own page of it is gone"
    assert as_(ana).post(path, to(ana)).status_code == 404, "a stale page"
    assert as_(ben).get(LIST).context["rows"][0].greeting == special
    assert as_(ben).get("/desk/my-day/").content.decode().count("Sara Said") > 0


@pytest.mark.parametrize("owner", ["", "x", "0", "9" * 30, "-1", "\x00"])
def test_a_forged_choice_changes_nothing(owner: str, special: Greeting, as_: Any, lena: User) -> None:
    before = Greeting.objects.values().get()
    path = f"/desk/greetings/{special.pk}/owner/"
    answer = as_(lena).post(path, {"owner": owner, "back": "https://evil.example/"})
    assert answer.status_code in {303, 400}
    if answer.status_code == 303:
        assert answer["Location"] == f"/desk/greetings/{special.pk}/"
    assert Greeting.objects.values().get() == before


def test_a_missed_one_is_still_shown_to_its_owner_the_day_after(
    special: Greeting, as_: Any, lena: User, ana: User, now: datetime
) -> None:
    hand_over(special, to=ana, by=lena, now=now)
    Greeting.objects.update(state=State.MISSED, on=special.on - timedelta(days=1))
    assert [row.greeting for row in as_(ana).get(LIST).context["rows"]] == [special]


def test_others_of_the_list_are_read_at_once(
    birthdays: Programme, as_: Any, lena: User, now: datetime, django_assert_max_num_queries: Any
) -> None:
    browser, counts = as_(lena), []
    for many in (2, 9):
        for number in range(many):
            willing(f"V{many}{number} Vip", birthday=(11, 18), said_at=now, is_special=True)
        planning.plan(now=now)
        with django_assert_max_num_queries(40) as asked:
            assert len(browser.get(LIST).context["rows"]) == Customer.objects.count()
        counts.append(len(asked.captured_queries))
    assert counts[0] == counts[1]
