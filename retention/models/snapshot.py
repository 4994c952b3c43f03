from __future__ import annotations

from django.db import models
from django.db.models import Q


class Snapshot(models.Model):
    """An overview, counted once by the worker and shown many times. One row a selection."""

    key = models.CharField(max_length=200, unique=True, help_text="The selection in its canonical order")
    selection = models.JSONField(help_text="What retention.selection.Selection reads")
    overview = models.JSONField(null=True, blank=True, help_text="As retention.figure writes it")
    as_of = models.DateTimeField(null=True, blank=True)
    seconds = models.FloatField(null=True, blank=True, help_text="How long the counting took")
    wanted_at = models.DateTimeField(null=True, blank=True, help_text="Somebody waits for it since")
    claimed_at = models.DateTimeField(
        null=True, blank=True, help_text="A worker counts it since; after a failure it rests so long"
    )
    seen_at = models.DateTimeField(help_text="When it was last looked at; one nobody looks at is forgotten")
    error = models.CharField(max_length=300, blank=True)

    class Meta:
        indexes = [
            models.Index(fields=["wanted_at"], name="snapshot_wanted", condition=Q(wanted_at__isnull=False))
        ]

    def __str__(self) -> str:
        return self.key
