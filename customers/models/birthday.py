from __future__ import annotations

from datetime import date

from django.db import models
from django.db.models import Q
from django.utils.formats import date_format
from django.utils.translation import gettext_lazy as _


class Birthday(models.Model):
    """The day to wish somebody well: a table of its own, because it is erased on its own."""

    class LeapDay(models.TextChoices):
        COMPANY = "", _("As the company does")
        FEB_28 = "feb_28", _("On 28 February")
        MAR_1 = "mar_1", _("On 1 March")

    customer = models.OneToOneField("customers.Customer", on_delete=models.CASCADE, related_name="birthday")
    month = models.PositiveSmallIntegerField()
    day = models.PositiveSmallIntegerField()
    year = models.PositiveSmallIntegerField(null=True, blank=True, help_text="Never shown in a greeting")
    leap_day_on = models.CharField(
        max_length=6, choices=LeapDay, blank=True, default="", help_text="For 29 February in common years"
    )
    is_doubtful = models.BooleanField(
        default=False, help_text="Looks like a placeholder, such as 1 January 1970; nobody is greeted on it"
    )
    source = models.CharField(max_length=60, help_text="Such as order form, phone, preference page")
    recorded_at = models.DateTimeField()

    class Meta:
        constraints = [
            models.CheckConstraint(
                name="birthday_is_a_day",
                condition=Q(month__in=[1, 3, 5, 7, 8, 10, 12], day__range=(1, 31))
                | Q(month__in=[4, 6, 9, 11], day__range=(1, 30))
                | Q(month=2, day__range=(1, 29)),
            ),
            models.CheckConstraint(
                name="birthday_year_plausible", condition=Q(year__isnull=True) | Q(year__range=(1880, 2200))
            ),
        ]
        indexes = [models.Index(fields=["month", "day"], name="birthday_by_day")]

    def __str__(self) -> str:
        return f"{self.day}.{self.month}."

    @property
    def in_words(self) -> str:
        """Day and month, never the year: "5 May"."""
        return date_format(date(2000, self.month, self.day), "j F")
