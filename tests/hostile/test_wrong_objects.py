"""Other people's things under one's own address: each is not there."""

from __future__ import annotations

import uuid
from datetime import datetime, timedelta

import pytest
from django.urls import reverse

from complaints.access import case_token
from complaints.drafting import draft_of, save_draft
from complaints.models import Event, Message, NamedColleague, Ticket
from complaints.noting import add_note
from complaints.opening import open_ticket
from complaints.promising import promise
from complaints.replying import reply
from customers.models import AssistanceNeed
from customers.needing import note_need
from helpdesk.web.hints import keys_of
from helpdesk.web.paging import page_after
from helpdesk.web.tokens import make_token, read_token
from messaging.attaching import attach
from messaging.models import Attachment, OutboundMessage
from staff.models import Notification, Team
from tests import cast
from tests.architecture.browsing import Browser, said
from tests.architecture.world import World, build
from tests.hostile.inert import words_of

pytestmark = pytest.mark.django_db


@pytest.fixture
def world(ground: None, now: datetime) -> World:
    return build(now=now)


@pytest.fixture
def theirs(world: World, now: datetime) -> Ticket:
    """A ticket of the team Billing, with a file; Ana does not see it, Otto does."""
    other = cast.customer("Bosco Bukenya", email="bosco@example.org")
    file = attach(b"their bill", file_name="bill.txt", thread_key="form:y", is_public=True, now=now)
    return open_ticket(
        customer=other, text="You charged me twice.", channel="web", contact_email="bosco@example.org",
        team=Team.objects.get(slug="billing"), attachments=[file], now=now,
    )  # fmt: skip


def status(world: World, person: str, name: str, *args: object, method: str = "GET", **form: str) -> int:
    path = reverse(name, args=args)
    return Browser(world, person).ask(method, path, form or None).status_code


def test_what_hangs_on_another_ticket_is_not_reached_through_ones_own(
    world: World, theirs: Ticket, now: datetime
) -> None:
    otto, own = world.people["otto"], world.ticket.number
    promised = promise(theirs, by=otto, text="money back", due_at=now + timedelta(days=1), now=now)
    answered = reply(theirs, by=otto, text="Sorry", now=now)
    assert (
        status(world, "ana", "complaints:promise_ending", own, promised.pk, method="POST", ending="kept")
        == 404
    )
    assert status(world, "ana", "complaints:reply_withdrawal", own, answered.pk, method="POST", x="1") == 404
    assert status(world, "ana", "complaints:message_html", own, answered.pk) == 404
    assert status(world, "otto", "complaints:message_html", theirs.number, world.html_message.pk) == 404
    assert not Event.objects.filter(ticket=theirs, kind__in=["promise.kept", "reply.withdrawn"]).exists()


def test_a_file_of_another_case_is_not_there(world: World, theirs: Ticket) -> None:
    bill = Attachment.objects.get(file_name="bill.txt")
    assert status(world, "ana", "complaints:attachment", bill.pk) == 404
    assert status(world, "otto", "complaints:attachment", bill.pk) == 200
    assert status(world, "anonymous", "cases:file", case_token(theirs), bill.pk) == 200
    assert status(world, "anonymous", "cases:file", world.case_token, bill.pk) == 404
    assert status(world, "anonymous", "cases:file", world.case_token, world.hidden_file.pk) == 404
    assert status(world, "anonymous", "cases:file", world.case_token, uuid.uuid4()) == 404


def test_a_need_of_another_customer_is_not_there(world: World, theirs: Ticket, now: datetime) -> None:
    need = note_need(theirs.customer, kind=AssistanceNeed.Kind.values[0], note="", now=now)
    args = (world.customer.pk, need.pk)
    assert status(world, "ana", "customers:need_ending", *args, method="POST", x="1") == 404
    need.refresh_from_db()
    assert need.ended_at is None


def test_drafts_and_notifications_are_ones_own(world: World, now: datetime) -> None:
    page = Browser(world, "lena").ask("GET", f"/desk/tickets/{world.ticket.number}/").content.decode()
    assert "Dear Chen, half" not in page
    save_draft(world.ticket, by=world.people["lena"], kind="note", body="Lena's own", version=0, now=now)
    mine = draft_of(world.people["ana"], world.ticket)
    assert mine is not None
    assert mine.body == "Dear Chen, half"
    pk = world.notification.pk
    assert status(world, "maria", "staff:notification_reading", pk, method="POST", x="1") == 404
    assert "Look at this" not in said(Browser(world, "maria").ask("GET", "/desk/notifications/"))


