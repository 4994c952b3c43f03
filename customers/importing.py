"""Orders from a file: upload, look at what it would do (the dry run), import or discard.

What the machine does with a file in between stands in customers/import_work.py.
"""

from __future__ import annotations

from datetime import datetime

import structlog
from django.db import transaction
from django.utils.translation import gettext as _

from customers.models import OrderImport
from customers.order_file import read_file
from customers.tasks import work_on_order_files
from helpdesk.web.text import clean_line, shorten
from staff.models import User

log = structlog.get_logger("kept.orders")
State = OrderImport.State


class NotInState(ValueError):
    """The file is not one that this can be done with (any more); the text says so."""


def upload(
    content: bytes, *, file_name: str, adds_customers: bool = False, by: User | None, now: datetime
) -> OrderImport:
    """Keep a file to be checked. Raises UnreadableFile when its beginning says that it cannot be read.

    `adds_customers`: rows of unknown customers with a name and an e-mail address note somebody new.
    """
    read_file(content)
    return OrderImport.objects.create(
        file_name=shorten(clean_line(file_name), 200) or "orders.csv",
        content=content,
        adds_customers=adds_customers,
        by=by,
        uploaded_at=now,
    )


@transaction.atomic
def start(order_import: OrderImport, *, now: datetime) -> bool:
    """Have a checked file imported; False when that was asked for before. Raises NotInState."""
    row = OrderImport.objects.select_for_update().defer("content").get(pk=order_import.pk)
    if row.state in {State.IMPORTING, State.IMPORTED}:
        return False
    if row.state != State.CHECKED:
        raise NotInState(_("This file is not one that can be imported."))
    row.state, row.leased_until = State.IMPORTING, None
    row.done = row.added = row.changed = row.unchanged = row.refused = row.new_customers = 0
    row.problems = []
    row.save()
    return True


@transaction.atomic
def discard(order_import: OrderImport, *, now: datetime) -> bool:
    """Forget a file that was not imported; False when it was discarded before. Raises NotInState."""
    row = OrderImport.objects.select_for_update().get(pk=order_import.pk)
    if row.state == State.DISCARDED:
        return False
    if row.state not in {State.UPLOADED, State.CHECKED}:
        raise NotInState(_("This file is imported already, or just being imported."))
    row.state, row.ended_at, row.content, row.leased_until = State.DISCARDED, now, b"", None
    row.problems = []
    row.save()
    return True


def nudge() -> None:
    """Wake a worker for a large file. The sweep takes it up anyway: without a broker it costs seconds."""
    try:
        work_on_order_files.apply_async(queue="reports", retry=False)
    except Exception as error:  # every transport has its own exceptions; none may reach the person who saved
        log.info("nudge lost", error=type(error).__name__)
