from __future__ import annotations

import uuid

from django.db import models


class Attachment(models.Model):
    """One file as one message carries it: a name and the bytes. Who may have it is asked of `thread_key`."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    blob = models.ForeignKey("messaging.Blob", on_delete=models.PROTECT, related_name="attachments")
    thread_key = models.CharField(max_length=60, db_index=True, help_text="Such as ticket:10234")
    file_name = models.CharField(max_length=150)
    content_id = models.CharField(max_length=250, blank=True, help_text="For images inside an HTML mail")
    is_public = models.BooleanField(default=True, help_text="False when it hangs on an internal note")
    created_at = models.DateTimeField()

    def __str__(self) -> str:
        return self.file_name
