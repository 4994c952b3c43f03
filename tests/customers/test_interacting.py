"""Words outside tickets: noted once, unseen ones first; and the slots of a customer's page."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

import pytest
from django.test import Client

from customers import preferring, slots
from customers.access import unsubscribe_url
from customers.interacting import interactions_of, mark_seen, record_interaction
from customers.models import Customer
from customers.preferring import Choice, ChoiceSection
from messaging import receiving
from staff.models import User

pytestmark = pytest.mark.django_db


def test_a_mail_is_noted_once(chen: Customer, now: datetime) -> None:
    inbound, _new = receiving.store(
        b"Thank you!", mailbox="x@kept.example", envelope_from="c@example.org", envelope_to="x", now=now
    )
    given: dict[str, Any] = {"kind": "mail", "text": "Thank\x00 you!", "at": now, "inbound": inbound}
    first = record_interaction(chen, **given, about="greeting:12", now=now)
    assert record_interaction(chen, **given, now=now) == first
    assert (first.text, first.about, first.seen_at) == ("Thank you!", "greeting:12", None)


def test_unseen_words_come_first(chen: Customer, ana: User, ben: User, now: datetime) -> None:
    old = record_interaction(chen, kind="mail", text="old", at=now - timedelta(days=9), now=now)
    record_interaction(chen, kind="call", text="we called", by=ana, is_from_customer=False, at=now, now=now)
    assert [each.text for each in interactions_of(chen, most=5)] == ["old", "we called"]
    assert mark_seen(old, by=ana, now=now)
    assert not mark_seen(old, by=ben, now=now)
    assert [each.text for each in interactions_of(chen, most=1)] == ["we called"]


def test_upper_apps_put_their_choices_on_the_preference_page(
    client: Client, chen: Customer, now: datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    chosen: list[set[str]] = []

    def shown(customer: Customer) -> list[Choice]:
        return [Choice("moon", "Moon festival", True)]

    def choose(customer: Customer, values: set[str], *, source: str, now: datetime) -> None:
        assert (customer, source) == (chen, "preference page")
        chosen.append(values)

    monkeypatch.setattr(preferring, "_sections", [])
    preferring.register_choices(ChoiceSection("days", "Days", shown, choose))
    path = unsubscribe_url(chen, "greetings").removeprefix("https://care.example.org")
    assert "Moon festival" in client.get(path).content.decode()
    client.post(path, {"wanted": "greetings", "days-shown": "1", "days": ["moon", "nonsense"]})
    client.post(path, {"wanted": "greetings", "days-shown": "1"})
    client.post(path, {"wanted": "greetings"})  # a form that did not show them leaves them alone
    client.post(path, {"List-Unsubscribe": "One-Click"})
    assert chosen == [{"moon", "nonsense"}, set()]


def test_slots_are_filled_once_and_may_be_empty(
    chen: Customer, ana: User, now: datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(slots, "_fills", [])

    def hello(customer: Customer, user: User, at: datetime) -> tuple[str, dict[str, Any]] | None:
        return ("x.html", {"name": user.name}) if customer.name else None

    slots.register_customer_section(slots.register_customer_section(hello))
    assert [each.context for each in slots.customer_sections(chen, ana, now)] == [{"name": ana.name}]
    chen.name = ""
    assert slots.customer_sections(chen, ana, now) == []
