"""The mail pages: who may see them, what they show, what their buttons do once and only once."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from django.test import Client
from django.utils import timezone

from messaging import leasing, receiving, suppressing
from messaging.models import InboundMessage, MailboxCopy, OutboundMessage
from staff.roles import Role
from tests.messaging.conftest import NOW, Queue, raw_mail

pytestmark = pytest.mark.django_db
Log = Callable[[Role], Client]
State = OutboundMessage.State
LOG_PAGES = ["/desk/mail/outgoing/", "/desk/mail/incoming/"]


def inbound(name: str = "plain", state: str = "held", **fields: Any) -> InboundMessage:
    raw = raw_mail(name)
    row, _created = receiving.store(
        raw, mailbox=uuid.uuid4().hex, envelope_from="x@y.example", envelope_to="", now=NOW
    )
    InboundMessage.objects.filter(pk=row.pk).update(state=state, **fields)
    row.refresh_from_db()
    return row


def copy(raw: bytes | None = None, to: str = "chen@example.org") -> MailboxCopy:
    return MailboxCopy.objects.create(
        to_address=to,
        message_id="<a@b>",
        subject="Your case",
        raw=raw or raw_mail("alternative"),
        received_at=NOW,
    )


@pytest.mark.parametrize("role", list(Role))
def test_the_mail_log_is_for_those_who_may_see_it(browser_of: Log, queued: Queue, role: Role) -> None:
    message, held = queued(), inbound()
    OutboundMessage.objects.update(state=State.FAILED)
    browser, allowed = browser_of(role), role != Role.AGENT
    pages = [*LOG_PAGES, f"/desk/mail/incoming/{held.pk}/", f"/desk/mail/incoming/{held.pk}/raw/"]
    for page in pages:
        assert browser.get(page).status_code == (200 if allowed else 403), page
    for noun in ("sending", "discarding"):
        answer = browser.post(f"/desk/mail/outgoing/{message.pk}/{noun}/")
        assert answer.status_code == (302 if allowed else 403)
    assert browser.post(f"/desk/mail/incoming/{held.pk}/reading/").status_code == (302 if allowed else 403)
    message.refresh_from_db()
    assert message.state == (State.QUEUED if allowed else State.FAILED)


def test_strangers_are_sent_to_the_login(client: Client, queued: Queue) -> None:
    message, held, shown = queued(), inbound(), copy()
    for page in (
        *LOG_PAGES,
        f"/desk/mail/incoming/{held.pk}/",
        f"/desk/mail/incoming/{held.pk}/raw/",
        "/desk/mail/mailbox/",
        f"/desk/mail/mailbox/{shown.pk}/",
        f"/desk/mail/mailbox/{shown.pk}/html/",
    ):
        answer = client.get(page)
        assert answer.status_code == 302
        assert answer["Location"].startswith("/login/")
    assert client.post(f"/desk/mail/outgoing/{message.pk}/sending/").status_code == 401
    message.refresh_from_db()
    assert message.handled_by == ""


def test_looking_changes_nothing(browser_of: Log, queued: Queue) -> None:
    message, held = queued(), inbound()
    OutboundMessage.objects.update(state=State.FAILED)
    browser = browser_of(Role.MANAGER)
    for page in (
        f"outgoing/{message.pk}/sending/",
        f"outgoing/{message.pk}/discarding/",
        f"incoming/{held.pk}/reading/",
    ):
        assert browser.get(f"/desk/mail/{page}").status_code == 405


def test_troubled_mail_comes_first_with_its_reason(browser_of: Log, queued: Queue) -> None:
    queued(subject="Fine one")
    queued(subject="Broken one", dedupe_key="broken")
    OutboundMessage.objects.filter(dedupe_key="broken").update(
        state=State.FAILED, last_error="The mail server refused the mail (554 no)."
    )
    page = browser_of(Role.TEAM_LEAD).get("/desk/mail/outgoing/").content.decode()
    assert page.index("Broken one") < page.index("Fine one")
    assert "The mail server refused the mail (554 no)." in page
    assert page.count("Broken one") == page.count("Send again") == 1


@pytest.mark.parametrize("show", ["troubled", "waiting", "bounced", "all", "nonsense"])
def test_every_list_of_outgoing_mail_opens(browser_of: Log, queued: Queue, show: str) -> None:
    for state in State:
        queued(dedupe_key=state, thread_key="ticket:1" if state != "held" else "odd:key")
        times = {"sent_at": NOW} if state == State.SENT else {}
        if state == State.SENDING:
            times = {"lease_until": NOW, "lease_token": uuid.uuid4()}
        OutboundMessage.objects.filter(dedupe_key=state).update(state=state, **times)
    OutboundMessage.objects.filter(state=State.SENT).update(bounced_at=timezone.now(), bounce_status="5.1.1")
    browser = browser_of(Role.ADMINISTRATOR)
    assert browser.get(f"/desk/mail/outgoing/?show={show}&after=forged").status_code == 200
    assert browser.get(f"/desk/mail/incoming/?show={show}").status_code == 200


def test_hostile_words_are_only_words(browser_of: Log, queued: Queue) -> None:
    nasty = "<script>alert(1)</script>"
    queued(subject=nasty, to_address=nasty)
    OutboundMessage.objects.update(state=State.FAILED, last_error=nasty)
    inbound("from_html_name", from_name=nasty, subject=nasty, reason=nasty)
    browser = browser_of(Role.MANAGER)
    for page in LOG_PAGES:
        assert nasty not in browser.get(page).content.decode()


def test_sending_again_happens_once(browser_of: Log, queued: Queue) -> None:
    message = queued()
    OutboundMessage.objects.update(state=State.UNCERTAIN, attempts=5, last_error="Perhaps.")
    browser = browser_of(Role.MANAGER)
    first = browser.post(f"/desk/mail/outgoing/{message.pk}/sending/", follow=True)
    assert "on its way again" in first.content.decode()
    message.refresh_from_db()
    assert (message.state, message.attempts, message.handled_by) == (State.QUEUED, 0, "Some manager")
    leasing.claim(now=timezone.now())
    second = browser.post(f"/desk/mail/outgoing/{message.pk}/sending/", follow=True)
    assert "already been dealt with" in second.content.decode()
    message.refresh_from_db()
    assert message.state == State.SENDING


def test_a_blocked_address_is_unblocked_knowingly(browser_of: Log, queued: Queue) -> None:
    suppressing.suppress("chen@example.org", "all", reason="The address does not exist (5.1.1).", now=NOW)
    message = queued()
    OutboundMessage.objects.update(state=State.FAILED)
    browser = browser_of(Role.MANAGER)
    assert "Unblock and send again" in browser.get("/desk/mail/outgoing/").content.decode()
    url = f"/desk/mail/outgoing/{message.pk}/sending/"
    assert "blocked" in browser.post(url, follow=True).content.decode()
    message.refresh_from_db()
    assert message.state == State.FAILED
    browser.post(url, {"unblock": "1"})
    message.refresh_from_db()
    assert message.state == State.QUEUED
    assert not suppressing.is_suppressed("chen@example.org")


def test_discarding_ends_it(browser_of: Log, queued: Queue) -> None:
    message = queued()
    browser = browser_of(Role.MANAGER)
    browser.post(f"/desk/mail/outgoing/{message.pk}/discarding/")
    message.refresh_from_db()
    assert message.state == State.QUEUED  # not in trouble: nothing to decide
    OutboundMessage.objects.update(state=State.HELD)
    browser.post(f"/desk/mail/outgoing/{message.pk}/discarding/")
    message.refresh_from_db()
    assert message.state == State.DISCARDED
    assert browser.post(f"/desk/mail/outgoing/{uuid.uuid4()}/discarding/").status_code == 404


@pytest.mark.parametrize(
    "name",
    ["plain", "reply_gmail", "hostile_html", "no_headers", "not_a_mail", "empty", "nul_bytes", "two_from"],
)
@pytest.mark.parametrize("state", ["held", "failed", "done", "stored"])
def test_every_incoming_mail_can_be_looked_at(browser_of: Log, name: str, state: str) -> None:
    row = inbound(name, state)
    browser = browser_of(Role.MANAGER)
    page = browser.get(f"/desk/mail/incoming/{row.pk}/")
    assert page.status_code == 200
    assert ("Read it again" in page.content.decode()) == (state == "failed")
    raw = browser.get(f"/desk/mail/incoming/{row.pk}/raw/")
    assert raw.content == raw_mail(name)
    assert raw["Content-Type"].startswith("text/plain")
    assert raw["Content-Disposition"].startswith("attachment")
    assert "sandbox" in raw["Content-Security-Policy"]


def test_a_mail_that_stopped_the_program_is_not_parsed_for_the_page(
    browser_of: Log, monkeypatch: pytest.MonkeyPatch
) -> None:
    row = inbound("plain", "failed", attempts=3)
    monkeypatch.setattr("messaging.views.incoming.parse", lambda raw: pytest.fail("parsed"))
    assert (
        "My soup was cold" in browser_of(Role.MANAGER).get(f"/desk/mail/incoming/{row.pk}/").content.decode()
    )


def test_a_failed_mail_is_read_again_once(browser_of: Log) -> None:
    row = inbound("plain", "failed", attempts=3)
    browser = browser_of(Role.MANAGER)
    browser.post(f"/desk/mail/incoming/{row.pk}/reading/")
    row.refresh_from_db()
    assert (row.state, row.attempts) == ("stored", 0)
    again = browser.post(f"/desk/mail/incoming/{row.pk}/reading/", follow=True)
    assert "dealt with" in again.content.decode()


def test_the_demo_mailbox_is_there_only_in_the_demo(browser_of: Log, settings: Any) -> None:
    shown, browser = copy(), browser_of(Role.AGENT)
    pages = ["", f"{shown.pk}/", f"{shown.pk}/html/"]
    for page in pages:
        assert browser.get(f"/desk/mail/mailbox/{page}").status_code == 200
    settings.DEMO_MAILBOX = False
    for page in pages:
        assert browser.get(f"/desk/mail/mailbox/{page}").status_code == 404


def test_the_demo_mailbox_finds_mail_by_address(browser_of: Log) -> None:
    copy(to="chen@example.org")
    copy(to="ana_100%@kept.example")
    browser = browser_of(Role.AGENT)
    for query, found, missed in (
        ("CHEN@", "chen@", "ana_100"),
        ("_100%", "ana_100", "chen@"),
        ("%", "ana_100", "chen@"),
    ):
        page = browser.get("/desk/mail/mailbox/", {"q": query}).content.decode()
        shown = page[page.index('<ol class="mails"') :]
        assert found in shown
        assert missed not in shown
    assert "No mail to that address" in browser.get("/desk/mail/mailbox/?q=nobody").content.decode()


def test_a_mail_is_shown_as_designed_as_text_and_as_source(browser_of: Log) -> None:
    text = b"From: care@kept.example\nSubject: s\n\nSee https://kept.example/case/abc/ <script>x</script>\n"
    shown, plain, browser = copy(), copy(text), browser_of(Role.AGENT)
    designed = browser.get(f"/desk/mail/mailbox/{shown.pk}/").content.decode()
    assert f'src="/desk/mail/mailbox/{shown.pk}/html/"' in designed
    assert "sandbox=" in designed
    words = browser.get(f"/desk/mail/mailbox/{plain.pk}/?show=html").content.decode()
    assert '<a href="https://kept.example/case/abc/"' in words
    assert "<script>x" not in words
    assert "boundary=" in browser.get(f"/desk/mail/mailbox/{shown.pk}/?show=source").content.decode()


def test_the_frame_lets_nothing_act(browser_of: Log) -> None:
    hostile = copy(raw_mail("hostile_html"))
    frame = browser_of(Role.AGENT).get(f"/desk/mail/mailbox/{hostile.pk}/html/")
    policy = frame["Content-Security-Policy"]
    assert "default-src 'none'" in policy
    assert "sandbox" in policy
    assert "allow-scripts" not in policy
    assert "allow-same-origin" not in policy
    assert "frame-ancestors 'self'" in policy
    assert frame["X-Frame-Options"] == "SAMEORIGIN"


def test_a_copy_that_cannot_be_read_is_shown_as_source(browser_of: Log) -> None:
    odd, browser = copy(raw_mail("not_a_mail")), browser_of(Role.AGENT)
    assert browser.get(f"/desk/mail/mailbox/{odd.pk}/").status_code == 200
    assert browser.get(f"/desk/mail/mailbox/{odd.pk}/?show=text").status_code == 200
    assert browser.get(f"/desk/mail/mailbox/{odd.pk}/html/").status_code == 200


@pytest.mark.parametrize("path", ["outgoing/", "outgoing/?show=all", "incoming/", "mailbox/"])
def test_a_long_list_costs_the_same_queries(
    browser_of: Log, queued: Queue, django_assert_max_num_queries: Any, path: str
) -> None:
    def fill(count: int) -> None:
        for _ in range(count):
            queued()
            copy()
            inbound()
        OutboundMessage.objects.update(state=State.FAILED)

    browser = browser_of(Role.MANAGER)
    fill(3)
    with django_assert_max_num_queries(40) as few:
        browser.get(f"/desk/mail/{path}")
    fill(60)
    with django_assert_max_num_queries(len(few.captured_queries)):
        assert "Show the next ones" in browser.get(f"/desk/mail/{path}").content.decode()


def test_bounced_mail_is_listed_for_a_month(browser_of: Log, queued: Queue) -> None:
    queued(subject="Came back lately", dedupe_key="new")
    queued(subject="Came back long ago", dedupe_key="old")
    now = timezone.now()
    OutboundMessage.objects.filter(dedupe_key="new").update(bounced_at=now)
    OutboundMessage.objects.filter(dedupe_key="old").update(bounced_at=now - timedelta(days=40))
    page = browser_of(Role.MANAGER).get("/desk/mail/outgoing/?show=bounced").content.decode()
    assert "Came back lately" in page
    assert "Came back long ago" not in page
