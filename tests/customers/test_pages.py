"""The customer's page and what hangs on it: who may, what is refused, what a second click does."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from customers.import_work import work_on
from customers.interacting import record_interaction
from customers.leaving import record_exit
from customers.local_day import company_day
from customers.merging import merge
from customers.models import Birthday, Customer, Order, OrderImport
from staff.models import User
from tests.cast import customer
from tests.customers.order_files import GOOD, UNREADABLE

pytestmark = pytest.mark.django_db
IMPORT = "/desk/customers/orders/import/"


def page(who: Customer) -> str:
    return f"/desk/customers/{who.pk}/"


def test_a_death_is_noted_and_taken_back_by_two_on_the_page(
    as_: Any, chen: Customer, ana: User, ben: User, now: datetime
) -> None:
    as_(ana).post(f"{page(chen)}death/", {"death-left_on": "2026-11-17", "death-note": "His wife called"})
    chen.refresh_from_db()
    assert chen.deceased_at is not None
    shown = as_(ana).get(page(chen)).content.decode()
    assert "They have died (17 November 2026)" in shown
    assert "They left us" not in shown
    undoing = f"{page(chen)}exits/{chen.exits.get().pk}/undoing/"
    for who, step in ((ana, "agree"), (ana, "ask"), (ana, "agree"), (ana, "nonsense")):
        as_(who).post(undoing, {"step": step})
        chen.refresh_from_db()
        assert chen.deceased_at is not None
    assert "A second colleague has to agree" in as_(ana).get(page(chen)).content.decode()
    as_(ben).post(undoing, {"step": "agree"})
    chen.refresh_from_db()
    assert chen.deceased_at is None


def test_leaving_and_coming_back_are_checked(as_: Any, chen: Customer, ana: User, now: datetime) -> None:
    browser = as_(ana)
    for form in ({}, {"exit-reason": "death", "exit-left_on": "2026-11-01"},
                 {"exit-reason": "moved", "exit-left_on": "2027-01-01"},
                 {"exit-reason": "moved", "exit-left_on": "\x00" * 9}):  # fmt: skip
        assert browser.post(f"{page(chen)}exits/", form).status_code in {400, 422}
    good = {"exit-reason": "moved", "exit-left_on": "2026-11-01"}
    assert browser.post(f"{page(chen)}exits/", good).status_code == 303
    assert browser.post(f"{page(chen)}exits/", good).status_code == 422  # a second click
    assert browser.post(f"{page(chen)}return/", {"return-on": "2026-10-31"}).status_code == 422
    assert browser.post(f"{page(chen)}return/", {"return-on": "2026-11-02"}).status_code == 303
    assert chen.exits.count() == 1


def test_a_birthday_never_shows_its_year(as_: Any, chen: Customer, ana: User, now: datetime) -> None:
    form = {"birthday-day": "29", "birthday-month": "2", "birthday-year": "1984", "birthday-source": "phone"}
    assert as_(ana).post(f"{page(chen)}birthday/", form).status_code == 303
    shown = as_(ana).get(page(chen)).content.decode()
    assert "29 February" in shown
    assert "1984" not in shown
    assert as_(ana).post(f"{page(chen)}birthday/", form | {"birthday-year": "1983"}).status_code == 422
    as_(ana).post(f"{page(chen)}birthday/", {"forget": "1"})
    assert not Birthday.objects.exists()


def test_what_belongs_to_another_customer_is_not_found(
    as_: Any, chen: Customer, ana: User, now: datetime
) -> None:
    mona = customer("Mona Adeke", email="mona@example.org")
    word = record_interaction(mona, kind="call", text="Hello", at=now, now=now)
    left = record_exit(mona, reason="moved", left_on=company_day(now), now=now)
    for path in (f"words/{word.pk}/seeing/", f"exits/{left.pk}/undoing/"):
        assert as_(ana).post(page(chen) + path, {"step": "agree"}).status_code == 404
        assert as_(ana).post(page(mona) + path, {"step": "agree"}).status_code == 303


def test_two_records_are_compared_and_merged_by_a_lead(
    as_: Any, chen: Customer, ana: User, lena: User, now: datetime
) -> None:
    other = customer("C. Wei", email="wei@example.org")
    merging = f"{page(chen)}merging/"
    assert as_(ana).get(merging).status_code == 403
    for bad in ("", str(chen.pk), "x", "9" * 40, "²"):
        assert as_(lena).post(merging, {"with": bad, "keep": bad}).status_code in {404, 422}
    assert "C. Wei" in as_(lena).get(merging, {"with": other.pk}).content.decode()
    answer = as_(lena).post(merging, {"with": other.pk, "keep": other.pk})
    assert answer["Location"] == page(other)
    assert as_(ana).get(page(chen))["Location"] == page(other)
    merge(other, chen, by=lena, now=now)
    found = as_(ana).get("/desk/customers/", {"q": "wei"}).content.decode()
    assert f'href="{page(chen)}"' not in found
    assert f'href="{page(other)}"' in found


def sent(browser: Client, content: bytes, name: str = "orders.csv") -> Any:
    return browser.post(IMPORT, {"file": SimpleUploadedFile(name, content)}, follow=True)


def test_orders_are_imported_from_the_page(
    as_: Any, chen: Customer, ana: User, lena: User, now: datetime
) -> None:
    assert sent(as_(ana), GOOD.encode()).status_code == 403
    answer = sent(as_(lena), GOOD.encode())
    assert "Import 1 order" in answer.content.decode()
    path = answer.redirect_chain[-1][0]
    for _click in range(2):
        assert as_(lena).post(f"{path}importing/").status_code == 303
    assert "Imported." in as_(lena).get(path).content.decode()
    assert Order.objects.count() == 1
    as_(lena).post(f"{path}discarding/")
    assert OrderImport.objects.get().state == "imported"


@pytest.mark.parametrize("name", UNREADABLE)
def test_a_hostile_file_is_answered_with_a_sentence(name: str, as_: Any, lena: User, now: datetime) -> None:
    content, said = UNREADABLE[name]
    answer = sent(as_(lena), content, name="../../\u202e<b>x.csv")
    assert answer.status_code in {200, 422}
    if work_on(now=now):  # a large one, whose beginning looked right
        answer = as_(lena).get(answer.redirect_chain[-1][0])
    assert said in answer.content.decode()
    assert not Order.objects.exists()


def test_a_large_file_waits_for_a_worker(
    as_: Any, chen: Customer, lena: User, now: datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    nudged: list[int] = []
    monkeypatch.setattr("customers.importing.nudge", lambda: nudged.append(1))
    rows = "".join(f"L-{number},2026-11-01,1,chen@example.org\n" for number in range(5000))
    answer = sent(as_(lena), f"reference,date,amount,email\n{rows}".encode())
    assert "Being checked" in answer.content.decode()
    assert nudged == [1]
    assert not Order.objects.exists()


@pytest.mark.parametrize(
    ("form", "kept"),
    [
        ({"time_zone": "africa/kampala", "language": "PT-br"}, ("Africa/Kampala", "pt-BR")),
        ({"time_zone": "Mars/Olympus"}, None),
        ({"language": "klingon language"}, None),
        ({"time_zone": "../etc/passwd"}, None),
    ],
)
def test_time_zone_and_language_are_ones(
    as_: Any, chen: Customer, ana: User, form: dict[str, str], kept: tuple[str, str] | None
) -> None:
    answer = as_(ana).post(f"{page(chen)}record/", {"name": "Chen Wei", "kind": "person"} | form)
    chen.refresh_from_db()
    assert (answer.status_code == 303) == (kept is not None)
    assert (chen.time_zone, chen.language) == (kept or ("", ""))
