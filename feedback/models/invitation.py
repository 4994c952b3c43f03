from __future__ import annotations

import uuid

from django.db import models
from django.db.models import Q


class Invitation(models.Model):
    """We ask how it was: one a resolution. Cancelled when the ticket is reopened before it was sent."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    ticket = models.ForeignKey(
        "complaints.Ticket", on_delete=models.PROTECT, related_name="invitations", db_index=False
    )
    resolution = models.PositiveSmallIntegerField(help_text="Which resolution of the ticket: 1, 2 …")
    due_at = models.DateTimeField(help_text="When to send it by mail")
    sent_at = models.DateTimeField(null=True, blank=True)
    not_sent_because = models.CharField(max_length=100, blank=True)
    cancelled_at = models.DateTimeField(null=True, blank=True)
    expires_at = models.DateTimeField()
    created_at = models.DateTimeField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["ticket", "resolution"], name="invitation_once")]
        indexes = [
            models.Index(
                fields=["due_at"],
                name="invitation_due",
                condition=Q(sent_at__isnull=True, cancelled_at__isnull=True, not_sent_because=""),
            ),
            models.Index(
                fields=["-sent_at", "-id"], name="invitation_by_sending", condition=Q(sent_at__isnull=False)
            ),
        ]

    def __str__(self) -> str:
        return f"about {self.ticket_id}, resolution {self.resolution}"
