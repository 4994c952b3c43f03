from __future__ import annotations

from django.db import models


class OccasionChoice(models.Model):
    """A customer's own word on one occasion; the last counts. Religious days are greeted only after a yes."""

    customer = models.ForeignKey(
        "customers.Customer", on_delete=models.CASCADE, related_name="occasion_choices"
    )
    occasion = models.CharField(max_length=20, help_text="A key of greetings.occasions.OCCASIONS")
    is_wanted = models.BooleanField()
    source = models.CharField(max_length=60)
    at = models.DateTimeField()

    class Meta:
        indexes = [models.Index(fields=["customer", "occasion", "-at", "-id"], name="occasion_choice_latest")]

    def __str__(self) -> str:
        return f"{self.occasion}: {'yes' if self.is_wanted else 'no'}"
