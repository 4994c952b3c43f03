"""The four steps and promises on the desk: dated in the company's zone, ended once."""

from __future__ import annotations

import uuid
from datetime import timedelta
from typing import Any

import pytest
from django.urls import reverse

from complaints.models import Promise, Ticket
from complaints.promising import promise
from complaints.replying import reply
from staff.models import User
from tests.desk.hands import STEPS, act, page_of

pytestmark = pytest.mark.django_db


def test_the_four_steps_tick_off(as_: Any, ana: User, ticket: Ticket, now: Any) -> None:
    browser = as_(ana)
    assert [step.ring for step in page_of(browser, ticket).context["steps"]] == [
        "open",
        "dropped",
        "dropped",
        "dropped",
    ]
    reply(ticket, by=ana, text="When was it?", is_question=True, now=now)
    for name in ("acknowledgement", "agreement", "promises"):
        act(browser, ticket, name, STEPS[name])
    assert [step.ring for step in page_of(browser, ticket).context["steps"]] == [
        "kept",
        "kept",
        "kept",
        "open",
    ]
    given = ticket.promises.get()
    act(browser, ticket, "promise_ending", {"ending": "kept"}, given.pk)
    assert [step.ring for step in page_of(browser, ticket).context["steps"]] == ["kept"] * 4


def test_a_promise_is_dated_in_the_companys_zone(as_: Any, ana: User, ticket: Ticket) -> None:
    browser = as_(ana)
    act(browser, ticket, "promises", STEPS["promises"])
    given = ticket.promises.get()
    assert given.due_at.isoformat() == "2026-11-20T14:00:00+00:00"  # 17:00 in Kampala
    assert given.owner == ana
    page = page_of(browser, ticket).content.decode()
    assert "by Friday 17:00" in page
    form = (
        browser.get(reverse("complaints:ticket", args=[ticket.number]), {"act": "promise"})
        .context["act"]
        .form
    )
    words = [label for _value, label in form.fields["pick"].choices]
    assert words == ["today 17:00", "tomorrow 12:00", "Friday 17:00", "Fri 27 Nov 17:00", "another time:"]
    act(browser, ticket, "promises", {"text": "b", "pick": form.fields["pick"].choices[1][0], "owner": "ana"})
    assert ticket.promises.get(text="b").due_at.isoformat() == "2026-11-19T09:00:00+00:00"


def test_a_promise_in_the_past_is_refused(as_: Any, ana: User, ticket: Ticket) -> None:
    answer = act(as_(ana), ticket, "promises", STEPS["promises"] | {"date": "2026-11-17"})
    assert answer.status_code == 422
    assert "That time has passed" in answer.content.decode()


def test_a_broken_promise_needs_a_reason_and_ends_once(as_: Any, ana: User, ticket: Ticket, now: Any) -> None:
    given = promise(ticket, by=ana, text="a call", due_at=now + timedelta(hours=1), now=now)
    browser = as_(ana)
    assert act(browser, ticket, "promise_ending", {"ending": "broken"}, given.pk).status_code == 422
    assert (
        act(browser, ticket, "promise_ending", {"ending": "broken", "note": "ill"}, given.pk).status_code
        == 303
    )
    assert act(browser, ticket, "promise_ending", {"ending": "kept"}, given.pk).status_code == 409
    assert Promise.objects.get(pk=given.pk).state == "broken"
    assert act(browser, ticket, "promise_ending", {"ending": "kept"}, 10**9).status_code == 404


def test_a_double_click_promises_once(as_: Any, ana: User, ticket: Ticket) -> None:
    form = STEPS["promises"] | {"owner": ana.pk, "submission_key": str(uuid.uuid4())}
    for _turn in range(2):
        as_(ana).post(reverse("complaints:promises", args=[ticket.number]), form)
    assert ticket.promises.count() == 1
