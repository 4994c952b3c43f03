"""What the browser tells while somebody reads and types: drafts and presence. Looking records nothing."""

from __future__ import annotations

from typing import Any

import pytest
from django.urls import reverse

from complaints.drafting import draft_of
from complaints.models import Ticket
from complaints.noting import add_note
from staff.models import User
from tests.desk.hands import write, written

pytestmark = pytest.mark.django_db


def test_drafts_are_kept_as_they_grow_and_the_older_window_is_told(
    as_: Any, ana: User, ticket: Ticket
) -> None:
    browser, url = as_(ana), reverse("complaints:drafts", args=[ticket.number])
    first = browser.post(url, {"body": "Dear", "kind": "reply", "version": "0"}).json()["version"]
    second = browser.post(url, {"body": "Dear Chen", "kind": "note", "version": first}).json()["version"]
    assert second > first
    assert browser.post(url, {"body": "Old window", "kind": "reply", "version": first}).status_code == 409
    page = browser.get(reverse("complaints:ticket", args=[ticket.number]))
    assert page.context["kind"] == "note"
    assert "Dear Chen" in page.content.decode()
    write(browser, ticket, kind="note", body="Dear Chen!")
    assert draft_of(ana, ticket) is None


def test_a_draft_is_nobody_elses_business(as_: Any, ana: User, ben: User, otto: User, ticket: Ticket) -> None:
    url = reverse("complaints:drafts", args=[ticket.number])
    as_(ana).post(url, {"body": "Half a thought", "kind": "reply", "version": "0"})
    assert (
        "Half a thought"
        not in as_(ben).get(reverse("complaints:ticket", args=[ticket.number])).content.decode()
    )
    assert as_(otto).post(url, {"body": "x", "kind": "reply", "version": "0"}).status_code == 404
    assert as_(ana).get(url).status_code == 405


def test_resolving_takes_the_typed_words_along(as_: Any, ana: User, ticket: Ticket) -> None:
    browser = as_(ana)
    led = write(browser, ticket, then="resolve", body="We spoke with the waiter.")
    assert "act=resolve" in led.headers["Location"]
    assert "We spoke with the waiter." in browser.get(led.headers["Location"]).content.decode()
    assert not written(ticket, "reply")


def test_presence_is_told_and_seen_by_colleagues_only(
    as_: Any, ana: User, ben: User, otto: User, ticket: Ticket
) -> None:
    url = reverse("complaints:presence", args=[ticket.number])
    assert as_(ana).post(url, {"state": "typing"}).status_code == 204
    assert "Ana Achieng is writing" in as_(ben).get(url).content.decode()
    assert "Ana" not in as_(ana).get(url).content.decode()
    assert as_(otto).get(url).status_code == 404
    as_(ana).post(url, {"state": "gone"})
    assert "Ana" not in as_(ben).get(url).content.decode()


def test_looking_records_nothing(as_: Any, ana: User, ticket: Ticket, now: Any) -> None:
    add_note(ticket, by=ana, text="x", now=now)
    before = (ticket.events.count(), Ticket.objects.get(pk=ticket.pk).version)
    for act in ("", "ask", "promise", "resolve", "nonsense"):
        assert (
            as_(ana).get(reverse("complaints:ticket", args=[ticket.number]), {"act": act}).status_code == 200
        )
    assert (ticket.events.count(), Ticket.objects.get(pk=ticket.pk).version) == before
