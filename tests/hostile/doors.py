"""Every place where somebody may type, filled in with the same text. What comes back says what was stored."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from email.message import EmailMessage
from itertools import cycle
from typing import Any
from urllib.parse import urlencode

from django.core.files.uploadedfile import SimpleUploadedFile
from django.http import HttpResponse

from complaints.models import Ticket
from messaging.models import InboundMessage, OutboundMessage
from tests.architecture.browsing import Browser
from tests.architecture.world import World
from tests.complaints.mailing import deliver

TAKEN = {200, 204, 302, 303, 409, 413, 422}


@dataclass
class Doors:
    """`text` goes into long fields, `lines` one after the other into short ones."""

    world: World
    text: str
    lines: tuple[str, ...]
    answers: list[tuple[str, HttpResponse]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.turn: Iterator[str] = cycle(self.lines)
        people = ("anonymous", "ana", "ada", "lena")
        self.browsers = {person: Browser(self.world, person) for person in people}

    def line(self, most: int = 150) -> str:
        return next(self.turn)[:most]

    def send(self, person: str, path: str, **form: Any) -> HttpResponse:
        form = {"submission_key": str(uuid.uuid4())} | form
        answer = self.browsers[person].ask("POST", path, form)
        self.answers.append((path, answer))
        return answer

    def open_all(self, *, now: datetime) -> None:
        self.complain()
        self.customer_writes()
        self.colleague_writes()
        self.colleague_hands_over()
        self.colleague_knows_people()
        self.mail(now=now)
        self.search()
        self.colleague_resolves()

    def complain(self) -> Ticket | None:
        before = set(Ticket.objects.values_list("pk", flat=True))
        self.send(
            "anonymous", "/complain/", text=self.text, name=self.line(), when_and_where=self.line(300),
            remedy_text=self.text[:1000], order_reference=self.line(80), on_behalf_of=self.line(200),
            need="other", need_note=self.line(200), email="mona@example.org",
            files=SimpleUploadedFile(self.line(90) or "x", b"plain words", content_type="text/html"),
        )  # fmt: skip
        return Ticket.objects.exclude(pk__in=before).first()

    def customer_writes(self) -> None:
        world = self.world
        self.send("anonymous", f"/case/{world.case_token}/messages/", text=self.text)
        self.send("anonymous", f"/survey/{world.survey_token}/", rating="2", comment=self.text[:5000])
        self.send("anonymous", f"/case/{world.resolved_token}/answer/", rating="1", comment=self.text[:5000])
        self.send("anonymous", "/find/", reference=self.line(40), email=self.line(200))
        self.send("anonymous", "/login/", username=self.line(200), password=self.text)
        self.send("anonymous", f"/unsubscribe/{world.customer_token}/", wanted=self.line(40))

    def colleague_writes(self) -> None:
        desk = f"/desk/tickets/{self.world.ticket.number}/"
        for noun in ("replies", "notes", "calls"):
            self.send("ana", f"{desk}{noun}/", body=self.text, shows_words="on", direction="outgoing")
        self.send("ana", f"{desk}drafts/", body=self.text, kind=self.line(10), version=self.line(10))
        self.send("ana", f"{desk}acknowledgement/", text=self.text)
        self.send("ana", f"{desk}agreement/", with_what=self.line(200))
        promised = {
            "date": "2026-11-20",
            "time": "17:00",
            "pick": "other",
            "owner": self.world.people["ana"].pk,
        }
        self.send("ana", f"{desk}promises/", text=self.line(300), tell_customer="on", **promised)
        self.send(
            "ana", f"{desk}promises/{self.world.promise.pk}/ending/", ending="broken", note=self.line(300)
        )
        self.send("ana", f"{desk}status/", status="on_hold", reason=self.line(200))
        self.send("ana", f"{desk}presence/", state=self.line(20))

    def colleague_hands_over(self) -> None:
        desk, ben = f"/desk/tickets/{self.world.ticket.number}/", self.world.people["ben"]
        team = self.world.ticket.team_id
        self.send("ana", f"{desk}assignment/", owner=ben.pk, team=team, brief=self.text[:2000])
        self.send("lena", "/desk/bulk/", do=self.line(10), ticket=self.line(10), back=self.line(200))
        for date in ("2026-11-20", self.line(10)):
            self.writes_down(date)
        call = f"/desk/callbacks/{self.world.call_back.pk}/ending/"
        self.send("lena", call, state="still_unhappy", note=self.text[:1000])

    def writes_down(self, date: str) -> None:
        self.send(
            "ana", "/desk/tickets/new/", channel="phone", name=self.line(), text=self.text,
            subject=self.line(200), remedy_sought_text=self.line(200), order_reference=self.line(80),
            priority="2", take="on",
            **{
                "promise-text": self.line(300), "promise-pick": "other", "promise-date": date,
                "promise-time": "17:00", "promise-owner": self.world.people["ana"].pk,
            },
        )  # fmt: skip

    def colleague_knows_people(self) -> None:
        page = f"/desk/customers/{self.world.customer.pk}/"
        given = {"kind": "person", "about": self.text[:5000], "language": self.line(10)}
        self.send("ana", f"{page}record/", name=self.line(), **given)
        self.send("ana", f"{page}contact-points/", **{"contact-given": self.line(200)})
        self.send("ana", f"{page}needs/", **{"need-kind": "other", "need-note": self.line(200)})
        consent = {"consent-purpose": "surveys", "consent-answer": "yes", "consent-source": self.line(60)}
        self.send("ana", f"{page}consents/", **consent)

    def colleague_resolves(self) -> None:
        desk = f"/desk/tickets/{self.world.ticket.number}/"
        given = {"outcome": "upheld", "remedy_given": "other", "no_cause": "on"}
        self.send("lena", f"{desk}resolution/", text=self.text, remedy_given_text=self.line(200), **given)
        self.send("lena", f"{desk}reopening/", reason=self.line(200))

    def search(self) -> None:
        long, pieces = self.text[:4000], "/desk/customers/find/"  # short answers: every line goes there
        for path, words in (
            ("/desk/", (long, self.line())),
            ("/desk/customers/", (long,)),
            ("/desk/mail/mailbox/", (long,)),
            (pieces, self.lines),
        ):
            for typed in words:
                answer = self.browsers["ana"].ask("GET", path, **{"QUERY_STRING": _query(typed)})
                self.answers.append((f"{path}?q={typed[:40]!r}", answer))

    def mail(self, *, now: datetime) -> None:
        sent = OutboundMessage.objects.filter(thread_key=self.world.ticket.thread_key).earliest("created_at")
        for line in self.lines:
            deliver(self._raw(line, sent.message_id), now=now)
            deliver(self._raw(line, "").replace(b"chen@example.org", b"new@example.net"), now=now)
        assert not InboundMessage.objects.filter(state="failed").exists()

    def _raw(self, line: str, in_reply_to: str) -> bytes:
        """A mail whose headers say `line` as it stands, bytes and all, as far as a line can."""
        body = EmailMessage()
        storable = self.text.encode("utf-8", "replace").decode()
        body.set_content(storable or "-")
        body.add_alternative(f"<p>{storable}</p>", subtype="html")
        body.add_attachment(b"plain words", maintype="application", subtype="x-any", filename="name.bin")
        one_line = line.replace("\r", " ").replace("\n", " ").encode("utf-8", "replace")
        quoted = one_line.replace(b'"', b"")
        head = b'From: "' + quoted + b'" <chen@example.org>\nTo: care@kept.example\nSubject: ' + one_line
        head += f"\nMessage-ID: <{uuid.uuid4()}@example.org>\nIn-Reply-To: {in_reply_to}\n".encode()
        return head + bytes(body).replace(b"name.bin", quoted or b"x")


def _query(typed: str) -> str:
    return urlencode({"q": typed.encode("utf-8", "replace").decode().replace("\x00", "")})
