"""Orders from a file: a dry run says what it would do; the import does that, once, whatever crashes."""

from __future__ import annotations

import uuid
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from datetime import UTC, datetime, timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from hypothesis import given
from hypothesis import strategies as st

from customers import import_work, order_checking
from customers.import_work import work_on
from customers.importing import NotInState, discard, start, upload
from customers.models import Customer, Order, OrderImport
from customers.order_file import MOST_ROWS, UnreadableFile, read_file
from tests.cast import NOW, customer
from tests.customers.order_files import AMOUNTS, BAD_ROWS, GOOD, HEAD, UNREADABLE

pytestmark = pytest.mark.django_db
WIDE = "reference,date,amount,refunded,currency,email,name"


def checked(text: str, now: datetime, *, adds_customers: bool = False) -> OrderImport:
    row = upload(text.encode(), file_name="o.csv", adds_customers=adds_customers, by=None, now=now)
    assert work_on(pk=row.pk, now=now)
    row.refresh_from_db()
    return row


def imported(row: OrderImport, now: datetime) -> OrderImport:
    start(row, now=now)
    work_on(pk=row.pk, now=now)
    row.refresh_from_db()
    return row


@pytest.mark.parametrize("name", UNREADABLE)
def test_what_cannot_be_read_is_said(name: str, now: datetime) -> None:
    content, said = UNREADABLE[name]
    try:
        row = upload(content, file_name="o.csv", by=None, now=now)
        work_on(pk=row.pk, now=now)
        row.refresh_from_db()
        assert (row.state, bytes(row.content)) == ("refused", b"")
        sentence = row.problems[0][1]
    except UnreadableFile as refusal:
        sentence = str(refusal)
    assert said in sentence
    assert not Order.objects.exists()


def test_every_bad_row_is_named_and_the_others_go_in(chen: Customer, now: datetime) -> None:
    customer("Mona", email="couple@example.org")
    customer("Amin", email="couple@example.org")
    rows = "\n".join(row.replace("B,", f"B-{number},", 1) for number, row in enumerate(BAD_ROWS))
    row = checked(f"{WIDE}\nA-1,2026-11-01,1,,,chen@example.org,\n{rows}\n", now)
    told = dict(map(tuple, row.problems))
    for number, (line, said) in enumerate(BAD_ROWS.items(), start=3):
        assert said in told.get(number, "nothing"), (line, told.get(number))
    assert (row.rows, row.added, row.refused) == (len(BAD_ROWS) + 1, 1, len(BAD_ROWS))
    assert not Order.objects.exists()
    assert imported(row, now).added == 1


@pytest.mark.parametrize(("written", "cents"), AMOUNTS.items())
def test_amounts_are_exact(chen: Customer, written: str, cents: int, now: datetime) -> None:
    imported(checked(f'{HEAD}\nA,2026-11-01,"{written}",chen@example.org\n', now), now)
    assert Order.objects.get().amount_cents == cents


@pytest.mark.parametrize(
    ("written", "moment"),
    [
        ("2026-11-01", datetime(2026, 10, 31, 21, tzinfo=UTC)),
        ("2026-11-01 14:30", datetime(2026, 11, 1, 11, 30, tzinfo=UTC)),
        ("2026-11-01T14:30:15Z", datetime(2026, 11, 1, 14, 30, 15, tzinfo=UTC)),
        ("2026-11-01T14:30+0500", datetime(2026, 11, 1, 9, 30, tzinfo=UTC)),
    ],
)
def test_days_are_the_companys(chen: Customer, written: str, moment: datetime, now: datetime) -> None:
    imported(checked(f"{HEAD}\nA,{written},1,chen@example.org\n", now), now)
    assert Order.objects.get().placed_at == moment


@pytest.mark.parametrize("start_of_file", ["", "\ufeff"])
@pytest.mark.parametrize("separator", [",", ";", "\t"])
@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
def test_any_spelling_of_csv(
    chen: Customer, start_of_file: str, separator: str, line_end: str, now: datetime
) -> None:
    head = ["E-Mail ", "ORDER no.", "Order_Date", "Total", "Colour", "Items"]
    cells = [" Chen@Example.org", '"A ""1"""', "2026-11-01", "5", "red", f'"two{line_end}soups"']
    row = checked(start_of_file + line_end.join(map(separator.join, (head, cells, []))), now)
    assert (row.rows, row.added, row.problems) == (1, 1, [])
    imported(row, now)
    assert (Order.objects.get().reference, Order.objects.get().summary) == ('A "1"', "two soups")


def test_customers_are_found_by_id_address_or_number(chen: Customer, now: datetime) -> None:
    mona = customer("Mona Adeke", email="couple@example.org", phone="0772123456")
    amin = customer("Amin Adeke", email="couple@example.org")
    lines = [
        "reference,date,amount,customer,email,phone,name",
        f"1,2026-11-01,1,{chen.public_id},,,",
        "2,2026-11-01,1,,couple@example.org,,Adeke Mona",
        "3,2026-11-01,1,,couple@example.org,,A. Adeke",
        "4,2026-11-01,1,,new@example.org,0772 123456,Mona Adeke",
        f"5,2026-11-01,1,{uuid.uuid4()},,,",
        "6,2026-11-01,1,x,,,",
        "7,2026-11-01,1,,couple@example.org,,Adeke",
    ]
    row = imported(checked("\n".join(lines), now), now)
    assert dict(Order.objects.values_list("reference", "customer_id")) == {
        "1": chen.pk, "2": mona.pk, "4": mona.pk, "3": amin.pk,
    }  # fmt: skip
    assert [number for number, _said in row.problems] == [6, 7, 8]


