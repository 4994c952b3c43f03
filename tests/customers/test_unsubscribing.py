"""Saying which mails one wants: GET shows, POST acts at once, one click needs neither cookie nor page."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from django.test import Client

from customers.access import unsubscribe_url
from customers.consenting import has_refused, may
from customers.models import Consent
from feedback.inviting import send_due
from feedback.models import Invitation
from helpdesk.web.tokens import make_token
from messaging.suppressing import is_suppressed

pytestmark = pytest.mark.django_db


def path_of(invitation: Invitation) -> str:
    return unsubscribe_url(invitation.ticket.customer, "surveys").removeprefix("https://care.example.org")


def test_looking_changes_nothing(client: Client, invitation: Invitation) -> None:
    for method in ("get", "head", "options"):
        getattr(client, method)(path_of(invitation))
    assert not Consent.objects.exists()
    assert "Write to me about" in client.get(path_of(invitation)).content.decode()


def test_one_click_stops_at_once_without_cookies(invitation: Invitation, now: datetime) -> None:
    provider = Client(enforce_csrf_checks=True)
    answer = provider.post(path_of(invitation), {"List-Unsubscribe": "One-Click"})
    assert answer.status_code == 200
    assert has_refused(invitation.ticket.customer, "surveys")
    assert is_suppressed("chen@example.org", "surveys")
    assert not is_suppressed("chen@example.org")
    assert send_due(now=now + timedelta(days=1)) == 0


def test_one_click_stops_only_what_the_mail_was_about(client: Client, invitation: Invitation) -> None:
    client.post(path_of(invitation), {"wanted": ["surveys", "greetings"]})
    client.post(path_of(invitation), {"List-Unsubscribe": "One-Click"})
    assert may(invitation.ticket.customer, "greetings")


def test_choosing_again_allows_it_again(client: Client, invitation: Invitation) -> None:
    path = path_of(invitation)
    client.post(path, {"stop": "all"})
    assert is_suppressed("chen@example.org", "surveys")
    answer = client.post(path, {"wanted": ["surveys", "nonsense"]}, follow=True)
    assert "Noted" in answer.content.decode()
    assert not is_suppressed("chen@example.org", "surveys")
    assert not has_refused(invitation.ticket.customer, "surveys")


def test_the_same_choice_writes_nothing(client: Client, invitation: Invitation) -> None:
    client.post(path_of(invitation), {"wanted": ["surveys"]})
    assert not Consent.objects.exists()


def test_a_forged_token_changes_nothing(client: Client, invitation: Invitation) -> None:
    customer = invitation.ticket.customer
    for token in (make_token("survey", customer.public_id), "A" * 43):
        assert client.post(f"/unsubscribe/{token}/", {"List-Unsubscribe": "One-Click"}).status_code == 404
    assert not Consent.objects.exists()
