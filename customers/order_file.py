"""A file of orders, taken apart: whatever its bytes, there are rows of known columns, or a sentence why not.

CSV in UTF-8 (with or without a byte order mark), separated by comma, semicolon or tab; quoted cells may hold
line breaks. Columns are known by their names, whatever their order, case, spaces and dashes.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import zip_longest

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy as _lazy

from helpdesk.web.text import clean_line, shorten

LARGEST = 10 * 1024 * 1024
MOST_ROWS = 200_000
# Column → the names it may have, in lower case without anything but letters.
COLUMNS = {
    "reference": {"reference", "order", "ordernumber", "orderno", "orderid", "orderreference"},
    "placed_at": {"date", "placedat", "placed", "orderdate", "orderedat", "datetime"},
    "amount": {"amount", "total", "ordertotal", "price"},
    "refunded": {"refunded", "refund", "refundedamount"},
    "currency": {"currency"},
    "summary": {"summary", "items", "description", "what"},
    "email": {"email", "emailaddress", "mail", "customeremail"},
    "phone": {"phone", "phonenumber", "telephone", "mobile", "customerphone"},
    "customer": {"customer", "customerid", "publicid", "customernumber"},
    "name": {"name", "customername", "fullname"},
}
NEEDED = ("reference", "placed_at", "amount")
WHO = ("customer", "email", "phone")
_FOREIGN = {
    b"PK\x03\x04": _lazy("a zip file or an Excel workbook"),
    b"\xd0\xcf\x11\xe0": _lazy("an old Excel workbook"),
    b"%PDF": _lazy("a PDF"),
    b"\x1f\x8b": _lazy("a compressed file"),
    b"\x89PNG": _lazy("a picture"),
    b"\xff\xd8\xff": _lazy("a picture"),
}


class UnreadableFile(ValueError):
    """The file as a whole cannot be read; the text says why, and what to do."""


@dataclass(frozen=True)
class Row:
    """One row with something in it. `number` as a spreadsheet counts (the head is row 1); cells by column."""

    number: int
    cells: dict[str, str]
    is_too_long: bool = False


@dataclass(frozen=True)
class OrderFile:
    """What the head says, and the rows, to be read once. `unknown`: columns that are left out of account.

    Reading the rows may raise UnreadableFile as well: a file may go wrong in the middle.
    """

    rows: Iterator[Row]
    columns: tuple[str, ...]
    unknown: tuple[str, ...]


def read_file(content: bytes) -> OrderFile:
    """Take `content` apart. Raises UnreadableFile with a sentence; one bad cell never does."""
    _check(content)
    records = _records(content, _separator(content))
    try:
        _number, head = next(records)
    except StopIteration:
        raise UnreadableFile(_("The file is empty.")) from None
    names, unknown = _columns(head)
    return OrderFile(_rows(names, records), tuple(filter(None, names)), tuple(unknown))


def _rows(names: list[str], records: Iterator[tuple[int, list[str]]]) -> Iterator[Row]:
    count = 0
    for count, (number, cells) in enumerate(records, start=1):
        if count > MOST_ROWS:
            most = f"{MOST_ROWS:,}"
            raise UnreadableFile(
                _("The file has more than %(most)s rows. Cut it into smaller ones.") % {"most": most}
            )
        known = {name: cell for name, cell in zip_longest(names, cells[: len(names)], fillvalue="") if name}
        yield Row(number, known, is_too_long=any(cell.strip() for cell in cells[len(names) :]))
    if not count:
        raise UnreadableFile(_("The file has a head, but no orders below it."))


def _check(content: bytes) -> None:
    """That it is text, in UTF-8, and not too much. Not kept as text: it is read a line at a time."""
    if len(content) > LARGEST:
        raise UnreadableFile(_("The file is larger than 10 MB. Cut it into smaller ones."))
    if not content.strip(b"\xef\xbb\xbf \t\r\n"):
        raise UnreadableFile(_("The file is empty."))
    for start, what in _FOREIGN.items():
        if content.startswith(start):
            raise UnreadableFile(
                _("This is %(what)s, not CSV. Save it as “CSV UTF-8” and choose that file.") % {"what": what}
            )
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise UnreadableFile(_("This is written in UTF-16. Save it as “CSV UTF-8” and choose that file."))
    if b"\x00" in content:
        raise UnreadableFile(_("This is no text file. Save the orders as “CSV UTF-8” and choose that file."))
    try:
        content.decode()
    except UnicodeDecodeError as wrong:
        line = content.count(b"\n", 0, wrong.start) + 1
        raise UnreadableFile(
            _("Line %(line)d is not written in UTF-8. Save the file as “CSV UTF-8” and choose that one.")
            % {"line": line}
        ) from None


def _separator(content: bytes) -> str:
    """The one of comma, semicolon and tab that stands most often in the head."""
    head = content[:20_000].lstrip(b"\xef\xbb\xbf\r\n ").splitlines()[0].decode("utf-8", "replace")
    return max(",;\t", key=head.count)


def _records(content: bytes, separator: str) -> Iterator[tuple[int, list[str]]]:
    """(row number, cells) of every row with something in it. Cells are at most as long as csv allows."""
    lines = io.TextIOWrapper(io.BytesIO(content), "utf-8-sig", newline="")
    reader = csv.reader(lines, delimiter=separator, strict=True)
    number = 0
    while True:
        number += 1
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error as wrong:
            raise UnreadableFile(_why(str(wrong), number)) from None
        if any(cell.strip() for cell in cells):
            yield number, cells


def _why(wrong: str, number: int) -> str:
    if "field limit" in wrong or "unexpected end" in wrong:
        return _(
            "From row %(row)d on the file cannot be read: a quotation mark is opened there and not closed, "
            "or a cell is far too long."
        ) % {"row": number}
    return _("Row %(row)d cannot be read: there is a quotation mark in the middle of a cell.") % {
        "row": number
    }


def _columns(head: list[str]) -> tuple[list[str], list[str]]:
    """The known column (or "") of each cell of the head, and the names nobody knows."""
    names, unknown = [], []
    for cell in head:
        plain = re.sub(r"[\W\d_]+", "", cell.casefold())
        name = next((column for column, known in COLUMNS.items() if plain in known), "")
        if name and name in names:
            raise UnreadableFile(
                _("Two columns say the same: “%(name)s” stands there twice.") % {"name": _told(cell)}
            )
        if not name and cell.strip():
            unknown.append(_told(cell))
        names.append(name)
    missing = [column for column in NEEDED if column not in names]
    if missing or not any(column in names for column in WHO):
        raise UnreadableFile(
            _(
                "The first row must name the columns: reference, date, amount, and one of email, phone or "
                "customer. It says: %(head)s."
            )
            % {"head": shorten(", ".join(_told(cell) for cell in head if cell.strip()), 200)}
        )
    return names, unknown


def _told(cell: str) -> str:
    return shorten(clean_line(cell), 40)
