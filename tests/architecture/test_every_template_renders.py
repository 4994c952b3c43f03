"""Every file under templates/ is rendered by opening pages and sending mails as the product does.

One test, so that the count is whole in whatever process it runs.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from django.conf import settings
from django.core.cache import cache
from django.template import Template
from django.test import Client, RequestFactory
from django.test.signals import template_rendered
from django.utils.timezone import localdate

from complaints import finding_again, ringing
from complaints.access import case_token
from complaints.models import Promise, Ticket
from complaints.replying import reply
from complaints.views.acts import ACTS
from customers.ordering import NewOrder, record_orders
from feedback.inviting import send_due
from feedback.models import Answer
from helpdesk.web import errors, limits
from retention import staying
from retention.reporting import send_weekly
from retention.selection import Selection
from retention.weeks import Week
from tests.architecture.access_table import ROWS
from tests.architecture.browsing import Browser, address
from tests.architecture.many import more_tickets
from tests.architecture.world import World, build
from tests.retention import sample

pytestmark = pytest.mark.django_db
TEMPLATES = Path(settings.BASE_DIR) / "templates"
PIECE = {"HX-Request": "true"}


def on_disk() -> set[str]:
    found = (path for path in TEMPLATES.rglob("*") if path.is_file())
    return {str(path.relative_to(TEMPLATES)) for path in found}


@contextmanager
def noted() -> Iterator[set[str]]:
    """The names of the templates rendered meanwhile, pieces and parents included."""
    names: set[str] = set()

    def note(sender: Template, **_: Any) -> None:
        names.add(sender.name or "")

    template_rendered.connect(note)
    try:
        yield names
    finally:
        template_rendered.disconnect(note)


def test_every_template_is_rendered(ground: None, now: datetime) -> None:
    with noted() as names:
        world = build(now=now)  # receipt, reply, promise, resolution as mails
        every_page(world)
        states_of_a_ticket(world)
        customers_pages(world, now=now)
        insight_pages(world, now=now)
        mails_of_the_sweeps(world, now=now)
        error_pages(world)
    never = sorted(on_disk() - names)
    assert not never, (
        f"Templates that no page or mail shows: {never}. Delete them, or open the page that shows them in "
        "tests/architecture/test_every_template_renders.py."
    )


def every_page(world: World) -> None:
    """Each address that answers to GET, as somebody who may see everything, whole and as a piece."""
    for name, row in ROWS.items():
        if "GET" in row.methods.split() and not name.startswith("admin:"):
            path, is_open = address(name, row, world), row.who in {"public", "token"}
            browser(world, "anonymous" if is_open else "ada").get(path)
            if not is_open:
                browser(world, "ada").get(path, headers=PIECE)
    ana, lena = browser(world, "ana"), browser(world, "lena")
    lena.get("/desk/mail/outgoing/", {"show": "all"})
    for path in ("my-day/", "notifications/", ""):
        ana.get(f"/desk/{path}")
    for show in ("html", "text", "source"):
        ana.get(f"/desk/mail/mailbox/{world.copy.pk}/", {"show": show})
    browser(world, "ada").post("/desk/greetings/programmes/new/", {"name": ""})
    ana.get("/desk/customers/find/", {"q": "chen"})
    merging = f"/desk/customers/{world.lived.customer.pk}/merging/"
    browser(world, "ada").get(merging, {"with": world.customer.pk})
    ana.get("/desk/", {"q": "nobody-has-this"})


def states_of_a_ticket(world: World) -> None:
    """The acts, a refused form, somebody else on the page, an undo, a ticket that is over."""
    ana, desk = browser(world, "ana"), f"/desk/tickets/{world.ticket.number}/"
    for act in ("ask", *ACTS):
        ana.get(desk, {"act": act, "promise": world.promise.pk} if act == "ending" else {"act": act})
        ana.get(desk, {"act": act}, headers=PIECE)
    browser(world, "lena").post(f"{desk}presence/", {"state": "typing"})
    ana.get(desk)
    ana.post(f"{desk}priority/", sending(priority="3"), headers=PIECE)
    world.ticket.refresh_from_db()
    reply(world.ticket, by=world.people["lena"], text="From Lena", now=world.ticket.updated_at)
    ana.post(f"{desk}replies/", sending(body="Too late", seen_message="1"))
    ana.post(f"{desk}replies/", sending(body="In time", seen_message=str(10**9)))
    ana.get(desk)
    ana.get(f"/desk/tickets/{world.resolved.number}/")


def customers_pages(world: World, *, now: datetime) -> None:
    """Forms refused with files kept, the case in each state, the survey answered, links that open nothing."""
    nobody, case = Client(), f"/case/{world.case_token}/"
    photo = Path(settings.BASE_DIR) / "static/img/favicon.svg"
    with photo.open("rb") as file:
        nobody.post("/complain/", {"text": "", "files": file, "submission_key": str(uuid.uuid4())})
    nobody.get(case, {"new": "1"})
    nobody.get(f"/case/{world.resolved_token}/")
    nobody.post(f"{case}messages/", {"text": ""})
    nobody.get("/case/none/")
    nobody.get("/survey/none/")
    nobody.get(f"/survey/{world.survey_token}/", {"done": "1"})
    nobody.post("/complain/", {f"field{number}": "x" for number in range(1500)})
    Ticket.objects.filter(pk=world.resolved.pk).update(status="closed", closed_at=now, resolved_at=now)
    nobody.get(f"/case/{case_token(world.resolved)}/")


def insight_pages(world: World, *, now: datetime) -> None:
    """Waited for, counted, failed, of a week, as a mail; and rows of every kind behind the figures."""
    order = NewOrder(world.customer.pk, "R-1", now - timedelta(days=3), 500_000, "UGX")
    record_orders([order], now=now)
    staying.refresh(now=now)
    Promise.objects.filter(pk=world.promise.pk).update(
        made_at=now - timedelta(days=2), due_at=now - timedelta(hours=1)
    )
    Answer.objects.update(at=now - timedelta(hours=1))
    ada, week = browser(world, "ada"), Week.of(localdate(now)).before()
    sample.counted(Selection.from_query({}, today=localdate(now)), now=now)
    sample.counted(week.selection(), now=now)
    behind = (f"rows/{key}/" for key in ("with_us", "complaints", "promises", "mean"))
    for page in ("", f"report/{week}/", *behind):
        ada.get(f"/insight/{page}")
    assert send_weekly(now=now) == 2


def mails_of_the_sweeps(world: World, *, now: datetime) -> None:
    """What no page but time sends: reminders to colleagues, the question how it was, a lost link."""
    ringing.ring_due(now=now + timedelta(days=1, minutes=-5))
    more_tickets(world.ticket, 4, owner_id=world.people["ana"].pk)  # enough alerts for one mail
    ringing.ring_due(now=now + timedelta(days=9))
    finding_again.send_link(reference=str(world.ticket.number), email="chen@example.org", now=now)
    world.resolved.invitations.update(due_at=now)
    assert send_due(now=now) == 1


def error_pages(world: World) -> None:
    """Each as its handler makes it."""
    browser(world, "ana").get("/nothing-here/")
    browser(world, "ana").get("/desk/mail/outgoing/")
    browser(world, "ana").get("/desk/?q=%00")
    Client(enforce_csrf_checks=True).post("/find/", {"email": "a long address that somebody typed"})
    Client().post("/desk/bulk/", {"back": "a form sent after the session had ended"})
    errors.server_error(RequestFactory().get("/"))
    for _turn in range(limits.LOGIN_BY_ACCOUNT.times + 2):
        Client().post("/login/", {"username": "x@example.org", "password": "wrong"})
    cache.clear()


def browser(world: World, person: str) -> Client:
    """A browser of this person, logged in once a test."""
    known: dict[str, Client] = world.__dict__.setdefault("browsers", {})
    if person not in known:
        known[person] = Browser(world, person).client
    return known[person]


def sending(**form: str) -> dict[str, str]:
    return {"submission_key": str(uuid.uuid4())} | form
