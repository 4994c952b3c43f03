from __future__ import annotations

from django.db import models


class Heartbeat(models.Model):
    """When a part of Kept last showed that it lives. One row a part."""

    part = models.CharField(max_length=40, primary_key=True)
    at = models.DateTimeField()

    def __str__(self) -> str:
        return f"{self.part} at {self.at:%Y-%m-%d %H:%M:%S}"
