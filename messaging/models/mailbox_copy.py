from __future__ import annotations

from django.db import models


class MailboxCopy(models.Model):
    """A mail as the demo mailbox received it over SMTP. Only used while no real mail server is configured."""

    to_address = models.CharField(max_length=254)
    message_id = models.CharField(max_length=998, db_index=True)
    subject = models.CharField(max_length=998, blank=True)
    raw = models.BinaryField()
    received_at = models.DateTimeField(db_index=True)

    def __str__(self) -> str:
        return f"{self.subject} → {self.to_address}"
