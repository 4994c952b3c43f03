from __future__ import annotations

from django.db import models


class Draft(models.Model):
    """What a colleague has typed and not sent, kept as they type. A save with an older version is refused."""

    user = models.ForeignKey("staff.User", on_delete=models.CASCADE, related_name="+", db_index=False)
    ticket = models.ForeignKey("complaints.Ticket", on_delete=models.CASCADE, related_name="drafts")
    kind = models.CharField(max_length=10, help_text="reply, note or call")
    body = models.TextField()
    version = models.PositiveIntegerField(default=1)
    updated_at = models.DateTimeField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["user", "ticket", "kind"], name="draft_once")]

    def __str__(self) -> str:
        return f"{self.kind} by {self.user_id} on {self.ticket_id}"
