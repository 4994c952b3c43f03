from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _


class TicketCause(models.Model):
    """One cause of a ticket as one side sees it: what the customer ticked and we confirmed stay apart."""

    class Source(models.TextChoices):
        REPORTED = "reported", _("Ticked by the customer")
        SUGGESTED = "suggested", _("Suggested from the words")
        CONFIRMED = "confirmed", _("Confirmed by us")

    ticket = models.ForeignKey(
        "complaints.Ticket", on_delete=models.PROTECT, related_name="ticket_causes", db_index=False
    )
    cause = models.ForeignKey("complaints.Cause", on_delete=models.PROTECT, related_name="+", db_index=False)
    source = models.CharField(max_length=10, choices=Source)
    is_main = models.BooleanField(default=False)
    score = models.FloatField(null=True, blank=True)
    evidence = models.JSONField(default=list, help_text="Words of the customer that led to a suggestion")
    by = models.ForeignKey("staff.User", on_delete=models.PROTECT, null=True, blank=True, related_name="+")
    at = models.DateTimeField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["ticket", "cause", "source"], name="ticket_cause_once"),
            models.UniqueConstraint(
                fields=["ticket"],
                name="ticket_one_main_cause",
                condition=models.Q(source="confirmed", is_main=True),
            ),
        ]
        indexes = [models.Index(fields=["cause", "source", "at"], name="ticket_cause_by_cause")]

    def __str__(self) -> str:
        return f"{self.cause} ({self.source})"
