"""Tickets that words fit: all of them while they are few, the newest when the words are everywhere.

An index finds a rare word at once. One that every tenth message has would first be gathered from all of them,
however many there are; so of such a word only the newest messages are read, as many as should hold enough
of it. A search takes about as long among a million tickets as among ten thousand.
"""

from __future__ import annotations

import json
from typing import Any

from django.contrib.postgres.search import SearchQuery
from django.db.models import QuerySet

from complaints.models import Message, Ticket

FEW = 2000
ENOUGH = 500
# Of so many rows, at least and at most, the newest are read for words that are everywhere.
SHALLOWEST, DEEPEST = 2000, 100_000


def ids_with_words(tickets: QuerySet[Ticket], typed: str) -> tuple[set[int], bool]:
    """Ids of those of `tickets` whose conversation or subject has the words, and whether there are more.

    `typed` as people type into a search engine: words, "a phrase", -without, or.
    """
    query = SearchQuery(typed, config="english", search_type="websearch")
    said, more_said = _found(Message.objects.filter(ticket__in=tickets), query, "ticket_id")
    titled, more_titled = _found(tickets, query, "pk")
    return said | titled, more_said or more_titled


def _found(visible: QuerySet[Any], query: SearchQuery, field: str) -> tuple[set[int], bool]:
    """Every `field` of those rows with the words, and False; or of the newest ones, and True."""
    everything = visible.model._default_manager.order_by()
    fitting = visible.filter(words=query).values_list(field, flat=True)
    expected = _expected(everything.filter(words=query))
    if expected <= FEW:
        found = list(fitting.order_by()[: FEW + 1])
        if len(found) <= FEW:
            return set(found), False
    depth = ENOUGH * _expected(everything) // max(expected, 1)
    depth = min(max(depth, SHALLOWEST), DEEPEST)
    # A value, not a subquery: the planner must know how little this leaves to be read.
    oldest = everything.order_by("-pk").values_list("pk", flat=True)[depth - 1 : depth].first()
    newest = fitting if oldest is None else fitting.filter(pk__gte=oldest)
    found = list(newest.order_by("-pk")[:ENOUGH])
    # The planner may have guessed too high: where everything was read and not even ENOUGH found, that is all.
    return set(found), oldest is not None or len(found) == ENOUGH


def _expected(rows: QuerySet[Any]) -> int:
    """How many rows the planner expects, by what it knows of the tables; it looks at none of them."""
    [explained] = json.loads(rows.explain(format="json"))
    return int(explained["Plan"]["Plan Rows"])
