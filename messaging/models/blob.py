from __future__ import annotations

from django.db import models


class Blob(models.Model):
    """The bytes of a file, stored once under their SHA-256 through Django's default storage."""

    sha256 = models.CharField(max_length=64, primary_key=True)
    size = models.PositiveBigIntegerField(help_text="Bytes")
    media_type = models.CharField(max_length=100, help_text="What the first bytes say it is, not the sender")
    created_at = models.DateTimeField()

    def __str__(self) -> str:
        return self.sha256[:12]

    @property
    def storage_name(self) -> str:
        """Where the storage keeps it."""
        return f"blobs/{self.sha256[:2]}/{self.sha256}"
