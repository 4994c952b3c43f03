from __future__ import annotations

from django.db import models
from django.db.models.functions import Now


class BusinessCalendar(models.Model):
    """When we are open: local intervals a weekday. Holidays and overrides are rows of their own."""

    name = models.CharField(max_length=80, unique=True)
    time_zone = models.CharField(max_length=50)
    week = models.JSONField(help_text='{"mon": [["08:00", "12:00"], ["13:00", "17:00"]], …}')
    changed_at = models.DateTimeField(auto_now=True, db_default=Now())
    country = models.CharField(max_length=2, blank=True, help_text="Whose public holidays are laid in")

    def __str__(self) -> str:
        return self.name
