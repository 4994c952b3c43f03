"""The rating page: a GET only chooses, whoever sends it; a POST records, and the last answer counts."""

from __future__ import annotations

import json
from datetime import datetime, timedelta

import pytest
import time_machine
from django.test import Client

from complaints.access import case_token
from complaints.models import Event, Ticket
from complaints.resolving import close
from feedback.models import Answer, CallBack, Invitation
from helpdesk.web.tokens import make_token
from staff.models import User
from tests.feedback.story import survey_path

pytestmark = pytest.mark.django_db


def test_link_scanners_vote_for_nothing(client: Client, invitation: Invitation) -> None:
    path, before = survey_path(invitation), Event.objects.count()
    for query in ("", "?rating=1", "?rating=5", "?solved=no", "?solved=yes", "?rating=99", "?rating=<b>"):
        for method in ("get", "head", "options"):
            assert getattr(client, method)(path + query).status_code in {200, 405}
    invitation.ticket.refresh_from_db()
    assert not Answer.objects.exists()
    assert invitation.ticket.status == "resolved"
    assert Event.objects.count() == before


def test_the_choice_of_the_link_stands_chosen(client: Client, invitation: Invitation) -> None:
    page = client.get(survey_path(invitation) + "?rating=4&solved=yes").content.decode()
    assert _checked(page) == {"yes", "4"}
    assert "Nothing is sent before you press the button" in page


def test_sending_records_and_thanks(client: Client, invitation: Invitation) -> None:
    answer = client.post(
        survey_path(invitation), {"solved": "yes", "rating": "5", "comment": "Ana was kind."}
    )
    assert answer.status_code == 303
    given = Answer.objects.get()
    assert (given.is_solved, given.rating, given.comment) == (True, 5, "Ana was kind.")
    assert Event.objects.filter(kind="ticket.solved_confirmed").count() == 1
    assert "Thank you" in client.get(answer["Location"]).content.decode()


def test_it_needs_no_cookie_and_no_marker(invitation: Invitation) -> None:
    strict = Client(enforce_csrf_checks=True, headers={"Origin": "null"})
    assert strict.post(survey_path(invitation), {"rating": "4"}).status_code == 303


def test_the_last_answer_counts_and_the_first_is_kept(client: Client, invitation: Invitation) -> None:
    path = survey_path(invitation)
    client.post(path, {"rating": "4", "comment": "Good"})
    client.post(path, {"rating": "5"})
    rows = list(invitation.answers.order_by("pk").values_list("rating", "comment"))
    assert rows == [(4, "Good"), (5, "Good")]
    assert _checked(client.get(path).content.decode()) == {"5"}


def test_a_double_click_counts_once(client: Client, invitation: Invitation) -> None:
    for _ in range(2):
        client.post(survey_path(invitation), {"solved": "no", "rating": "1", "comment": "Still cold"})
    invitation.ticket.refresh_from_db()
    assert Answer.objects.count() == CallBack.objects.count() == 1
    assert invitation.ticket.reopened_count == 1


def test_not_yet_opens_it_again_for_the_same_owner(client: Client, invitation: Invitation, ana: User) -> None:
    answer = client.post(survey_path(invitation), {"solved": "no", "comment": "The refund is missing"})
    ticket = Ticket.objects.get()
    assert (ticket.status, ticket.owner, ticket.reopened_count) == ("open", ana, 1)
    assert ticket.messages.filter(body="The refund is missing", is_public=True).count() == 1
    assert "open again" in client.get(answer["Location"]).content.decode()
    assert Answer.objects.get().is_solved is False


def test_not_yet_on_a_closed_case_goes_on_in_a_new_one(
    client: Client, invitation: Invitation, now: datetime
) -> None:
    close(invitation.ticket, now=now)
    client.post(survey_path(invitation), {"solved": "no", "comment": "Broken again"})
    assert Ticket.objects.get(follows=invitation.ticket).messages.filter(body="Broken again").exists()


