"""The acts on a ticket: each works, is denied to strangers, refuses nonsense and keeps what was typed."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from complaints.models import Ticket, TicketCause
from complaints.noting import add_note
from complaints.promising import promise
from staff.models import User
from tests.desk.hands import STEPS, act, page_of

pytestmark = pytest.mark.django_db
RESOLUTION = {
    "text": "We put it right.",
    "outcome": "upheld",
    "remedy_given": "refund",
    "remedy_given_text": "the meal",
    "cost": "12.50",
    "slugs": ["rudeness"],
}
FORMS: dict[str, dict[str, Any]] = STEPS | {
    "causes": {"slugs": ["rudeness", "disrespect"], "main_slug": "rudeness"},
    "assignment": {"owner": "ben", "brief": "Chen is angry; nothing promised yet."},
    "resolution": RESOLUTION,
    "status": {"status": "on_hold", "reason": "the kitchen answers tomorrow"},
    "priority": {"priority": "3"},
}


@pytest.mark.parametrize("name", FORMS)
def test_it_works_is_told_and_leads_back(as_: Any, ana: User, ben: User, ticket: Ticket, name: str) -> None:
    answer = act(as_(ana), ticket, name, FORMS[name])
    assert answer.status_code == 303, answer.context["act"].form.errors
    assert answer.headers["Location"] == reverse("complaints:ticket", args=[ticket.number])
    before = ticket.version
    ticket.refresh_from_db()
    assert ticket.version > before
    assert page_of(as_(ana), ticket).status_code == 200


@pytest.mark.parametrize("name", FORMS)
def test_htmx_gets_the_same_pieces(as_: Any, ana: User, ben: User, ticket: Ticket, name: str) -> None:
    answer = act(as_(ana), ticket, name, FORMS[name], headers={"HX-Request": "true"})
    html = answer.content.decode()
    assert answer.status_code == 200
    for root in ("ticket-head", "ticket-timeline", "panel-parts", "act"):
        assert f'id="{root}"' in html
    assert "<html" not in html
    assert "composer" not in html.replace("#composer", "")


@pytest.mark.parametrize("name", [*FORMS, "reopening"])
def test_a_stranger_finds_nothing(
    as_: Any, otto: User, ana: User, ben: User, ticket: Ticket, name: str
) -> None:
    assert act(as_(otto), ticket, name, FORMS.get(name, {})).status_code == 404
    assert as_(ana).get(reverse(f"complaints:{name}", args=[ticket.number])).status_code == 405


@pytest.mark.parametrize("name", [*FORMS, "reopening"])
@pytest.mark.parametrize("junk", ["", "\x00", "\u202e", "9" * 400, "<b>"])
def test_nonsense_is_answered_beside_the_form(
    as_: Any, ana: User, ticket: Ticket, name: str, junk: str
) -> None:
    form = dict.fromkeys(
        [
            "text",
            "with_what",
            "date",
            "time",
            "pick",
            "owner",
            "team",
            "slugs",
            "main_slug",
            "brief",
            "outcome",
            "cost",
            "remedy_given",
            "status",
            "reason",
            "priority",
            "seen_message",
            "files_key",
        ],
        junk,
    )
    assert act(as_(ana), ticket, name, form).status_code in {303, 409, 422}


def test_what_was_typed_is_still_there(as_: Any, ana: User, ticket: Ticket) -> None:
    answer = act(as_(ana), ticket, "resolution", RESOLUTION | {"outcome": "", "slugs": []})
    page = answer.content.decode()
    assert answer.status_code == 422
    assert "We put it right." in page
    assert "Choose how it ended." in page
    assert "say that none of them fits" in page


def test_reported_causes_stay_apart_from_confirmed_ones(as_: Any, ana: User, ticket: Ticket) -> None:
    browser = as_(ana)
    page = browser.get(reverse("complaints:ticket", args=[ticket.number]), {"act": "causes"}).content.decode()
    assert "the customer ticked it" in page
    assert "<mark>" in page
    act(browser, ticket, "causes", FORMS["causes"])
    by_source = {
        source: set(ticket.ticket_causes.filter(source=source).values_list("cause__slug", flat=True))
        for source in ("reported", "confirmed")
    }
    assert by_source == {"reported": {"rudeness"}, "confirmed": {"rudeness", "disrespect"}}
    assert TicketCause.objects.get(ticket=ticket, is_main=True).cause.slug == "rudeness"


def test_handing_over_needs_a_brief_and_keeps_it(as_: Any, ana: User, ben: User, ticket: Ticket) -> None:
    browser = as_(ana)
    taken = browser.post(reverse("complaints:assignment", args=[ticket.number]), {"take": "1"})
    assert taken.status_code == 303
    refused = act(browser, ticket, "assignment", {"owner": "ben", "team": ticket.team_id, "brief": ""})
    assert refused.status_code == 422
    assert "Write a brief" in refused.content.decode()
    act(browser, ticket, "assignment", FORMS["assignment"] | {"team": ticket.team_id})
    ticket.refresh_from_db()
    assert ticket.owner == ben
    assert "Chen is angry" in page_of(browser, ticket).content.decode()


def test_who_gives_it_away_lands_on_the_queue(as_: Any, ana: User, otto: User, ticket: Ticket) -> None:
    billing = otto.teams.get()
    answer = act(
        as_(ana), ticket, "assignment", {"owner": "", "team": billing.pk, "brief": "A billing matter"}
    )
    assert answer.headers["Location"] == "/desk/"


def test_a_resolution_with_what_was_given_and_then_a_reopening(as_: Any, ana: User, ticket: Ticket) -> None:
    browser = as_(ana)
    act(browser, ticket, "resolution", RESOLUTION)
    ticket.refresh_from_db()
    assert (ticket.status, ticket.outcome, ticket.remedy_cost_cents) == ("resolved", "upheld", 1250)
    assert "Open it again" in page_of(browser, ticket).content.decode()
    assert act(browser, ticket, "resolution", RESOLUTION).status_code == 409
    assert act(browser, ticket, "reopening", {"reason": ""}).status_code == 422
    assert act(browser, ticket, "reopening", {"reason": "Chen called"}).status_code == 303
    ticket.refresh_from_db()
    assert ticket.status == "open"


def test_two_agents_at_once_the_second_is_told(as_: Any, ana: User, ben: User, ticket: Ticket) -> None:
    act(as_(ana), ticket, "resolution", RESOLUTION)
    answer = act(as_(ben), ticket, "acknowledgement", {"text": "My long careful words"})
    assert answer.status_code == 409
    assert "My long careful words" in answer.content.decode()
    assert "This ticket is resolved" in answer.content.decode()


def test_the_ticket_asks_as_often_with_three_messages_as_with_three_hundred(
    as_: Any, ana: User, ticket: Ticket, now: Any
) -> None:
    browser = as_(ana)

    def count() -> int:
        with CaptureQueriesContext(connection) as seen:
            assert page_of(browser, ticket).status_code == 200
        return len(seen)

    def more(turns: int) -> None:
        for turn in range(turns):
            add_note(ticket, by=ana, text=f"Note {turn}", now=now)
        promise(ticket, by=ana, text="x", due_at=now + timedelta(hours=turns), now=now, tell_customer=False)

    more(3)
    few = count()
    more(40)
    assert count() == few


def test_live_pieces_are_only_for_those_who_see_the_ticket(
    as_: Any, ana: User, otto: User, ticket: Ticket
) -> None:
    url = reverse("complaints:timeline", args=[ticket.number])
    assert 'id="ticket-timeline"' in as_(ana).get(url).content.decode()
    assert as_(otto).get(url).status_code == 404
