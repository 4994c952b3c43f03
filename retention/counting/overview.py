"""The whole overview of a selection, every figure of the same moment."""

from __future__ import annotations

from datetime import date, datetime

from django.conf import settings
from django.db import connection, transaction
from django.utils import translation

from complaints.models import Ticket
from retention import at_risk
from retention.counting import complaints, costing, driving, felt, landmark, leaving, staying, word
from retention.counting.headline import headline, unknown
from retention.counting.scope import Scope, local_day
from retention.figure import Overview
from retention.models import Stay
from retention.selection import Selection

RISKS_SHOWN = 25
STATEMENT_SECONDS = 120
"""Half of what the task has: a longer statement fails as a sentence, before the worker is stopped."""


def count_overview(selection: Selection, *, now: datetime) -> Overview:
    """Count everything the page shows. Slow: only the `reports` worker and tests call it.

    All statements read one snapshot of the database, so that parts and wholes fit while people go on working.
    """
    is_outermost = not connection.in_atomic_block
    with transaction.atomic(), translation.override(settings.LANGUAGE_CODE):
        with connection.cursor() as cursor:
            if is_outermost:
                cursor.execute("set transaction isolation level repeatable read, read only")
            cursor.execute("set local work_mem = '64MB'")
            cursor.execute("set local jit = off")
            cursor.execute(f"set local statement_timeout = '{STATEMENT_SECONDS}s'")
        return _counted(Scope.of(selection, now=now))


def _counted(scope: Scope) -> Overview:
    known_since = _customers_known_since()
    before = scope.before(known_since)
    before_of_tickets = scope.before(_tickets_known_since())
    stay_panels, findings = staying.panels(scope, before)
    answered, of_answers = landmark.panel(scope)
    by_cause, of_causes = driving.causes(scope)
    by_promise, of_promises = driving.promises(scope)
    complaint_panels, of_complaints = complaints.panels(scope, before_of_tickets)
    word_panels, of_word = word.panels(scope, before_of_tickets)
    felt_panels, of_ratings = felt.panels(scope, before_of_tickets)
    every = [*of_causes, *of_promises, *of_answers, *findings, *of_word, *of_ratings, *of_complaints]
    risks = at_risk.customers(scope)
    return Overview(
        as_of=scope.now.isoformat(),
        first_day=scope.first_day.isoformat(),
        last_day=scope.as_of.isoformat(),
        headline=unknown(known_since, scope.as_of) or headline(every, stay_panels[0].finding),
        staying=[*stay_panels, answered],
        leaving=[leaving.panel(scope, before), by_cause, by_promise],
        complaints=complaint_panels,
        word=word_panels,
        felt=felt_panels,
        cost=[costing.panel(scope, before_of_tickets)],
        risks=at_risk.described(at_risk.first_ones(scope, RISKS_SHOWN), now=scope.now),
        risks_total=risks.count(),
        risks_cents=costing.worth_of(risks.values("pk")),
        has_before=before is not None or before_of_tickets is not None,
    )


def _customers_known_since() -> date | None:
    return Stay.objects.order_by("began_on").values_list("began_on", flat=True).first()


def _tickets_known_since() -> date | None:
    first = Ticket.objects.order_by("opened_at").values_list("opened_at", flat=True).first()
    return local_day(first) if first else None
