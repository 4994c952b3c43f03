from __future__ import annotations

from django.db import models
from django.db.models import Q


class Notification(models.Model):
    """One thing one colleague should know, in the app. Unique by key, so nobody is told twice."""

    user = models.ForeignKey(
        "staff.User", on_delete=models.CASCADE, related_name="notifications", db_index=False
    )
    key = models.CharField(max_length=200)
    title = models.CharField(max_length=200)
    detail = models.CharField(max_length=300, blank=True)
    path = models.CharField(max_length=200, help_text="Where it leads, on this site")
    is_urgent = models.BooleanField(default=False)
    created_at = models.DateTimeField()
    read_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["user", "key"], name="notification_once")]
        indexes = [
            models.Index(fields=["user", "-created_at"], name="notification_latest"),
            models.Index(fields=["user"], name="notification_unread", condition=Q(read_at__isnull=True)),
        ]

    def __str__(self) -> str:
        return self.title
