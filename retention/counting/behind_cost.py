"""What stands behind the figures of what care costs; see retention.counting.behind."""

from __future__ import annotations

from collections.abc import Callable

from retention.counting import costing, who
from retention.counting.behind import LATEST, WORTH, Behind
from retention.counting.scope import Scope

NAMES = ("customer", "owner", "team")

COSTS: dict[str, Callable[[Scope], Behind]] = {
    "put_right": lambda scope: Behind(
        "tickets", costing.put_right(scope).select_related(*NAMES), order=LATEST
    ),
    "spent": lambda scope: Behind(
        "tickets", costing.costly(scope).select_related(*NAMES), "n", ("-remedy_cost_cents", "-pk")
    ),
    "stayed_after": lambda scope: Behind(
        "customers", who.people(costing.gone(scope), "ended_on"), "misses", WORTH
    ),
    "worth": lambda scope: Behind("customers", who.people(costing.still_here(scope), "began_on"), "n", WORTH),
}
