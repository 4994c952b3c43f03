"""Files of orders, right and hostile, for the tests of importing."""

from __future__ import annotations

HEAD = "reference,date,amount,email"
GOOD = f"{HEAD}\nA-1,2026-11-01,12.50,chen@example.org\n"
BOMB = b"PK\x03\x04" + b"\x00" * 100
# name → (bytes, what the refusal says)
UNREADABLE: dict[str, tuple[bytes, str]] = {
    "empty": (b"", "empty"),
    "blank": (b"\xef\xbb\xbf\r\n \t\n", "empty"),
    "a head alone": (HEAD.encode(), "no orders"),
    "a head and blank rows": (f"{HEAD}\n,,,\n\n".encode(), "no orders"),
    "a zip": (BOMB, "zip"),
    "a picture": (b"\x89PNG\r\n\x1a\n" + bytes(50), "picture"),
    "utf-16": (GOOD.encode("utf-16"), "UTF-16"),
    "NUL": (GOOD.replace("12.50", "12\x00.50").encode(), "no text file"),
    "latin-1": (GOOD.replace("chen", "chén").encode("latin-1"), "Line 2 is not written in UTF-8"),
    "a quote never closed": (f'{GOOD}A-2,"2026-11-01,1,x@example.org\nmore\n'.encode(), "row 3 on"),
    "text after a quote": (f'{GOOD}"A"-2,2026-11-01,1,x@example.org\n'.encode(), "Row 3"),
    "a cell of 1 MB": (f'{GOOD}A-2,2026-11-01,1,"{"x" * 1_000_000}"\n'.encode(), "row 3 on"),
    "no known column": (b"a,b,c\n1,2,3\n", "must name the columns"),
    "no column for who": (b"reference,date,amount\n1,2,3\n", "must name the columns"),
    "a column twice": (b"reference,date,amount,email,E-Mail\n1,2,3,4,5\n", "twice"),
    "too large": (GOOD.encode() + b"x" * 10 * 1024 * 1024, "larger than 10 MB"),
    "html": (b"<!doctype html><html><body>Log in</body></html>", "must name the columns"),
    "a million commas": (b"," * 1_000_000, "empty"),
    "only quotes": (b'"' * 99_999, "cannot be read"),
    "old line ends with a NUL": (b"reference\r\x00", "no text file"),
}
# one row after the head `reference,date,amount,refunded,currency,email,name` → what is said of it
BAD_ROWS: dict[str, str] = {
    ",2026-11-01,1,,,chen@example.org,": "no reference",
    f"{'9' * 81},2026-11-01,1,,,chen@example.org,": "longer than 80",
    "B,,1,,,chen@example.org,": "date is missing",
    "B,01/11/2026,1,,,chen@example.org,": "cannot be read",
    "B,2026-02-30,1,,,chen@example.org,": "cannot be read",
    "B,2026-11-01 25:00,1,,,chen@example.org,": "cannot be read",
    "B,0001-01-01T00:00+14:00,1,,,chen@example.org,": "too long ago",
    "B,9999-12-31T23:59-12:00,1,,,chen@example.org,": "still to come",
    "B,2026-11-20,1,,,chen@example.org,": "still to come",
    "B,2026-11-01,,,,chen@example.org,": "amount is missing",
    "B,2026-11-01,-5,,,chen@example.org,": "not an amount",
    "B,2026-11-01,1e9,,,chen@example.org,": "not an amount",
    "B,2026-11-01,NaN,,,chen@example.org,": "not an amount",
    "B,2026-11-01,=1+1,,,chen@example.org,": "not an amount",
    "B,2026-11-01,\N{ARABIC-INDIC DIGIT ONE},,,chen@example.org,": "not an amount",
    'B,2026-11-01,"1,234",,,chen@example.org,': "two things",
    "B,2026-11-01,9999999999999,,,chen@example.org,": "too large",
    "B,2026-11-01": "amount is missing",
    "B,2026-11-01,1,2,,chen@example.org,": "refund is larger",
    "B,2026-11-01,1,,Euro,chen@example.org,": "not a currency",
    "B,2026-11-01,1,,,not-an-address,": "not an e-mail address",
    "B,2026-11-01,1,,,nobody@example.org,": "We know no customer with nobody@example.org",
    "B,2026-11-01,1,,,chen@example.org,Amina": "belongs to Chen Wei",
    "B,2026-11-01,1,,,couple@example.org,": "2 customers share couple@example.org",
    "B,2026-11-01,1,,,,": "whose order",
    "B,2026-11-01,1,,,chen@example.org,,more": "more cells",
    f"B,2026-11-01,1,,,chen@example.org,{'x' * 6000}": "far too long",
    "a-1,2026-11-01,1,,,chen@example.org,": "stands in row 2 already",
}
AMOUNTS: dict[str, int] = {
    "12": 1200,
    "12.5": 1250,
    "12,50": 1250,
    "0.1": 10,
    "0.29": 29,
    "1234.50": 123_450,
    "1 234 567,89": 123_456_789,
    "1,234,567.89": 123_456_789,
    "1.234,50": 123_450,
    "1,234,567": 123_456_700,
    "1'234'567.89": 123_456_789,
    "1000000000000": 10**14,
}
