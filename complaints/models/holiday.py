from __future__ import annotations

from django.db import models


class Holiday(models.Model):
    """A local date on which a calendar is closed. Public ones are laid in, an administrator edits them."""

    calendar = models.ForeignKey(
        "complaints.BusinessCalendar", on_delete=models.CASCADE, related_name="holidays"
    )
    date = models.DateField()
    name = models.CharField(max_length=150)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["calendar", "date"], name="holiday_once")]

    def __str__(self) -> str:
        return f"{self.date}: {self.name}"
