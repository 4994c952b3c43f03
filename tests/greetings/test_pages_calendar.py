"""The calendar, a day's list and one greeting: what is shown, what is decided, what hostile hands can do."""

from __future__ import annotations

import csv
import io
from datetime import date, datetime, timedelta
from typing import Any

import pytest
from django.test import Client
from django.utils import timezone

from complaints.opening import open_ticket
from customers.consenting import record_consent
from customers.models import Customer
from greetings import planning, releasing
from greetings.models import Greeting, OccasionDate
from helpdesk.web.tokens import make_token
from messaging.models import OutboundMessage
from staff.models import User
from tests import cast
from tests.architecture.greeted import birthdays, has_birthday

State = Greeting.State
TODAY = "/desk/greetings/2026-11-18/"


@pytest.fixture
def people(lena: User, now: datetime) -> dict[str, Customer]:
    """Gita is greeted today, Chen's is held, Sara is special; Noor was never asked. Tomorrow it is Tom."""
    birthdays(by=lena, now=now)
    found = {
        name: cast.customer(f"{name} X", email=f"{name}@example.org")
        for name in ("gita", "chen", "sara", "tom", "noor")
    }
    Customer.objects.filter(pk=found["sara"].pk).update(is_special=True)
    for name, ahead in (("gita", 0), ("chen", 0), ("sara", 0), ("tom", 1)):
        has_birthday(found[name], now=now, ahead=ahead)
    open_ticket(customer=found["chen"], text="It was cold.", channel="phone", now=now)
    planning.plan(now=now)
    return found


@pytest.fixture
def lead(as_: Any, lena: User) -> Client:
    return as_(lena)


def of(customer: Customer) -> Greeting:
    return Greeting.objects.get(customer=customer)


def test_the_calendar_says_how_many_go_and_why_others_do_not(people: dict[str, Any], lead: Client) -> None:
    page = lead.get("/desk/greetings/")
    today, tomorrow = page.context["ahead"][:2]
    assert {part.standing.key: part.count for part in today.parts} == {"planned": 1, "held": 1, "personal": 1}
    [held] = [part for part in today.parts if part.standing.key == "held"]
    assert [(each.count, each.sentence) for each in held.reasons] == [(1, "They have an open complaint.")]
    assert (today.occasions, tomorrow.going) == (("Birthday",), 1)
    assert len(page.context["ahead"]) == 7


def test_how_it_went_reads_the_mail(people: dict[str, Any], lead: Client, now: datetime) -> None:
    releasing.release_due(now=now)
    mail = OutboundMessage.objects.filter(purpose="greeting")
    for state, key in (("queued", "going"), ("uncertain", "uncertain"), ("failed", "failed")):
        mail.update(state=state)
        today = lead.get("/desk/greetings/").context["behind"][0]
        assert {part.standing.key: part.count for part in today.parts} == {key: 1}, state
        assert len(lead.get(f"{TODAY}?show={key}").context["rows"]) == 1
    mail.update(state="sent", sent_at=now, bounced_at=now)
    today = lead.get("/desk/greetings/").context["behind"][0]
    assert [part.standing.key for part in today.parts] == ["bounced"]


def test_the_list_is_filtered_by_state_reason_and_name(people: dict[str, Any], lead: Client) -> None:
    def names(query: str) -> set[str]:
        return {row.greeting.customer.name for row in lead.get(f"{TODAY}?{query}").context["rows"]}

    assert names("") == {"gita X", "chen X", "sara X"}
    assert names("show=held") == names("show=held&why=open_complaint") == {"chen X"}
    assert names("show=held&why=call_back") == set()
    assert names("q=gita") == {"gita X"}
    assert names("show=nonsense&why=nonsense&after=zzz") == {"gita X", "chen X", "sara X"}
    assert lead.get(f"{TODAY}?q=%00").status_code == 400


@pytest.mark.parametrize("day", ["2026-02-30", "0000-01-01", "99999-01-01", "2026-1-1"])
def test_what_is_no_day_is_not_there(lead: Client, day: str) -> None:
    assert lead.get(f"/desk/greetings/{day}/").status_code == 404
    assert lead.get("/desk/greetings/", {"day": day}).status_code == 200


def test_a_day_is_asked_for_by_its_date(lead: Client) -> None:
    assert lead.get("/desk/greetings/?day=2026-11-18").headers["Location"] == TODAY


