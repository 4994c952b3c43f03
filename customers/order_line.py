"""One row of a file of orders, read strictly: what could mean two things is refused with a sentence."""

from __future__ import annotations

import re
import uuid
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from decimal import Decimal

from django.conf import settings
from django.utils.translation import gettext as _

from customers.contacts import NotAnAddress, NotANumber, normalise_email, normalise_phone
from customers.local_day import company_zone
from customers.order_file import Row
from helpdesk.web.text import clean_line, shorten

LARGEST_AMOUNT = Decimal(10) ** 12
LONGEST_REFERENCE = 80
LONGEST_CELL = 5_000
_SPACES = "[\u0020\u00a0\u2009\u202f'’]"
_PLAIN = re.compile(r"\d+(?:[.,]\d{1,2})?", re.ASCII)
# 1 234 567,89 · 1,234,567.89 · 1.234.567,89: groups of three, and another mark (or none) before the cents.
_GROUPED = re.compile(
    rf"\d{{1,3}}(?:{_SPACES}\d{{3}})+(?:[.,]\d{{1,2}})?|\d{{1,3}}(?:,\d{{3}})+\.\d{{1,2}}|"
    r"\d{1,3}(?:\.\d{3})+,\d{1,2}|\d{1,3}(?:,\d{3}){2,}|\d{1,3}(?:\.\d{3}){2,}",
    re.ASCII,
)
_MOMENT = re.compile(
    r"(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d{1,6})?)?)\s*(Z|[+-]\d{2}:?\d{2})?)?", re.ASCII
)


class BadCell(ValueError):
    """A cell cannot be read; the text says which and why."""


@dataclass(frozen=True)
class Line:
    """What one row says. Amounts in cents; `refunded_cents` None and "" mean: not said."""

    number: int
    reference: str
    placed_at: datetime
    amount_cents: int
    refunded_cents: int | None
    currency: str
    summary: str
    public_id: uuid.UUID | None
    email: str
    phone: str
    name: str

    @property
    def key(self) -> str:
        """By which an order is known, whatever the case."""
        return self.reference.upper()


def read_line(row: Row, *, now: datetime) -> Line:
    """`row` as values. Raises BadCell with a sentence for the first cell that cannot be read."""
    cells = {name: clean_line(cell[: LONGEST_CELL + 1]) for name, cell in row.cells.items()}
    if any(len(cell) > LONGEST_CELL for cell in cells.values()):
        raise BadCell(_("A cell is far too long."))
    if row.is_too_long:
        raise BadCell(_("It has more cells than the head has columns. Is a quotation mark missing?"))
    amount = _cents(cells["amount"], _("amount"))
    said = cells.get("refunded", "")
    refunded = _cents(said, _("refund")) if said else None
    if refunded is not None and refunded > amount:
        raise BadCell(_("The refund is larger than the amount."))
    return Line(
        number=row.number,
        reference=_reference(cells["reference"]),
        placed_at=_moment(cells["placed_at"], now=now),
        amount_cents=amount,
        refunded_cents=refunded,
        currency=_currency(cells.get("currency", "")),
        summary=shorten(cells.get("summary", ""), 200),
        public_id=_public_id(cells.get("customer", "")),
        email=_contact(cells.get("email", "")),
        phone=_contact(cells.get("phone", ""), is_phone=True),
        name=shorten(cells.get("name", ""), 150),
    )


def _reference(cell: str) -> str:
    if not cell:
        raise BadCell(_("The order has no reference."))
    if len(cell) > LONGEST_REFERENCE:
        raise BadCell(_("The reference is longer than %(most)d characters.") % {"most": LONGEST_REFERENCE})
    return cell


def _cents(cell: str, what: str) -> int:
    """Currency units as cents, exactly: never through a float."""
    if not cell:
        raise BadCell(_("The %(what)s is missing.") % {"what": what})
    told = {"what": what, "cell": shorten(cell, 40)}
    if re.fullmatch(r"\d{1,3}[.,]\d{3}", cell, re.ASCII):
        raise BadCell(
            _("The %(what)s “%(cell)s” may mean two things. Write thousands without a mark, such as 1234.50.")
            % told
        )
    if not (_PLAIN.fullmatch(cell) or _GROUPED.fullmatch(cell)):
        raise BadCell(_("The %(what)s “%(cell)s” is not an amount. Write it such as 1234.50.") % told)
    digits = re.sub(_SPACES, "", cell)
    mark = max(digits.rfind("."), digits.rfind(","))
    if mark >= 0 and len(digits) - mark <= 3:
        digits = re.sub("[.,]", "", digits[:mark]) + "." + digits[mark + 1 :]
    else:
        digits = re.sub("[.,]", "", digits)
    amount = Decimal(digits)
    if amount > LARGEST_AMOUNT:
        raise BadCell(_("The %(what)s “%(cell)s” is too large to be one order.") % told)
    return int(amount * 100)


def _moment(cell: str, *, now: datetime) -> datetime:
    """A date, or a date with a time; without a zone it is the company's."""
    found = _MOMENT.fullmatch(cell)
    try:
        if found is None:
            raise ValueError
        day, hours, zone = found.groups()
        moment = datetime.fromisoformat(f"{day}T{hours or '00:00'}{zone or ''}")
    except ValueError:
        raise BadCell(
            _("The date “%(cell)s” cannot be read. Write it such as 2026-11-18 or 2026-11-18 14:30.")
            % {"cell": shorten(cell, 40)}
            if cell
            else _("The date is missing.")
        ) from None
    if moment.year < 1950:
        raise BadCell(_("The date %(day)s is too long ago.") % {"day": day})
    if moment.year > now.year + 1:
        raise BadCell(_("The date %(day)s is still to come.") % {"day": day})
    moment = moment if moment.tzinfo is not None else moment.replace(tzinfo=company_zone())
    if moment > now + timedelta(days=1):
        raise BadCell(_("The date %(day)s is still to come.") % {"day": day})
    return moment.astimezone(UTC)


def _currency(cell: str) -> str:
    code = cell.upper() or settings.COMPANY_CURRENCY
    if not re.fullmatch(r"[A-Z]{3}", code):
        raise BadCell(
            _("“%(cell)s” is not a currency. Write its three letters, such as %(such)s.")
            % {"cell": shorten(cell, 20), "such": settings.COMPANY_CURRENCY}
        )
    return code


def _public_id(cell: str) -> uuid.UUID | None:
    try:
        return uuid.UUID(cell) if cell else None
    except ValueError:
        raise BadCell(_("“%(cell)s” is not the id of a customer.") % {"cell": shorten(cell, 40)}) from None


def _contact(cell: str, *, is_phone: bool = False) -> str:
    if not cell:
        return ""
    try:
        return normalise_phone(cell) if is_phone else normalise_email(cell)
    except (NotAnAddress, NotANumber) as refusal:
        raise BadCell(f"“{shorten(cell, 40)}”: {refusal}") from None
