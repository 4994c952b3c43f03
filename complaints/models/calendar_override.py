from __future__ import annotations

from django.db import models


class CalendarOverride(models.Model):
    """Other hours on one local date; it replaces that weekday's hours and beats a holiday."""

    calendar = models.ForeignKey(
        "complaints.BusinessCalendar", on_delete=models.CASCADE, related_name="overrides"
    )
    date = models.DateField()
    intervals = models.JSONField(default=list, help_text='[["10:00", "14:00"]]; empty: closed')
    name = models.CharField(max_length=150, blank=True)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["calendar", "date"], name="calendar_override_once")]

    def __str__(self) -> str:
        return f"{self.date}: {self.name}"