def test_one_is_taken_out_and_put_back(
    people: dict[str, Any], lead: Client, lena: User, now: datetime
) -> None:
    gita = of(people["gita"])
    lead.post(f"/desk/greetings/{gita.pk}/removal/", {"note": "Her mother died.", "back": TODAY})
    gita.refresh_from_db()
    assert (gita.state, gita.decided_by, gita.note) == (State.TAKEN_OUT, lena, "Her mother died.")
    planning.plan(now=now)
    assert releasing.release_due(now=now) == 0
    # Twice is once, and says so.
    again = lead.post(f"/desk/greetings/{gita.pk}/removal/", {"back": TODAY}, follow=True)
    assert "decided already" in again.content.decode()
    lead.post(f"/desk/greetings/{gita.pk}/return/")
    assert of(people["gita"]).state == State.PLANNED


def test_htmx_gets_the_row_as_it_stands_now(people: dict[str, Any], lead: Client) -> None:
    piece = lead.post(
        f"/desk/greetings/{of(people['gita']).pk}/removal/", {"back": TODAY}, headers={"HX-Request": "true"}
    )
    assert piece.status_code == 200
    assert "Taken out" in piece.content.decode()
    assert "Put back" in piece.content.decode()
    assert "<html" not in piece.content.decode()


def test_nobody_is_led_elsewhere_after_a_decision(people: dict[str, Any], lead: Client) -> None:
    for back in ("https://evil.example/", "//evil.example/", "javascript:alert(1)"):
        answer = lead.post(f"/desk/greetings/{of(people['gita']).pk}/removal/", {"back": back})
        assert answer.headers["Location"].startswith("/desk/greetings/")


def test_agents_decide_only_about_people_they_look_after(
    people: dict[str, Any], as_: Any, ana: User, otto: User, now: datetime
) -> None:
    chen, gita = of(people["chen"]), of(people["gita"])
    Greeting.objects.filter(pk=chen.pk).update(owner=ana)
    mine, theirs = as_(ana), as_(otto)
    assert mine.get("/desk/greetings/").status_code == 403
    assert mine.post(f"/desk/greetings/{chen.pk}/removal/").status_code == 403
    assert mine.get(f"/desk/greetings/{chen.pk}/").status_code == 200
    assert [row.greeting for row in mine.get("/desk/greetings/personal/").context["rows"]] == [chen]
    assert [row.greeting for row in mine.get("/desk/my-day/").context["sections"][0].context["rows"]] == [
        chen
    ]
    for browser, pk in ((mine, gita.pk), (theirs, chen.pk), (mine, 10**15)):
        assert browser.get(f"/desk/greetings/{pk}/").status_code == 404
        assert browser.post(f"/desk/greetings/{pk}/personal/").status_code == 404
    assert theirs.get("/desk/greetings/personal/").context["rows"] == []

    mine.post(f"/desk/greetings/{chen.pk}/personal/", {"note": "He laughed."})
    chen.refresh_from_db()
    assert (chen.state, chen.decided_by, chen.note) == (State.GREETED, ana, "He laughed.")
    assert mine.get("/desk/greetings/personal/").context["rows"] == []


def test_special_customers_stand_in_the_list_of_people_to_greet(people: dict[str, Any], lead: Client) -> None:
    page = lead.get("/desk/greetings/personal/")
    assert {row.greeting.customer.name for row in page.context["rows"]} == {"sara X", "chen X"}
    assert lead.get("/desk/greetings/personal/?show=mine").context["rows"] == []


def test_a_note_that_is_too_long_is_not_lost(people: dict[str, Any], lead: Client) -> None:
    note = "x" * 301
    page = lead.post(f"/desk/greetings/{of(people['sara']).pk}/personal/", {"note": note})
    assert page.status_code == 422
    assert note in page.content.decode()


def test_the_mail_is_shown_as_it_will_be_and_as_it_was(
    people: dict[str, Any], lead: Client, now: datetime
) -> None:
    Customer.objects.filter(pk=people["gita"].pk).update(name='<script>alert("x")</script> {company}')
    gita = of(people["gita"])
    before = lead.get(f"/desk/greetings/{gita.pk}/mail/")
    assert "<script>" not in before.content.decode()
    assert "sandbox" in before.headers["Content-Security-Policy"]
    assert before.headers["X-Frame-Options"] == "SAMEORIGIN"
    releasing.release_due(now=now)
    OutboundMessage.objects.filter(purpose="greeting").update(html="<p>As it was</p>")
    assert "As it was" in lead.get(f"/desk/greetings/{gita.pk}/mail/").content.decode()


def test_nobody_else_sees_the_link_that_decides_for_a_customer(
    people: dict[str, Any], lead: Client, now: datetime
) -> None:
    gita = of(people["gita"])
    token = make_token("unsubscribe", people["gita"].public_id)

    def pages() -> list[str]:
        return [lead.get(f"/desk/greetings/{gita.pk}/{page}").content.decode() for page in ("", "mail/")]

    before = pages()
    releasing.release_due(now=now)
    mail = OutboundMessage.objects.get(purpose="greeting")
    assert token in mail.text
    assert token in mail.html
    for shown in (*before, *pages()):
        assert token not in shown
        assert "/unsubscribe/ (their own link)" in shown
    assert "<u>I would rather not be greeted</u>" in pages()[1]