def test_unknown_customers_are_added_when_asked_for(chen: Customer, now: datetime) -> None:
    lines = [
        "reference,date,amount,email,name,phone",
        "1,2026-11-01,1,new@example.org,Nia Nantume,0772123456",
        "2,2026-11-01,1,NEW@example.org,Nantume Nia,",
        "3,2026-11-01,1,chen@example.org,Amina Wei,",
        "4,2026-11-01,1,nameless@example.org,,",
    ]
    without = checked("\n".join(lines), now)
    assert (without.added, without.refused, without.new_customers) == (0, 4, 0)
    row = checked("\n".join(lines), now, adds_customers=True)
    assert (row.added, row.refused, row.new_customers) == (3, 1, 2)
    row = imported(row, now)
    assert (row.added, row.refused, row.new_customers) == (3, 1, 2)
    nia, amina = Customer.objects.get(name="Nia Nantume"), Customer.objects.get(name="Amina Wei")
    assert nia.orders.count() == 2
    assert nia.contact_points.count() == 2
    assert amina.maybe_same_as == chen
    assert imported(checked("\n".join(lines), now, adds_customers=True), now).unchanged == 3
    assert Customer.objects.count() == 3


def test_the_same_file_again_changes_nothing(chen: Customer, now: datetime) -> None:
    assert imported(checked(GOOD, now), now).added == 1
    assert checked(GOOD, now).unchanged == 1
    row = checked(GOOD.replace("12.50", "13").replace("A-1", "a-1"), now)
    assert (row.added, row.changed, row.unchanged) == (0, 1, 0)
    assert imported(row, now).changed == 1
    assert Order.objects.get().amount_cents == 1300
    assert bytes(row.content) == b""
    assert not start(row, now=now)
    with pytest.raises(NotInState):
        discard(row, now=now)


def test_a_worker_that_died_is_followed_by_another(
    chen: Customer, now: datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(order_checking, "BATCH", 2)
    rows = "".join(f"A-{number},2026-11-01,1,chen@example.org\n" for number in range(5))
    row = checked(f"{HEAD}\n{rows}A-0,2026-11-01,1,chen@example.org\n", now)
    assert (row.added, row.refused) == (5, 1)
    start(row, now=now)
    write, calls = import_work._write, []

    def dying(row: OrderImport, batch: order_checking.Batch) -> object:
        calls.append(1)
        if len(calls) == 2:
            raise MemoryError
        return write(row, batch)

    monkeypatch.setattr(import_work, "_write", dying)
    with pytest.raises(MemoryError):
        work_on(now=now)
    assert not work_on(now=now)  # the lease is still held
    assert work_on(now=now + timedelta(minutes=3))
    row.refresh_from_db()
    assert (row.state, row.done, row.added, row.unchanged, row.refused) == ("imported", 6, 5, 0, 1)


def test_a_discarded_file_is_not_worked_on(chen: Customer, now: datetime) -> None:
    row = upload(GOOD.encode(), file_name="\u202eo\x00.csv", by=None, now=now)
    assert row.file_name == "o.csv"
    assert discard(row, now=now)
    assert not discard(row, now=now)
    assert not work_on(now=now)
    with pytest.raises(NotInState):
        start(row, now=now)
    kept = checked(GOOD, now)
    assert import_work.discard_old(now=now + timedelta(days=8)) == 1
    kept.refresh_from_db()
    assert (kept.state, bytes(kept.content)) == ("discarded", b"")


@pytest.mark.django_db(transaction=True)
def test_two_workers_and_two_clicks_at_once_import_once() -> None:
    customer("Chen Wei", email="chen@example.org")
    rows = "".join(f"A-{number},2026-11-01,1,chen@example.org\n" for number in range(300))
    row = checked(f"{HEAD}\n{rows}", NOW)

    def act(_turn: int) -> None:
        try:
            start(row, now=NOW)
            work_on(now=NOW)
        finally:
            connection.close()

    with ThreadPoolExecutor(4) as people:
        list(people.map(act, range(4)))
    row.refresh_from_db()
    assert (row.state, row.added, row.unchanged) == ("imported", 300, 0)
    assert Order.objects.count() == 300


def test_a_batch_costs_the_same_for_few_and_many(chen: Customer, now: datetime) -> None:
    def queries(count: int) -> int:
        rows = "".join(
            f"Q-{count}-{number},2026-11-01,1,p{number}@{count}.example.org,P Q\n" for number in range(count)
        )
        row = checked(f"{HEAD},name\n{rows}", now, adds_customers=True)
        with CaptureQueriesContext(connection) as seen:
            imported(row, now)
        return len(seen)

    assert queries(300) == queries(3)


def test_too_many_rows_are_refused() -> None:
    rows = read_file(f"{HEAD}\n".encode() + b"A,,,\n" * (MOST_ROWS + 1)).rows
    with pytest.raises(UnreadableFile, match="200,000"):
        list(rows)


TAILS = st.text(max_size=200).map(lambda text: f"{HEAD}\n{text}".encode("utf-8", "replace"))


@given(st.binary(max_size=300) | TAILS)
def test_any_bytes_are_rows_or_a_sentence(content: bytes) -> None:
    with suppress(UnreadableFile):
        for row in read_file(content).rows:
            with suppress(order_checking.BadCell):
                order_checking.read_line(row, now=NOW)
