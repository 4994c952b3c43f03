"""Every address × every kind of person × every method, from the URLconf itself."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import Any

import pytest
from django.apps import apps
from django.db import transaction
from django.http import HttpResponse
from django.template import Template
from django.urls import reverse

from complaints.models import Ticket
from tests.architecture import addresses
from tests.architecture.access_table import EVERYBODY, NO_RIGHT, NOTHING_THERE, ROWS, WHO, Row, refusal
from tests.architecture.browsing import Browser, address, missing_address, said, value
from tests.architecture.world import World, build

pytestmark = pytest.mark.django_db
FINE = {200, 204, 302, 303, 400, 409, 422}  # an empty form may be refused, in words
LEADS_OUT = {"staff:logout", "admin:logout", "admin:login"}
METHODS = ("GET", "POST", "PUT", "PATCH", "DELETE")
OURS = ("messaging", "staff", "customers", "complaints", "feedback", "greetings", "retention", "web")


RENDERED = {"anonymous", "ana", "ada"}  # the others get the same pages; leaving them white saves a minute


@pytest.fixture
def world(ground: None, now: datetime) -> World:
    return build(now=now)


@pytest.fixture
def white_pages(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every template is empty: what matters is whether the view lets somebody in."""
    monkeypatch.setattr(Template, "render", lambda *_args, **_more: "")


def counted() -> dict[str, Any]:
    """How much there is of everything that is ours, and the version of every ticket."""
    rows = {
        model.__name__: model.objects.count()
        for app in OURS
        for model in apps.get_app_config(app).get_models()
    }
    return rows | {"versions": sorted(Ticket.objects.values_list("number", "version"))}


def _rows() -> Iterator[tuple[str, Row]]:
    known = addresses.views()
    return ((name, row) for name, row in ROWS.items() if name in known)


def test_every_address_has_a_row() -> None:
    unknown = sorted(set(addresses.views()) - set(ROWS))
    assert not unknown, (
        f"Addresses without a row: {unknown}. Say in tests/architecture/access_table.py who may have each "
        f"(one of {sorted(WHO)}), with which methods, and what stands in the address."
    )
    gone = sorted(set(ROWS) - set(addresses.views()))
    assert not gone, f"Rows without an address: {gone}. Take them out of tests/architecture/access_table.py."


def test_only_the_admins_own_addresses_have_no_name() -> None:
    nameless = [str(pattern.pattern) for name, pattern in addresses.patterns() if not name]
    theirs = {"<path:object_id>/", "(?P<url>.*)$"}
    assert set(nameless) <= theirs, f"Give these addresses names: {set(nameless) - theirs}"


@pytest.mark.parametrize("person", EVERYBODY)
def test_who_gets_in(world: World, person: str, request: pytest.FixtureRequest) -> None:
    if person not in RENDERED:
        request.getfixturevalue("white_pages")
    browser, problems = Browser(world, person), []
    for name, row in _rows():
        if person not in WHO[row.who]:
            continue
        for method in ("GET", "POST"):
            with transaction.atomic():  # each finds the world as it was built
                answer = browser.ask(method, address(name, row, world))
                transaction.set_rollback(True)
            expected = FINE if method in row.methods.split() else {405}
            if name.startswith("admin:"):  # some things not even an administrator may add or delete
                expected = expected | {401, 403, 404, 405}
            if answer.status_code not in expected:
                problems.append(f"{method} {name} by {person}: {answer.status_code}")
            elif name not in LEADS_OUT and is_refused(answer, NO_RIGHT, "anonymous"):
                problems.append(f"{method} {name} by {person} leads to the login")
    assert not problems, "\n".join(problems)


@pytest.mark.usefixtures("white_pages")
def test_who_stays_outside_and_changes_nothing(world: World) -> None:
    problems, before = [], counted()
    for person in EVERYBODY:
        browser = Browser(world, person)
        for name, row in _rows():
            if person in WHO[row.who]:
                continue
            for method in METHODS if not name.startswith("admin:") else METHODS[:2]:
                answer = browser.ask(method, address(name, row, world))
                fine = is_refused(answer, refusal(row.who, person), person)
                if method not in row.methods.split():
                    fine = fine or answer.status_code == 405
                if not fine:
                    problems.append(f"{method} {name} by {person}: {answer.status_code}")
    assert not problems, "\n".join(problems)
    assert counted() == before


