"""Who somebody is: guessed, borrowed, kept too long, promoted by a form field."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import pytest
from django.test import Client, RequestFactory

from complaints.models import Draft, Event, Ticket
from complaints.views.customer.home import FIND_BY_ADDRESS
from customers.models import Customer
from helpdesk.web import limits
from helpdesk.web.limits import client_address
from messaging.models import OutboundMessage
from staff.models import User
from staff.roles import Role
from tests import cast
from tests.architecture.browsing import Browser, said
from tests.architecture.world import World, build
from tests.cases.filling import filled

pytestmark = pytest.mark.django_db
ELSEWHERE = (
    "//evil.example/", "https://evil.example/", "/\\evil.example", "\\\\evil.example", "javascript:alert(1)",
    "https:evil.example", "/%0d%0aLocation:%20//evil.example", " //evil.example", "http:///evil.example",
    "//evil%E3%80%82example", "/\t/evil.example",
)  # fmt: skip


@pytest.fixture
def world(ground: None, now: datetime) -> World:
    return build(now=now)


def log_in(browser: Client, email: str, password: str = cast.PASSWORD, **more: Any) -> Any:
    return browser.post("/login/", {"username": email, "password": password, **more})


def test_a_session_planted_before_the_login_is_worth_nothing(client: Client, ana: User) -> None:
    client.cookies["kept_session"] = "planted0000000000000000000000000"
    log_in(client, ana.email)
    assert client.cookies["kept_session"].value != "planted0000000000000000000000000"
    stranger = Client()
    stranger.cookies["kept_session"] = "planted0000000000000000000000000"
    assert stranger.get("/desk/").status_code == 302


def test_logging_out_ends_the_session_everywhere_it_was_copied(client: Client, ana: User) -> None:
    log_in(client, ana.email)
    copy = Client()
    copy.cookies["kept_session"] = client.cookies["kept_session"].value
    assert copy.get("/desk/").status_code == 200
    assert client.get("/logout/").status_code == 405, "a link or a picture must not log anybody out"
    client.post("/logout/")
    assert copy.get("/desk/").status_code == 302


def test_a_page_that_gives_words_back_gives_no_password_back(world: World) -> None:
    """After the session ended, with a stale marker, too often: what was typed is shown, but no secret."""
    secret = "a-passphrase-longer-than-twenty"
    form = {"old_password": secret, "new_password1": secret, "password": secret, "note": "words " * 9}
    strict = Client(enforce_csrf_checks=True)
    strict.force_login(world.people["ana"])
    ana = Browser(world, "ana")
    answers = [Client().post("/desk/you/password/", form), strict.post("/desk/you/password/", form)]
    answers += [ana.ask("POST", "/desk/you/password/", form) for _turn in range(12)]
    assert {answer.status_code for answer in answers} == {401, 403, 422, 429}
    for answer in answers:
        assert secret not in answer.content.decode(), answer.status_code
    assert "words words" in answers[0].content.decode()


def test_somebody_who_left_can_do_nothing_with_what_is_still_open(world: World) -> None:
    browser, ticket = Browser(world, "ana"), world.ticket
    User.objects.filter(pk=world.people["ana"].pk).update(is_active=False)
    before = Event.objects.count(), Draft.objects.count()
    for noun in ("replies", "notes", "drafts", "assignment", "presence"):
        answer = browser.ask("POST", f"/desk/tickets/{ticket.number}/{noun}/", {"body": "x", "take": "1"})
        assert answer.status_code == 401, noun
    for path in ("/desk/live-token/", f"/desk/attachments/{world.file.pk}/", "/desk/notifications/"):
        assert browser.ask("GET", path).status_code == 302, path
    assert (Event.objects.count(), Draft.objects.count()) == before
    assert log_in(Client(), "ana@kept.example").status_code == 422


def test_a_role_taken_away_counts_at_the_next_click(world: World) -> None:
    browser = Browser(world, "ada")
    assert browser.ask("GET", "/admin/").status_code == 200
    User.objects.filter(pk=world.people["ada"].pk).update(role=Role.AGENT)
    assert browser.ask("GET", "/admin/").status_code == 302
    assert browser.ask("GET", "/desk/mail/outgoing/").status_code == 403
    assert browser.ask("GET", f"/desk/tickets/{world.ticket.number}/").status_code == 404


def test_a_new_password_by_an_administrator_ends_the_session(world: World) -> None:
    browser = Browser(world, "ana")
    form = {
        "password1": "quite-another-phrase",
        "password2": "quite-another-phrase",
        "usable_password": "true",
    }
    path = f"/admin/staff/user/{world.people['ana'].pk}/password/"
    assert Browser(world, "ada").ask("POST", path, form).status_code == 302
    assert browser.ask("GET", "/desk/").status_code == 302


def test_the_last_administrator_stays_one(world: World) -> None:
    ada = world.people["ada"]
    path = f"/admin/staff/user/{ada.pk}/change/"
    form = {"name": ada.name, "email": ada.email, "role": "agent", "is_active": "on"}
    answer = Browser(world, "ada").ask("POST", path, form)
    assert answer.status_code == 200
    assert "only administrator" in answer.content.decode()
    ada.refresh_from_db()
    assert ada.role == Role.ADMINISTRATOR


def test_no_redirect_leads_elsewhere(world: World) -> None:
    inside, row = Browser(world, "ana"), world.notification
    for wanted in ELSEWHERE:
        row.path = wanted
        row.save(update_fields=["path"])
        answers = [
            log_in(Client(), "ana@kept.example", next=wanted),
            inside.ask("GET", "/login/", QUERY_STRING=f"next={wanted.replace('%', '%25')}"),
            inside.ask("POST", "/desk/bulk/", {"back": wanted}),
            inside.ask("POST", f"/desk/notifications/{row.pk}/reading/", {"x": "1"}),
            Client().get("/admin/login/", {"next": wanted}),
        ]
        for answer in answers:
            assert answer.status_code in {302, 303}, wanted
            place = answer.headers["Location"]
            assert place.startswith("/"), place
            assert not place.startswith(("//", "/\\", "/\t")), place


def test_forms_take_only_their_own_fields(world: World) -> None:
    """Fields that a form does not have change nothing, whatever they are called."""
    ana, more = world.people["ana"], {
        "role": "administrator", "is_staff": "1", "is_superuser": "1", "is_active": "0", "status": "closed",
        "number": "1", "customer": "1", "public_id": "x", "version": "99", "queue_band": "0", "author": "1",
        "is_public": "1", "id": "1", "pk": "1", "opened_at": "2020-01-01", "repeat_count": "9", "by": "1",
        "deceased_at": "2020-01-01", "maybe_same_as": "1", "team": str(world.ticket.team_id), "owner": "1",
    }  # fmt: skip
    kept = ("number", "customer_id", "status", "owner_id", "public_id", "queue_band", "opened_at")
    before = Ticket.objects.values_list(*kept).get(pk=world.ticket.pk)
    browser, desk = Browser(world, "ana"), f"/desk/tickets/{world.ticket.number}/"
    browser.ask("POST", f"{desk}notes/", {"body": "a note", **more})
    browser.ask("POST", f"{desk}priority/", {"priority": "3", **more})
    browser.ask("POST", "/desk/you/keys/", {"uses_hotkeys": "on", **more})
    browser.ask(
        "POST", f"/desk/customers/{world.customer.pk}/record/", {"kind": "person", "name": "C", **more}
    )
    assert Ticket.objects.values_list(*kept).get(pk=world.ticket.pk) == before
    assert not world.ticket.messages.get(body="a note").is_public
    fresh = User.objects.get(pk=ana.pk)
    assert (fresh.role, fresh.is_active, fresh.is_superuser) == (Role.AGENT, True, False)
    customer = Customer.objects.get(pk=world.customer.pk)
    assert (customer.deceased_at, customer.maybe_same_as, customer.public_id) == (
        None, None, world.customer.public_id,
    )  # fmt: skip


def test_a_complaint_cannot_choose_its_place(client: Client, ground: None, now: datetime) -> None:
    wanted = {"priority": "4", "status": "closed", "team": "1", "owner": "1", "channel": "phone", "by": "1"}
    assert client.post("/complain/", filled(text="The soup was cold.", **wanted)).status_code == 303
    ticket = Ticket.objects.get()
    assert (ticket.status, ticket.channel, ticket.team, ticket.owner) == ("new", "web", None, None)
    assert ticket.priority < 4


def test_asking_for_a_lost_link_says_the_same_whoever_asks(world: World) -> None:
    number = str(world.ticket.number)
    pages = []
    for reference, email in (
        (number, "chen@example.org"),
        (number, "nobody@example.org"),
        ("99999999", "chen@example.org"),
    ):
        answer = Client().post("/find/", {"reference": reference, "email": email})
        assert answer.status_code == 303
        pages.append((answer.headers["Location"], said(Client().get(answer.headers["Location"]))))
    assert len(set(pages)) == 1
    assert OutboundMessage.objects.filter(purpose="account").count() == 1


@pytest.mark.parametrize(
    ("limit", "path", "form"),
    [
        (FIND_BY_ADDRESS, "/find/", {"reference": "1", "email": "a@example.org"}),
        (limits.LOGIN_BY_ADDRESS, "/login/", {"username": "a@example.org", "password": "x"}),
        (limits.COMPLAIN_BY_ADDRESS, "/complain/", {"text": "x", "email": "a@example.org"}),
        (limits.CASE_BY_ADDRESS, f"/case/{'A' * 43}/messages/", {"text": "x"}),
        (limits.CASE_BY_ADDRESS, f"/survey/{'A' * 43}/", {"rating": "1"}),
    ],
)
def test_guessing_is_slowed_down_at_every_open_door(
    ground: None, now: datetime, limit: limits.Limit, path: str, form: dict[str, str]
) -> None:
    """By the address that the connection has: what a header says of it counts only behind known proxies."""
    limits.wait_needed(limit, "127.0.0.1", cost=limit.times - 1)
    codes = [
        Client().post(path, form, headers={"X-Forwarded-For": f"9.9.9.{turn}"}).status_code
        for turn in range(3)
    ]
    assert codes[0] != 429
    assert codes[-1] == 429
    assert Client().post(path, form, REMOTE_ADDR="10.9.9.9").status_code != 429


@pytest.mark.parametrize(
    ("proxies", "header", "expected"),
    [
        (0, "1.1.1.1", "10.0.0.9"),
        (1, "1.1.1.1", "1.1.1.1"),
        (1, "6.6.6.6, 1.1.1.1", "1.1.1.1"),
        (2, "6.6.6.6, 1.1.1.1, 10.0.0.1", "1.1.1.1"),
        (2, "1.1.1.1", "10.0.0.9"),
        (1, "", "10.0.0.9"),
        (1, " , ,", "10.0.0.9"),
    ],
)
def test_the_address_is_that_which_the_last_trusted_proxy_saw(
    settings: Any, proxies: int, header: str, expected: str
) -> None:
    settings.TRUSTED_PROXY_COUNT = proxies
    request = RequestFactory().get("/", headers={"X-Forwarded-For": header}, REMOTE_ADDR="10.0.0.9")
    assert client_address(request) == expected


def test_a_foreign_host_makes_no_link(client: Client, ground: None, now: datetime) -> None:
    answer = client.post("/complain/", filled(), headers={"Host": "evil.example"})
    assert answer.status_code == 400
    client.post("/complain/", filled(), headers={"X-Forwarded-Host": "evil.example"})
    for row in OutboundMessage.objects.all():
        assert "evil.example" not in row.text + row.html
        assert "http://127.0.0.1:8000/case/" in row.text


def test_a_look_records_nothing(world: World) -> None:
    """Mail scanners open every link: no GET, HEAD or OPTIONS of a customer's page changes anything."""

    def state() -> list[Any]:
        return [Event.objects.count(), world.invitation.answers.count(), world.customer.consents.count()]

    before = state()
    for path in (
        f"/survey/{world.survey_token}/?rating=1&solved=no",
        f"/unsubscribe/{world.customer_token}/?for=surveys",
        f"/case/{world.resolved_token}/answer/?rating=5", f"/case/{world.case_token}/messages/?text=x",
    ):  # fmt: skip
        for method in ("GET", "HEAD", "OPTIONS"):
            assert Browser(world, "anonymous").ask(method, path).status_code in {200, 303, 405}, (
                method,
                path,
            )
    assert state() == before
