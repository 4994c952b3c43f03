"""A customer with a life beside tickets, for tests.architecture.world: orders, a word, an exit, a file."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from customers.birthdays import record_birthday
from customers.import_work import work_on
from customers.importing import upload
from customers.interacting import record_interaction
from customers.leaving import record_exit
from customers.local_day import company_day
from customers.models import Customer, Exit, Interaction, Order, OrderImport
from customers.ordering import NewOrder, record_orders
from staff.models import User
from tests import cast

FILE = "reference,date,amount,email\nM-2,2026-11-01,5,mona@example.org\nM-3,2026-11-01,x,mona@example.org\n"


@dataclass
class Lived:
    """Mona, who left; what is noted of her, and a file that was checked and not imported."""

    customer: Customer
    order: Order
    word: Interaction
    left: Exit
    file: OrderImport


def live(*, by: User, now: datetime) -> Lived:
    mona = cast.customer("Mona Adeke", email="mona@example.org")
    record_orders([NewOrder(mona.pk, "M-1", now - timedelta(days=9), 250_000, "UGX", 5_000)], now=now)
    record_birthday(mona, month=2, day=29, leap_day_on="mar_1", source="phone", now=now)
    file = upload(FILE.encode(), file_name="mona.csv", by=by, now=now)
    work_on(pk=file.pk, now=now)
    file.refresh_from_db()
    return Lived(
        customer=mona,
        order=Order.objects.get(),
        word=record_interaction(mona, kind="mail", subject="Hello", text="Thank you", at=now, now=now),
        left=record_exit(mona, reason="moved", left_on=company_day(now), note="to Gulu", by=by, now=now),
        file=file,
    )
