from __future__ import annotations

from django.db import models
from django.db.models import Q


class Answer(models.Model):
    """What the customer answered. Rows are only added; the last of an invitation counts."""

    invitation = models.ForeignKey(
        "feedback.Invitation", on_delete=models.PROTECT, related_name="answers", db_index=False
    )
    is_solved = models.BooleanField(null=True, blank=True)
    rating = models.PositiveSmallIntegerField(
        null=True, blank=True, help_text="1 very unhappy … 5 very happy"
    )
    comment = models.TextField(blank=True)
    at = models.DateTimeField()

    class Meta:
        constraints = [
            models.CheckConstraint(
                name="answer_rating_in_scale", condition=Q(rating__isnull=True) | Q(rating__range=(1, 5))
            ),
        ]
        indexes = [
            models.Index(fields=["invitation", "-at", "-id"], name="answer_latest"),
            models.Index(fields=["-at", "-id"], name="answer_by_time"),
        ]

    def __str__(self) -> str:
        return f"{self.rating or '–'} of 5"