def test_after_four_weeks_it_is_closed_and_says_so(
    client: Client, invitation: Invitation, now: datetime
) -> None:
    with time_machine.travel(now + timedelta(days=28), tick=False):
        assert "This question is closed" in client.get(survey_path(invitation)).content.decode()
        answer = client.post(survey_path(invitation), {"rating": "1", "comment": "Too late, but angry"})
    page = answer.content.decode()
    assert answer.status_code == 409
    assert "Too late, but angry" in page
    assert not Answer.objects.exists()


@pytest.mark.parametrize(
    "given",
    [
        {},
        {"rating": "0"},
        {"rating": "6"},
        {"rating": "five"},
        {"rating": ["1", "x"]},
        {"solved": "perhaps"},
        {"comment": "x" * 5001},
        {"comment": "\x00\x01"},
    ],
)
def test_odd_answers_get_a_sentence(client: Client, invitation: Invitation, given: dict[str, object]) -> None:
    answer = client.post(survey_path(invitation), given)
    assert answer.status_code == 422
    assert "Nothing was sent yet" in answer.content.decode()
    assert not Answer.objects.exists()


@pytest.mark.parametrize(
    "comment", ["<script>alert(1)</script>", "😡" * 100, "لم يحل بعد", "a\x00b", "l\n" * 2000]
)
def test_strange_comments_are_welcome(client: Client, invitation: Invitation, comment: str) -> None:
    assert client.post(survey_path(invitation), {"rating": "3", "comment": comment}).status_code == 303
    page = client.get(survey_path(invitation)).content.decode()
    assert "<script>alert" not in page


def test_a_forged_token_and_a_case_token_open_nothing(client: Client, invitation: Invitation) -> None:
    wrong = make_token("case", invitation.public_id)
    for token in (wrong, case_token(invitation.ticket), "A" * 43, "x"):
        for answer in (client.get(f"/survey/{token}/"), client.post(f"/survey/{token}/", {"rating": "1"})):
            assert answer.status_code == 404
            assert "This link does not work" in answer.content.decode()
    assert not Answer.objects.exists()


def test_the_page_leaves_no_trace(client: Client, invitation: Invitation) -> None:
    answer = client.get(survey_path(invitation))
    assert answer["Referrer-Policy"] == "no-referrer"
    assert "noindex" in answer["X-Robots-Tag"]
    assert answer["Cache-Control"] == "no-store, private"


def test_the_case_page_asks_at_once(client: Client, invitation: Invitation) -> None:
    token = case_token(invitation.ticket)
    page = client.get(f"/case/{token}/").content.decode()
    assert "Yes, it is solved" in page
    assert "Not yet" in page
    answer = client.post(f"/case/{token}/answer/", {"solved": "yes"})
    assert answer["Location"] == f"/case/{token}/#verdict"
    page = client.get(f"/case/{token}/").content.decode()
    assert "You told us that it is solved" in page
    assert "Very happy" in page


def test_the_case_page_takes_not_yet_and_a_rating(client: Client, invitation: Invitation) -> None:
    path = f"/case/{case_token(invitation.ticket)}/answer/"
    assert client.post(path, {"rating": "2", "comment": "Slow"}).status_code == 303
    answer = client.post(path, {"solved": "no"}, follow=True)
    assert "Tell us what is still missing" in answer.content.decode()
    assert Ticket.objects.get().status == "open"
    assert client.get(path).status_code == 303
    assert client.post(path, {}).status_code == 422


def test_before_resolving_nobody_asks(client: Client, ticket: Ticket) -> None:
    token = case_token(ticket)
    assert "Yes, it is solved" not in client.get(f"/case/{token}/").content.decode()
    assert client.post(f"/case/{token}/answer/", {"rating": "1"}).status_code == 404


def test_what_they_say_stands_on_the_timeline(client: Client, invitation: Invitation) -> None:
    client.post(survey_path(invitation), {"rating": "5", "comment": "Ana was kind."})
    [event] = Event.objects.filter(kind="survey.answered")
    assert json.dumps(event.facts)
    page = client.get(f"/case/{case_token(invitation.ticket)}/").content.decode()
    assert "very happy, 5 of 5" in page
    assert "Ana was kind." in page


def _checked(page: str) -> set[str]:
    return {
        tag.split('value="')[1].split('"')[0] for tag in page.split("<input")[1:] if " checked" in tag[:200]
    }
