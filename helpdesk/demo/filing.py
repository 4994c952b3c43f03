"""Files of orders as the till writes them: one that was imported this morning, one that waits for a word."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta

from django.conf import settings

from customers import importing
from customers.import_work import work_on
from customers.models import Customer, OrderImport
from helpdesk.demo.clockwork import days_ago
from staff.models import User

_HEAD = "Order number;Date;Total;Currency;Name;Phone;Items"
_BOUGHT = (
    ("ruth", "38,000", "matoke"),
    ("nalongo", "21,500", "rolex and passion juice"),
    ("edith", "64,000", "family meal"),
)
_WAITS = (("amina", "27,000", "chicken and chips"), ("ruth", "soup", "soup"), ("david", "186,000", "dinner"))


def file_orders(customers: Mapping[str, Customer], *, by: User, now: datetime) -> None:
    """Upload both, as a person does, and import the first."""
    yesterday, today = days_ago(1, "12:30", now=now), now - timedelta(hours=1)
    done = _upload(_file(_BOUGHT, customers, 31_001, yesterday), "till-yesterday.csv", by=by, now=now)
    importing.start(done, now=now)
    work_on(pk=done.pk, now=now)
    # The second has a total that is no number, and is only checked: somebody has to look.
    _upload(_file(_WAITS, customers, 31_101, today), "till-today.csv", by=by, now=now)


def _upload(content: bytes, name: str, *, by: User, now: datetime) -> OrderImport:
    uploaded = importing.upload(content, file_name=name, by=by, now=now)
    work_on(pk=uploaded.pk, now=now)
    return uploaded


def _file(
    rows: tuple[tuple[str, str, str], ...], customers: Mapping[str, Customer], number: int, at: datetime
) -> bytes:
    lines = [_HEAD]
    for place, (key, total, items) in enumerate(rows):
        customer = customers[key]
        phone = customer.contact_points.get(kind="phone").value
        cells = (f"MK-{number + place}", f"{at:%Y-%m-%d}", total, settings.COMPANY_CURRENCY)
        lines.append(";".join((*cells, customer.name, phone, items)))
    return "\n".join(lines).encode()
