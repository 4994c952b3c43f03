"""Every periodic job. Each is short, may run twice at once, and finds its work in the database.

Two beats do no harm; a dead beat only delays. `expires` keeps a pause from piling up sweeps.
"""

from __future__ import annotations

from typing import Any


def _every(seconds: int, task: str, queue: str = "sweep") -> dict[str, Any]:
    return {"task": task, "schedule": float(seconds), "options": {"queue": queue, "expires": seconds * 2}}


SCHEDULE = {
    # Send what is due in the outbox; take back leases of senders that died.
    "send-outgoing-mail": _every(10, "messaging.tasks.send_outgoing", "mail_out"),
    # Turn stored raw mails into tickets, messages and notes of what happened.
    "take-in-mail": _every(15, "complaints.tasks.take_in_mail", "mail_in"),
    # Remind before, alert at and escalate after every deadline (response clocks, promises, call-backs).
    "ring-deadlines": _every(20, "complaints.tasks.ring_deadlines"),
    # Count deadlines anew after opening hours, holidays or policies were edited.
    "recount-deadlines": _every(60, "complaints.tasks.recount_deadlines"),
    # Ask customers whose ticket was resolved, when the invitation is due.
    "send-invitations": _every(60, "feedback.tasks.send_invitations"),
    # Plan the greetings of the coming week for everybody's own day; what changed since changes them.
    "plan-greetings": _every(600, "greetings.tasks.plan_greetings"),
    # Hand due greetings to the outbox at the set rate; tell colleagues whom to greet personally.
    "release-greetings": _every(60, "greetings.tasks.release_greetings"),
    # Close what has been resolved for long enough without a word.
    "close-resolved": _every(600, "complaints.tasks.close_resolved"),
    # Check and import files of orders that somebody uploaded; take up what a crash left behind.
    "work-on-order-files": _every(30, "customers.tasks.work_on_order_files", "reports"),
    # Forget files that customers chose on forms which were never sent.
    "forget-unsent-files": _every(3600, "complaints.tasks.forget_unsent_files"),
    # Count overviews that somebody waits for, and keep those fresh that are looked at.
    "refresh-insight": _every(60, "retention.tasks.refresh_insight", "reports"),
    # Mail last week's figures to managers from Monday seven on, once their counting is done.
    "send-weekly-report": _every(600, "retention.tasks.send_weekly_report", "reports"),
    # Prove that beat, broker, worker and database work together; /readyz looks at its age.
    "heartbeat": _every(30, "helpdesk.web.tasks.beat"),
}
