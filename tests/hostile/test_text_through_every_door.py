"""Hostile text through every door at once, then a look at every place that shows it."""

from __future__ import annotations

from datetime import datetime, timedelta
from email import message_from_bytes, policy

import pytest
from django.conf import settings
from django.utils import timezone
from django.utils.html import escape

from complaints import telling
from complaints.models import Event, Message, Promise, Ticket
from helpdesk.web.text import clean_line, clean_text
from messaging.composing import Unsendable, compose
from messaging.models import OutboundMessage
from staff.models import Notification
from tests.architecture.access_table import ROWS, Row
from tests.architecture.browsing import Browser, address
from tests.architecture.world import World, build
from tests.hostile.corpus import FAMILIES, lines_of, whole
from tests.hostile.doors import TAKEN, Doors
from tests.hostile.inert import problems_of, squeezed, words_of

pytestmark = pytest.mark.django_db
# The mail that somebody sent is shown in a frame of its own, cleaned (tests/messaging/test_cleaning.py).
FRAMES = {"complaints:message_html", "messaging:mailbox_html"}
# A greeting's mail stands in one too, but its words are ours: it is looked at without the frame's own tag.
IN_A_FRAME = '<base target="_blank">'
HEADERS = {
    "content-type", "content-transfer-encoding", "mime-version", "subject", "from", "to", "date",
    "message-id", "reply-to", "in-reply-to", "references", "auto-submitted", "x-auto-response-suppress",
    "list-unsubscribe", "list-unsubscribe-post",
}  # fmt: skip


# A nested tag is none until somebody strips; a style alone runs nothing, and the policy forbids it.
@pytest.mark.parametrize(
    "text", [each for each in FAMILIES["scripts"] if "<scr<" not in each and 'style="' not in each]
)
def test_the_check_itself_would_see_it(text: str) -> None:
    """Each of the scripts is found when a page shows it unescaped, as content or inside a quoted value."""
    quoted = (f'<p title="{text}">x</p>', f"<p title='{text}'>x</p>", f"<textarea>{text}")
    assert problems_of(text) or any(problems_of(page) for page in quoted), text
    assert not problems_of(f'<p title="{escape(text)}">{escape(text)}</p>')


def every_page(world: World) -> dict[str, str]:
    """Each page and piece that staff or customers open and that shows what somebody typed."""
    pages, ada = {}, Browser(world, "ada")
    paths = {name: address(name, row, world) for name, row in ROWS.items() if _shows(name, row)}
    for number in Ticket.objects.exclude(pk__in=[world.ticket.pk]).values_list("number", flat=True)[:8]:
        paths[f"ticket {number}"] = f"/desk/tickets/{number}/"
    for name, path in paths.items():
        answer = ada.ask("GET", path)
        assert answer.status_code < 500, name
        if answer.headers["Content-Type"].startswith("text/html"):
            pages[name] = answer.content.decode().removeprefix(IN_A_FRAME)
    for person in ("ana", "lena"):
        browser = Browser(world, person)
        for path in ("/desk/notifications/", "/desk/my-day/", "/desk/?view=resolved"):
            pages[f"{path} of {person}"] = browser.ask("GET", path).content.decode()
    return pages


def _shows(name: str, row: Row) -> bool:
    return "GET" in row.methods.split() and not (
        name in FRAMES or name.startswith(("admin:", "staff:", "health", "ready"))
    )


@pytest.mark.parametrize("family", FAMILIES)
def test_text_is_kept_shown_and_never_run(ground: None, now: datetime, family: str) -> None:
    world = build(now=now)
    doors = Doors(world, whole(family), lines_of(family))
    doors.open_all(now=now)

    for path, answer in doors.answers:
        assert answer.status_code in TAKEN or (answer.status_code == 400 and "?q=" in path), (
            path,
            answer.status_code,
        )
        if answer.headers.get("Content-Type", "").startswith("text/html"):
            assert not problems_of(answer.content.decode()), path
    for event in Event.objects.all():
        telling.tell(event, now=now)
    for page, html in every_page(world).items():
        assert not problems_of(html), page
        assert settings.SECRET_KEY not in html, page
    whole_text_is_intact(world, whole(family))
    mails_are_plain(whole(family))
    everything_is_storable_and_neutral()


def whole_text_is_intact(world: World, text: str) -> None:
    """Stored as typed but for what no database or screen can hold, and shown so on both sides."""
    kept = clean_text(text)
    said = set(
        Message.objects.filter(ticket=world.ticket, kind__in=["customer", "reply", "note"]).values_list(
            "body", flat=True
        )
    )
    assert kept in said
    for path in (f"/desk/tickets/{world.ticket.number}/", f"/case/{world.case_token}/"):
        assert squeezed(kept) in words_of(Browser(world, "ada").ask("GET", path).content.decode()), path