def is_refused(answer: HttpResponse, code: int, person: str) -> bool:
    """Strangers are led to the login (401 when they send something), colleagues get the code.

    Django's admin leads both to its own door.
    """
    doors = ("/login/", "/admin/login/") if person == "anonymous" else ("/admin/login/",)
    if answer.status_code == 302:
        return answer.headers["Location"].startswith(doors)
    return answer.status_code == (401 if person == "anonymous" else code)


def test_the_door_of_the_admin_says_no_to_colleagues(world: World) -> None:
    for person in ("ana", "maria"):
        assert Browser(world, person).ask("GET", "/admin/login/?next=/admin/").status_code == 403
    assert Browser(world, "anonymous").ask("GET", "/admin/login/").headers["Location"].startswith("/login/")


def test_what_is_forbidden_looks_like_what_is_not_there(world: World) -> None:
    browser, problems = Browser(world, "otto"), []
    for name, row in _rows():
        if "otto" in WHO[row.who] or refusal(row.who, "otto") != NOTHING_THERE:
            continue
        method = row.methods.split()[0]
        forbidden = browser.ask(method, address(name, row, world))
        nothing = browser.ask(method, missing_address(name, row, world))
        if (forbidden.status_code, said(forbidden)) != (nothing.status_code, said(nothing)):
            problems.append(
                f"{method} {name}: {forbidden.status_code} and {nothing.status_code}, or other words"
            )
    assert not problems, "\n".join(problems)


@pytest.mark.parametrize("person", ["anonymous", "ada"])
def test_a_secret_address_that_opens_nothing_is_404(world: World, person: str) -> None:
    browser = Browser(world, person)
    for name, row in _rows():
        if row.who == "token":
            path = reverse(name, args=["A" * 43, *(value(world, arg) for arg in row.args[1:])])
            for method in row.methods.split():
                answer = browser.ask(method, path)
                if answer.status_code == 303:  # back to the case page, which knows no such case either
                    answer = browser.ask("GET", answer.headers["Location"])
                assert answer.status_code == 404, (method, name, answer.status_code)


@pytest.mark.usefixtures("white_pages")
def test_other_methods_do_nothing(world: World) -> None:
    browser, before, problems = Browser(world, "ada"), counted(), []
    for name, row in _rows():
        # Django's admin and its login read such a request as a GET, which changes nothing.
        harmless = (
            {405, 404, 403} if not name.startswith(("admin:", "staff:login")) else {*FINE, 403, 404, 405}
        )
        for method in METHODS[2:] if not name.startswith("admin:") else ["DELETE"]:
            answer = browser.ask(method, address(name, row, world))
            if answer.status_code not in harmless:
                problems.append(f"{method} {name}: {answer.status_code}")
    assert not problems, "\n".join(problems)
    assert counted() == before


@pytest.mark.usefixtures("white_pages")
def test_a_form_from_elsewhere_does_nothing(world: World) -> None:
    """Without the marker of our own page a POST is refused, but where a secret address is the permission."""
    before, problems = counted(), []
    browsers = {person: Browser(world, person, checks_forms=True) for person in ("ana", "ada")}
    for name, row in _rows():
        if "POST" not in row.methods.split() or row.who == "token":
            continue
        browser = browsers["ana" if row.who in {"own", "author"} else "ada"]
        answer = browser.ask("POST", address(name, row, world), {"text": "x", "email": "a@example.org"})
        if answer.status_code != 403:
            problems.append(f"POST {name} without a marker: {answer.status_code}")
    assert not problems, "\n".join(problems)
    assert counted() == before


@pytest.mark.parametrize("name", ["complaints:timeline", "complaints:queue", "complaints:replies"])
def test_a_piece_asked_for_after_the_session_ended_is_no_login_page_inside_the_page(
    world: World, name: str
) -> None:
    """htmx would follow a redirect silently and put the login page, or nothing, where a piece stood."""
    path, method = address(name, ROWS[name], world), ROWS[name].methods
    assert Browser(world, "anonymous").ask(method, path, headers={"HX-Request": "true"}).status_code == 401
    assert is_refused(Browser(world, "anonymous").ask(method, path), NO_RIGHT, "anonymous")
