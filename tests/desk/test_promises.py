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

pytestmark = pytest.mark.django_db
FORMS: dict[str, dict[str, Any]] = {
    "acknowledgement": {"text": "That should not have happened to you."},
    "agreement": {"with_what": "the soup was cold"},
    "promises": {"text": "a call", "date": "2026-11-20", "time": "17:00", "pick": "other", "owner": "ana"},
}


def _post(browser: Any, ticket: Ticket, name: str, form: dict[str, Any], *more: int, **options: Any) -> Any:
    ids = {user.get_short_name().lower(): user.pk for user in User.objects.all()}
    form = {key: ids.get(value, value) if isinstance(value, str) else value for key, value in form.items()}
    form["submission_key"] = str(uuid.uuid4())
    return browser.post(reverse(f"complaints:{name}", args=[ticket.number, *more]), form, **options)


def _page(browser: Any, ticket: Ticket) -> Any:
    return browser.get(reverse("complaints:ticket", args=[ticket.number]))


def test_the_four_steps_tick_off(as_: Any, ana: User, ticket: Ticket, now: Any) -> None:
    browser = as_(ana)
    assert [step.ring for step in _page(browser, ticket).context["steps"]] == [
        "open",
        "dropped",
        "dropped",
        "dropped",
    ]
    reply(ticket, by=ana, text="When was it?", is_question=True, now=now)
    for name in ("acknowledgement", "agreement", "promises"):
        _post(browser, ticket, name, FORMS[name])
    assert [step.ring for step in _page(browser, ticket).context["steps"]] == ["kept", "kept", "kept", "open"]
    given = ticket.promises.get()
    _post(browser, ticket, "promise_ending", {"ending": "kept"}, given.pk)
    assert [step.ring for step in _page(browser, ticket).context["steps"]] == ["kept"] * 4


def test_a_promise_is_dated_in_the_companys_zone(as_: Any, ana: User, ticket: Ticket) -> None:
    browser = as_(ana)
    _post(browser, ticket, "promises", FORMS["promises"])
    given = ticket.promises.get()
    assert given.due_at.isoformat() == "2026-11-20T14:00:00+00:00"  # 17:00 in Kampala
    assert given.owner == ana
    page = _page(browser, ticket).content.decode()
    assert "by Friday 17:00" in page
    form = (
        browser.get(reverse("complaints:ticket", args=[ticket.number]), {"act": "promise"})
        .context["act"]
        .form
    )
    words = [label for _value, label in form.fields["pick"].choices]
    assert words == ["today 17:00", "tomorrow 12:00", "Friday 17:00", "Fri 27 Nov 17:00", "another time:"]
    _post(
        browser, ticket, "promises", {"text": "b", "pick": form.fields["pick"].choices[1][0], "owner": "ana"}
    )
    assert ticket.promises.get(text="b").due_at.isoformat() == "2026-11-19T09:00:00+00:00"


def test_a_promise_in_the_past_is_refused(as_: Any, ana: User, ticket: Ticket) -> None:
    answer = _post(as_(ana), ticket, "promises", FORMS["promises"] | {"date": "2026-11-17"})
    assert answer.status_code == 422
    assert "That time has passed" in answer.content.decode()


def test_a_broken_promise_needs_a_reason_and_ends_once(as_: Any, ana: User, ticket: Ticket, now: Any) -> None:
    given = promise(ticket, by=ana, text="a call", due_at=now + timedelta(hours=1), now=now)
    browser = as_(ana)
    assert _post(browser, ticket, "promise_ending", {"ending": "broken"}, given.pk).status_code == 422
    assert (
        _post(browser, ticket, "promise_ending", {"ending": "broken", "note": "ill"}, given.pk).status_code
        == 303
    )
    assert _post(browser, ticket, "promise_ending", {"ending": "kept"}, given.pk).status_code == 409
    assert Promise.objects.get(pk=given.pk).state == "broken"
    assert _post(browser, ticket, "promise_ending", {"ending": "kept"}, 10**9).status_code == 404


def test_a_double_click_promises_once(as_: Any, ana: User, ticket: Ticket) -> None:
    form = FORMS["promises"] | {"owner": ana.pk, "submission_key": str(uuid.uuid4())}
    for _turn in range(2):
        as_(ana).post(reverse("complaints:promises", args=[ticket.number]), form)
    assert ticket.promises.count() == 1