def test_the_file_holds_the_same_people_and_no_formula(people: dict[str, Any], lead: Client) -> None:
    Customer.objects.filter(pk=people["gita"].pk).update(name='=HYPERLINK("https://evil.example")')
    file = lead.get(f"{TODAY}list.csv?show=planned").getvalue().decode("utf-8-sig")
    rows = list(csv.DictReader(io.StringIO(file)))
    assert [row["Name"] for row in rows] == ['\'=HYPERLINK("https://evil.example")']
    assert [row["State"] for row in rows] == ["Will go"]
    assert len(list(csv.reader(io.StringIO(lead.get(f"{TODAY}list.csv").getvalue().decode())))) == 4


def test_an_estimated_day_waits_for_a_person(
    people: dict[str, Any], lead: Client, lena: User, now: datetime
) -> None:
    today = timezone.localdate(now)
    eid = OccasionDate.objects.create(
        occasion="eid_al_fitr", year=2026, on=today + timedelta(days=4), is_estimated=True
    )
    assert "not confirmed" in lead.get("/desk/greetings/").content.decode()
    path = f"/desk/greetings/dates/{eid.pk}/confirmation/"
    for bad in ("2026-13-01", "soon", "2027-11-18", ""):
        page = lead.post(path, {"on": bad})
        assert page.status_code == 422
        assert page.context["to_confirm"][0][2].errors["on"]
    lead.post(path, {"on": (today + timedelta(days=5)).isoformat()})
    eid.refresh_from_db()
    assert (eid.on, eid.confirmed_by) == (date(2026, 11, 23), lena)
    assert not lead.get("/desk/greetings/").context["to_confirm"]


def test_one_click_takes_the_planned_greeting_out_at_once(people: dict[str, Any], lead: Client) -> None:
    token = make_token("unsubscribe", people["gita"].public_id)
    Client().get(f"/unsubscribe/{token}/?for=greetings")
    assert of(people["gita"]).state == State.PLANNED, "a scanner that looks changes nothing"
    Client().post(f"/unsubscribe/{token}/?for=greetings", {"List-Unsubscribe": "One-Click"})
    gita = of(people["gita"])
    assert (gita.state, gita.reason) == (State.DROPPED, "withdrawn")
    assert "want no greetings" in lead.get(f"/desk/greetings/{gita.pk}/").content.decode()


def test_days_are_chosen_on_the_preference_page(people: dict[str, Any], now: datetime) -> None:
    path = f"/unsubscribe/{make_token('unsubscribe', people['gita'].public_id)}/"
    shown = Client().get(path).content.decode()
    assert 'name="days" value="easter"' in shown
    Client().post(path, {"wanted": "greetings", "days-shown": "1", "days": ["easter", "nonsense"]})
    gita = of(people["gita"])
    assert (gita.state, gita.reason) == (State.DROPPED, "not_wanted")
    Client().post(path, {"wanted": "greetings", "days-shown": "1", "days": ["birthday"]})
    planning.plan(now=now)
    assert of(people["gita"]).state == State.PLANNED


def test_an_agent_notes_what_a_customer_said(people: dict[str, Any], as_: Any, otto: User) -> None:
    gita, browser = people["gita"], as_(otto)
    path = f"/desk/greetings/of/{gita.pk}/choices/"
    refused = browser.post(path, {"occasion-occasion": "easter", "occasion-answer": "yes"})
    assert refused.status_code == 422
    browser.post(
        path, {"occasion-occasion": "diwali", "occasion-answer": "yes", "occasion-source": "on the phone"}
    )
    said = gita.occasion_choices.get()
    assert (said.occasion, said.is_wanted, said.source) == ("diwali", True, "on the phone")
    page = browser.get(f"/desk/greetings/of/{gita.pk}/").content.decode()
    assert "on the phone" in page
    assert "only after the customer" in page


def test_a_withdrawn_yes_is_said_on_the_customers_piece(
    people: dict[str, Any], lead: Client, now: datetime
) -> None:
    record_consent(people["tom"], purpose="greetings", is_given=False, source="phone", now=now)
    assert "They want no greetings" in lead.get(f"/desk/greetings/of/{people['tom'].pk}/").content.decode()
    assert "never asked" in lead.get(f"/desk/greetings/of/{people['noor'].pk}/").content.decode()
