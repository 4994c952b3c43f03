"""A programme's form: its count, its texts, a preview on real people; bad input loses nothing."""

from __future__ import annotations

import re
from datetime import datetime
from typing import Any

import pytest
from django.test import Client

from customers.models import Customer
from greetings import planning
from greetings.models import Greeting, Programme, ProgrammeText
from helpdesk.web.tokens import make_token
from messaging.models import OutboundMessage
from staff.models import User
from tests import cast
from tests.architecture.greeted import birthdays, has_birthday

NEW = "/desk/greetings/programmes/new/"
BODY = "Dear {first_name|friend},\n\na good year!\n\n{company}"


def form(**changes: Any) -> dict[str, Any]:
    """What the page sends for one text in English, with changes."""
    return {
        "name": "New Year",
        "occasion": "new_year",
        "send_at": "09:00",
        "earliest": "08:00",
        "latest": "19:00",
        "audience-special": "",
        "texts-TOTAL_FORMS": "1",
        "texts-INITIAL_FORMS": "0",
        "texts-0-language": "en",
        "texts-0-subject": "Happy New Year, {first_name|friend}",
        "texts-0-body": BODY,
    } | changes


@pytest.fixture
def lead(as_: Any, lena: User) -> Client:
    return as_(lena)


@pytest.fixture
def gita(ground: None, now: datetime) -> Customer:
    return has_birthday(cast.customer("Gita Rai", email="gita@example.org"), now=now)


def test_a_programme_is_made_and_changed(lead: Client, lena: User) -> None:
    more = {
        "texts-TOTAL_FORMS": "2",
        "texts-1-language": "SW ",
        "texts-1-subject": "Heri",
        "texts-1-body": "Heri!",
    }
    answer = lead.post(NEW, form(**more, **{"audience-kinds": ["person"], "audience-orders_at_least": "3"}))
    made = Programme.objects.get()
    assert answer.headers["Location"] == f"/desk/greetings/programmes/{made.pk}/"
    assert (made.is_active, made.default_language, made.created_by) == (False, "en", lena)
    assert made.audience == {"kinds": ["person"], "orders_at_least": 3}
    assert set(made.texts.values_list("language", flat=True)) == {"en", "sw"}

    left_out = form(**more, **{"texts-1-DELETE": "on", "name": "New Year, all"})
    page = lead.post(answer.headers["Location"], left_out)
    assert page.status_code == 303, page.context["forms"].problems()
    made.refresh_from_db()
    assert (made.name, made.audience) == ("New Year, all", {})
    assert [text.language for text in made.texts.all()] == ["en"]


@pytest.mark.parametrize(
    ("field", "value", "said"),
    [
        ("texts-0-body", "Dear {frist_name},", "{frist_name}"),
        ("texts-0-body", "Dear {first_name,", "brace"),
        ("texts-0-subject", "You are {age} today", "age"),
        ("texts-0-body", "line\n" * 10_000, "shorten"),
        ("texts-0-body", "\u200b \u00a0", "Write what the greeting says."),
        ("texts-0-subject", "", "subject"),
        ("texts-0-language", "English!", "short code"),
        ("name", "x" * 81, "80"),
        ("occasion", "st_nobody", "st_nobody"),
        ("send_at", "25:00", "time"),
        ("send_at", "20:00", "quiet hours"),
        ("latest", "07:00", "later"),
        ("audience-orders_at_least", "-1", "0"),
        ("audience-ordered_within_days", "soon", "number"),
        ("audience-customer_for_days", "9" * 30, "36500"),
    ],
)
def test_what_is_wrong_stands_beside_its_field_and_nothing_typed_is_lost(
    lead: Client, field: str, value: str, said: str
) -> None:
    page = lead.post(NEW, form(**{field: value}))
    assert page.status_code == 422
    problems = page.context["forms"].problems()
    assert any(said in sentence for _label, _target, sentence in problems), problems
    assert all(f'id="{target}"' in page.content.decode() for _label, target, _sentence in problems if target)
    typed = value.strip()[:60] if field != "occasion" else BODY[:10]
    assert not typed or typed.split("\n")[0] in page.content.decode()
    assert BODY[:10] in page.content.decode() or field == "texts-0-body"
    assert not Programme.objects.exists()


def test_the_same_language_or_name_twice_is_refused(lead: Client, lena: User, now: datetime) -> None:
    twice = {"texts-TOTAL_FORMS": "2", "texts-1-language": "EN", "texts-1-subject": "a", "texts-1-body": "b"}
    page = lead.post(NEW, form(**twice))
    assert "in this language already" in page.content.decode()
    birthdays(by=lena, now=now)
    assert "of that name already" in lead.post(NEW, form(name="Birthdays")).content.decode()


@pytest.mark.parametrize(
    "tampered",
    [
        {"texts-TOTAL_FORMS": "many"},
        {"texts-TOTAL_FORMS": "100000"},
        {"texts-TOTAL_FORMS": "0"},
        {"texts-0-DELETE": "on"},
        {"audience-kinds": ["internal"]},
        {"audience-languages": ["xx"]},
        {"then": "nonsense", "name": ""},
    ],
)
def test_forged_forms_are_refused_in_words(lead: Client, tampered: dict[str, Any]) -> None:
    assert lead.post(NEW, form(**tampered)).status_code == 422
    for then in ("preview", "language", "another"):
        assert lead.post(NEW, form(**tampered) | {"then": then}).status_code == 200
    assert not Programme.objects.exists()


