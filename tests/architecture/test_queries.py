"""A page asks the database as often for three rows as for three hundred."""

from __future__ import annotations

from datetime import datetime

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from complaints.desk_views import VIEWS
from customers.consenting import record_consent
from tests.architecture.browsing import Browser
from tests.architecture.many import add_of_each
from tests.architecture.world import World, build

pytestmark = pytest.mark.django_db
FEW, MANY = 3, 300
MOST = 25  # queries a page
PIECE = {"HX-Request": "true"}
PAGES = {
    **{f"queue, {view}": ("ana", f"/desk/?view={view}") for view in VIEWS},
    "search": ("ana", "/desk/?q=soup"),
    "search with operators": ("ana", "/desk/?q=owner:me+cause:rudeness+status:open"),
    "ticket": ("ana", "/desk/tickets/{w.ticket.number}/"),
    "resolved ticket": ("ana", "/desk/tickets/{w.resolved.number}/"),
    "ticket, an act open": ("ana", "/desk/tickets/{w.ticket.number}/?act=resolve"),
    "timeline": ("ana", "/desk/tickets/{w.ticket.number}/timeline/"),
    "my day": ("ana", "/desk/my-day/"),
    "new ticket": ("ana", "/desk/tickets/new/"),
    "notifications": ("ana", "/desk/notifications/"),
    "call-backs": ("ana", "/desk/callbacks/"),
    "customers": ("ana", "/desk/customers/"),
    "customers found": ("ana", "/desk/customers/find/?q=chen"),
    "customer": ("ana", "/desk/customers/{w.customer.pk}/"),
    "customer who bought and left": ("ada", "/desk/customers/{w.lived.customer.pk}/"),
    "customer's orders": ("ana", "/desk/customers/{w.lived.customer.pk}/orders/"),
    "two records": ("ada", "/desk/customers/{w.lived.customer.pk}/merging/?with={w.customer.pk}"),
    "records to choose from": ("ada", "/desk/customers/{w.lived.customer.pk}/merging/?q=chen"),
    "files of orders": ("ada", "/desk/customers/orders/import/"),
    "a file of orders": ("ada", "/desk/customers/orders/import/{w.lived.file.pk}/"),
    "customer's tickets": ("ana", "/desk/tickets/of/{w.customer.pk}/"),
    "customer's ratings": ("ana", "/desk/customers/{w.customer.pk}/ratings/"),
    "greetings": ("ada", "/desk/greetings/"),
    "greetings of a day": ("ada", "/desk/greetings/{w.greeted.held.on}/"),
    "greetings of a day, as a file": ("ada", "/desk/greetings/{w.greeted.held.on}/list.csv"),
    "greetings, sent": ("ada", "/desk/greetings/{w.greeted.held.on}/?show=going"),
    "greetings found": ("ada", "/desk/greetings/{w.greeted.held.on}/?q=chen"),
    "one greeting": ("ada", "/desk/greetings/{w.greeted.sent.pk}/"),
    "people to greet": ("ada", "/desk/greetings/personal/"),
    "my people to greet": ("ana", "/desk/greetings/personal/"),
    "programmes": ("ada", "/desk/greetings/programmes/"),
    "programme": ("ada", "/desk/greetings/programmes/{w.greeted.programme.pk}/"),
    "audience": ("ada", "/desk/greetings/audience/"),
    "customer's greetings": ("ana", "/desk/greetings/of/{w.customer.pk}/"),
    "outgoing mail": ("ada", "/desk/mail/outgoing/"),
    "outgoing mail, all": ("ada", "/desk/mail/outgoing/?show=all"),
    "incoming mail": ("ada", "/desk/mail/incoming/"),
    "incoming mail, all": ("ada", "/desk/mail/incoming/?show=all"),
    "one incoming mail": ("ada", "/desk/mail/incoming/{w.held.pk}/"),
    "demo mailbox": ("ada", "/desk/mail/mailbox/"),
    "behind a figure": ("ada", "/insight/rows/complaints/"),
    "case": ("anonymous", "/case/{w.case_token}/"),
    "resolved case": ("anonymous", "/case/{w.resolved_token}/"),
    "survey": ("anonymous", "/survey/{w.survey_token}/"),
    "preferences": ("anonymous", "/unsubscribe/{w.customer_token}/"),
}


def asked(world: World) -> dict[str, list[str]]:
    """What each page asks the database."""
    browsers = {person: Browser(world, person) for person in ("ana", "ada", "anonymous")}
    found = {}
    for page, (person, path) in PAGES.items():
        with CaptureQueriesContext(connection) as seen:
            answer = browsers[person].ask("GET", path.format(w=world))
            answer.getvalue()  # a file is read from the database while it is sent
        assert answer.status_code == 200, (page, answer.status_code)
        found[page] = [query["sql"] for query in seen]
    return found


def test_every_page_asks_as_often_for_three_as_for_three_hundred(ground: None, now: datetime) -> None:
    world = build(now=now)
    record_consent(world.customer, purpose="surveys", is_given=True, source="phone", now=now)
    add_of_each(world, FEW)
    few = asked(world)
    add_of_each(world, MANY - FEW)
    many = asked(world)
    grown = {page: (len(few[page]), len(many[page])) for page in PAGES if len(few[page]) != len(many[page])}
    more = {page: [sql[:160] for sql in many[page] if sql not in few[page]][:3] for page in grown}
    assert not grown, f"Pages whose queries grow with the rows: {grown}\n{more}"
    heavy = {page: len(sqls) for page, sqls in few.items() if len(sqls) > MOST}
    assert not heavy, f"Pages that ask too much: {heavy}"
