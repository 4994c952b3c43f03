"""What stands behind the figures of what care costs; see retention.counting.behind."""

from __future__ import annotations

from collections.abc import Callable

from retention.counting import costing
from retention.counting.behind import BEGAN, ENDED, LATEST, Behind, customers_of
from retention.counting.scope import Scope

COSTS: dict[str, Callable[[Scope], Behind]] = {
    "put_right": lambda scope: Behind("tickets", costing.put_right(scope), order=LATEST),
    "spent": lambda scope: Behind("tickets", costing.costly(scope), "n", ("-remedy_cost_cents", "-pk")),
    "stayed_after": lambda scope: customers_of(costing.gone(scope), ENDED, counts="misses"),
    "worth": lambda scope: customers_of(costing.still_here(scope), BEGAN, counts="n"),
}
