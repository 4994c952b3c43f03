"""The pages that are measured, each as something to do."""

from __future__ import annotations

import itertools
import uuid
from collections.abc import Callable, Iterator
from datetime import timedelta

from django.db.models import Count
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from complaints.access import case_url
from complaints.desk_views import VIEWS
from complaints.models import Message, Ticket
from complaints.status import ACTIVE
from retention import snapshots
from staff.models import User

HOST = "127.0.0.1"
Act = Callable[[], object]
BEHIND = ("complaints", "cause-rudeness", "agreed", "promises", "csat", "left", "at_risk", "drove-rudeness")


class Unexpected(Exception):
    """A page did not answer as it should; the text says which."""


def reading(manager: User, agent: User) -> Iterator[tuple[str, Act]]:
    """(name, what to do) of every page that changes nothing."""
    for user, who in ((manager, "manager"), (agent, "agent")):
        browser = _logged_in(user)
        for slug in VIEWS:
            yield f"queue {slug} ({who})", _get(browser, reverse("complaints:queue"), view=slug)
        yield f"my day ({who})", _get(browser, reverse("complaints:my_day"))
        yield from _searches(browser, who)
    browser = _logged_in(manager)
    busy, quiet = _busiest(), Ticket.objects.order_by("-pk")[0]
    for name, ticket in (("newest", quiet), ("longest", busy)):
        yield f"ticket page, {name}", _get(browser, reverse("complaints:ticket", args=[ticket.number]))
        yield f"case page, {name}", _get(Client(SERVER_NAME=HOST), _path(ticket))
        person = reverse("customers:page", args=[ticket.customer_id])
        yield f"customer page, of the {name}", _get(browser, person)
        tickets = reverse("complaints:customer_tickets", args=[ticket.customer_id])
        yield f"a customer's tickets, {name}", _get(browser, tickets)
    yield "customer list", _get(browser, reverse("customers:list"))
    yield "customer list, by name", _get(browser, reverse("customers:list"), q=quiet.customer.name)
    yield "complaint form", _get(Client(SERVER_NAME=HOST), reverse("cases:complain"))
    yield from _overviews(browser)
    yield "greetings", _get(browser, reverse("greetings:calendar"))


def _overviews(browser: Client) -> Iterator[tuple[str, Act]]:
    """Overviews that a worker has counted, and what stands behind figures; counts first, which takes time."""
    while snapshots.refresh_wanted(now=timezone.now()):
        pass
    for period in ("30d", "365d"):
        yield (
            f"overview, {period}",
            _get(browser, reverse("retention:overview"), period=period, shows="part-risks"),
        )
        for key in BEHIND:
            rows = _get(browser, reverse("retention:rows", args=[key]), period=period, shows="data-list")
            yield f"behind {key}, {period}", rows


def _searches(browser: Client, who: str) -> Iterator[tuple[str, Act]]:
    ticket = Ticket.objects.select_related("customer").order_by("pk")[Ticket.objects.count() // 2]
    asked = {
        "number": f"#{ticket.number}",
        "name": ticket.customer.name,
        "two words": "sticky Kololo",
        "rare word": "kingfish",
        "common word": "order",
        "filters": "status:open cause:rudeness from:mail",
        "nothing found": "zyzzyva",
    }
    for name, typed in asked.items():
        yield f"search {name} ({who})", _get(browser, reverse("complaints:queue"), q=typed)


def writing(manager: User) -> Iterator[tuple[str, Act]]:
    """(name, what to do) of what opens tickets and answers them."""
    customer, count = Client(SERVER_NAME=HOST), itertools.count()

    def complain() -> None:
        number = next(count)
        given = {
            "text": f"I waited an hour at Ntinda, and nobody said sorry. ({uuid.uuid4().hex[:8]})",
            "email": f"bench{number}@example.org",
            "name": "Bench Tester",
            "causes": ["time_wasting"],
            "submission_key": str(uuid.uuid4()),
        }
        # Each from another address, or the limit on forms answers instead.
        address = f"10.{uuid.uuid4().int % 250}.{number // 250}.{number % 250}"
        answer = customer.post(reverse("cases:complain"), given, REMOTE_ADDR=address)
        _require(answer.status_code, {302, 303}, "the complaint form")

    browser = _logged_in(manager)
    waiting = itertools.cycle(Ticket.objects.filter(status__in=ACTIVE).order_by("pk")[:200])

    def reply() -> None:
        path = reverse("complaints:messages", args=[next(waiting).number])
        words = {"kind": "reply", "body": "We look into it and write again today.", "then": ""}
        answer = browser.post(path, {**words, "submission_key": str(uuid.uuid4())})
        _require(answer.status_code, {302, 303}, path)

    yield "complaint sent", complain
    yield "reply sent", reply


def _get(browser: Client, path: str, *, shows: str = "", **asked: str) -> Act:
    """Open a page. `shows`: what must stand in it, where a page without it would measure nothing."""

    def act() -> None:
        answer = browser.get(path, asked)
        _require(answer.status_code, {200}, path)
        if shows not in answer.text:
            raise Unexpected(f"{path} does not show {shows}.")

    return act


def _require(status: int, wanted: set[int], what: str) -> None:
    if status not in wanted:
        raise Unexpected(f"{what} answered {status} instead of {sorted(wanted)}.")


def _logged_in(user: User) -> Client:
    browser = Client(SERVER_NAME=HOST)
    browser.force_login(user)
    return browser


def _busiest() -> Ticket:
    """The ticket with the most messages among the newest ones."""
    since = timezone.now() - timedelta(days=60)
    rows = Message.objects.filter(at__gt=since).values("ticket").annotate(count=Count("pk"))
    latest = rows.order_by("-count", "-ticket").first()
    assert latest is not None, "the demo has been loaded"
    return Ticket.objects.get(pk=latest["ticket"])


def _path(ticket: Ticket) -> str:
    url = case_url(ticket)
    return url[url.index("/case/") :]