def test_text_of_every_script_comes_back_as_it_was(lead: Client) -> None:
    body = "عيد ميلاد سعيد {name|صديق} 🎂 नमस्ते\n\n<b>&amp;</b> 'x'"
    lead.post(NEW, form(**{"texts-0-body": body + "\x00\x07", "texts-0-subject": "🎉 \u202eevil"}))
    text = ProgrammeText.objects.get()
    assert (text.body, text.subject) == (body, "🎉 evil")


def test_one_language_more_keeps_what_was_typed_and_judges_nothing(lead: Client) -> None:
    page = lead.post(NEW, form(then="language", name="", **{"texts-0-body": "half {a"}))
    html = page.content.decode()
    assert page.status_code == 200
    assert 'name="texts-1-body"' in html
    assert re.search(r'name="texts-TOTAL_FORMS" value="2"', html)
    assert "half {a" in html
    assert not page.context["forms"].has_errors


def test_a_language_that_was_added_and_left_empty_is_none(lead: Client) -> None:
    empty = {"texts-TOTAL_FORMS": "2", "texts-INITIAL_FORMS": "2", "texts-1-language": " "}
    lead.post(NEW, form(**empty, **{"texts-1-subject": "", "texts-1-body": ""}))
    assert ProgrammeText.objects.get().language == "en"


def test_the_preview_is_for_a_real_person_and_names_what_is_unknown(lead: Client, gita: Customer) -> None:
    cast.customer("Dr. Okello", email="okello@example.org")
    seen = lead.post(NEW, form(then="preview", as_whom="gita")).context["preview"]
    assert (seen.customer, seen.mail.subject) == (gita, "Happy New Year, Gita")
    assert "a good year!" in seen.mail.text
    assert "…/unsubscribe/ (their own link)" in seen.mail.text
    assert make_token("unsubscribe", gita.public_id) not in f"{seen.mail}"
    unknown = lead.post(NEW, form(then="preview", as_whom="okello")).context["preview"]
    assert unknown.mail.subject == "Happy New Year, friend"
    another = lead.post(NEW, form(then="another", after=str(gita.pk))).context["preview"]
    assert another.customer.name == "Dr. Okello"
    around = lead.post(NEW, form(then="another", after=str(another.customer.pk))).context["preview"]
    assert around.customer == Customer.objects.earliest("pk")
    wrong = lead.post(NEW, form(then="preview", **{"texts-0-body": "Hi {nick}"})).context["preview"]
    assert "{nick}" in wrong.problem
    assert lead.post(NEW, form(then="preview", as_whom="nobody-at-all")).context["preview"].customer is None
    assert not Programme.objects.exists()


def test_the_preview_speaks_their_language(lead: Client, gita: Customer) -> None:
    Customer.objects.filter(pk=gita.pk).update(language="ar-EG")
    more = {
        "texts-TOTAL_FORMS": "2",
        "texts-1-language": "ar",
        "texts-1-subject": "سنة",
        "texts-1-body": "سعيدة",
    }
    seen = lead.post(NEW, form(then="preview", as_whom="gita", **more)).context["preview"]
    assert (seen.mail.language, seen.mail.subject) == ("ar", "سنة")


def test_the_count_lives(lead: Client, gita: Customer) -> None:
    cast.customer("Never asked", email="n@example.org")
    special = cast.customer("Sara", email="s@example.org")
    Customer.objects.filter(pk=special.pk).update(is_special=True)
    everybody = lead.get("/desk/greetings/audience/")
    assert (everybody.context["reach"].named, everybody.context["reach"].willing) == (3, 1)
    assert lead.get("/desk/greetings/audience/?audience-special=only").context["reach"].named == 1
    assert lead.get("/desk/greetings/audience/?audience-orders_at_least=many").context["reach"] is None


def test_on_off_and_whom_it_reaches(lead: Client, lena: User, gita: Customer, now: datetime) -> None:
    programme = birthdays(by=lena, now=now, is_active=False)
    path = f"/desk/greetings/programmes/{programme.pk}/"
    week = lead.get(path).context["week"]
    assert (week.mails, week.others) == (1, 0)
    assert "reaches 1 person by mail once it is on" in lead.get(path).content.decode()
    for _twice in range(2):
        lead.post(f"{path}switch/", {"to": "on"})
    planning.plan(now=now)
    assert lead.get(path).context["week"].mails == 1
    lead.post(f"{path}switch/", {"to": "off"})
    assert (Greeting.objects.get().state, Greeting.objects.get().reason) == ("dropped", "switched_off")


def test_a_test_goes_to_oneself_and_is_no_greeting(
    lead: Client, lena: User, gita: Customer, now: datetime
) -> None:
    programme = birthdays(by=lena, now=now)
    path = f"/desk/greetings/programmes/{programme.pk}/test/"
    lead.post(path, {"customer": str(gita.pk), "language": "en"})
    lead.post(path, {"customer": "9" * 40, "language": "\u202e" * 20})
    first, second = OutboundMessage.objects.order_by("created_at", "subject")
    assert {first.to_address, second.to_address} == {lena.email}
    assert {first.subject, second.subject} == {"[Test] Happy birthday, Gita", "[Test] Happy birthday, friend"}
    assert not Greeting.objects.exists()
    assert not first.unsubscribe_url
    assert "/unsubscribe/" not in first.text + first.html


def test_agents_have_no_programmes(as_: Any, ana: User, lena: User, now: datetime) -> None:
    programme = birthdays(by=lena, now=now)
    browser = as_(ana)
    for path in ("", "new/", f"{programme.pk}/"):
        assert browser.get(f"/desk/greetings/programmes/{path}").status_code == 403
    assert (
        browser.post(f"/desk/greetings/programmes/{programme.pk}/switch/", {"to": "off"}).status_code == 403
    )
    programme.refresh_from_db()
    assert programme.is_active
