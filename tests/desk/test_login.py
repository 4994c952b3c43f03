"""The door of the desk."""

from __future__ import annotations

from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from complaints.models import Ticket
from staff.models import Notification, User
from tests import cast

pytestmark = pytest.mark.django_db
LOGIN = "/login/"


def _log_in(client: Client, email: str, password: str = cast.PASSWORD, **extra: str) -> Any:
    return client.post(LOGIN, {"username": email, "password": password, **extra})


def test_logging_in_leads_to_the_queue_under_a_new_session(client: Client, ana: User) -> None:
    client.get(LOGIN)
    before = client.session.session_key
    assert _log_in(client, "ANA@kept.example ").headers["Location"] == reverse("complaints:queue")
    assert client.session.session_key != before


def test_every_refusal_reads_the_same_and_keeps_the_address(client: Client, ana: User, ben: User) -> None:
    ben.is_active = False
    ben.save()
    answers = [
        _log_in(client, "nobody@kept.example"),
        _log_in(client, ana.email, "qqzzyy-guess"),
        _log_in(client, ben.email),
    ]
    assert {answer.status_code for answer in answers} == {422}
    said = {str(answer.context["form"].non_field_errors()) for answer in answers}
    assert len(said) == 1
    assert ana.email in answers[1].content.decode()
    assert "qqzzyy-guess" not in answers[1].content.decode()


@pytest.mark.parametrize(
    "wanted", ["//evil.example/", "https://evil.example/", "/\\evil.example", "javascript:x"]
)
def test_next_never_leads_elsewhere(client: Client, ana: User, wanted: str) -> None:
    assert _log_in(client, ana.email, next=wanted).headers["Location"] == reverse("complaints:queue")


def test_next_on_this_site_is_kept(client: Client, ana: User) -> None:
    asked = client.get(reverse("complaints:my_day"))
    assert asked.headers["Location"] == f"{LOGIN}?next=/desk/my-day/"
    assert _log_in(client, ana.email, next="/desk/my-day/").headers["Location"] == "/desk/my-day/"


def test_guessing_one_account_is_slowed_down_whoever_exists(client: Client, ana: User, now: Any) -> None:
    for email in (ana.email, "nobody@kept.example"):
        codes = [
            client.post(LOGIN, {"username": email, "password": "x"}, REMOTE_ADDR=f"10.0.0.{turn}").status_code
            for turn in range(10)
        ]
        assert codes[0] == 422
        assert codes[-1] == 429


def test_one_address_may_not_try_for_ever_and_cannot_lie_about_itself(
    client: Client, ana: User, now: Any
) -> None:
    codes = [
        client.post(
            LOGIN,
            {"username": f"{turn}@kept.example", "password": "x"},
            headers={"X-Forwarded-For": f"1.1.1.{turn}"},
        ).status_code
        for turn in range(22)
    ]
    assert codes[-1] == 429


def test_somebody_who_left_is_out_at_once(as_: Any, ana: User) -> None:
    browser = as_(ana)
    assert browser.get("/desk/").status_code == 200
    User.objects.filter(pk=ana.pk).update(is_active=False)
    assert browser.get("/desk/").status_code == 302


def test_a_new_password_ends_every_other_session(as_: Any, ana: User) -> None:
    here, there = as_(ana), as_(ana)
    new = "another-long-passphrase"
    form = {"old_password": cast.PASSWORD, "new_password1": new, "new_password2": new}
    assert here.post(reverse("staff:password"), form).status_code == 303
    assert here.get("/desk/").status_code == 200
    assert there.get("/desk/").status_code == 302


def test_a_weak_password_is_refused_beside_the_field(as_: Any, ana: User) -> None:
    form = {"old_password": cast.PASSWORD, "new_password1": "12345", "new_password2": "12345"}
    assert as_(ana).post(reverse("staff:password"), form).status_code == 422


@pytest.mark.parametrize("typed", ["\x00", "a\x00b@kept.example", "😀" * 200, "x" * 100_000, "\u202e@x"])
def test_strange_names_are_no_errors(client: Client, ana: User, typed: str) -> None:
    assert _log_in(client, typed).status_code in {422, 429}


def test_the_admin_has_no_door_of_its_own(client: Client, as_: Any, ana: User, ada: User) -> None:
    assert client.get("/admin/", follow=True).redirect_chain[-1][0].startswith(LOGIN)
    assert client.get("/admin/login/").headers["Location"].startswith(LOGIN)
    assert as_(ana).get("/admin/login/?next=/admin/").status_code == 403
    assert as_(ada).get("/admin/").status_code == 200


def test_the_last_administrator_stays_one(as_: Any, ada: User) -> None:
    page = reverse("admin:staff_user_change", args=[ada.pk])
    form = {"name": "Ada", "email": ada.email, "role": "agent", "is_active": "on"}
    assert "only administrator" in as_(ada).post(page, form).content.decode()
    ada.refresh_from_db()
    assert ada.rights.administer


def test_logging_out_needs_a_post_and_ends_the_session(as_: Any, ana: User) -> None:
    browser = as_(ana)
    assert browser.get("/logout/").status_code == 405
    assert browser.post("/logout/").headers["Location"] == LOGIN
    assert browser.get("/desk/").status_code == 302


def test_switching_single_keys_off_shows_on_every_page(as_: Any, ana: User) -> None:
    browser = as_(ana)
    assert 'data-hotkeys="off"' not in browser.get("/desk/").content.decode()
    browser.post(reverse("staff:keys"), {})
    assert 'data-hotkeys="off"' in browser.get("/desk/").content.decode()


def test_notifications_are_read_by_a_post_and_only_ones_own(as_: Any, ana: User, ben: User, now: Any) -> None:
    mine = Notification.objects.create(
        user=ana, key="a", title="Chen wrote", path="/desk/my-day/", created_at=now
    )
    theirs = Notification.objects.create(
        user=ben, key="a", title="Secret of Ben", path="/desk/", created_at=now
    )
    browser = as_(ana)
    page = browser.get(reverse("staff:notifications")).content.decode()
    assert "Chen wrote" in page
    assert "Secret of Ben" not in page
    mine.refresh_from_db()
    assert mine.read_at is None
    led = browser.post(reverse("staff:notification_reading", args=[mine.pk]))
    assert led.headers["Location"] == "/desk/my-day/"
    mine.refresh_from_db()
    assert mine.read_at is not None
    assert browser.post(reverse("staff:notification_reading", args=[theirs.pk])).status_code == 404


def test_a_form_sent_after_the_session_ended_gives_its_words_back(
    as_: Any, ana: User, ticket: Ticket
) -> None:
    browser = as_(ana)
    browser.logout()
    page = browser.post(
        reverse("complaints:messages", args=[ticket.number]),
        {"kind": "reply", "body": "A long answer that nobody should have to type twice."},
        headers={"referer": f"http://testserver/desk/tickets/{ticket.number}/"},
    )
    text = page.content.decode()
    assert page.status_code == 401
    assert "A long answer that nobody should have to type twice." in text
    assert f"?next=%2Fdesk%2Ftickets%2F{ticket.number}%2F" in text


def test_the_way_back_never_leads_to_another_site(client: Client, ticket: Ticket) -> None:
    address = reverse("complaints:messages", args=[ticket.number])
    page = client.post(address, {"body": "x"}, headers={"referer": "https://evil.example/desk/"})
    assert "evil" not in page.content.decode()