def test_tokens_open_one_thing_of_one_kind(world: World, theirs: Ticket) -> None:
    token = world.case_token
    last = "A" if token[-1] not in "ABCD" else "Q"  # the last sign has two bits to spare
    tampered = [
        token[:-1], token + "A", token[:-1] + last, token.swapcase(), token[::-1], "A" + token[1:],
        token[:22] + case_token(theirs)[22:], f"{token}=", f" {token}",
    ]  # fmt: skip
    for forged in {*tampered} - {token}:
        assert read_token("case", forged) is None, forged
        assert Browser(world, "anonymous").ask("GET", f"/case/{forged}/").status_code == 404, forged
    for purpose in ("survey", "unsubscribe", "", "CASE"):
        assert read_token("case", make_token(purpose, world.ticket.public_id)) is None
    others = {
        f"/case/{world.survey_token}/", f"/case/{world.customer_token}/", f"/survey/{token}/",
        f"/unsubscribe/{token}/", f"/survey/{world.customer_token}/", f"/case/{world.survey_token}/answer/",
    }  # fmt: skip
    for path in others - {f"/case/{world.survey_token}/answer/"}:
        assert Browser(world, "anonymous").ask("GET", path).status_code == 404, path
    answered = Browser(world, "anonymous").ask("POST", f"/case/{world.survey_token}/answer/", {"rating": "5"})
    assert answered.status_code == 404


def test_a_customer_reads_no_note_no_file_of_ours_and_no_surname(world: World) -> None:
    for token in (world.case_token, world.resolved_token):
        page = words_of(Browser(world, "anonymous").ask("GET", f"/case/{token}/").content.decode())
        for secret in (
            "Hesoundedtired",
            "note.txt",
            "Achieng",
            "kept.example",
            "chen@example.org",
            "Noanswer.",
        ):
            assert secret not in page, secret


def test_search_counts_and_lists_leak_nothing(world: World, theirs: Ticket, now: datetime) -> None:
    add_note(theirs, by=world.people["otto"], text="zebra crossing", now=now)
    ana = Browser(world, "ana")
    for typed in (str(theirs.number), f"#{theirs.number}", "zebra", "charged twice", "Bosco", "team:billing"):
        page = said(ana.ask("GET", "/desk/", QUERY_STRING=f"q={typed.replace('#', '%23').replace(' ', '+')}"))
        assert "You charged me" not in page, typed
        assert f"/desk/tickets/{theirs.number}/" not in page, typed
    for path in (f"/desk/tickets/of/{theirs.customer.pk}/", f"/desk/customers/{theirs.customer.pk}/ratings/"):
        assert "You charged me" not in said(ana.ask("GET", path))
    for view in ("all", "team", "unassigned", "late", "mine", "waiting", "resolved"):
        page = said(Browser(world, "otto").ask("GET", f"/desk/?view={view}"))
        assert f"/desk/tickets/{world.ticket.number}/" not in page
    keys = f"key=ticket:{theirs.number}&key=ticket:{world.ticket.number}&key=user:1&key=desk"
    heard = keys_of(ana.ask("GET", "/desk/live-token/", QUERY_STRING=keys).json()["token"])
    assert heard == [f"ticket:{world.ticket.number}", "desk"]


def test_a_wildcard_is_a_letter_like_any_other(world: World) -> None:
    ana = Browser(world, "ana")
    for typed in ("%", "_", "%%", "___", "*", ".*", "' or 1=1 --"):
        query = typed.replace("%", "%25").replace(" ", "+")
        for path in ("/desk/customers/find/", "/desk/mail/mailbox/", "/desk/customers/"):
            answer = ana.ask("GET", path, QUERY_STRING=f"q={query}")
            assert answer.status_code == 200
            assert "chen@example.org" not in said(answer), (path, typed)
        for operator in ("owner", "team", "cause"):
            page = said(ana.ask("GET", "/desk/", QUERY_STRING=f"q={operator}:{query}"))
            if operator != "owner" or "_" not in typed:  # owner:ana_a stands for a blank
                assert f"/desk/tickets/{world.ticket.number}/" not in page, (operator, typed)


