from __future__ import annotations

from typing import Any

from django.db import models


class EventIsForever(Exception):
    """Events are never changed or deleted; erasing personal data blanks their facts."""


class Event(models.Model):
    """One thing that happened to a ticket: append-only facts, no sentences (see complaints/timeline.py)."""

    ticket = models.ForeignKey(
        "complaints.Ticket", on_delete=models.PROTECT, related_name="events", db_index=False
    )
    kind = models.CharField(max_length=40)
    at = models.DateTimeField(help_text="When it happened")
    recorded_at = models.DateTimeField(auto_now_add=True)
    actor = models.ForeignKey("staff.User", on_delete=models.PROTECT, null=True, blank=True, related_name="+")
    by_customer = models.BooleanField(default=False)
    message = models.ForeignKey(
        "complaints.Message", on_delete=models.PROTECT, null=True, blank=True, related_name="events"
    )
    promise = models.ForeignKey(
        "complaints.Promise", on_delete=models.PROTECT, null=True, blank=True, related_name="events"
    )
    facts = models.JSONField(default=dict)

    class Meta:
        indexes = [
            models.Index(fields=["ticket", "at", "id"], name="event_of_ticket"),
            models.Index(fields=["kind", "at"], name="event_of_kind"),
        ]

    def __str__(self) -> str:
        return f"{self.kind} at {self.at:%Y-%m-%d %H:%M}"

    def delete(self, *args: Any, **kwargs: Any) -> tuple[int, dict[str, int]]:
        raise EventIsForever("An event cannot be deleted.")
