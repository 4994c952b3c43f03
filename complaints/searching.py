"""Searching tickets with words and operators, among a million, and only what the colleague may see.

#10234 · status:open · owner:me · owner:none · cause:rudeness · from:mail · team:billing · priority:high
everything else: words of the conversation or the subject, the customer's name, address or number,
an order reference
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field

from django.db.models import Exists, OuterRef, Q, QuerySet
from django.utils.translation import gettext as _

from complaints.access import tickets_visible_to
from complaints.models import Ticket, TicketCause
from complaints.status import TABLE
from complaints.word_search import ids_with_words
from complaints.words import Channel, Priority
from customers.searching import matching_ids
from helpdesk.web.text import clean_line
from staff.models import User

LONGEST = 200
# So many tickets of one customer's name are enough to see that it needs another word.
MOST_FOUND = 500


@dataclass(frozen=True)
class Asked:
    """What was typed, taken apart. `problems` are sentences about what could not be understood."""

    number: int | None = None
    filters: tuple[Q, ...] = ()
    words: str = ""
    problems: tuple[str, ...] = field(default=())


def search(user: User, typed: str) -> tuple[QuerySet[Ticket], tuple[str, ...]]:
    """The tickets `user` may see that fit what was typed, and sentences about what was not understood."""
    asked = understand(user, typed)
    rows = tickets_visible_to(user).filter(*asked.filters)
    if asked.number is not None:
        return rows.filter(number=asked.number), asked.problems
    if not asked.words:
        return rows, asked.problems
    found, is_everywhere = _with_words(rows, asked.words)
    problems = asked.problems
    if is_everywhere:
        problems += (_("Very many tickets have these words. The newest stand here; one more word helps."),)
    return rows.filter(pk__in=found), problems


def understand(user: User, typed: str) -> Asked:
    """Take apart what was typed: a number, operators, and the words that are left."""
    typed = clean_line(typed)[:LONGEST]
    if match := re.fullmatch(r"#?(\d{1,18})", typed):
        # A bare number of phone length is rather a phone number than a case.
        if typed.startswith("#") or len(match[1]) < 9:
            return Asked(number=int(match[1]))
    filters, words, problems = [], [], []
    for part in typed.split():
        name, colon, value = part.partition(":")
        operator = _OPERATORS.get(name.lower())
        if not colon or operator is None or not value:
            words.append(part)
            continue
        condition = operator(user, value.lower())
        if condition is None:
            problems.append(_("“%(part)s” was left out: there is nothing by that name.") % {"part": part})
        else:
            filters.append(condition)
    return Asked(filters=tuple(filters), words=" ".join(words), problems=tuple(problems))


def _with_words(rows: QuerySet[Ticket], words: str) -> tuple[list[int], bool]:
    """Ids of tickets among `rows` that `words` fit, and whether more have the words than these.

    Each way to fit is a query that an index answers, or that ends after so many rows.
    """
    rows = rows.order_by()
    found, are_more = ids_with_words(rows, words)
    ids = rows.values_list("pk", flat=True)
    named = ids.filter(customer__in=matching_ids(words)).order_by("-pk")[:MOST_FOUND]
    ordered = ids.exclude(order_reference="").filter(order_reference__iexact=words)[:MOST_FOUND]
    return list(found.union(named, ordered)), are_more


def _status(user: User, value: str) -> Q | None:
    return Q(status=value) if value in TABLE else None


def _owner(user: User, value: str) -> Q | None:
    if value == "me":
        return Q(owner=user)
    if value in {"none", "nobody"}:
        return Q(owner__isnull=True)
    owner = Q(owner__name__istartswith=_literal(value)) | Q(owner__email=value)
    return owner


def _cause(user: User, value: str) -> Q:
    named = Q(cause__slug__startswith=value.replace("-", "_")) | Q(cause__name__istartswith=value)
    return Q(Exists(TicketCause.objects.filter(named, ticket=OuterRef("pk")).exclude(source="suggested")))


def _from(user: User, value: str) -> Q | None:
    return Q(channel=value) if value in Channel.values else None


def _team(user: User, value: str) -> Q | None:
    return Q(team__slug__startswith=value) | Q(team__name__istartswith=value)


def _priority(user: User, value: str) -> Q | None:
    known = {str(choice.name).lower(): choice.value for choice in Priority}
    return Q(priority=known[value]) if value in known else None


def _literal(value: str) -> str:
    """`owner:ana_k` means a name with a space."""
    return value.replace("_", " ")


_OPERATORS: dict[str, Callable[[User, str], Q | None]] = {
    "status": _status,
    "owner": _owner,
    "cause": _cause,
    "from": _from,
    "team": _team,
    "priority": _priority,
}