def test_bulk_touches_only_what_one_sees(world: World, theirs: Ticket) -> None:
    before = Ticket.objects.values_list("owner", "status", "version").get(pk=theirs.pk)
    form = {"do": "take", "ticket": str(theirs.number), "back": "//evil.example"}
    answer = Browser(world, "ana").ask("POST", "/desk/bulk/", form)
    assert answer.headers["Location"] == "/desk/"
    form["do"] = "spam"
    Browser(world, "ana").ask("POST", "/desk/bulk/", form)
    assert Ticket.objects.values_list("owner", "status", "version").get(pk=theirs.pk) == before


def test_held_mail_is_released_only_to_a_ticket_one_sees(world: World, theirs: Ticket) -> None:
    path = f"/desk/incoming/{world.held.pk}/release/"
    answer = Browser(world, "lena").ask("POST", path, {"as_": "ticket", "number": str(theirs.number)})
    assert answer.status_code in {409, 422}
    assert Message.objects.filter(ticket=theirs).exclude(kind="automatic").count() == 1


def test_whoever_is_named_in_a_complaint_does_not_read_it(world: World, now: datetime) -> None:
    ticket = open_ticket(
        customer=world.customer, text="A purple soup, and Ana Achieng laughed at me.", channel="web",
        contact_email="chen@example.org", team=world.ticket.team, now=now,
    )  # fmt: skip
    assert NamedColleague.objects.get(ticket=ticket).user == world.people["ana"]
    ana = Browser(world, "ana")
    for piece in ("", "timeline/", "presence/"):
        assert ana.ask("GET", f"/desk/tickets/{ticket.number}/{piece}").status_code == 404, piece
    for path in (
        "/desk/?q=purple", f"/desk/?q={ticket.number}", "/desk/?view=team", "/desk/my-day/",
        f"/desk/tickets/of/{world.customer.pk}/", "/desk/notifications/",
        f"/desk/tickets/{world.ticket.number}/", f"/desk/customers/{world.customer.pk}/",
    ):  # fmt: skip
        assert "purple soup" not in said(ana.ask("GET", path)), path
    assert "purple soup" in said(Browser(world, "lena").ask("GET", "/desk/?view=team"))


def test_a_forged_place_in_a_list_is_its_beginning(world: World) -> None:
    ada = Browser(world, "ada")
    for cursor in ("x", "a:b:c", "W10:abc", "-1", "%F0%9F%98%80", "." * 5000, "WzEsMl0:1rXyZ:aaaa"):
        for path in ("/desk/", "/desk/notifications/", "/desk/callbacks/", "/desk/mail/incoming/"):
            answer = ada.ask("GET", path, QUERY_STRING=f"after={cursor}")
            assert answer.status_code == 200, (path, cursor)


def test_a_place_in_one_list_means_nothing_in_another(world: World) -> None:
    """Copied between addresses its values would be of another kind: a number, a moment, a UUID."""
    outgoing, order = OutboundMessage.objects.all(), ("-created_at", "-id")
    place = page_after(outgoing, order, "", size=1).next_cursor
    assert place
    assert not page_after(outgoing, order, place, size=1).is_first
    assert page_after(outgoing, ("created_at", "id"), place, size=1).is_first
    assert page_after(Notification.objects.all(), order, place, size=1).is_first


def test_numbers_beyond_every_ticket(world: World) -> None:
    ada = Browser(world, "ada")
    pages = ("tickets/{}/", "customers/{}/", "tickets/of/{}/", "mail/incoming/{}/", "mail/mailbox/{}/",
             "notifications/{}/reading/", "callbacks/{}/owner/")  # fmt: skip
    for number in (0, 2**31, 2**63, 10**40):
        for page in pages:
            path, method = (
                f"/desk/{page.format(number)}",
                "POST" if page.endswith(("reading/", "owner/")) else "GET",
            )
            answer = ada.ask(method, path)
            assert answer.status_code in {404, 200}, (path, answer.status_code)
    for form in ({"owner": "9" * 30}, {"owner": "-1"}, {"number": "9" * 30, "as_": "ticket"}):
        for page in (f"callbacks/{world.call_back.pk}/owner/", f"tickets/{world.ticket.number}/assignment/",
                     f"incoming/{world.held.pk}/release/", "bulk/"):  # fmt: skip
            path = f"/desk/{page}"
            answer = ada.ask("POST", path, form)
            assert answer.status_code in {303, 404, 409, 422}, (path, form)
