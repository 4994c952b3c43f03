"""Finding customers while typing, among a million: by a word of the name, an address or a number."""

from __future__ import annotations

import re

from django.contrib.postgres.search import SearchQuery, SearchVector
from django.db.models import QuerySet

from customers.contacts import NotANumber, normalise_phone
from customers.models import ContactPoint, Customer
from helpdesk.web.text import clean_line

LONGEST = 120
# A word that half the world has is no search: the first so many are enough to see that.
MOST_FOUND = 500
_NAME_WORDS = SearchVector("name", config="simple")


def matching(rows: QuerySet[Customer], words: str) -> QuerySet[Customer]:
    """Those of `rows` that `words` may mean: "okello", "mona ad", "mona@", "0772 123456", "+25677".

    Every word of a name counts by its beginning, in any order; nothing typed filters nothing.
    """
    if not clean_line(words):
        return rows
    return rows.filter(pk__in=matching_ids(words))


def matching_ids(words: str) -> list[int]:
    """Ids of customers that `words` may mean, at most MOST_FOUND a kind of match; none for no words."""
    words = clean_line(words)[:LONGEST].lower()
    if not words:
        return []
    points = ContactPoint.objects.order_by().values_list("customer_id", flat=True)
    if "@" in words:
        return list(points.filter(kind=ContactPoint.Kind.EMAIL, value__startswith=words)[:MOST_FOUND])
    if re.fullmatch(r"[+\d][\d\s()/.-]{3,}", words):
        return list(
            points.filter(kind=ContactPoint.Kind.PHONE, value__startswith=_number(words))[:MOST_FOUND]
        )
    parts = re.findall(r"\w+", words)
    if not parts:
        return []
    query = SearchQuery(" & ".join(f"'{part}':*" for part in parts), search_type="raw", config="simple")
    named = Customer.objects.annotate(words=_NAME_WORDS).filter(words=query).values_list("pk", flat=True)
    found = list(named[:MOST_FOUND])
    if len(parts) == 1:
        found += points.filter(kind=ContactPoint.Kind.EMAIL, value__startswith=words)[:MOST_FOUND]
    return found


def _number(words: str) -> str:
    """The number as it is stored, as far as it goes: half a number is searched with its digits."""
    try:
        return normalise_phone(words)
    except NotANumber:
        return "+" + re.sub(r"\D", "", words)
