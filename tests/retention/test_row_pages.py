"""What stands behind a figure, as a page and as a sheet: whose it is, how many, and by pages."""

from __future__ import annotations

import html
import re
from datetime import timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from complaints.models import Promise, Ticket
from complaints.opening import open_ticket
from complaints.promising import promise
from customers.models import Customer
from feedback.models import Invitation
from tests import cast
from tests.feedback.story import resolved
from tests.retention.looking import PAGE, rows_are, sheet, words

pytestmark = pytest.mark.django_db


def test_rows_are_those_one_may_open_and_lead_back(as_, lena, ticket, otto, chen, now, monkeypatch):
    theirs = open_ticket(
        customer=chen, text="A wrong bill.", channel="web", team=cast.team("Billing"), now=now
    )
    rows_are(monkeypatch, complaints=("tickets", Ticket.objects.all()))
    page = as_(lena).get(f"{PAGE}rows/complaints/", {"period": "90d", "channel": "web"})
    said = words(page)
    assert f"#{ticket.number}" in said
    assert f"#{theirs.number}" not in said
    assert "2 tickets, as of now; 1 of them belongs to a team" in said
    assert 'href="/insight/?period=90d&amp;channel=web"' in page.content.decode()


def test_very_many_rows_are_not_counted_while_somebody_waits(as_, lena, ticket, chen, now, monkeypatch):
    open_ticket(customer=chen, text="A wrong bill.", channel="web", team=cast.team("Restaurant"), now=now)
    rows_are(monkeypatch, cases=("tickets", Ticket.objects.all()))
    monkeypatch.setattr("retention.views.rows.MOST_COUNTED", 2)
    assert "2 tickets, as of now" in words(as_(lena).get(f"{PAGE}rows/cases/"))
    monkeypatch.setattr("retention.views.rows.MOST_COUNTED", 1)
    said = words(as_(lena).get(f"{PAGE}rows/cases/"))
    assert "More than 1 ticket, as of now; some may belong to teams whose tickets you do not open" in said


def test_rows_of_every_kind_are_listed_and_downloaded(as_, maria, ticket, ana, ben, now, monkeypatch):
    promise(ticket, by=ana, text="=HYPERLINK(1)", due_at=now + timedelta(days=1), now=now)
    resolved(ticket, by=ana, now=now)
    asked = Invitation.objects.extra(select={"rating": "2", "is_solved": "false", "answered_at": "due_at"})
    rows_are(
        monkeypatch,
        people=("customers", Customer.objects.all()),
        cases=("tickets", Ticket.objects.all()),
        vows=("promises", Promise.objects.all()),
        asked=("invitations", asked),
    )
    browser = as_(maria)
    for key, seen in (("people", "Chen Wei"), ("cases", "cold"), ("vows", "HYPERLINK"), ("asked", "Not yet")):
        assert seen in words(browser.get(f"{PAGE}rows/{key}/"))
        lines = sheet(browser.get(f"{PAGE}rows/{key}.csv"))
        assert len(lines) == 2, key
        assert len(lines[0]) == len(lines[1])
    assert sheet(browser.get(f"{PAGE}rows/vows.csv"))[1][1] == "'=HYPERLINK(1)"


def test_many_rows_come_by_pages_with_as_many_questions_as_few(as_, maria, chen, now, monkeypatch):
    rows_are(monkeypatch, cases=("tickets", Ticket.objects.all()))
    browser, path = as_(maria), f"{PAGE}rows/cases/"
    asked = []
    for number in (3, 57):
        for _ in range(number):
            open_ticket(
                customer=chen, text="Cold soup.", channel="web", team=cast.team("Restaurant"), now=now
            )
        browser.get(path)
        with CaptureQueriesContext(
            connection,
        ) as queries:
            page = browser.get(path)
        asked.append(len(queries))
    assert asked[0] == asked[1]
    seen = re.findall(r'id="ticket-(\d+)"', page.content.decode())
    following = html.unescape(re.search(r'rel="next" href="([^"]+)"', page.content.decode())[1])
    seen += re.findall(r'id="ticket-(\d+)"', browser.get(path + following).content.decode())
    assert len(seen) == len(set(seen)) == 60
