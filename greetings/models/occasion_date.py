from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _


class OccasionDate(models.Model):
    """On which day a moving occasion falls in one year. An estimate waits for a person to confirm it."""

    occasion = models.CharField(max_length=20, help_text="A key of greetings.occasions.OCCASIONS")
    # Of the occasion's own calendar: Eid al-Fitr can fall twice in one of ours (greetings.moon_years).
    year = models.PositiveSmallIntegerField()
    on = models.DateField()
    is_estimated = models.BooleanField(default=False, help_text=_("Such as by a moon not yet seen"))
    source = models.CharField(max_length=120, blank=True, help_text="Country and name it was found by")
    confirmed_by = models.ForeignKey(
        "staff.User", on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    confirmed_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["occasion", "on"], name="occasion_date_once"),
        ]
        indexes = [models.Index(fields=["on"], name="occasion_date_by_day")]

    def __str__(self) -> str:
        return f"{self.occasion} {self.on}"

    @property
    def is_settled(self) -> bool:
        """Greetings go out only for a day that is certain."""
        return not self.is_estimated or self.confirmed_at is not None