def mails_are_plain(text: str) -> None:
    """No mail has a header that its text put there; HTML parts escape, text parts say it as it is."""
    for row in OutboundMessage.objects.all():
        assert not problems_of(row.html), row.purpose
        assert settings.SECRET_KEY not in row.text + row.html
        assert "\n" not in row.subject
        try:
            raw = compose(row).message().as_bytes()
        except Unsendable:
            continue
        parsed = message_from_bytes(raw, policy=policy.default)
        assert {name.lower() for name in parsed.keys()} <= HEADERS, parsed.keys()
        assert [each.addr_spec for each in parsed["To"].addresses] == [row.to_address]
        assert len(parsed["From"].addresses) == 1
        assert b"\x00" not in raw
    replies = OutboundMessage.objects.filter(purpose="reply", text__contains=clean_text(text))
    assert replies.exists()


def everything_is_storable_and_neutral() -> None:
    """One-line things hold no line break, no override, nothing invisible that changes what is read."""
    lines = [
        *Ticket.objects.values_list("subject", flat=True),
        *Ticket.objects.values_list("customer__name", flat=True),
        *Ticket.objects.values_list("order_reference", flat=True),
        *Notification.objects.values_list("title", flat=True),
        *Notification.objects.values_list("detail", flat=True),
        *Promise.objects.values_list("text", flat=True),
        *OutboundMessage.objects.values_list("subject", flat=True),
        *OutboundMessage.objects.values_list("to_name", flat=True),
    ]
    for line in lines:
        assert line in {clean_line(line), clean_line(line) + "…"} or line.endswith("…"), line


LONG = {
    "ten thousand lines": "It was cold.\n" * 10_000,
    "one line of 100 kB": "cold " * 20_000,
    "one word of 100 kB": "x" * 100_000,
    "nothing but blanks": " \t\n\u00a0\u2003" * 500,
}


@pytest.mark.parametrize("name", LONG)
def test_too_much_is_answered_and_not_lost(ground: None, now: datetime, name: str) -> None:
    """Forms say so and keep what was typed; a mail is taken, since nobody stands there to shorten it."""
    world, text = build(now=now), LONG[name]
    doors = Doors(world, text, (text[:150],))
    doors.open_all(now=now)
    for path, answer in doors.answers:
        assert answer.status_code in TAKEN, (path, answer.status_code)
        if (
            answer.status_code == 422
            and "?q=" not in path
            and path.endswith(("complain/", "notes/", "replies/"))
        ):
            assert squeezed(text)[:5000] in words_of(answer.content.decode()), path
    for path in (f"/desk/tickets/{world.ticket.number}/", f"/case/{world.case_token}/", "/desk/"):
        began = timezone.now()
        assert Browser(world, "ada").ask("GET", path).status_code == 200
        assert timezone.now() - began < timedelta(seconds=10)


def test_broken_bytes_in_a_form(ground: None, now: datetime) -> None:
    """Half a character, a lone surrogate, a NUL: stored without them, or refused; never a failure of ours."""
    world = build(now=now)
    ana = Browser(world, "ana")
    for raw in (b"%ED%A0%80", b"%FF%FE", b"%C0%80", b"%00", b"\xed\xa0\x80\xff"):
        body = b"text=Cold%b&email=mona@example.org&body=Cold%b&username=a%b&password=x" % (raw, raw, raw)
        form = {"data": body, "content_type": "application/x-www-form-urlencoded"}
        for path in ("/complain/", "/login/", "/find/", f"/case/{world.case_token}/messages/"):
            assert Browser(world, "anonymous").ask("POST", path, **form).status_code in TAKEN, (path, raw)
        for path in (
            f"/desk/tickets/{world.ticket.number}/notes/",
            f"/desk/tickets/{world.ticket.number}/drafts/",
            f"/desk/customers/{world.customer.pk}/record/",
        ):
            assert ana.ask("POST", path, **form).status_code in TAKEN, (path, raw)
        typed = raw.decode("latin-1")
        for path in ("/desk/", "/desk/customers/", "/desk/customers/find/"):
            answer = ana.ask("GET", f"{path}?q=a{typed}&after={typed}")
            assert answer.status_code in {200, 400}, (path, raw)
    assert Message.objects.filter(ticket=world.ticket, body__startswith="Cold").count() >= 5
