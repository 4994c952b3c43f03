"""Amounts of money as people read them."""

from __future__ import annotations

THIN = "\N{NO-BREAK SPACE}"


def amount_in_words(cents: int, currency: str) -> str:
    """`cents` of a currency: "UGX 12,500", "EUR 12.50"."""
    units, rest = divmod(abs(cents), 100)
    sign = "−" if cents < 0 else ""
    return f"{currency}{THIN}{sign}{units:,}" + (f".{rest:02}" if rest else "")
