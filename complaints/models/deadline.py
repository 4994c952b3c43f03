from __future__ import annotations

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _


class Deadline(models.Model):
    """A stored clock: when something is due, when to remind, when to escalate. Recomputed from the events.

    One row a metric of a ticket (`subject` is empty), one a promise or call-back (`subject` names it).
    """

    class Metric(models.TextChoices):
        ACKNOWLEDGEMENT = "acknowledgement", _("Acknowledgement")
        FIRST_RESPONSE = "first_response", _("First response")
        NEXT_RESPONSE = "next_response", _("Next response")
        RESOLUTION = "resolution", _("Resolution")
        SILENCE = "silence", _("Longest silence")
        PROMISE = "promise", _("Promise")
        CALL_BACK = "call_back", _("Call-back")

    class State(models.TextChoices):
        RUNNING = "running", _("Running")
        PAUSED = "paused", _("Paused")
        MET = "met", _("In time")
        MISSED = "missed", _("Met too late")
        CANCELLED = "cancelled", _("No longer needed")

    class Level(models.IntegerChoices):
        NONE = 0, _("Nothing said yet")
        REMINDED = 1, _("Reminded")
        ALERTED = 2, _("Alerted")
        ESCALATED = 3, _("Escalated")

    ticket = models.ForeignKey(
        "complaints.Ticket", on_delete=models.PROTECT, related_name="deadlines", db_index=False
    )
    metric = models.CharField(max_length=16, choices=Metric)
    subject = models.CharField(
        max_length=40, blank=True, help_text="Such as promise:12; empty for the ticket's own"
    )
    state = models.CharField(max_length=10, choices=State, default=State.RUNNING)
    target_minutes = models.PositiveIntegerField(null=True, blank=True, help_text="Open minutes allowed")
    elapsed_seconds = models.PositiveBigIntegerField(
        default=0, help_text="Open seconds used at the last count"
    )
    started_at = models.DateTimeField()
    remind_at = models.DateTimeField(null=True, blank=True)
    due_at = models.DateTimeField(null=True, blank=True, help_text="Empty while paused")
    escalate_at = models.DateTimeField(null=True, blank=True)
    ended_at = models.DateTimeField(null=True, blank=True)
    breached_at = models.DateTimeField(null=True, blank=True, help_text="Never erased")
    level = models.PositiveSmallIntegerField(choices=Level, default=Level.NONE)
    ring_at = models.DateTimeField(
        null=True, blank=True, help_text="The next moment to say something; null: none"
    )
    round = models.PositiveIntegerField(
        default=1, help_text="Raised when it starts anew; part of the reminder keys"
    )
    pauses = models.JSONField(default=list, help_text="[{from, to, reason}]: who waited for whom, and when")

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["ticket", "metric", "subject"], name="deadline_once"),
            models.CheckConstraint(
                name="deadline_running_has_due", condition=~Q(state="running") | Q(due_at__isnull=False)
            ),
        ]
        indexes = [
            models.Index(fields=["ring_at"], name="deadline_to_ring", condition=Q(ring_at__isnull=False)),
            models.Index(fields=["ticket", "due_at"], name="deadline_running", condition=Q(state="running")),
        ]

    def __str__(self) -> str:
        return f"{self.metric} of {self.ticket_id}"
